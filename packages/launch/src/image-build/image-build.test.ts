import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { type CodeFolder, codeFolder } from '../testing/code-folder.js';
import { type DockerShim, dockerShim, type ShimOptions } from '../testing/docker-shim.js';
import { launchJob } from '../testing/queue-items.js';
import { jobSource } from '../testing/runner-context.js';
import { type BuiltImage, buildImage, type ImageBuildSetup } from './image-build.js';

const secret = 'poisoned-secret-key';

interface Build extends AsyncDisposable {
  readonly shim: DockerShim;
  readonly code: CodeFolder;
  readonly warnings: string[];
  readonly texts: string[];
  run(setup?: Partial<ImageBuildSetup>, signal?: AbortSignal): Promise<BuiltImage | null>;
}

/** A job with a Dockerfile, and an engine on PATH. */
async function startBuild(options: ShimOptions = {}, artifactName: string | null = 'job-x:v0'): Promise<Build> {
  const shim = await dockerShim(options);
  const code = await codeFolder({ 'Dockerfile.wandb': 'FROM scratch\n' });
  const warnings: string[] = [];
  const texts: string[] = [];
  const source = jobSource({ directory: code.path, entryPoint: ['python', 'a.py'], artifactName });
  const prepared = { job: launchJob({ job: 'E/p/job-x:latest' }), source, image: null };
  return {
    shim,
    code,
    warnings,
    texts,
    run: (setup, signal = new AbortController().signal) =>
      buildImage(
        prepared,
        {
          config: { type: null, destination: null, platform: null },
          environment: { PATH: shim.path },
          secrets: [secret],
          onText: (text) => texts.push(text),
          ...setup,
        },
        { signal, onWarning: (message) => warnings.push(message) },
      ),
    [Symbol.asyncDispose]: async () => {
      await shim[Symbol.asyncDispose]();
      await code[Symbol.asyncDispose]();
    },
  };
}

const absent = { 'image-inspect': 'exit(1)', manifest: 'exit(1)' };

async function wordsOf({ shim }: Build): Promise<(readonly string[])[]> {
  return (await shim.calls()).map(({ words }) => words);
}

it('builds with buildx, and loads the image into the engine', async () => {
  await using build = await startBuild({ commands: absent });

  const built = await build.run({ config: { type: null, destination: null, platform: 'linux/arm64' } });

  expect(built?.image).toMatch(/^e__p__job-x:[\da-f]{8}$/);
  const words = await wordsOf(build);
  expect(words.slice(0, 3)).toEqual([['version'], ['image', 'inspect', built?.image], ['buildx', 'version']]);
  expect(words[3]?.slice(0, 9)).toEqual([
    ...['buildx', 'build', '--load', '--progress', 'plain'],
    ...['--platform', 'linux/arm64', '--tag', built?.image],
  ]);
  expect(words[3]?.slice(9)).toEqual([
    '--file',
    expect.stringMatching(/\/Dockerfile\.wandb$/),
    expect.stringMatching(new RegExp(`${build.code.path.split('/').at(-1)}$`)),
  ]);
  expect(words).toHaveLength(4);
});

it('builds without buildx where there is none', async () => {
  await using build = await startBuild({ commands: { ...absent, buildx: 'exit(1)' } });

  const built = await build.run();

  expect((await wordsOf(build)).at(-1)?.slice(0, 3)).toEqual(['build', '--tag', built?.image]);
});

it.each([
  ['podman', 'build', ['image', 'inspect']],
  ['buildah', 'bud', ['inspect', '--type', 'image']],
])('builds with %s where that is what there is [L281]', async (name, command, inspect) => {
  await using build = await startBuild({ name, commands: { ...absent, inspect: 'exit(1)' } });
  // Whatever else this machine has comes later on PATH.
  const environment = { PATH: build.shim.directory };

  const built = await build.run({ environment });

  const words = await wordsOf(build);
  expect(words[1]).toEqual([...inspect, built?.image]);
  expect(words[2]?.slice(0, 3)).toEqual([command, '--tag', built?.image]);
});

it('goes on to the next builder when the first does not work [L281]', async () => {
  await using docker = await dockerShim({ commands: { version: 'exit(1)' } });
  await using build = await startBuild({ name: 'podman', commands: absent });

  const built = await build.run({ environment: { PATH: [docker.directory, build.shim.directory].join(delimiter) } });

  expect(built).not.toBeNull();
  expect((await docker.calls()).map(({ words }) => words)).toEqual([['version']]);
});

