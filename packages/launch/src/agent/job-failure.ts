/** What the agent was doing when something went wrong. */
export type JobStage = 'agent' | 'build' | 'run';

/** Why an item cannot be run. */
export interface JobFailure {
  readonly message: string;
  readonly stage: JobStage;
  /** What people may want to read; null for nothing. */
  readonly details: string | null;
}

/** What an error says about an item. */
export function failureOf(error: unknown, stage: JobStage): JobFailure {
  if (!(error instanceof Error)) return { message: String(error), stage, details: null };
  return { message: error.message, stage, details: stacks(error) };
}

function stacks(error: Error): string {
  const own = error.stack ?? String(error);
  return error.cause instanceof Error ? `${own}\nCaused by: ${stacks(error.cause)}` : own;
}
