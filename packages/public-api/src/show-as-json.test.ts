import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Artifact, stringifyJson } from './index.js';
import { startTestApi } from './testing/test-api.js';

it('shows on a console what summaries, artifacts, collections and registries hold', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', summary: { loss: 0.5 } }] });
  const draft = new Artifact('pets', 'dataset', { metadata: { classes: 2 } });
  expect(inspect(draft)).toContain("name: 'pets'");
  const run = await kit.api.run('vision/abc');
  const logged = await run.logArtifact(draft);
  const collection = await kit.api.artifactCollection('dataset', 'vision/pets');
  const registry = await kit.api.createRegistry('model', 'organization');

  expect(inspect(run.summary)).toBe('{ loss: 0.5 }');
  expect(inspect(logged)).toContain("name: 'pets:v0'");
  expect(inspect(logged)).toContain('classes: 2');
  expect(inspect(collection)).toContain("name: 'pets'");
  expect(inspect(registry)).toContain("name: 'model'");
  expect(inspect({ registry })).not.toContain(kit.api.apiKey);
});

it('writes big integers of a run as JSON', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', config: { seed: 2n ** 60n } }] });
  const run = await kit.api.run('vision/abc');

  expect(run.config['seed']).toBe(2n ** 60n);
  expect(stringifyJson({ run })).toContain('"config":{"seed":1152921504606846976}');
});
