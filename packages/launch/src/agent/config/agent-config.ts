/** What an agent is set up with, checked and with its defaults. */
export interface AgentConfig {
  /** The entity whose queues are polled; null means the viewer's default one. */
  readonly entity: string | null;
  /** The names of the queues, at least one. */
  readonly queues: readonly string[];
  /** How many jobs may run at once, sweep schedulers aside; `Infinity` sets no limit. */
  readonly maxJobs: number;
  /** How many sweep schedulers may run at once; `Infinity` sets no limit. */
  readonly maxSchedulers: number;
  /**
   * Whether jobs are refused that override their entry point or their Dockerfile, set the command of a container, or open their
   * pod to its host.
   */
  readonly isSecure: boolean;
  /** How long a run that was asked to stop may go on before it is cancelled, in milliseconds. */
  readonly stoppedRunTimeoutMs: number;
  /** How much is said: 0 little, 1 the status every 20 seconds, 2 each step. */
  readonly verbosity: number;
  /** The cloud that the agent works in, as the file has it. */
  readonly environment: ConfigBlock;
  /** Where images are pushed to, as the file has it. */
  readonly registry: ConfigBlock;
  /** How images are built, as the file has it. */
  readonly builder: ConfigBlock;
  /** Secret variables of the agent's environment that `${NAME}` in resource arguments may show all the same. */
  readonly secretMacros: readonly string[];
}

/** One block of a configuration file. */
export type ConfigBlock = Readonly<Record<string, unknown>>;

/** Something in a configuration file that cannot be used. */
export interface ConfigProblem {
  /** The key, with dots below the top. */
  readonly path: string;
  /** What is wrong, as a word. */
  readonly kind: 'missing' | 'unknown-key' | 'unknown-word' | 'wrong-type' | 'wrong-value';
  /** A sentence for people, without the value. */
  readonly message: string;
}
