import { createHash } from 'node:crypto';
import type { TestServer } from './test-server.js';

/** A file to log: its content, or the fields of its entry in the manifest. */
export type GivenFile = string | Readonly<Record<string, unknown>>;

/** What to log. Fields of `input` override those of `createArtifact`. */
export interface GivenVersion {
  readonly files?: Readonly<Record<string, GivenFile>>;
  readonly type?: 'FULL' | 'INCREMENTAL' | 'PATCH';
  readonly base?: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** An answer of `createArtifact`. */
export interface AnnouncedVersion {
  readonly id: string;
  readonly state: string;
  readonly versionIndex: number | null;
  readonly artifactSequence: { readonly id: string; readonly latestArtifact: { readonly id: string } | null };
}

/** A file with its upload, as `createArtifactFiles` answers. */
export interface AnnouncedFile {
  readonly name: string;
  readonly uploadUrl: string | null;
  readonly uploadHeaders: readonly string[];
  readonly storagePath: string;
  readonly artifact: { readonly id: string };
  readonly uploadMultipartUrls: {
    readonly uploadID: string;
    readonly uploadUrlParts: readonly { readonly partNumber: number; readonly uploadUrl: string }[];
  } | null;
}

/** The base64 MD5 of a text. */
export function md5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('base64');
}

/** The hexadecimal MD5 of a text. */
export function hexMd5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

/** Sends a request as clients do to signed addresses: without credentials. */
export function anonymous(test: TestServer, url: string | null | undefined, init: RequestInit = {}): Promise<Response> {
  return test.server.fetch(new Request(url ?? '', init));
}

/** The entries of a manifest for these files. */
export function toContents(files: Readonly<Record<string, GivenFile>>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? { digest: md5(file), size: Buffer.byteLength(file) } : { ...file },
    ]),
  );
}

/** The digest of a version with these files, whose paths must be ASCII. */
export function digestOf(files: Readonly<Record<string, GivenFile>>): string {
  const lines = Object.entries(toContents(files))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { digest }]) => `${path}:${String(digest)}\n`);
  return hexMd5(`wandb-artifact-manifest-v1\n${lines.join('')}`);
}

/** The JSON text of a manifest with these entries. */
export function toManifest(files: Readonly<Record<string, GivenFile>>): string {
  return JSON.stringify({
    version: 1,
    storagePolicy: 'wandb-storage-policy-v1',
    storagePolicyConfig: { storageLayout: 'V2' },
    contents: toContents(files),
  });
}

/** Sends `createArtifact` for the collection `ds` of the type `dataset` in `local/p`, unless `input` says otherwise. */
export async function announce(
  test: TestServer,
  files: Readonly<Record<string, GivenFile>>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<AnnouncedVersion> {
  const data = (await test.query(
    `mutation($input:CreateArtifactInput!){createArtifact(input:$input){artifact{id state versionIndex
      artifactSequence{id latestArtifact{id}}}}}`,
    {
      input: {
        entityName: 'local',
        projectName: 'p',
        artifactTypeName: 'dataset',
        artifactCollectionName: 'ds',
        digest: digestOf(files),
        digestAlgorithm: 'MANIFEST_MD5',
        enableDigestDeduplication: true,
        ...input,
      },
    },
  )) as { createArtifact: { artifact: AnnouncedVersion } };
  return data.createArtifact.artifact;
}

/** Sends `createArtifactManifest`; returns its id and its upload URL. */
export async function announceManifest(
  test: TestServer,
  artifactID: string,
  {
    type = 'FULL',
    base,
    digest = '',
    place = {},
  }: { readonly type?: string; readonly base?: string; readonly digest?: string; readonly place?: object } = {},
): Promise<{ readonly id: string; readonly uploadUrl: string }> {
  const name = type === 'FULL' ? 'wandb_manifest.json' : `wandb_manifest.${type.toLowerCase()}.json`;
  const data = (await test.query(
    `mutation($input:CreateArtifactManifestInput!){createArtifactManifest(input:$input){artifactManifest{id file{uploadUrl}}}}`,
    {
      input: {
        artifactID,
        baseArtifactID: base ?? null,
        name,
        digest,
        entityName: 'local',
        projectName: 'p',
        runName: '',
        type,
        ...place,
      },
    },
  )) as { createArtifactManifest: { artifactManifest: { id: string; file: { uploadUrl: string } } } };
  const { id, file } = data.createArtifactManifest.artifactManifest;
  return { id, uploadUrl: file.uploadUrl };
}

/** Sends `createArtifactFiles` for specs of one version. */
export async function announceFiles(
  test: TestServer,
  artifactID: string,
  specs: readonly Readonly<Record<string, unknown>>[],
): Promise<AnnouncedFile[]> {
  const data = (await test.query(
    `mutation($files:[CreateArtifactFileSpecInput!]!){createArtifactFiles(input:{artifactFiles:$files,storageLayout:V2}){
      files{edges{node{name uploadUrl uploadHeaders storagePath artifact{id}
        uploadMultipartUrls{uploadID uploadUrlParts{partNumber uploadUrl}}}}}}}`,
    { files: specs.map((spec) => ({ artifactID, ...spec })) },
  )) as { createArtifactFiles: { files: { edges: { node: AnnouncedFile }[] } } };
  return data.createArtifactFiles.files.edges.map(({ node }) => node);
}

/** Uploads the files that have content, and a manifest of all of them. */
export async function uploadAll(test: TestServer, artifactID: string, given: GivenVersion): Promise<void> {
  const { files = {}, type = 'FULL', base, input: { entityName = 'local', projectName = 'p' } = {} } = given;
  const place = { entityName, projectName };
  const manifest = await announceManifest(test, artifactID, { type, place, ...(base === undefined ? {} : { base }) });
  const texts = Object.entries(files).flatMap(([name, file]) => (typeof file === 'string' ? [{ name, file }] : []));
  const specs = texts.map(({ name, file }) => ({ name, md5: md5(file), artifactManifestID: manifest.id }));
  const uploads = await announceFiles(test, artifactID, specs);
  for (const [index, { uploadUrl }] of uploads.entries()) {
    if (uploadUrl !== null) {
      await put(test, uploadUrl, texts[index]?.file ?? '');
    }
  }
  await put(test, manifest.uploadUrl, toManifest(files));
}

/** Sends a body with PUT. @throws Error when it is refused. */
export async function put(test: TestServer, url: string, body: BodyInit): Promise<Response> {
  const response = await anonymous(test, url, { method: 'PUT', body });
  if (!response.ok) {
    throw new Error(await response.text());
  }
  return response;
}

/** Sends `commitArtifact`. */
export async function commit(test: TestServer, artifactID: string): Promise<void> {
  await test.query('mutation($id:ID!){commitArtifact(input:{artifactID:$id}){artifact{id digest}}}', {
    id: artifactID,
  });
}

/** Logs a version in all steps, and returns its id. */
export async function logVersion(test: TestServer, given: GivenVersion): Promise<string> {
  const { id, state } = await announce(test, given.files ?? {}, given.input);
  if (state === 'PENDING') {
    await uploadAll(test, id, given);
    await commit(test, id);
  }
  return id;
}
