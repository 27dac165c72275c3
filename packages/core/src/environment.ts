/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variables that this package reads. */
export const variableNames = [
  'WANDB_API_KEY',
  'WANDB_APP_URL',
  'WANDB_BASE_URL',
  'WANDB_CONFIG_DIR',
  'WANDB_DIR',
  'WANDB_ENTITY',
  'WANDB_HTTP_TIMEOUT',
  'WANDB_IDENTITY_TOKEN_FILE',
  'WANDB_ORGANIZATION',
  'WANDB_PROJECT',
  'NETRC',
  'HOME',
  'USERPROFILE',
] as const;

/** Copies the variables that this package reads; one that the runtime refuses to show counts as absent. */
export function copyVariables(source: Environment): Environment {
  const copy: Record<string, string | undefined> = {};
  for (const name of variableNames) {
    try {
      copy[name] = source[name];
    } catch {
      // Deno asks its user for each variable, and throws when the answer is no.
    }
  }
  return copy;
}
