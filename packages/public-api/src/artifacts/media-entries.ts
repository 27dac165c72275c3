import { NotFoundError, type RequestOptions } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { File } from '../files/file.js';
import { artifactFilePage } from './artifact-file-list.js';
import type { LoggedArtifact } from './artifact-record.js';

/** The kinds of objects that W&B's clients add to artifacts: `name` of the kind `table` is the entry `name.table.json`. */
const mediaKinds = [
  'table',
  'joined-table',
  'partitioned-table',
  'eval-table',
  'image-file',
  'audio-file',
  'video-file',
  'html-file',
  'plotly-file',
  'bokeh-file',
  'molecule-file',
  'object3D-file',
  'graph-file',
  'histogram',
  'classes',
  'mask',
  'bounding-boxes',
  'wb_trace_tree',
  'pytorch-model-file',
  'sklearn-model-file',
  'tfkeras-model-file',
] as const;

/** The entry with a path, or the object with a name. @throws {@link NotFoundError} when there is neither */
export function requireEntry(manifest: ArtifactManifest, name: string): ArtifactEntry {
  const path = name.replace(/^(?:\.\/)+/, '');
  const entry = manifest.getEntryByPath(path) ?? findObject(manifest, path);
  if (entry !== undefined) return entry;
  throw new NotFoundError(`The artifact has no entry ${JSON.stringify(name)}.`);
}

/** The entry of the object with a name; undefined when there is none. */
export function findObject(manifest: ArtifactManifest, name: string): ArtifactEntry | undefined {
  for (const kind of mediaKinds) {
    const suffix = `.${kind}.json`;
    const entry = manifest.getEntryByPath(name.endsWith(suffix) ? name : name + suffix);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Where an entry that refers to an entry of another artifact leads; null for any other entry. */
export function otherArtifact({ ref }: ArtifactEntry): { readonly id: string; readonly path: string } | null {
  const [, digits, path] = /^wandb-artifact:\/\/([0-9a-f]+)\/(.+)$/.exec(ref ?? '') ?? [];
  if (digits === undefined || path === undefined) return null;
  const bytes = (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return { id: btoa(bytes.join('')), path };
}

/** Downloads an entry that holds JSON. @throws {@link UnexpectedResponseError} when it does not */
export async function readJsonEntry(
  { client, fields }: LoggedArtifact,
  path: string,
  options?: RequestOptions,
): Promise<unknown> {
  const { items } = await artifactFilePage(client, fields, { names: [path], cursor: null, perPage: 1 }, options);
  const record = items.find((item) => item.fields.name === path);
  if (record === undefined) throw new NotFoundError(`The artifact has no content of ${JSON.stringify(path)}.`);
  return new File(client, record).json(options);
}
