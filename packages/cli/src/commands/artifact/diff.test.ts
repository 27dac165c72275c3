import { Api, Artifact } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const words = ['artifact', 'diff', 'local/vision/set:v0', 'local/vision/set:v1'];

/** Two versions of `set`: one file stays, one goes, one comes, one grows, and a reference leads elsewhere. */
async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  const { server } = wandb;
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  const versions = [
    { files: { 'kept.txt': 'kept', 'gone.txt': 'gone', 'data/a.bin': 'a' }, link: 's3://bucket/one' },
    { files: { 'kept.txt': 'kept', 'came.txt': 'came!', 'data/a.bin': 'a'.repeat(1536) }, link: 's3://bucket/two' },
  ];
  for (const { files, link } of versions) {
    const draft = new Artifact('set', 'dataset');
    for (const [name, content] of Object.entries(files)) await draft.newFile(name, content);
    await draft.addReference(link, { name: 'link', checksum: false });
    await draft.save({ api, project: 'vision' });
  }
  return wandb;
}

it('shows on a terminal what came, went and changed', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty(...words);

  expect([code, stderr]).toEqual([0, 'set:v0 → set:v1: 1 added, 1 removed, 2 changed (9 B → 1.5 KiB)\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "CHANGE   PATH        BEFORE    AFTER
    added    came.txt                5 B
    changed  data/a.bin     1 B  1.5 KiB
    removed  gone.txt       4 B
    changed  link
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run(...words)).toEqual({
    code: 0,
    stdout: 'added\tcame.txt\t\t5\nchanged\tdata/a.bin\t1\t1536\nremoved\tgone.txt\t4\t\nchanged\tlink\t\t\n',
    stderr: '',
  });
});

it('prints entries as they are in manifests as JSON', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.run(...words, '--json', 'change,path,before,after');
  const [added, , , link] = JSON.parse(stdout) as { before: unknown; after: { ref?: string } }[];

  expect(added).toEqual({
    change: 'added',
    path: 'came.txt',
    before: null,
    after: expect.objectContaining({ digest: '6hEYRybz+HLvvCTDTEcYRw==', size: 5 }),
  });
  expect([link?.before, link?.after]).toMatchObject([{ ref: 's3://bucket/one' }, { ref: 's3://bucket/two' }]);
});

it('finds nothing between a version and itself', async () => {
  await using wandb = await start();
  const same = ['artifact', 'diff', 'local/vision/set:v1', 'local/vision/set'];

  expect(await wandb.run(...same)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await wandb.run(...same, '--json', 'path')).toMatchObject({ stdout: '[]\n' });
  expect(await wandb.runOnTty(...same)).toEqual({ code: 0, stdout: '', stderr: 'set:v1 → set:v1: the same files\n' });
});

it('explains which version is not there', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('artifact', 'diff', 'local/vision/set:v0', 'local/vision/set:v7');

  expect([code, stderr.includes('Could not find artifact local/vision/set:v7.')]).toEqual([1, true]);
});
