import { expect, it } from 'vitest';
import { fakeIo } from '../testing/fake-io.js';
import { startProgressLine } from './progress-line.js';
import { textStream } from './text-stream.js';

function open(isTty: boolean) {
  const io = fakeIo({ isTty, columns: 40, environment: { NO_COLOR: '1' } });
  let now = 0;
  return {
    line: startProgressLine(textStream(io.stderr, io.environment), () => now),
    written: () => io.written.stderr,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

it('draws a bar, and takes it away', () => {
  const { line, written } = open(true);
  line.show('5 of 10 files', 0.5);
  expect(written()).toBe('\r██████████░░░░░░░░░░  50% 5 of 10 files\u001b[K');
  line.end();
  expect(written().endsWith('\r\u001b[K')).toBe(true);
});

it('draws at most ten times a second, and cuts what does not fit', () => {
  const { line, written, pass } = open(true);
  line.show('a', 0);
  line.show('b', 0.1);
  pass(100);
  line.show('c'.repeat(60));
  expect(written()).not.toContain('b');
  expect(written().split('\r').at(-1)).toBe(`${'c'.repeat(38)}…\u001b[K`);
});

it('writes nothing where no person reads', () => {
  const { line, written } = open(false);
  line.show('a', 0.5);
  line.end();
  expect(written()).toBe('');
});
