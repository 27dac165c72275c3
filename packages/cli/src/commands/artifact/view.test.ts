import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = ['artifact', 'view', 'local/vision/mnist'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('shows the latest version on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "mnist:v1 (dataset) in local/vision

      aliases      latest, best
      tags         small
      state        committed
      files        2
      size         3.0 KiB
      digest       fe6b0430d661ed467ba37aa55227f92e
      created      just now
      updated      just now
      logged by    brisk-sun-1 (local/vision/abc12345)
      description  Digits

    Metadata
      classes  10
      split    {"train":0.9}

    http://localhost:8080/local/vision/artifacts/dataset/mnist/v1
    "
  `);
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run('artifact', 'view', 'local/vision/mnist:v0');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "id	QXJ0aWZhY3Q6MQ==
    name	mnist:v0
    entity	local
    project	vision
    type	dataset
    url	http://localhost:8080/local/vision/artifacts/dataset/mnist/v0
    aliases	
    tags	small
    state	COMMITTED
    fileCount	2
    size	1545
    digest	131cd466d05867bbc055321bc39d7396
    createdAt	2030-11-22T12:00:00Z
    updatedAt	2030-11-22T12:00:00Z
    loggedBy	local/vision/abc12345
    sourceQualifiedName	local/vision/mnist:v0
    description	Digits
    metadata.classes	10
    metadata.split	{"train":0.9}
    "
  `);
});

it('prints JSON, of the version at an address', async () => {
  await using wandb = await start();
  const address = 'http://localhost:8080/local/vision/artifacts/dataset/mnist/v0';

  const { stdout } = await wandb.run('artifact', 'view', address, '--json', 'name,size,metadata,url');

  expect(JSON.parse(stdout)).toEqual({
    name: 'mnist:v0',
    size: 1545,
    metadata: { classes: 10, split: { train: 0.9 } },
    url: address,
  });
});

it.each([
  ['local/vision/mnist:v7', 'Could not find artifact local/vision/mnist:v7.'],
  ['local/nothing/mnist', 'there is no project local/nothing'],
  ['a/b/c/d', 'Invalid artifact path "a/b/c/d".'],
])('fails for %s', async (artifact, message) => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run('artifact', 'view', artifact);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
