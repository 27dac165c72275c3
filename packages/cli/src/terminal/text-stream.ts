import { styleText } from 'node:util';
import type { Io, OutputStream } from './io.js';

/** A look of text; has no effect where colour is off. */
export type TextStyle = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** An {@link OutputStream} that knows whether a person reads it and whether colour is wanted. */
export interface TextStream {
  /** Whether to write for a person: headers, relative times, cut-off columns. */
  readonly isTty: boolean;
  /** Whether escape sequences for colour are wanted. */
  readonly hasColor: boolean;
  /** Width to lay text out for, in columns. */
  readonly columns: number;
  /** Writes text as it is. */
  write(text: string): void;
  /** Writes a line. */
  line(text?: string): void;
  /** Gives text a look, where colour is wanted. */
  style(style: TextStyle, text: string): string;
}

/** Width to lay out for where the terminal does not tell its own. */
const defaultColumns = 80;

/**
 * Makes a text stream of an output stream. `WANDB_TS_FORCE_TTY` writes for a person even into a pipe (a number is the
 * width); `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE` decide about colour as their conventions say.
 */
export function textStream(output: OutputStream, environment: Io['environment']): TextStream {
  const forced = environment['WANDB_TS_FORCE_TTY'] ?? '';
  const isTty = output.isTty || forced !== '';
  const hasColor = wantsColor(isTty, environment);
  const forcedColumns = /^[1-9]\d*$/.test(forced) ? Number(forced) : undefined;
  return {
    isTty,
    hasColor,
    get columns() {
      // Terminals of CI jobs and of containers may say that they are 0 columns wide.
      return forcedColumns ?? (output.columns || defaultColumns);
    },
    write: (text) => output.write(text),
    line: (text = '') => output.write(`${text}\n`),
    style: (style, text) => (hasColor ? styleText(style, text, { validateStream: false }) : text),
  };
}

function wantsColor(isTty: boolean, environment: Io['environment']): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const force = environment['CLICOLOR_FORCE'] ?? '';
  if (force !== '' && force !== '0') return true;
  return isTty && environment['CLICOLOR'] !== '0' && environment['TERM'] !== 'dumb';
}
