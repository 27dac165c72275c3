/** How much a line matters. */
export type AgentLogLevel = 'debug' | 'info' | 'warning' | 'error';

/** Takes lines about what an agent does. They hold no keys. */
export type AgentLog = (level: AgentLogLevel, line: string) => void;

/** The message of an error, for a line of the log. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
