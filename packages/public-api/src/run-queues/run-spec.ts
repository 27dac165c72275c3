/** What agents are told to run. */
export type RunSpec = Readonly<Record<string, unknown>>;

/** A run spec as it may be shown: without the API key that W&B's server adds for the agent. */
export function withoutApiKey(runSpec: RunSpec): RunSpec {
  const { _wandb_api_key: _, ...shown } = runSpec;
  return shown;
}
