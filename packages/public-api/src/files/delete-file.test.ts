import { NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { run } from '../runs/get-run.js';
import { startRunWithFiles } from '../testing/run-with-files.js';
import { data } from '../testing/test-api.js';

it('deletes a file by its id and the number of its project [API-492]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a', 'b.txt': 'b' });
  const file = await kit.run.file('a.txt');

  await file.delete();

  expect(kit.sent.at(-1)).toEqual({
    name: 'DeleteFiles',
    variables: { files: [file.id], projectId: kit.run.projectInternalId },
  });
  expect((await kit.run.files().toArray()).map(({ name }) => name)).toEqual(['b.txt']);
  await expect(file.delete()).rejects.toThrow(NotFoundError);
});

it('deletes files of the runs of a list, lazy or not [API-493]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a', 'b.txt': 'b' });

  for (const lazy of [true, false]) {
    for await (const run of kit.api.runs(`${kit.server.entity}/vision`, { lazy }))
      await (await run.files().first())?.delete();
  }

  expect(await kit.run.files().toArray()).toEqual([]);
});

it.each([
  'Field "projectId" is not defined by type "DeleteFilesInput".',
  'Field "projectId" is not defined by type DeleteFilesInput.',
])('leaves the project out for servers that do not take it: %s [API-492]', async (message) => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a' });
  kit.answer('DeleteFiles', () => Response.json({ errors: [{ message }] }, { status: 400 }));
  const file = await kit.run.file('a.txt');

  await file.delete();

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteFilesById', variables: { files: [file.id] } });
  expect(await kit.run.files().toArray()).toEqual([]);
});

it('learns once that a server does not take the project, and another Api learns it for itself [API-061]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  const message = 'Field "projectId" is not defined by type "DeleteFilesInput".';
  kit.answer('DeleteFiles', () => Response.json({ errors: [{ message }] }, { status: 400 }));
  const [first, second, third] = await kit.run.files().toArray();
  const other = await run(kit.api.client.with({}), kit.run.path.join('/'));
  kit.takeNames();

  await first?.delete();
  await second?.delete();
  expect(kit.takeNames()).toEqual(['DeleteFiles', 'DeleteFilesById', 'DeleteFilesById']);

  await (await other.file(third?.name ?? '')).delete();
  expect(kit.takeNames()).toEqual(['ListRunFiles', 'DeleteFiles', 'DeleteFilesById']);
});

it('does not take another complaint about the project for an older server', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a' });
  const message = 'Field "projectId" of required type "Int!" was not provided.';
  kit.answer('DeleteFiles', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  await expect((await kit.run.file('a.txt')).delete()).rejects.toThrow(message);
  expect(kit.sent.at(-1)?.name).toBe('DeleteFiles');
});

it.each([{ success: false }, null])('does not take %j for a deletion', async (deleteFiles) => {
  await using kit = await startRunWithFiles({ 'a.txt': 'a' });
  kit.answer('DeleteFiles', () => data({ deleteFiles }));

  await expect((await kit.run.file('a.txt')).delete()).rejects.toThrow(UnexpectedResponseError);
});
