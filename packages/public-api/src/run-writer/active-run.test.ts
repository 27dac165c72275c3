import { NotFoundError, ServerError, ValidationError, WaitTimeoutError } from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  confirmRun,
  createFileStreamModel,
  type FileStreamModel,
  type FileStreamModelOptions,
} from '../testing/file-stream-model.js';
import type { ActiveRun } from './active-run.js';
import { RunBufferFullError } from './run-buffer-full-error.js';
import { startRun } from './start-run.js';
import type { StartRunOptions } from './start-run-options.js';

it('writes rows, summary, console lines and the end of the run', async () => {
  const { model, run } = await start();

  run.log({ loss: 1, val: { acc: 0.5 } });
  run.log({ loss: 0.5, val: { f1: Number.NaN } });
  run.summarize({ best: 0.5 });
  run.writeConsole('epoch 1\nepoch 2\n');
  run.writeConsole('careful', { stream: 'stderr' });
  await run.finish();

  expect(model.history).toEqual([
    '{"loss":1,"val":{"acc":0.5},"_timestamp":1700000000,"_runtime":0,"_step":0}',
    '{"loss":0.5,"val":{"f1":NaN},"_timestamp":1700000000,"_runtime":0,"_step":1}',
  ]);
  expect(model.posted.at(-1)).toMatchObject({
    files: {
      'wandb-summary.json': {
        offset: 0,
        content: [
          '{"loss":0.5,"val":{"acc":0.5,"f1":NaN},"_timestamp":1700000000,"_runtime":0,"_step":1,"best":0.5,"_wandb":{"runtime":0}}',
        ],
      },
    },
  });
  expect(model.console).toEqual([
    '2023-11-14T22:13:20.000000 epoch 1',
    '2023-11-14T22:13:20.000000 epoch 2',
    'ERROR 2023-11-14T22:13:20.000000 careful',
  ]);
  expect(model.exitCode).toBe(0);
  expect(run.state).toBe('finished');
});

it('posts to the stream of the run, each part of its path encoded', async () => {
  const paths: string[] = [];
  const { run } = await start(
    { project: 'audio lab' },
    {
      post: ({ path, deliver }) => {
        paths.push(path);
        return deliver();
      },
    },
  );

  await run.finish();

  expect(paths).toEqual([`/files/ann/audio%20lab/${run.id}/file_stream`]);
});

it('sends the row of an explicit step when the run ends', async () => {
  const { model, run } = await start();

  run.log({ a: 1 }, { step: 5 });
  await run.flush();
  expect(model.history).toEqual([]);
  expect(run.unsentRows).toEqual([{ a: 1, _timestamp: 1_700_000_000 }]);
  await run.finish();

  expect(model.history).toEqual(['{"a":1,"_timestamp":1700000000,"_runtime":0,"_step":5}']);
  expect(run.unsentRows).toEqual([]);
});

it('keeps the runtime of the moment when the run was told to end', async () => {
  const { model, run } = await start({}, { post: fail(3, new ServerError('busy', { status: 503 })) });
  await vi.advanceTimersByTimeAsync(7_000);

  const finished = run.finish();
  await vi.advanceTimersByTimeAsync(60_000);
  await finished;

  expect(model.summary).toEqual({ _wandb: { runtime: 7 } });
});

it('marks the run as failed with another exit code', async () => {
  const { model, run } = await start();

  await run.finish({ exitCode: 3 });

  expect(model.exitCode).toBe(3);
  expect(run.state).toBe('failed');
});

it('writes the error of a failed run to its console', async () => {
  const { model, run } = await start();

  await run.fail(new RangeError('too deep'));

  expect(model.console[0]).toMatch(/^ERROR \S+ RangeError: too deep$/);
  expect(model.exitCode).toBe(1);
  expect(run.state).toBe('failed');
});

it('ends a failed run although its error says more than a line of the console holds', async () => {
  const { model, run } = await start();

  await run.fail('x'.repeat(11_000_000));

  expect(model.console[0]).toMatch(/^ERROR \S+ x+$/);
  expect(model.exitCode).toBe(1);
});

