import { type Client, NotFoundError, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import {
  type ArtifactManifestType,
  createArtifactManifest,
  getClientIdMapping,
  updateArtifactManifest,
} from '@wandb-ts/core/requests/artifact-changes';
import { digestBytes } from '#hashers';
import { base64ToHex, hexToBase64 } from '../artifact-manifest/digest.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { toHeaders } from '../files/upload-headers.js';
import type { PendingVersion } from './announced-files.js';
import type { UploadTarget } from './upload-target.js';

const manifestNames: Readonly<Record<ArtifactManifestType, string>> = {
  FULL: 'wandb_manifest.json',
  INCREMENTAL: 'wandb_manifest.incremental.json',
  PATCH: 'wandb_manifest.patch.json',
};
const clientReference = /^wandb-client-artifact:\/\/([^/]+)\/(.*)$/s;

/** What kind of manifest a version has, and what it builds on. */
export interface ManifestPlan {
  /** `FULL` lists all; `INCREMENTAL` what comes to the base; `PATCH` the part of one of several writers. */
  readonly type: ArtifactManifestType;
  readonly baseArtifactId: string | null;
}

/** Announces a manifest before its files are. @returns its id */
export async function announceManifest(
  target: UploadTarget,
  artifactId: string,
  plan: ManifestPlan,
  options: RequestOptions,
): Promise<string> {
  return (await sendManifest(target, artifactId, plan, null, options)).id;
}

/** Uploads a manifest. What its entries refer to by the ids of clients gets that of the server. */
export async function uploadManifest(
  { target, artifactId, manifestId }: PendingVersion,
  plan: ManifestPlan,
  manifest: ArtifactManifest,
  options: RequestOptions,
): Promise<void> {
  const { client } = target;
  const body = new TextEncoder().encode(JSON.stringify(await withServerIds(client, manifest, options)));
  const digest = hexToBase64(digestBytes('md5', body)) ?? '';
  const { file } =
    plan.type === 'FULL'
      ? await sendManifest(target, artifactId, plan, digest, options)
      : await sendUpdate(client, manifestId, digest, options);
  if (!file.uploadUrl) throw new UnexpectedResponseError('The server does not say where to upload the manifest.');
  const headers = { 'Content-MD5': digest, ...toHeaders(file.uploadHeaders ?? []) };
  const request = { method: 'PUT', body, headers, name: manifestNames[plan.type], credentials: 'relative' } as const;
  await client.fetchUrl(file.uploadUrl, request, options);
}

interface AnnouncedManifest {
  readonly id: string;
  readonly file: {
    readonly uploadUrl?: string | null | undefined;
    readonly uploadHeaders?: readonly string[] | undefined;
  };
}

async function sendManifest(
  { client, entity, project, run }: UploadTarget,
  artifactId: string,
  { type, baseArtifactId }: ManifestPlan,
  digest: string | null,
  options: RequestOptions,
): Promise<AnnouncedManifest> {
  const input = {
    artifactID: artifactId,
    baseArtifactID: baseArtifactId,
    name: manifestNames[type],
    // The digest is known when the contents are stored; until then there is none, as seen in wandb 0.20.1.
    digest: digest ?? '',
    entityName: entity,
    projectName: project,
    runName: run ?? '',
    type,
  };
  const answer = await createArtifactManifest(client, { input, includeUpload: digest !== null }, options);
  return confirmed(answer.createArtifactManifest?.artifactManifest);
}

async function sendUpdate(
  client: Client,
  manifestId: string,
  digest: string,
  options: RequestOptions,
): Promise<AnnouncedManifest> {
  const answer = await updateArtifactManifest(client, { input: { artifactManifestID: manifestId, digest } }, options);
  return confirmed(answer.updateArtifactManifest?.artifactManifest);
}

function confirmed(manifest: AnnouncedManifest | undefined): AnnouncedManifest {
  if (manifest === undefined) throw new UnexpectedResponseError('The server does not confirm the manifest.');
  return manifest;
}

async function withServerIds(
  client: Client,
  manifest: ArtifactManifest,
  options: RequestOptions,
): Promise<ArtifactManifest> {
  const serverIds = new Map<string, string>();
  const entries: ArtifactEntry[] = [];
  for (const entry of manifest.entries.values()) {
    const [, clientId, path] = clientReference.exec(entry.ref ?? '') ?? [];
    if (clientId === undefined) {
      entries.push(entry);
      continue;
    }
    const digits = serverIds.get(clientId) ?? (await findServerId(client, clientId, entry.path, options));
    serverIds.set(clientId, digits);
    entries.push(new ArtifactEntry({ ...entry, ref: `wandb-artifact://${digits}/${path}` }));
  }
  return new ArtifactManifest(entries, manifest);
}

/** The id of an artifact as hexadecimal digits. */
async function findServerId(client: Client, clientId: string, path: string, options: RequestOptions): Promise<string> {
  const { clientIDMapping } = await getClientIdMapping(client, { clientId }, options);
  if (clientIDMapping === null) {
    throw new NotFoundError(`${JSON.stringify(path)} refers to an artifact that is not logged. Save that one first.`);
  }
  const digits = base64ToHex(clientIDMapping.serverID);
  if (digits === null) throw new UnexpectedResponseError('The id of an artifact is not one that can be referred to.');
  return digits;
}
