import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { watchOutput } from '../../testing/child-scripts.js';
import { launchJob } from '../../testing/queue-items.js';
import { hasContainers, machineImage } from '../../testing/real-containers.js';
import { jobSource, runnerContext } from '../../testing/runner-context.js';
import { createLocalContainerRunner } from './local-container-runner.js';

const image = 'wandb-ts-test';
const environment = process.env;

it.runIf(hasContainers)(
  'runs a container of the engine of this machine: variables, code, exit code, and an end by force [L244]',
  async () => {
    await using machine = await machineImage(image);
    await using code = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
    await writeFile(join(code.path, 'greeting'), 'hello from the code\n');
    const source = jobSource({ directory: code.path, baseImage: image });
    const watch = watchOutput();
    const runner = createLocalContainerRunner(
      runnerContext({ baseUrl: 'http://localhost:8080', environment, stopGraceMs: 1_000, writeOutput: watch.onText }),
    );
    const submit = (script: string) =>
      runner.run({
        job: launchJob({ job: 'e/p/j:v0', overrides: { entry_point: ['sh', '-c', script], args: ['sh', 'a b'] } }),
        source,
        image,
      });

    const short = await submit('cat greeting; echo "$WANDB_RUN_ID $WANDB_CONFIG $1"; exit 7');
    expect(await short?.wait()).toEqual({ state: 'failed', messages: [] });
    expect(await short?.logs()).toContain('hello from the code\nrid12345 {} a b\n');

    const endless = await submit('trap "" TERM; echo ready; while true; do sleep 1; done');
    await watch.until('ready');
    await endless?.cancel();
    expect(await endless?.status()).toEqual({ state: 'stopped', messages: [] });
    const names = machine.engine('ps', '--all', '--format', '{{.Names}}');
    expect(names).not.toContain(endless?.id);
  },
  120_000,
);