it('ends a failed run although it holds all that it may', async () => {
  const { model, run } = await start({ maxBufferedBytes: 1 });
  run.log({ a: 1 });

  await run.fail('no reason');

  expect(model.console[0]).toMatch(/^ERROR \S+ no reason$/);
  expect(model.exitCode).toBe(1);
});

it('takes rows of a declared type', async () => {
  interface Metrics {
    readonly loss: number;
  }
  const { model, run } = await start();
  const row: Metrics = { loss: 1 };

  run.log(row);
  run.summarize(row);
  await run.updateConfig(row);
  await run.finish();

  expect(model.history[0]).toContain('"loss":1');
});

it('takes no more data once it ends', async () => {
  const { run } = await start();
  await run.finish();

  expect(() => run.log({ a: 1 })).toThrow(new ValidationError('The run is finished and takes no more data.'));
  expect(() => run.summarize({ a: 1 })).toThrow(ValidationError);
  expect(() => run.writeConsole('a')).toThrow(ValidationError);
  await expect(run.updateConfig({ a: 1 })).rejects.toBeInstanceOf(ValidationError);
});

it('ends once, and tells when it is asked for another end', async () => {
  const { model, run } = await start();
  await run.finish({ exitCode: 2 });

  await run.finish();
  await run.finish({ exitCode: 2 });
  await expect(run.finish({ exitCode: 0 })).rejects.toThrow('The run has ended with exit code 2 already.');

  expect(model.posted).toHaveLength(1);
});

it('finishes at the end of the block that holds it', async () => {
  const model = createFileStreamModel();
  {
    await using run = await startRun(model.client);
    run.log({ a: 1 });
  }

  expect(model.history).toHaveLength(1);
  expect(model.exitCode).toBe(0);
});

it('leaves a run that has failed as it is at the end of the block', async () => {
  const model = createFileStreamModel();
  {
    await using run = await startRun(model.client);
    await run.fail(new Error('boom'));
  }

  expect(model.exitCode).toBe(1);
});

it('keeps what it could not send when the end takes too long, and sends it when asked again', async () => {
  const { model, run } = await start({}, { post: fail(10, new ServerError('busy', { status: 503 })) });
  run.log({ a: 1 });
  const finished = expect(run.finish({ timeoutMs: 5_000 })).rejects.toBeInstanceOf(WaitTimeoutError);
  await vi.advanceTimersByTimeAsync(5_000);
  await finished;
  expect(run.state).toBe('finishing');
  expect(run.unsentRows).toMatchObject([{ a: 1, _step: 0 }]);

  await run[Symbol.asyncDispose]();
  expect(model.history).toEqual([]);

  const again = run.finish({ timeoutMs: Infinity });
  await vi.advanceTimersByTimeAsync(600_000);
  await again;
  expect(model.history).toHaveLength(1);
  expect(run.state).toBe('finished');
});

it('rejects the end with the reason of its signal', async () => {
  const { run } = await start();
  const signal = AbortSignal.abort(new Error('enough'));

  await expect(run.finish({ signal })).rejects.toThrow('enough');

  expect(run.state).toBe('running');
});

it('throws what the server refused with, and keeps the rows', async () => {
  const refusal = new NotFoundError('gone', { status: 404 });
  const { run } = await start({}, { post: () => Promise.reject(refusal) });
  run.log({ a: 1 });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(run.state).toBe('refused');
  expect(() => run.log({ a: 2 })).toThrow(refusal);
  await expect(run.flush()).rejects.toBe(refusal);
  await expect(run.finish()).rejects.toBe(refusal);
  expect(run.unsentRows).toMatchObject([{ a: 1, _step: 0 }]);
});

it('throws a refusal at the end of the block when nobody has seen it', async () => {
  const refusal = new NotFoundError('gone', { status: 404 });
  const { run } = await start({}, { post: () => Promise.reject(refusal) });
  run.log({ a: 1 });

  await expect(run[Symbol.asyncDispose]()).rejects.toBe(refusal);
  await expect(run[Symbol.asyncDispose]()).resolves.toBeUndefined();
});

