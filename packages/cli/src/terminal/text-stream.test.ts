import { expect, it } from 'vitest';
import { fakeIo } from '../testing/fake-io.js';
import { textStream } from './text-stream.js';

it.each([
  ['a pipe', false, {}, false],
  ['a terminal', true, {}, true],
  ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal and an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a terminal and CLICOLOR=0', true, { CLICOLOR: '0' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['a pipe and CLICOLOR_FORCE', false, { CLICOLOR_FORCE: '1' }, true],
  ['a pipe and CLICOLOR_FORCE=0', false, { CLICOLOR_FORCE: '0' }, false],
  ['NO_COLOR against CLICOLOR_FORCE', true, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, false],
  ['a pipe that is forced to be a terminal', false, { WANDB_TS_FORCE_TTY: '1' }, true],
])('decides about colour for %s', (_, isTty, environment, hasColor) => {
  const io = fakeIo({ isTty, environment });
  const stream = textStream(io.stdout, io.environment);

  expect(stream.hasColor).toBe(hasColor);
  expect(stream.style('red', 'x')).toBe(hasColor ? '\u001b[31mx\u001b[39m' : 'x');
});

it('takes the width from the terminal, from WANDB_TS_FORCE_TTY, or is 80', () => {
  const columns = (isTty: boolean, force?: string, width = 120): number =>
    textStream(fakeIo({ isTty, columns: width }).stdout, { WANDB_TS_FORCE_TTY: force }).columns;

  expect([columns(true), columns(false), columns(false, '60'), columns(true, 'true')]).toEqual([120, 80, 60, 120]);
  expect(columns(true, undefined, 0)).toBe(80);
});
