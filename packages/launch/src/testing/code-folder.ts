import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is removed at the end of a test. */
export interface CodeFolder extends AsyncDisposable {
  readonly path: string;
}

/** Makes a folder with files. */
export async function codeFolder(files: Readonly<Record<string, string>>): Promise<CodeFolder> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), content);
  }
  return { path: folder.path, [Symbol.asyncDispose]: () => folder.remove() };
}
