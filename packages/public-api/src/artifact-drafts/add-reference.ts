import { type Client, createClient, NotFoundError, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { storeReference } from '../artifact-references/store-reference.js';
import type { ReferenceHandlers } from '../artifact-references/types.js';
import { artifactOf } from '../artifacts/artifact.js';
import { ArtifactProperties, recordOf } from '../artifacts/artifact-properties.js';
import { toRecord } from '../artifacts/artifact-record.js';
import { findArtifactById } from '../artifacts/find-artifact.js';
import { addStaged, openDraft } from './draft.js';
import { entryPath } from './entry-path.js';

/** Options of `artifact.addReference`. */
export interface AddReferenceOptions extends RequestOptions {
  /** The path in the artifact; for a prefix or a folder, that of the folder. @defaultValue the last part of the URI */
  readonly name?: string | undefined;
  /**
   * Whether to ask the store for digest and size of the target. Without it, nothing is asked, a prefix is one entry, and the
   * URI takes the place of the digest. @defaultValue true
   */
  readonly checksum?: boolean | undefined;
  /** How many objects a prefix or a folder may have. @defaultValue 10,000,000 */
  readonly maxObjects?: number | undefined;
  /** Handlers for the stores of other schemes, or in place of built-in ones. @defaultValue none */
  readonly referenceHandlers?: ReferenceHandlers | undefined;
  /** The `Api` to find artifacts with. @defaultValue that of the version that the draft continues, or one set up by the environment */
  readonly api?: { readonly client: Client } | undefined;
}

const artifactUri = /^wandb-artifact:\/\/([0-9a-f]+)\/(.+)$/is;

/** Adds references to a draft. See `artifact.addReference`. */
export async function addReference(
  artifact: ArtifactProperties,
  target: string | ArtifactEntry,
  options: AddReferenceOptions = {},
): Promise<ArtifactEntry[]> {
  const { referenceHandlers = {}, api, ...store } = options;
  const draft = openDraft(artifact, 'addReference');
  const name = options.name === undefined ? undefined : entryPath(options.name);
  const findClient = (): Client => api?.client ?? recordOf(artifact).draft.base?.client ?? createClient();
  const found =
    typeof target === 'string'
      ? await toUri(checkUri(target), { ...store, name }, findClient, referenceHandlers)
      : [toEntry(target, name)];
  const entries = found.map((entry) => new ArtifactEntry({ ...entry, path: entryPath(entry.path) }, draft.parent));
  await addStaged(
    draft,
    entries.map((entry) => ({ entry, content: null })),
    false,
  );
  return entries;
}

function checkUri(uri: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri) && !/^[a-z]:[\\/]/i.test(uri)) return uri;
  throw new ValidationError('A reference is a URI with a scheme. To refer to a local file, use file://.');
}

async function toUri(
  uri: string,
  options: RequestOptions & Pick<AddReferenceOptions, 'name' | 'checksum' | 'maxObjects'>,
  findClient: () => Client,
  handlers: ReferenceHandlers,
): Promise<ArtifactEntry[]> {
  const [, digits, path] = artifactUri.exec(uri) ?? [];
  if (digits === undefined || path === undefined) return storeReference(findClient(), uri, handlers, options);
  const { name, checksum = true, maxObjects: _, ...request } = options;
  if (!checksum) return [new ArtifactEntry({ path: name ?? lastPart(path), ref: uri, digest: uri })];
  const client = findClient();
  const id = hexToBase64(digits);
  const fields = id === null ? null : await findArtifactById(client, id, request);
  if (fields === null) throw new NotFoundError(`There is no artifact that ${uri} leads to.`);
  const manifest = await artifactOf(toRecord(client, fields)).manifest(request);
  const entry = manifest.getEntryByPath(path);
  if (entry === undefined)
    throw new NotFoundError(`There is no ${JSON.stringify(path)} in ${fields.collection}:${fields.version}.`);
  return [toEntry(entry, name)];
}

/** A reference to an entry of another artifact, or to what that leads to, should it be in a third one. */
function toEntry(entry: ArtifactEntry, name: string | undefined): ArtifactEntry {
  const ref = entry.ref !== null && artifactUri.test(entry.ref) ? entry.ref : entryUri(entry);
  return new ArtifactEntry({ path: name ?? lastPart(entry.path), ref, digest: entry.digest, size: entry.size ?? 0 });
}

/** A draft has no id yet: the one that its client made is resolved when the reference is uploaded. */
function entryUri(entry: ArtifactEntry): string {
  const parent = entry.parentArtifact();
  const contents = parent instanceof ArtifactProperties ? recordOf(parent).contents : null;
  return contents === null ? entry.refUrl() : `wandb-client-artifact://${contents.clientIds.artifact}/${entry.path}`;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
