import type { Api } from '@wandb-ts/public-api';
import type { Io } from '../terminal/io.js';
import type { TextStream } from '../terminal/text-stream.js';

/** What a command works with. Everything costly is made when it is asked for. */
export interface CommandContext {
  /** For the answer, and nothing else. */
  readonly stdout: TextStream;
  /** For notices, hints and errors. */
  readonly stderr: TextStream;
  readonly io: Io;
  /**
   * Connects with the settings of the environment.
   * @throws CliError with the exit code of "not authenticated" when there is neither an API key nor an identity token.
   */
  api(): Promise<Api>;
}
