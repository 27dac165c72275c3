import { type Client, NotFoundError, parseJson, type RequestOptions } from '@wandb-ts/core';
import { createStaging } from '#artifact-staging';
import { useVersion } from '../artifact-changes/run-lineage.js';
import { draftParent } from '../artifact-drafts/draft.js';
import { DraftContents, type DraftItem } from '../artifact-drafts/draft-contents.js';
import { whileSaving } from '../artifact-drafts/while-saving.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { saveDraft } from '../artifact-upload/save-draft.js';
import { type Artifact, artifactOf, recordOf } from '../artifacts/artifact.js';
import { type LoggedArtifact as BaseVersion, startDraft } from '../artifacts/artifact-record.js';
import { findArtifactById } from '../artifacts/find-artifact.js';
import { isRecord } from '../records.js';
import type { RunLocation } from '../runs/run-fields.js';
import type { LoggedArtifact, LoggedEntry } from './artifact-record.js';
import type { RunLogFiles } from './log-files.js';

/**
 * Logs an artifact that stands in a run log, from the files that it names.
 * @returns the paths of files that are gone; nothing is logged then.
 */
export async function sendArtifact(
  client: Client,
  run: RunLocation,
  logged: LoggedArtifact,
  files: Pick<RunLogFiles, 'findLocal' | 'readLines'>,
  options: RequestOptions,
): Promise<string[]> {
  const entries = logged.manifestFile === '' ? logged.entries : await readManifest(logged.manifestFile, files);
  if (entries === undefined) return [logged.manifestFile];
  const missing: string[] = [];
  const found = new Map<LoggedEntry, string>();
  for (const entry of entries) {
    if (entry.ref !== '' || entry.localPath === '') continue;
    const path = await files.findLocal(entry.localPath);
    if (path === undefined) missing.push(entry.localPath);
    else found.set(entry, path);
  }
  if (missing.length > 0) return missing;

  const artifact = await makeDraft(client, logged, entries, found, options);
  const target = { client, entity: run.entity, project: run.project, run: run.id, historyStep: null };
  const record = recordOf(artifact);
  const aliases = logged.aliases.filter((alias) => alias !== 'latest');
  const saving = { ...options, aliases, tags: logged.tags, commit: logged.isLast };
  await whileSaving(record, () => saveDraft(record, () => target, saving));
  if (logged.isUsed && logged.isLast) await useVersion(client, run, artifact, options);
  return [];
}

async function makeDraft(
  client: Client,
  logged: LoggedArtifact,
  entries: readonly LoggedEntry[],
  found: ReadonlyMap<LoggedEntry, string>,
  options: RequestOptions,
): Promise<Artifact> {
  const metadata = parseJson(logged.metadata || '{}');
  const record = startDraft(logged.name, 'draft', {
    description: logged.description || null,
    metadata: isRecord(metadata) ? metadata : {},
    incremental: logged.isIncremental,
  });
  const clientIds = { artifact: logged.clientId, sequence: logged.sequenceClientId };
  const contents = new DraftContents([], logged.clientId === '' ? null : clientIds);
  // Only W&B's own programs make artifacts of some types, so that a draft of them begins as one of another type.
  const draft = { ...record.draft, type: logged.type, base: await findBase(client, logged.baseId, options) };
  const artifact = artifactOf({ ...record, contents, draft });
  const { values } = recordOf(artifact);
  values.distributedId = logged.distributedId || null;
  if (logged.ttlSeconds !== 0)
    values.ttl = logged.ttlSeconds > 0 ? logged.ttlSeconds * 1000 : logged.ttlSeconds === -1 ? 'inherit' : null;

  const staging = createStaging();
  contents.staging = staging;
  const parent = draftParent(artifact);
  const items: DraftItem[] = [];
  for (const entry of entries) {
    const path = found.get(entry);
    const content = path === undefined ? null : await staging.stageFile(path, 'immutable');
    const fields =
      content === null
        ? toFields(entry)
        : { path: entry.path, digest: content.digest, size: content.sizeBytes, localPath: content.localPath };
    items.push({ entry: new ArtifactEntry(fields, parent), content });
  }
  contents.add(items, { overwrite: true });
  return artifact;
}

function toFields({ path, digest, ref, sizeBytes, birthArtifactId, extra }: LoggedEntry) {
  const details = [...extra].map(([key, json]): [string, unknown] => [key, parseJson(json)]);
  return {
    path,
    digest,
    ref: ref || null,
    size: sizeBytes,
    birthArtifactId: birthArtifactId || null,
    extra: Object.fromEntries(details),
  };
}

async function findBase(client: Client, id: string, options: RequestOptions): Promise<BaseVersion | null> {
  if (id === '') return null;
  const fields = await findArtifactById(client, id, options);
  if (fields === null)
    throw new NotFoundError(`The version ${id}, which an artifact of the log continues, does not exist.`);
  return { client, fields };
}

/** A manifest of many entries has a file of its own: lines of JSON. Undefined when it is gone. */
async function readManifest(
  path: string,
  files: Pick<RunLogFiles, 'readLines'>,
): Promise<readonly LoggedEntry[] | undefined> {
  const lines = await files.readLines(path);
  return lines?.map((line): LoggedEntry => {
    const entry = parseJson(line) as Readonly<Record<string, unknown>>;
    const text = (...keys: readonly string[]): string => {
      const value = keys.map((key) => entry[key]).find((candidate) => typeof candidate === 'string');
      return typeof value === 'string' ? value : '';
    };
    const extra = isRecord(entry['extra']) ? entry['extra'] : {};
    return {
      path: text('path'),
      digest: text('digest'),
      ref: text('ref'),
      sizeBytes: Number(entry['size'] ?? 0),
      localPath: text('local_path', 'localPath'),
      birthArtifactId: text('birthArtifactID', 'birth_artifact_id'),
      extra: new Map(Object.entries(extra).map(([key, value]) => [key, JSON.stringify(value)])),
    };
  });
}
