import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many contents a data directory has, in files and in its database. */
export async function countContents(dataDir: string): Promise<number> {
  const entries = await readdir(join(dataDir, 'blobs'), { recursive: true, withFileTypes: true });
  using database = new DatabaseSync(join(dataDir, 'wandb.sqlite'), { readOnly: true });
  const { small } = database.prepare('SELECT count(*) AS small FROM small_contents').get() ?? {};
  return entries.filter((entry) => entry.isFile()).length + Number(small);
}
