import { childrenOf, type ManifestNode, mainContainersOf } from './pod-specs.js';

/** A variable of a container. */
export type EnvironmentEntry =
  | { readonly name: string; readonly value: string }
  | {
      readonly name: string;
      readonly valueFrom: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
    };

/** The variable whose value is a secret. */
export const apiKeyVariable = 'WANDB_API_KEY';

/** The key below which a secret holds the API key. */
export const secretKey = 'password';

/**
 * Writes variables as entries of a container.
 * @param secretName - the secret that holds the API key; null when there is no key
 */
export function environmentEntries(
  variables: Readonly<Record<string, string>>,
  secretName: string | null,
): EnvironmentEntry[] {
  return Object.entries(variables).map(([name, value]) => {
    if (name !== apiKeyVariable || secretName === null) return { name, value };
    return { name, valueFrom: { secretKeyRef: { name: secretName, key: secretKey } } };
  });
}

/**
 * Adds variables to every container, behind its own, so that they win.
 * @param firstOnly - names that only the first container gets, because two processes cannot be the same run
 */
export function addEnvironment(
  manifest: ManifestNode,
  entries: readonly EnvironmentEntry[],
  firstOnly: readonly string[] = [],
): void {
  for (const [index, container] of mainContainersOf(manifest).entries()) {
    const added = entries.filter(({ name }) => index === 0 || !firstOnly.includes(name));
    childrenOf(container, 'env').push(...structuredClone(added));
  }
}