it('takes no more than it may hold, and goes on after a flush', async () => {
  const { model, run } = await start({ maxBufferedBytes: 100 });
  run.log({ text: 'x'.repeat(100) });

  expect(() => run.log({ a: 1 })).toThrow(RunBufferFullError);
  expect(() => run.writeConsole('a')).toThrow(RunBufferFullError);
  await run.flush();
  run.log({ a: 2 });
  await run.flush();

  expect(model.history).toHaveLength(2);
  expect(model.history[1]).toContain('"a":2,');
  expect(model.history[1]).toContain('"_step":1}');
});

it('refuses a console line that is longer than a server takes, and writes none of the text', async () => {
  const { model, run } = await start();

  expect(() => run.writeConsole(`short\n${'x'.repeat(11_000_000)}`)).toThrow(ValidationError);
  await run.finish();

  expect(model.console).toEqual([]);
});

it('refuses a file that cannot be sent when it is given', async () => {
  const { run } = await start();

  expect(() => run.saveFile({ name: '../a', body: new Blob(['a']) })).toThrow(ValidationError);
  expect(() => run.saveFile({ name: 'a', body: 'text' as unknown as Blob })).toThrow(
    'Pass a text as new Blob([text]).',
  );
});

it('stores changes of the configuration in their order', async () => {
  const { model, run } = await start({ config: { lr: 0.1 } });

  await Promise.all([run.updateConfig({ lr: 0.2, a: { b: 1 } }), run.updateConfig({ lr: 0.3 })]);

  const [, second, third] = model.requested.map(({ variables }) => variables);
  expect(second).toEqual({
    id: run.storageId,
    config: '{"_wandb":{"value":{"t":{}}},"lr":{"value":0.2},"a":{"value":{"b":1}}}',
  });
  expect(third?.['config']).toContain('"lr":{"value":0.3}');
  expect(run.config).toEqual({ lr: 0.3, a: { b: 1 } });
});

it('keeps the configuration when a change of it fails', async () => {
  const { run } = await start({ config: { lr: 0.1 } });

  await expect(run.updateConfig({ lr: undefined })).rejects.toBeInstanceOf(ValidationError);
  await run.updateConfig({ a: 1 });

  expect(run.config).toEqual({ lr: 0.1, a: 1 });
});

it('takes the values of a configuration as they are at the call', async () => {
  const { run } = await start();
  const values = { lr: 0.1, layers: [1] };

  const change = run.updateConfig(values);
  values.lr = 0.2;
  values.layers.push(2);
  await change;

  expect(run.config).toEqual({ lr: 0.1, layers: [1] });
});

it('ends the run after the changes of its configuration', async () => {
  const held = holdSecondRequest();
  const { model, run } = await start({}, held);

  const changes = [run.updateConfig({ a: 1 }), run.updateConfig({ b: 2 })];
  const finished = run.finish();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([model.requested.length, model.exitCode, run.state]).toEqual([2, undefined, 'finishing']);
  held.answer();
  await finished;

  await Promise.all(changes);
  expect([run.config, model.exitCode]).toEqual([{ a: 1, b: 2 }, 0]);
});

it('waits for the configuration within its time limit, and ends the run when it is asked again', async () => {
  const held = holdSecondRequest();
  const { model, run } = await start({}, held);
  run.log({ a: 1 });

  const change = run.updateConfig({ a: 1 });
  const finished = expect(run.finish({ timeoutMs: 500 })).rejects.toThrow(WaitTimeoutError);
  await vi.advanceTimersByTimeAsync(60_000);
  await finished;
  expect([model.posted, run.unsentRows.length]).toEqual([[], 1]);

  held.answer();
  await Promise.all([change, run.finish()]);
  expect([run.config, model.exitCode, run.unsentRows]).toEqual([{ a: 1 }, 0, []]);
});