it('takes an image of the same job that is there already [L278]', async () => {
  await using build = await startBuild();

  const built = await build.run();

  expect(built?.image).toMatch(/^e__p__job-x:/);
  expect((await wordsOf(build)).map(([word]) => word)).toEqual(['version', 'image']);
});

it('builds code that is in no artifact each time [L278]', async () => {
  await using build = await startBuild({}, null);

  await build.run();

  expect((await wordsOf(build)).map(([word]) => word)).toEqual(['version', 'buildx', 'buildx']);
});

it('looks into the registry, and pushes to it, also to one with a port [L278, L279]', async () => {
  await using build = await startBuild({ commands: absent });
  const config = { type: null, destination: 'reg.test:5000/team/jobs', platform: null };

  const built = await build.run({ config });

  expect(built?.image).toMatch(/^reg\.test:5000\/team\/jobs:[\da-f]{8}$/);
  const words = await wordsOf(build);
  expect(words[1]).toEqual(['manifest', 'inspect', built?.image]);
  expect(words.at(-1)).toEqual(['push', built?.image]);
});

it('warns of packages that could not be installed [L280]', async () => {
  const line = '#9 1.2 ERROR: Failed to install: a==1. During automated build process.';
  const buildx = `if (words[1] === 'build') console.error(${JSON.stringify(line)});`;
  await using build = await startBuild({ commands: { ...absent, buildx } });

  const built = await build.run();

  expect(build.warnings).toEqual([
    `The packages a==1 could not be installed in the image ${built?.image}, which goes without them.`,
  ]);
});

it('tells how a build failed, with the end of what the builder wrote, and no secret', async () => {
  const buildx = `
    if (words[1] !== 'build') return;
    console.log('x'.repeat(3_000_000));
    console.error('the key is ${secret}');
    for (let line = 0; line < 9; line += 1) console.error('line ' + line + '\\n');
    exit(3);
  `;
  await using build = await startBuild({ commands: { ...absent, buildx } });

  const error = await build.run().catch((reason: unknown) => reason as Error);

  expect(error).toBeInstanceOf(LaunchError);
  const { message, cause } = error as Error;
  expect(message).toMatch(
    /^docker could not build the image e__p__job-x:\w+ \(exit code 3\): line 4\nline 5\nline 6\nline 7\nline 8$/,
  );
  expect((cause as Error).message.length).toBeLessThan(2_200_000);
  expect((cause as Error).message).toContain('the key is [redacted]');
  expect(build.texts.join('')).not.toContain(secret);
});

it('tells why an image was not pushed', async () => {
  const push = "console.error('no basic auth credentials'); exit(1);";
  await using build = await startBuild({ commands: { ...absent, push } });
  const config = { type: null, destination: 'reg.test/jobs', platform: null };

  await expect(build.run({ config })).rejects.toThrow(/^docker could not push .*: no basic auth credentials$/s);
});

it('ends a build that takes too long, or that nobody wants any more', async () => {
  const endless = {
    ...absent,
    buildx: "if (words[1] === 'build') { console.log('ready'); setInterval(() => 0, 1e6); }",
  };
  await using build = await startBuild({ commands: endless });
  const stop = new AbortController();

  await expect(build.run({ timeoutMs: 1_500 })).rejects.toThrow(
    new LaunchError('The image was not built within 1500 ms.'),
  );
  const onText = (text: string): void => {
    if (text.includes('ready')) stop.abort(new Error('enough'));
  };
  await expect(build.run({ onText }, stop.signal)).rejects.toThrow('enough');
});

it('builds nothing where nothing builds, or nothing may [L074]', async () => {
  await using build = await startBuild();
  const noop = { type: 'noop', destination: null, platform: null } as const;
  const podman = { type: 'podman', destination: null, platform: null } as const;

  expect(await build.run({ config: noop })).toBeNull();
  expect(await build.run({ environment: { PATH: build.code.path } })).toBeNull();
  await expect(build.run({ config: podman, environment: { PATH: build.shim.directory } })).rejects.toThrow(
    new LaunchError('The builder podman is in no folder of PATH.'),
  );
  expect(await build.shim.calls()).toEqual([]);
});

it('says why the builder that was asked for does not work [L074]', async () => {
  await using build = await startBuild({ commands: { version: "console.error('no daemon'); exit(1);" } });

  await expect(build.run({ config: { type: 'docker', destination: null, platform: null } })).rejects.toThrow(
    new LaunchError('The builder docker does not work (no daemon).'),
  );
});
