import { mkdtempDisposable, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { isAlive, nodeCommand, watchOutput } from '../testing/child-scripts.js';
import { type ProcessOptions, type RunningProcess, startProcess } from './running-process.js';

it.each([
  [0, { exitCode: 0, signal: null }],
  [7, { exitCode: 7, signal: null }],
])('tells that a process ended with %s', async (code, end) => {
  const child = await start(nodeCommand(`process.exit(${code})`));

  expect(await child.wait()).toEqual(end);
  expect(child.end).toEqual(end);
  expect(child.isCancelled).toBe(false);
});

it('says that arguments are longer than the system allows', async () => {
  const started = start([...nodeCommand(''), 'x'.repeat(3_000_000)]);

  await expect(started).rejects.toThrow(LaunchError);
  await expect(started).rejects.toThrow('its arguments and variables are longer than the system allows.');
});

it('tells no value of a variable that the system does not take', async () => {
  const environment = { PATH: process.env['PATH'] ?? '', KEY: 'secret\0value' };

  const error = await start(nodeCommand(''), { environment }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(LaunchError);
  expect(inspect(error)).not.toContain('secret');
});

it('keeps what a process writes to both streams in its order [L231]', async () => {
  const script = `
    const { writeSync } = require('node:fs');
    for (let line = 0; line < 50; line += 1) writeSync(1 + (line % 2), 'line ' + line + '\\n');
  `;

  const child = await start(nodeCommand(script));
  await child.wait();

  expect(child.output).toBe(Array.from({ length: 50 }, (_, line) => `line ${line}\n`).join(''));
});

it('takes 10 MB of output without waiting for a reader, and keeps the end of it [L231]', async () => {
  const script = `
    const { writeSync } = require('node:fs');
    const block = Buffer.from(('x'.repeat(99) + '\\n').repeat(1000));
    for (let index = 0; index < 100; index += 1) {
      for (let at = 0; at < block.length; ) {
        try { at += writeSync(1, block, at); } catch (error) { if (error.code !== 'EAGAIN') throw error; }
      }
    }
    writeSync(1, 'the end');
  `;
  let length = 0;

  const child = await start(nodeCommand(script), {
    onText: (text) => {
      length += text.length;
    },
  });

  expect(await child.wait()).toEqual({ exitCode: 0, signal: null });
  expect(length).toBe(10_000_007);
  expect(child.output).toMatch(/^\[\d+ characters before this are left out\]\nx+/);
  expect(child.output.endsWith('x\nthe end')).toBe(true);
});

it('keeps characters whole that come in two pieces [L231]', async () => {
  const script = `
    const { writeSync } = require('node:fs');
    const bytes = Buffer.from('grün 😀');
    writeSync(1, bytes.subarray(0, 3));
    setTimeout(() => { writeSync(1, bytes.subarray(3, 8)); setTimeout(() => writeSync(1, bytes.subarray(8)), 30); }, 30);
  `;
  const pieces: string[] = [];

  const child = await start(nodeCommand(script), { onText: (text) => pieces.push(text) });
  await child.wait();

  expect(child.output).toBe('grün 😀');
  expect(pieces.join('')).toBe('grün 😀');
});

it('hands words on as they are, whatever a shell would make of them [L229]', async () => {
  const words = ['a b', "it's", '"', '$HOME', '$(id)', ';', '|', '*', '', '\n', '--x=`id`', '\\'];
  const environment = { ODD: `a b'"$(id);\n` };

  const child = await start(
    nodeCommand('console.log(JSON.stringify([process.argv.slice(1), process.env.ODD]))', ...words),
    {
      environment: { ...plainEnvironment, ...environment },
    },
  );
  await child.wait();

  expect(JSON.parse(child.output)).toEqual([words, environment.ODD]);
});

it('ends a silent process that ignores the request by force [L199]', async () => {
  const watch = watchOutput();
  const script = `process.on('SIGTERM', () => undefined); console.log('ready'); setInterval(() => undefined, 1000);`;
  const child = await start(nodeCommand(script), { stopGraceMs: 50, onText: watch.onText });
  await watch.until('ready');

  await child.cancel();

  expect(child.end).toEqual({ exitCode: null, signal: 'SIGKILL' });
  expect(child.isCancelled).toBe(true);
  expect(isAlive(child.pid)).toBe(false);
});

it('lets a process end by itself when it is asked to [L199]', async () => {
  const watch = watchOutput();
  const script = `
    process.on('SIGTERM', () => { console.log('saved'); process.exit(3); });
    console.log('ready');
    setInterval(() => undefined, 1000);
  `;
  const child = await start(nodeCommand(script), { onText: watch.onText });
  await watch.until('ready');

  await child.cancel();

  expect(child.end).toEqual({ exitCode: 3, signal: null });
  expect(child.output).toBe('ready\nsaved\n');
});

it('ends what a process has started, too [L233]', async () => {
  const watch = watchOutput();
  const child = await start(nodeCommand(familyScript), { stopGraceMs: 50, onText: watch.onText });
  const [, grandchild] = /pid (\d+)\n/.exec(await watch.until('\n')) ?? [];

  await child.cancel();

  expect(isAlive(Number(grandchild))).toBe(false);
  expect(isAlive(child.pid)).toBe(false);
});

it.runIf(process.platform === 'linux').each([
  ['in a session of its own', 'exec setsid sh -c "$0"'],
  ['whose parents are gone', '(setsid sh -c "$0" &) ; sleep 60'],
])('ends what a process has started %s when it is cancelled [L233]', async (_what, script) => {
  const watch = watchOutput();
  const stray = 'trap "" TERM; echo "pid $$"; while :; do sleep 1; done';
  const command = ['sh', '-c', `sh -c '${script}' "$0" & wait`, stray];
  const child = await start(command, { stopGraceMs: 50, onText: watch.onText, endsStrays: true });
  const pid = Number(/pid (\d+)/.exec(await watch.until('\n'))?.[1]);

  await child.cancel();

  expect(pid).toBeGreaterThan(1);
  expect(isAlive(pid)).toBe(false);
});

it.runIf(process.platform === 'linux')('ends the jobs of an agent that is a job itself', async () => {
  const watch = watchOutput();
  const script = 'echo "$WANDB_TS_PROCESS"; exec sleep 600';
  const options = { stopGraceMs: 50, endsStrays: true };
  const agent = await start(['sh', '-c', script], { ...options, onText: watch.onText });
  const WANDB_TS_PROCESS = (await watch.until('\n')).trim();
  const environment = { ...plainEnvironment, WANDB_TS_PROCESS };
  const job = await start(['sleep', '600'], { ...options, environment });

  await agent.cancel();
  const isLeft = isAlive(job.pid);
  await job.cancel();

  expect(isLeft).toBe(false);
});

it('ends what a process leaves behind when it ends [L233]', async () => {
  const child = await start(nodeCommand(`${familyScript}; process.exit(0)`), { stopGraceMs: 50 });

  await child.wait();

  const [, grandchild] = /pid (\d+)\n/.exec(child.output) ?? [];
  expect(Number(grandchild)).toBeGreaterThan(1);
  expect(isAlive(Number(grandchild))).toBe(false);
});

it.runIf(process.platform === 'linux')(
  'does not wait for what has ended already, and lets what has left the group go on when it ends by itself',
  async () => {
    // The subshell becomes a program in a group of its own that knows nothing of the process that it has started.
    await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
    const script = `
    (sleep 0 & exec setsid sh -c 'echo > "$0"; exec sleep 60' "$0" < /dev/null > /dev/null 2>&1) &
    echo "pid $!"
    until [ -s "$0" ]; do sleep 0.01; done
  `;
    const options = { stopGraceMs: 600_000, endsStrays: true };
    const child = await start(['sh', '-c', script, join(folder.path, 'ready')], options);

    expect(await child.wait()).toEqual({ exitCode: 0, signal: null });

    const pid = Number(/pid (\d+)/.exec(child.output)?.[1]);
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  },
);

it('cancels a process that has ended without calling it cancelled', async () => {
  const child = await start(nodeCommand(''));
  await child.wait();

  await child.cancel();

  expect(child.isCancelled).toBe(false);
  expect(child.end).toEqual({ exitCode: 0, signal: null });
});

it.each([
  [['no-such-interpreter', 'a.py'], 'The command "no-such-interpreter" is not on this machine'],
  [['./missing.sh'], 'The command "./missing.sh" is not on this machine'],
  [['/'], 'The command "/" is not on this machine'],
])('says that the command %j is missing [L234]', async (command, message) => {
  const failure = await start(command).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect((failure as LaunchError).message).toContain(message);
});

it('says that the folder is missing [L234]', async () => {
  const failure = await start(nodeCommand(''), { directory: '/nonexistent' }).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
});

it('finds a command in the folder of the code by its path, and others in PATH [L228]', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'run.sh'), '#!/bin/sh\necho "in $(pwd) with $1"\n', { mode: 0o755 });
  await symlink(process.execPath, join(folder.path, 'own-node'));
  const options = { directory: folder.path, environment: { PATH: `${folder.path}:/usr/bin:/bin` } };

  const script = await start(['./run.sh', 'x y'], options);
  const found = await start(['own-node', '--print', '1 + 1'], options);
  await Promise.all([script.wait(), found.wait()]);

  expect(script.output).toBe(`in ${folder.path} with x y\n`);
  expect(found.output).toBe('2\n');
});

it('shows no secret that a process writes, not even in two pieces [L215]', async () => {
  const secret = '0123456789abcdef0123456789abcdef01234567';
  const script = `
    process.stdout.write('key 0123456789abcdef01');
    setTimeout(() => process.stdout.write('23456789abcdef01234567 and 0123456'), 30);
  `;
  const pieces: string[] = [];

  const child = await start(nodeCommand(script), { secrets: [secret, null], onText: (text) => pieces.push(text) });
  await child.wait();

  expect(child.output).toBe('key [redacted] and 0123456');
  expect(pieces.join('')).toBe(child.output);
});

const familyScript = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['--eval', 'process.on("SIGTERM", () => undefined); setInterval(() => undefined, 1000)'], { stdio: 'inherit' });
  require('node:fs').writeSync(1, 'pid ' + child.pid + '\\n')`;

const plainEnvironment = { PATH: process.env['PATH'] ?? '' };

function start(command: readonly string[], options: Partial<ProcessOptions> = {}): Promise<RunningProcess> {
  return startProcess({
    command,
    directory: tmpdir(),
    environment: plainEnvironment,
    stopGraceMs: 30_000,
    ...options,
  });
}
