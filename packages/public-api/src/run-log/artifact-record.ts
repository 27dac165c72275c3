import { type BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { MediaArtifact } from '../media/media.js';
import { type FieldReaders, readMessage } from '../protobuf/wire.js';
import { flag, integer, text, type Writable } from './read-fields.js';
import { field, flagField, textField } from './write-fields.js';

/** An entry of an artifact that a run logged. */
export interface LoggedEntry {
  readonly path: string;
  /** Base64 MD5 of a file; of a reference what its store knows it by. */
  readonly digest: string;
  /** Where a reference leads to; empty for a file. */
  readonly ref: string;
  readonly sizeBytes: number;
  /** The file with the content, on the machine of the run; empty when there is none. */
  readonly localPath: string;
  /** The artifact that the content was first uploaded with; empty when it is not known. */
  readonly birthArtifactId: string;
  /** JSON text by key. */
  readonly extra: ReadonlyMap<string, string>;
}

/** An artifact that a run logged, as it appears in a run log. */
export interface LoggedArtifact {
  readonly name: string;
  readonly type: string;
  /** The hexadecimal digest of its manifest. */
  readonly digest: string;
  readonly description: string;
  /** JSON text; empty for none. */
  readonly metadata: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly clientId: string;
  readonly sequenceClientId: string;
  /** What several writers of one version have in common; empty for one writer. */
  readonly distributedId: string;
  /** The version that it continues; empty for none. */
  readonly baseId: string;
  /** -2 forever, -1 as the team says, 0 when it is not said. */
  readonly ttlSeconds: number;
  /** Whether its upload completes the version. */
  readonly isLast: boolean;
  /** Whether its contents are added to those of the latest version. */
  readonly isIncremental: boolean;
  /** Whether the run uses it, too. */
  readonly isUsed: boolean;
  readonly entries: readonly LoggedEntry[];
  /** A file with the entries, in place of them: lines of JSON, compressed by gzip. Empty for none. */
  readonly manifestFile: string;
}

/** What a log says of a new artifact with one file. */
export function toLoggedArtifact(
  { name, type, digest, clientIds }: NamedArtifact,
  entry: Pick<LoggedEntry, 'path' | 'digest' | 'localPath' | 'sizeBytes'>,
): LoggedArtifact {
  return {
    name,
    type,
    digest,
    description: '',
    metadata: '{}',
    aliases: ['latest'],
    tags: [],
    clientId: clientIds.artifact,
    sequenceClientId: clientIds.sequence,
    distributedId: '',
    baseId: '',
    ttlSeconds: 0,
    isLast: true,
    isIncremental: false,
    isUsed: false,
    entries: [{ ...entry, ref: '', birthArtifactId: '', extra: new Map() }],
    manifestFile: '',
  };
}

type NamedArtifact = Pick<MediaArtifact, 'name' | 'type' | 'digest' | 'clientIds'>;

type Draft = Writable<LoggedArtifact> & { aliases: string[]; tags: string[]; entries: LoggedEntry[] };
type EntryDraft = Writable<LoggedEntry> & { extra: Map<string, string> };

const artifactFields: FieldReaders<Draft> = {
  4: text('type'),
  5: text('name'),
  6: text('digest'),
  7: text('description'),
  8: text('metadata'),
  10: flag('isUsed'),
  11: ({ aliases }, reader) => aliases.push(reader.string()),
  12: (artifact, reader) => {
    readMessage(reader.bytes(), artifact, {
      4: ({ entries }, inner) => entries.push(readEntry(inner.bytes())),
      5: text('manifestFile'),
    });
  },
  13: text('distributedId'),
  14: flag('isLast'),
  15: text('clientId'),
  16: text('sequenceClientId'),
  17: text('baseId'),
  18: integer('ttlSeconds'),
  19: ({ tags }, reader) => tags.push(reader.string()),
  100: flag('isIncremental'),
};

/** Reads the record of an artifact. */
export function readArtifact(bytes: Uint8Array): LoggedArtifact {
  const artifact: Draft = {
    name: '',
    type: '',
    digest: '',
    description: '',
    metadata: '',
    aliases: [],
    tags: [],
    clientId: '',
    sequenceClientId: '',
    distributedId: '',
    baseId: '',
    ttlSeconds: 0,
    isLast: false,
    isIncremental: false,
    isUsed: false,
    entries: [],
    manifestFile: '',
  };
  return readMessage(bytes, artifact, artifactFields);
}

function readEntry(bytes: Uint8Array): LoggedEntry {
  const entry: EntryDraft = {
    path: '',
    digest: '',
    ref: '',
    sizeBytes: 0,
    localPath: '',
    birthArtifactId: '',
    extra: new Map(),
  };
  return readMessage(bytes, entry, {
    1: text('path'),
    2: text('digest'),
    3: text('ref'),
    4: integer('sizeBytes'),
    6: text('localPath'),
    7: text('birthArtifactId'),
    16: ({ extra }, reader) => {
      const item = readMessage(reader.bytes(), { key: '', json: '' }, { 1: text('key'), 2: text('json') });
      extra.set(item.key, item.json);
    },
  });
}

/** Writes the record of an artifact in the form of wandb 0.20.1. */
export function writeArtifact(writer: BinaryWriter, artifact: LoggedArtifact): void {
  textField(writer, 4, artifact.type);
  textField(writer, 5, artifact.name);
  textField(writer, 6, artifact.digest);
  textField(writer, 7, artifact.description);
  textField(writer, 8, artifact.metadata);
  flagField(writer, 9, true);
  flagField(writer, 10, artifact.isUsed);
  for (const alias of artifact.aliases) textField(writer, 11, alias);
  field(writer, 12, (manifest) => {
    manifest.tag(1, WireType.Varint).int32(1);
    textField(manifest, 2, 'wandb-storage-policy-v1');
    field(manifest, 3, (item) => {
      textField(item, 1, 'storageLayout');
      textField(item, 2, '"V2"');
    });
    for (const entry of artifact.entries) field(manifest, 4, (item) => writeEntry(item, entry));
    textField(manifest, 5, artifact.manifestFile);
  });
  textField(writer, 13, artifact.distributedId);
  flagField(writer, 14, artifact.isLast);
  textField(writer, 15, artifact.clientId);
  textField(writer, 16, artifact.sequenceClientId);
  textField(writer, 17, artifact.baseId);
  if (artifact.ttlSeconds !== 0) writer.tag(18, WireType.Varint).int64(artifact.ttlSeconds);
  for (const tag of artifact.tags) textField(writer, 19, tag);
  flagField(writer, 100, artifact.isIncremental);
}

function writeEntry(writer: BinaryWriter, entry: LoggedEntry): void {
  textField(writer, 1, entry.path);
  textField(writer, 2, entry.digest);
  textField(writer, 3, entry.ref);
  writer.tag(4, WireType.Varint).int64(entry.sizeBytes);
  textField(writer, 6, entry.localPath);
  textField(writer, 7, entry.birthArtifactId);
  for (const [key, json] of entry.extra) {
    field(writer, 16, (item) => {
      textField(item, 1, key);
      textField(item, 2, json);
    });
  }
}
