import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { stringifyAsPython } from '../json/wire-json.js';
import { checkFileName } from '../storage/file-names.js';
import { BadManifestError, type Manifest, type ManifestEntry } from './manifest.js';

const policy = 'wandb-storage-policy-v1';

/** Reads a manifest of version 1. @throws BadManifestError for anything else, and for entries that are no files below the artifact. */
export function parseManifest(text: string): Manifest {
  const json = tryParseJson(text);
  if (!isJsonObject(json)) {
    throw new BadManifestError('The manifest is not a JSON object.');
  }
  if (json['version'] !== 1) {
    throw new BadManifestError(`The manifest has version ${stringifyAsPython(json['version'] ?? null)}, not 1.`);
  }
  if (json['storagePolicy'] !== policy) {
    throw new BadManifestError(`The storage policy of the manifest is not ${policy}.`);
  }
  const { storagePolicyConfig: config = {}, contents = {} } = json;
  if (!isJsonObject(config) || !isJsonObject(contents)) {
    throw new BadManifestError('The fields storagePolicyConfig and contents of the manifest must be objects.');
  }
  const { storageLayout = 'V1' } = config;
  if (storageLayout !== 'V1' && storageLayout !== 'V2') {
    throw new BadManifestError('The storage layout of the manifest is neither V1 nor V2.');
  }
  const entries = Object.entries(contents).map(([path, fields]) => [path, readEntry(path, fields)] as const);
  return { policyConfig: stringifyAsPython(config), entries: new Map(entries) };
}

/** Whether a text is the base64 MD5 of something. */
export function isMd5(digest: string): boolean {
  return /^[A-Za-z0-9+/]{21}[AQgw]==$/.test(digest);
}

/**
 * The path of an artifact's entry.
 *
 * @throws BadManifestError for one that is empty, absolute or too long, that leaves the artifact, or that has another spelling.
 */
export function checkEntryPath(path: string): string {
  if (readFileName(path) !== path) {
    throw new BadManifestError(`The name ${JSON.stringify(path)} is not a path below the artifact.`);
  }
  return path;
}

function readFileName(path: string): string | undefined {
  try {
    return checkFileName(path);
  } catch {
    return undefined;
  }
}

function readEntry(path: string, fields: unknown): ManifestEntry {
  checkEntryPath(path);
  if (!isJsonObject(fields)) {
    throw fault(path, 'is not an object');
  }
  const { digest, size = null, ref = null, birthArtifactID = null, extra = null } = fields;
  if (typeof digest !== 'string') {
    throw fault(path, 'has no digest');
  }
  if (ref !== null && typeof ref !== 'string') {
    throw fault(path, 'has a ref that is not a string');
  }
  if (ref === null && !isMd5(digest)) {
    throw fault(path, 'has a digest that is not a base64 MD5');
  }
  if (size !== null && !(typeof size === 'number' && Number.isSafeInteger(size) && size >= 0)) {
    throw fault(path, 'has a size that is not a number of bytes');
  }
  if (birthArtifactID !== null && typeof birthArtifactID !== 'string') {
    throw fault(path, 'has a birthArtifactID that is not a string');
  }
  if (extra !== null && !isJsonObject(extra)) {
    throw fault(path, 'has an extra that is not an object');
  }
  return {
    path,
    digest,
    sizeBytes: size,
    ref,
    birthArtifactId: birthArtifactID,
    extra: extra === null || Object.keys(extra).length === 0 ? null : stringifyAsPython(extra),
  };
}

function fault(path: string, what: string): BadManifestError {
  return new BadManifestError(`The entry ${JSON.stringify(path)} of the manifest ${what}.`);
}
