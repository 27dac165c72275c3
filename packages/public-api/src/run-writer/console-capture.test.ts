import { type ClientEvent, UnsupportedError } from '@wandb-ts/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Run } from '../runs/run.js';
import { createFileStreamModel } from '../testing/file-stream-model.js';
import { startTestApi } from '../testing/test-api.js';
import { captureConsole } from './console-capture.js';
import { startRun } from './start-run.js';

const place = { project: 'vision', id: 'c1', log: 'none', captureConsole: true } as const;
const streams = [process.stdout, process.stderr] as const;
const originals = streams.map((stream) => stream.write);
let shown = '';

/** What the test writes is kept from the console of the test itself. */
const keep = ((chunk: string | Uint8Array): boolean => {
  shown += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  return true;
}) as typeof process.stdout.write;

beforeEach(() => {
  shown = '';
  for (const stream of streams) stream.write = keep;
});

afterEach(() => {
  for (const [index, stream] of streams.entries()) stream.write = originals[index] ?? stream.write;
});

async function linesOf(run: Run): Promise<string[]> {
  const lines: string[] = [];
  for await (const { level, content } of run.consoleLogs()) lines.push(level === 'error' ? `! ${content}` : content);
  return lines;
}

it('makes what the process writes the console of the run, until its end', async () => {
  await using test = startTestApi();
  process.stdout.write('before\n');
  const run = await test.api.startRun(place);
  process.stdout.write('epoch 1\nload  10%\rload 100%\nhal');
  process.stderr.write('oops\n');
  process.stdout.write(Buffer.from('f é').subarray(0, 3));
  process.stdout.write(Buffer.from('é').subarray(1));
  process.stdout.write('0a6869', 'hex');
  await run.finish();
  process.stdout.write('after\n');
  expect(await linesOf(await test.api.run('vision/c1'))).toEqual(['epoch 1', 'load 100%', '! oops', 'half é', 'hi']);
  expect(shown).toContain('before\nepoch 1\n');
  expect(streams.map(({ write }) => write === keep)).toEqual([true, true]);
});

it('does not capture what is written when events of the client are told', async () => {
  await using test = startTestApi({}, { onEvent: ({ type }) => process.stderr.write(`event ${type}\n`) });
  const run = await test.api.startRun(place);
  process.stdout.write('work\n');
  await run.flush();
  await run.finish();
  expect(shown).toContain('event request');
  expect(await linesOf(await test.api.run('vision/c1'))).toEqual(['work']);
});

it('drops lines for which there is no room, and says so once', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  const run = await test.api.startRun({ ...place, maxBufferedBytes: 100, flushIntervalMs: Number.POSITIVE_INFINITY });
  for (let line = 0; line < 10; line += 1) process.stdout.write(`${'x'.repeat(30)} ${line}\n`);
  await run.finish();
  const lines = await linesOf(await test.api.run('vision/c1'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(5);
  expect(events.filter(({ type }) => type === 'warning')).toHaveLength(1);
});

it('releases the console when the block of the run ends after a loss', async () => {
  await using test = startTestApi();
  {
    await using run = await test.api.startRun(place);
    test.answerUrl(() => new Response('{}', { status: 403 }));
    run.log({ a: 1 });
    await expect(run.flush()).rejects.toThrow();
  }
  expect(streams.map(({ write }) => write === keep)).toEqual([true, true]);
});

it('leaves the console to others that came in the meantime', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun(place);
  const held = process.stdout.write;
  const later = ((chunk: string) => held.call(process.stdout, `> ${chunk}`)) as typeof process.stdout.write;
  process.stdout.write = later;
  process.stdout.write('one\n');
  await run.finish();
  process.stdout.write('two\n');
  expect(process.stdout.write).toBe(later);
  expect(shown).toContain('> one\n> two\n');
  expect(await linesOf(await test.api.run('vision/c1'))).toEqual(['> one']);
});

it('cannot capture where there is no console', () => {
  expect(() => captureConsole(() => undefined)).toThrow(UnsupportedError);
});

it('captures nothing unless it is asked to', async () => {
  const model = createFileStreamModel();
  await using _run = await startRun(model.client, { log: 'none' });
  expect(streams.map(({ write }) => write === keep)).toEqual([true, true]);
});
