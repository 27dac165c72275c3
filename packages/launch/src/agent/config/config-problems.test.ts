import { expect, it } from 'vitest';
import { checkConfig } from './config-problems.js';
import { readRegistryUri } from './registry-uri.js';

const entity = 'e';

it.each<[string, Record<string, unknown>, string[]]>([
  ['an entity', { entity }, []],
  ['no entity', {}, ['entity missing']],
  ['an entity that is to be found', { entity: null }, []],
  ['a queue beside the queues', { entity, queue: 'q', queues: ['q'] }, ['queue unknown-key']],
  ['a project', { entity, project: 'p' }, ['project unknown-key']],
  ['a runner', { entity, runner: { type: 'x' } }, ['runner unknown-key']],
  ['a base URL', { entity, base_url: 'x' }, ['base_url unknown-key']],
  ['two unknown keys', { entity, a: 1, b: 2 }, ['a unknown-key', 'b unknown-key']],
  ['limits in text', { entity, max_jobs: '3' }, []],
  ['no limit', { entity, max_jobs: -1 }, []],
  ['a limit in words', { entity, max_jobs: 'many' }, ['max_jobs wrong-type']],
  ['half a job', { entity, max_jobs: 1.5 }, ['max_jobs wrong-type']],
  ['queues that are no list', { entity, queues: 'q' }, ['queues wrong-type']],
  [
    'every number',
    { entity, secure_mode: true, verbosity: 2, stopped_run_timeout: 5, max_schedulers: 0, secret_macros: ['TOKEN'] },
    [],
  ],
])('checks %s [L173]', (_what, config, expected) => {
  expect(found(config)).toEqual(expected);
});

it.each<[string, Record<string, unknown>, string[]]>([
  ['a misspelt registry', { registry: { type: 'ecrr' } }, ['registry.type unknown-word']],
  ['a registry with keys of its own', { registry: { anything: 1 } }, []],
  ['a registry that is no block', { registry: 'x' }, ['registry wrong-type']],
  ['a cloud without region', { environment: { type: 'aws' } }, ['environment.region missing']],
  ['a cloud', { environment: { type: 'aws', region: 'r', x: 1 } }, []],
  ['a cloud that is none', { environment: { type: 'local', region: 'r' } }, ['environment.type unknown-word']],
  [
    'a platform that is not built for',
    { builder: { type: 'docker', platform: 'linux/arm' } },
    ['builder.platform unknown-word'],
  ],
  ['a builder with keys of its own', { builder: { unknown: 1 } }, []],
  ['an unknown builder', { builder: { type: 'img' } }, ['builder.type unknown-word']],
])('checks %s [L177]', (_what, config, expected) => {
  expect(found({ entity, ...config })).toEqual(expected);
});

it.each([
  ['registry', 'type', ['ecr', 'acr', 'gcr']],
  ['environment', 'type', ['aws', 'gcp', 'azure']],
  ['builder', 'type', ['docker', 'podman', 'buildah', 'kaniko', 'noop']],
  ['builder', 'platform', ['linux/amd64', 'linux/arm64']],
])('takes every %s.%s that there is [L177]', (block, key, words) => {
  for (const word of words) expect(found({ entity, [block]: { region: 'r', [key]: word } })).toEqual([]);
});

it('warns of a key of a cloud that it does not know [L173]', () => {
  const { problems, warnings } = checkConfig({ entity, environment: { type: 'gcp', region: 'r', zone: 'z' } });

  expect(problems).toEqual([]);
  expect(warnings).toEqual(['environment.zone is not a known key, and is ignored.']);
});

it.each<[string, string[]]>([
  ['https://123.dkr.ecr.us-west-2.amazonaws.com/my-repo', []],
  ['123.dkr.ecr.us-west-2.amazonaws.com/my-repo.x-y/z', []],
  ['123.dkr.ecr.us-west-2.amazonaws.com/my-repo:tag', ['must not have a tag, but ends in "tag"']],
  ['https://r.azurecr.io/repo', []],
  ['r.azurecr.io/repo:tag', ['must not have a tag, but ends in "tag"']],
  ['us-central1-docker.pkg.dev/p/r/i', []],
  ['us-central1-docker.pkg.dev/p/r', ['must name an image']],
  ['us-central1-docker.pkg.dev/p/r/i:t', ['must not have a tag, but ends in ":t"']],
  ['myregistry.com/my-repo:5', []],
])('checks the destination %s [L178]', (destination, expected) => {
  const { problems } = checkConfig({ entity, builder: { destination } });
  const { problems: ofRegistry } = checkConfig({ entity, registry: { uri: destination } });

  expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual(
    expected.map(() => 'builder.destination wrong-value'),
  );
  expect(ofRegistry).toHaveLength(expected.length);
  expected.forEach((message, index) => {
    expect(problems[index]?.message).toContain(message);
  });
});

it.each(['r.azurecr.io/repo', '1.dkr.ecr.us-west-2.amazonaws.com/r', 'us-docker.pkg.dev/p/r/i'])(
  'knows the registry of %s, also with https:// in front [L178]',
  (uri) => {
    for (const destination of [uri, `https://${uri}`]) {
      expect(readRegistryUri(destination)).toEqual({ uri, isKnown: true, problem: null });
      expect(checkConfig({ entity, builder: { destination } }).warnings).toEqual([]);
    }
  },
);

it('warns of a destination in a registry that it does not know [L178]', () => {
  const { warnings } = checkConfig({ entity, builder: { destination: 'myregistry.com/my-repo:5' } });

  expect(warnings).toEqual([
    'builder.destination is in no registry that is known; make sure that the agent can push images there.',
  ]);
});

it('warns of a builder that is known, but not there', () => {
  const { problems, warnings } = checkConfig({ entity, builder: { type: 'kaniko' } });

  expect(problems).toEqual([]);
  expect(warnings).toEqual(['builder.type kaniko builds nothing here: jobs that need an image will fail.']);
});

it.each([
  ['s3://b/c', true],
  ['s3://b', true],
  ['gs://b/c', true],
  ['https://account.blob.core.windows.net/container/path', true],
  ['https://account.blob.core.windows.net/', false],
  ['/local', false],
  ['file:///tmp', false],
])('decides whether contexts can be stored at %s [L179]', (store, isStore) => {
  const builder = { type: 'kaniko', 'build-context-store': store };

  expect(found({ entity, builder })).toEqual(isStore ? [] : ['builder.build-context-store wrong-value']);
});

function found(config: Record<string, unknown>): string[] {
  return checkConfig(config).problems.map(({ path, kind }) => `${path} ${kind}`);
}