it('sends a change of its configuration that failed once more at the end, also when nobody awaits it', async () => {
  const held = holdSecondRequest();
  const { run } = await start({}, held);

  void run.updateConfig({ a: 1 });
  const finished = run.finish();
  held.answer(new ServerError('down', { status: 503 }));
  await finished;

  expect([run.state, run.config]).toEqual(['finished', { a: 1 }]);
});

it('sends a change of its configuration that failed with the next one', async () => {
  const held = holdSecondRequest();
  const { model, run } = await start({}, held);

  const first = expect(run.updateConfig({ a: 1 })).rejects.toThrow('down');
  const second = run.updateConfig({ b: 2 });
  held.answer(new ServerError('down', { status: 503 }));
  await Promise.all([first, second]);
  await run.finish();

  expect([run.config, model.requested.length]).toEqual([{ a: 1, b: 2 }, 3]);
});

it('ends the run without its configuration when the server does not take it, and says so', async () => {
  let requestCount = 0;
  const { model, run } = await start(
    {},
    {
      request: (name, variables) => {
        requestCount += 1;
        if (requestCount > 1) throw new ServerError(`down ${requestCount}`, { status: 503 });
        return confirmRun(name, variables);
      },
    },
  );

  void run.updateConfig({ a: 1 });
  await expect(run.finish()).rejects.toThrow('down 3');

  expect([run.state, model.exitCode, run.config]).toEqual(['finished', 0, {}]);
});

it('gives up a change of the configuration at once when its signal aborts, and keeps the order of the others', async () => {
  const answers: (() => void)[] = [];
  let requestCount = 0;
  const { model, run } = await start(
    {},
    {
      request: (name, variables) => {
        // The second request is the first change; it is answered when the test says so.
        requestCount += 1;
        const answer = confirmRun(name, variables);
        return requestCount === 2 ? new Promise((resolve) => answers.push(() => resolve(answer))) : answer;
      },
    },
  );
  const controller = new AbortController();

  const first = run.updateConfig({ a: 1 });
  const second = run.updateConfig({ b: 2 }, { signal: controller.signal });
  const third = run.updateConfig({ c: 3 });
  controller.abort(new Error('enough'));
  await expect(second).rejects.toThrow('enough');
  expect(model.requested).toHaveLength(2);
  answers[0]?.();
  await Promise.all([first, third]);

  expect(run.config).toEqual({ a: 1, c: 3 });
});

it('aborts its stop signal when somebody asks the run to stop', async () => {
  const { run } = await start({}, { post: () => ({ stopped: true }) });
  expect(run.stopSignal.aborted).toBe(false);

  await vi.advanceTimersByTimeAsync(30_000);

  expect(run.stopSignal.aborted).toBe(true);
  expect(run.state).toBe('running');
});

it.each([Number.NaN, -1])('refuses %s as a timeout', async (timeoutMs) => {
  const { run } = await start();

  await expect(run.flush({ timeoutMs })).rejects.toBeInstanceOf(ValidationError);
  await expect(run.finish({ timeoutMs })).rejects.toBeInstanceOf(ValidationError);
});

async function start(
  options: StartRunOptions = {},
  server: FileStreamModelOptions = {},
): Promise<{ readonly model: FileStreamModel; readonly run: ActiveRun }> {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const model = createFileStreamModel(server);
  return { model, run: await startRun(model.client, options) };
}

/** Holds the answer to the second request, which is the first change of the configuration. */
function holdSecondRequest(): FileStreamModelOptions & { answer(failure?: Error): void } {
  const gate = Promise.withResolvers<void>();
  let requestCount = 0;
  return {
    request: (name, variables) => {
      requestCount += 1;
      const answer = confirmRun(name, variables);
      return requestCount === 2 ? gate.promise.then(() => answer) : answer;
    },
    answer: (failure) => (failure === undefined ? gate.resolve() : gate.reject(failure)),
  };
}

function fail(times: number, error: Error): NonNullable<FileStreamModelOptions['post']> {
  return ({ number, deliver }) => {
    if (number <= times) throw error;
    return deliver();
  };
}
