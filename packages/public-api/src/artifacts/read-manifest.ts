import {
  ApiError,
  type ContentSink,
  NotFoundError,
  parseJson,
  type RequestOptions,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { getArtifactManifestUrl } from '@wandb-ts/core/requests/artifacts';
import type { EntryParent } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { LoggedArtifact } from './artifact-record.js';

/**
 * Downloads the manifest of a version, with a fresh address when the first one has expired on its way.
 * @throws {@link NotFoundError} when there is none, {@link UnexpectedResponseError} when it cannot be read.
 */
export async function readManifest(
  logged: LoggedArtifact,
  parent: EntryParent,
  options?: RequestOptions,
): Promise<ArtifactManifest> {
  const text = await download(logged, options).catch((error: unknown) => {
    if (!isExpired(error)) throw error;
    return download(logged, options);
  });
  let json: unknown;
  try {
    json = parseJson(text);
  } catch (cause) {
    throw new UnexpectedResponseError('The manifest of the artifact is not valid JSON.', { cause });
  }
  return ArtifactManifest.fromManifestJson(json, { parent });
}

async function download({ client, fields }: LoggedArtifact, options?: RequestOptions): Promise<string> {
  const { artifact } = await getArtifactManifestUrl(client, { id: fields.id }, options);
  const url = artifact?.currentManifest?.file.directUrl;
  if (!url) throw new NotFoundError(`The artifact ${fields.collection}:${fields.version} has no manifest.`);
  const pieces: Uint8Array[] = [];
  const sink: ContentSink = {
    begin: () => {
      pieces.length = 0;
    },
    write: (piece) => {
      pieces.push(piece);
    },
  };
  await client.readUrl(url, { name: 'wandb_manifest.json', sink }, options);
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

/** S3 and the embedded server answer 403 when a signature has expired, Google Cloud Storage 400, others 401. */
function isExpired(error: unknown): boolean {
  return ApiError.is(error) && [400, 401, 403].includes(error.status ?? 0);
}
