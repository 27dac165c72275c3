import process from 'node:process';
import { expect, it } from 'vitest';
import { runTool } from '../processes/run-tool.js';
import { watchOutput } from '../testing/child-scripts.js';
import { codeFolder } from '../testing/code-folder.js';
import { launchJob } from '../testing/queue-items.js';
import { hasContainers, machineImage } from '../testing/real-containers.js';
import { jobSource } from '../testing/runner-context.js';
import { findImageTool } from './find-image-tool.js';
import { buildImage } from './image-build.js';

const environment = process.env;

it.runIf(hasContainers).each([
  ['the first', null],
  ['buildah', 'buildah'],
] as const)(
  'builds an image with %s builder of this machine, and finds it the second time [L278, L281]',
  async (_name, type) => {
    const signal = new AbortController().signal;
    const tool = await findImageTool({ type, environment, secrets: [], signal });
    if (tool === null) throw new Error('Nothing builds images here.');
    await using code = await codeFolder({ 'Dockerfile.wandb': 'FROM scratch\nCOPY greeting /\n', greeting: 'hello\n' });
    const source = jobSource({
      directory: code.path,
      entryPoint: ['/greeting'],
      artifactName: `job-${process.pid}:v0`,
    });
    const prepared = { job: launchJob({ job: 'wandb-ts/test/job:latest' }), source, image: null };
    const written: string[] = [];
    const setup = {
      config: { type, destination: null, platform: null },
      environment,
      secrets: [],
      onText: (text: string) => written.push(text),
    };
    const options = { signal, onWarning: (message: string) => expect.fail(message) };

    const built = await buildImage(prepared, setup, options);
    const output = written.splice(0).join('');
    const again = await buildImage(prepared, setup, options);

    expect(built?.image).toMatch(/^wandb-ts__test__job:[\da-f]{8}$/);
    expect(output).toContain('COPY greeting /');
    expect([again, written]).toEqual([built, []]);
    expect(await tool.exists(built?.image ?? '', false, { signal, onText: () => undefined })).toBe(true);
    expect(await tool.exists('wandb-ts__test__job:none', false, { signal, onText: () => undefined })).toBe(false);
    await runTool(tool.name, ['rmi', built?.image ?? ''], { environment });
    expect(await tool.exists(built?.image ?? '', false, { signal, onText: () => undefined })).toBe(false);
  },
  120_000,
);

it.runIf(hasContainers)(
  'leaves nothing of a build that nobody wants any more',
  async () => {
    await using _machine = await machineImage('wandb-ts-shell');
    await using code = await codeFolder({
      'Dockerfile.wandb': 'FROM wandb-ts-shell\nRUN echo "ready ""to wait" && sleep 600\n',
    });
    const source = jobSource({ directory: code.path, entryPoint: ['/sleep'] });
    const prepared = { job: launchJob({ job: 'wandb-ts/test/job:latest' }), source, image: null };
    const stop = new AbortController();
    const watch = watchOutput();
    const setup = {
      config: { type: 'buildah', destination: null, platform: null } as const,
      environment,
      secrets: [],
      onText: watch.onText,
    };
    const built = buildImage(prepared, setup, { signal: stop.signal, onWarning: () => undefined });
    await watch.until('ready to wait');
    stop.abort(new Error('enough'));

    await expect(built).rejects.toThrow('enough');
    expect(await runTool('buildah', ['containers', '--quiet'], { environment })).toMatchObject({ stdout: '' });
  },
  120_000,
);
