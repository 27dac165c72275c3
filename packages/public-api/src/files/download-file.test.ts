import {
  lstat,
  mkdir,
  mkdtempDisposable,
  readdir,
  readFile,
  readlink,
  realpath,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { NotFoundError, UnexpectedResponseError, ValidationError, WandbError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { hostileNames } from '../testing/hostile-names.js';
import { fileList, startRunWithFiles } from '../testing/run-with-files.js';
import { localParts } from './local-path.js';

async function startInFolder(contents: Readonly<Record<string, string>> = { 'a.txt': 'content' }) {
  const kit = await startRunWithFiles(contents);
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-download-'));
  const root = join(folder.path, 'root');
  return {
    ...kit,
    folder: folder.path,
    root,
    /** The paths of all that is in the folder, and below. */
    entries: async () => (await readdir(folder.path, { recursive: true })).sort(),
    [Symbol.asyncDispose]: async () => {
      await kit[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('saves the content under the name of the file, and makes the folders [API-482, API-486]', async () => {
  await using kit = await startInFolder({ 'media/images/ü 1.png': 'pixels' });
  const file = await kit.run.file('media/images/ü 1.png');

  const path = await file.download({ root: kit.root });

  expect(path).toBe(join(kit.root, 'media/images/ü 1.png'));
  expect(await readFile(path, 'utf8')).toBe('pixels');
  expect(await kit.entries()).toEqual(['root', 'root/media', 'root/media/images', 'root/media/images/ü 1.png']);
});

it('saves an empty file [API-482]', async () => {
  await using kit = await startInFolder({ 'empty.txt': '' });

  const path = await (await kit.run.file('empty.txt')).download({ root: kit.root });

  expect(await readFile(path, 'utf8')).toBe('');
});

it('saves below the working directory when it is told no other [API-482]', async () => {
  await using kit = await startInFolder({ 'wandb-ts-no-such-folder/a.txt': 'x' });
  const file = await kit.run.file('wandb-ts-no-such-folder/a.txt');
  kit.answerUrl(() => new Response('', { status: 404 }));

  await expect(file.download()).rejects.toThrow(NotFoundError);
  expect((await lstat('wandb-ts-no-such-folder')).isDirectory()).toBe(true);
  await rmdir('wandb-ts-no-such-folder');
});

it('refuses to touch what is there, before any request, and says how to go on [API-483]', async () => {
  await using kit = await startInFolder();
  await mkdir(kit.root);
  await writeFile(join(kit.root, 'a.txt'), 'mine');
  const file = await kit.run.file('a.txt');

  const saving = file.download({ root: kit.root });

  await expect(saving).rejects.toThrow(ValidationError);
  await expect(saving).rejects.toThrow(
    `${join(kit.root, 'a.txt')} exists. Pass replace: true to overwrite it, or existOk: true to keep it.`,
  );
  expect(kit.fetched).toEqual([]);
  expect(await readFile(join(kit.root, 'a.txt'), 'utf8')).toBe('mine');
});

it('refuses to overwrite what appears during the download [API-483]', async () => {
  await using kit = await startInFolder();
  const file = await kit.run.file('a.txt');
  kit.answerUrl(async () => {
    await writeFile(join(kit.root, 'a.txt'), 'mine');
    return undefined;
  });

  await expect(file.download({ root: kit.root })).rejects.toThrow('exists. Pass replace');
  expect(await readFile(join(kit.root, 'a.txt'), 'utf8')).toBe('mine');
  expect(await kit.entries()).toEqual(['root', 'root/a.txt']);
});

it('keeps what is there without a request when that is good enough [API-484]', async () => {
  await using kit = await startInFolder();
  await mkdir(kit.root);
  await writeFile(join(kit.root, 'a.txt'), 'mine');
  const file = await kit.run.file('a.txt');

  expect(await file.download({ root: kit.root, existOk: true })).toBe(join(kit.root, 'a.txt'));
  expect(kit.fetched).toEqual([]);
  expect(await readFile(join(kit.root, 'a.txt'), 'utf8')).toBe('mine');
});

it('overwrites as a whole: until the end, the old content is there [API-485]', async () => {
  await using kit = await startInFolder();
  await mkdir(kit.root);
  await writeFile(join(kit.root, 'a.txt'), 'a much longer old content');
  const file = await kit.run.file('a.txt');
  let during = '';
  kit.answerUrl(async () => {
    during = await readFile(join(kit.root, 'a.txt'), 'utf8');
    return undefined;
  });

  const path = await file.download({ root: kit.root, replace: true, existOk: true });

  expect([during, await readFile(path, 'utf8')]).toEqual(['a much longer old content', 'content']);
  expect(await kit.entries()).toEqual(['root', 'root/a.txt']);
});

it('leaves the old content and no trace when a download fails [API-485, API-490]', async () => {
  await using kit = await startInFolder();
  await mkdir(kit.root);
  await writeFile(join(kit.root, 'a.txt'), 'old');
  const file = await kit.run.file('a.txt');
  kit.answerUrl(() => new Response('damaged'));

  await expect(file.download({ root: kit.root, replace: true })).rejects.toThrow(UnexpectedResponseError);
  const reason = new Error('enough');
  const controller = new AbortController();
  kit.answerUrl(() => {
    controller.abort(reason);
    return undefined;
  });
  await expect(file.download({ root: kit.root, replace: true, signal: controller.signal })).rejects.toBe(reason);

  expect(await kit.entries()).toEqual(['root', 'root/a.txt']);
  expect(await readFile(join(kit.root, 'a.txt'), 'utf8')).toBe('old');
});

it('saves the right content after a damaged one, and nothing of the damaged [API-490]', async () => {
  await using kit = await startInFolder();
  const file = await kit.run.file('a.txt');
  const damaged = ['a damaged and much longer content'];
  kit.answerUrl(() => {
    const body = damaged.shift();
    return body === undefined ? undefined : new Response(body);
  });

  const path = await file.download({ root: kit.root });

  expect(await readFile(path, 'utf8')).toBe('content');
});

it('repeats a download that fails [API-489]', async () => {
  await using kit = await startInFolder();
  const file = await kit.run.file('a.txt');
  const statuses = [500, 503];
  kit.answerUrl(() => {
    const status = statuses.shift();
    return status === undefined ? undefined : new Response('', { status });
  });

  expect(await readFile(await file.download({ root: kit.root }), 'utf8')).toBe('content');
});

it('shows credentials to the server alone, also when it redirects to a store [API-488]', async () => {
  await using kit = await startInFolder();
  kit.answer('ListRunFiles', () => fileList({ url: 'http://127.0.0.1:8080/files/a.txt' }));
  kit.answerUrl(({ url }) =>
    url.startsWith('https://store.test/')
      ? new Response('content')
      : new Response(null, { status: 302, headers: { location: 'https://store.test/a?signature=s' } }),
  );

  await (await kit.run.file('a.txt')).download({ root: kit.root });

  expect(kit.fetched.map(({ url, headers }) => [new URL(url).host, headers.has('authorization')])).toEqual([
    ['127.0.0.1:8080', true],
    ['store.test', false],
  ]);
});

it('does not replace a folder [API-485]', async () => {
  await using kit = await startInFolder();
  await mkdir(join(kit.root, 'a.txt'), { recursive: true });

  await expect((await kit.run.file('a.txt')).download({ root: kit.root, replace: true })).rejects.toThrow(
    `${join(kit.root, 'a.txt')} is a folder.`,
  );
});

it('follows links within the root, and none that lead out of it [API-487]', async () => {
  await using kit = await startInFolder({ 'in/a.txt': 'content', 'out/a.txt': 'content', 'gone/a.txt': 'content' });
  await mkdir(join(kit.root, 'real'), { recursive: true });
  await mkdir(join(kit.folder, 'elsewhere'));
  await symlink('real', join(kit.root, 'in'));
  await symlink(join(kit.folder, 'elsewhere'), join(kit.root, 'out'));
  await symlink(join(kit.folder, 'missing'), join(kit.root, 'gone'));
  const save = async (name: string) => (await kit.run.file(name)).download({ root: kit.root });

  await save('in/a.txt');

  await expect(save('out/a.txt')).rejects.toThrow(ValidationError);
  await expect(save('gone/a.txt')).rejects.toThrow('ENOENT');
  expect(await readdir(join(kit.root, 'real'))).toEqual(['a.txt']);
  expect(await kit.entries()).not.toContain('missing');
  expect(await readdir(join(kit.folder, 'elsewhere'))).toEqual([]);
});

it('replaces a link, and not what it leads to [API-485]', async () => {
  await using kit = await startInFolder();
  await mkdir(kit.root);
  await writeFile(join(kit.folder, 'precious'), 'mine');
  await symlink(join(kit.folder, 'precious'), join(kit.root, 'a.txt'));

  await (await kit.run.file('a.txt')).download({ root: kit.root, replace: true });

  expect(await readFile(join(kit.folder, 'precious'), 'utf8')).toBe('mine');
  expect(await readlink(join(kit.root, 'a.txt')).catch(() => 'no link')).toBe('no link');
});

it('has a corpus of many hostile names', () => {
  expect(hostileNames.length).toBeGreaterThan(500);
});

it('saves no file outside the root, whatever its name [API-487]', { timeout: 60_000 }, async () => {
  await using kit = await startInFolder({});
  kit.answer('ListRunFiles', () => fileList(...hostileNames.map((name) => ({ name, url: 'https://store.test/x' }))));
  kit.answerUrl(() => new Response('x'));
  await mkdir(kit.root);
  const outsideBefore = (await readdir(kit.folder)).sort();
  const saved: { readonly path: string; readonly root: string }[] = [];
  let refused = 0;

  for await (const file of kit.run.files()) {
    const root = join(kit.root, String(saved.length + refused));
    try {
      saved.push({ path: await file.download({ root }), root });
    } catch (error) {
      // What is refused is refused for its name, or is too long for any file system.
      expect(error instanceof ValidationError || (error as NodeJS.ErrnoException).code === 'ENAMETOOLONG').toBe(true);
      refused += 1;
    }
  }

  for (const { path, root } of saved) {
    expect((await realpath(path)).startsWith(`${await realpath(root)}/`)).toBe(true);
  }
  expect((await readdir(kit.folder)).sort()).toEqual(outsideBefore);
  expect((await readdir(kit.root)).every((name) => /^\d+$/.test(name))).toBe(true);
  expect(saved.length + refused).toBe(hostileNames.length);
  expect(refused).toBeGreaterThan(200);
});

it('would save no file outside the root on Windows, whatever its name [API-487]', () => {
  const root = 'C:\\data\\root';
  const allowed = hostileNames.flatMap((name) => {
    try {
      return [localParts(name, true)];
    } catch (error) {
      expect(WandbError.is(error)).toBe(true);
      return [];
    }
  });

  for (const parts of allowed) {
    expect(win32.resolve(root, ...parts)).toBe([root, ...parts].join('\\'));
    for (const part of parts) {
      expect(part).not.toMatch(/[<>:"|?*\\/]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|\s|$)/i);
      expect([...part].some((character) => character < ' ')).toBe(false);
    }
  }
  expect(hostileNames.length - allowed.length).toBeGreaterThan(400);
});
