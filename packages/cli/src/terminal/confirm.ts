import type { CommandContext } from '../command/context.js';
import { CliError } from '../failure/cli-error.js';
import { printable } from './text-width.js';

/** Something that is about to be destroyed. */
export interface Destruction {
  /** What happens, such as `delete the run brisk-sun-1 with its history and files`. */
  readonly action: string;
  /** The word that has to be typed. */
  readonly name: string;
  /** Whether it was confirmed in advance, by `--yes`. */
  readonly isConfirmed: boolean;
}

/**
 * Has a person type the name of what is about to be destroyed.
 * @throws CliError when another word comes, or there is no person to ask.
 */
export async function confirm(context: CommandContext, { action, name, isConfirmed }: Destruction): Promise<void> {
  if (isConfirmed) return;
  const { io, stdout, stderr } = context;
  if (!io.stdin.isTty || !stdout.isTty) {
    throw new CliError(`Nobody is there to confirm: ${printable(action)}.`, { next: 'type it again with --yes' });
  }
  stderr.write(`This will ${printable(action)}.\nType ${stderr.style('bold', printable(name))} to go on: `);
  const typed = await io.stdin.readLine(io.signal);
  if (typed?.trim() !== name) throw new CliError(`That is not ${printable(name)}; nothing was changed.`);
}
