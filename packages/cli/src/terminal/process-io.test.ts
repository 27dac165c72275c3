import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { InterruptedError, OutputClosedError } from '../failure/cli-error.js';
import { type ProcessLike, processIo } from './process-io.js';

it('passes streams, environment and working directory on', () => {
  const process = fakeProcess();
  const io = processIo(process);

  io.stdout.write('answer');
  io.stderr.write('notice');

  expect([process.stdout.written, process.stderr.written]).toEqual([['answer'], ['notice']]);
  expect([io.stdout.isTty, io.stdout.columns, io.stderr.isTty]).toEqual([true, 120, false]);
  expect([io.environment['A'], io.workingDirectory]).toEqual(['1', '/work']);
});

it.each(['SIGINT', 'SIGTERM'])('aborts on the first %s and leaves the second to the system', (name) => {
  const process = fakeProcess();
  const io = processIo(process);
  expect(io.signal.aborted).toBe(false);

  process.emit(name);

  expect(io.signal.reason).toBeInstanceOf(InterruptedError);
  expect(process.listenerCount(name)).toBe(0);
});

it('lets a command take the second Ctrl-C for itself', () => {
  const process = fakeProcess();
  const io = processIo(process);
  process.emit('SIGINT');

  const second = io.nextInterrupt();
  expect(second.aborted).toBe(false);
  process.emit('SIGINT');

  expect(second.reason).toBeInstanceOf(InterruptedError);
  expect(process.listenerCount('SIGINT')).toBe(0);
});

it('aborts without an error when the reader of the output goes away, and writes no more', () => {
  const process = fakeProcess();
  const io = processIo(process);

  process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  io.stdout.write('more');

  expect(io.signal.reason).toBeInstanceOf(OutputClosedError);
  expect(process.stdout.written).toEqual([]);
});

it('aborts with any other failure of the output', () => {
  const process = fakeProcess();
  const io = processIo(process);
  const failure = Object.assign(new Error('no space left'), { code: 'ENOSPC' });

  process.stdout.emit('error', failure);

  expect(io.signal.reason).toBe(failure);
});

it('reads answers line by line, and null at their end', async () => {
  const process = fakeProcess();
  const { stdin, signal } = processIo(process);

  const first = stdin.readLine(signal);
  process.stdin.write('abc\r\n');
  const answer = await first;
  const second = stdin.readLine(signal);
  process.stdin.end();

  expect([stdin.isTty, answer, await second]).toEqual([true, 'abc', null]);
});

it('waits for no answer after an interruption', async () => {
  const process = fakeProcess();
  const { stdin, signal } = processIo(process);

  const answer = stdin.readLine(signal);
  process.emit('SIGINT');

  await expect(answer).rejects.toBeInstanceOf(InterruptedError);
  await expect(stdin.readLine(signal)).rejects.toBeInstanceOf(InterruptedError);
});

class FakeStream extends EventEmitter {
  readonly written: string[] = [];
  readonly isTTY: boolean | undefined;
  readonly columns = 120;

  constructor(isTTY: boolean | undefined) {
    super();
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.written.push(text);
    return true;
  }
}

function fakeProcess() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const streams = { stdin, stdout: new FakeStream(true), stderr: new FakeStream(undefined) };
  const process = Object.assign(new EventEmitter(), { ...streams, env: { A: '1' }, cwd: () => '/work' });
  return process as typeof process & ProcessLike;
}
