import type { Client } from '@wandb-ts/core';
import { getRunQueueItemMessages } from '@wandb-ts/core/requests/launch';
import { upsertRunQueue } from '@wandb-ts/public-api/run-queues';
import { expect, it } from 'vitest';
import { codeFolder } from '../testing/code-folder.js';
import { dockerShim } from '../testing/docker-shim.js';
import { codeJob, fakeArtifacts } from '../testing/fake-artifacts.js';
import { launchServer } from '../testing/launch-server.js';
import { launchJob } from '../testing/queue-items.js';
import { startRealAgent } from '../testing/real-agent.js';
import { agentConfig, jobSource, runnerContext } from '../testing/runner-context.js';
import { agentImageBuild } from './agent-image-build.js';
import type { AgentConfig } from './config/agent-config.js';

const notThere = { 'image-inspect': 'exit(1)', manifest: 'exit(1)' };

async function build(config: Partial<AgentConfig>, spec: Record<string, unknown>) {
  await using shim = await dockerShim({ commands: notThere });
  await using code = await codeFolder({ 'Dockerfile.wandb': 'FROM scratch' });
  const context = runnerContext({ config: agentConfig(config), environment: { PATH: shim.path } });
  const source = jobSource({ directory: code.path, entryPoint: ['a'], artifactName: 'j:v0' });
  const prepared = { job: launchJob({ job: 'e/p/j:v0', ...spec }), source, image: null };
  const options = { signal: new AbortController().signal, onWarning: () => undefined };
  return { built: await agentImageBuild(context)(prepared, options), calls: await shim.calls(), lines: context.lines };
}

it.each([
  ['the place of the agent', { builder: { destination: 'reg.test/a' } }, { resource: 'kubernetes' }, 'reg.test/a'],
  ['the registry of the agent', { registry: { uri: 'reg.test/b' } }, { resource: 'kubernetes' }, 'reg.test/b'],
  [
    'the place that whoever queued the job names',
    { builder: { destination: 'reg.test/a' } },
    { resource: 'kubernetes', registry: { url: 'reg.test/c' } },
    'reg.test/c',
  ],
  ['this machine for its own containers', {}, { resource: 'local-container' }, 'e__p__j'],
])('puts images into %s', async (_name, config, spec, place) => {
  const { built, lines } = await build(config, spec);

  expect(built?.image.replace(/:[^:]*$/, '')).toBe(place);
  expect(lines.at(-1)).toBe(`The image of run rid12345 is ${built?.image}`);
});

it('builds nothing for other machines without a place that these can reach, nor when it may not [L074]', async () => {
  const nowhere = await build({}, { resource: 'kubernetes' });
  const noop = await build({ builder: { type: 'noop' } }, {});

  expect([nowhere.built, nowhere.calls, noop.built, noop.calls]).toEqual([null, [], null, []]);
});

it('builds the image of an item, tells of packages that are missing, and runs it [L280]', async () => {
  await using wandb = await launchServer();
  await upsertRunQueue(wandb.client, 'q', {}, 'local-container', { entity: 'local' });
  const line = 'ERROR: Failed to install: a==1. During automated build process.';
  const commands = {
    ...notThere,
    buildx: `if (words[1] === 'build') console.log(${JSON.stringify(`${line}\nkey ${wandb.client.apiKey}`)});`,
    run: "console.log('ran ' + words.at(-1)); exit(0);",
  };
  await using shim = await dockerShim({ commands });
  const artifacts = fakeArtifacts({
    'local/p/train:v0': codeJob('CODE', ['python', 'sub/main.py']),
    // The image is built from the folder of the program, which is at its top then.
    CODE: { type: 'code', files: { 'sub/main.py': '', 'sub/Dockerfile.wandb': 'FROM scratch' } },
  });
  const spec = { job: 'local/p/train:v0', entity: 'local', project: 'p', run_id: 'r1', resource: 'local-container' };
  const item = await wandb.push(spec);
  await using agent = startRealAgent(wandb, { artifacts, environment: { PATH: shim.path } });

  await agent.lines.until(
    `The item ${item} failed: The submitted job exited successfully but failed to call wandb.init`,
  );

  const calls = (await shim.calls()).map(({ words }) => words);
  const built = calls.find(([, word]) => word === 'build');
  const image = built?.[built.indexOf('--tag') + 1];
  const run = calls.find(([word]) => word === 'run');
  expect(run?.slice(-2)).toEqual([image, 'main.py']);
  // What was built is not pulled.
  expect(calls.some(([word]) => word === 'pull')).toBe(false);
  expect(await warningOf(wandb.client, item)).toMatchObject({
    message: `The packages a==1 could not be installed in the image ${image}, which goes without them.`,
    stage: 'build',
  });
  expect(agent.output.join('')).toContain('key [redacted]');
  expect(agent.output.join('')).not.toContain(wandb.client.apiKey);
});

async function warningOf(client: Client, item: string) {
  const variables = { entity: 'local', project: 'model-registry', queue: 'q', item };
  const { project } = await getRunQueueItemMessages(client, variables);
  return project?.runQueue?.runQueueItem?.warning ?? null;
}
