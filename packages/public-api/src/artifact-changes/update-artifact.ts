import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import {
  addArtifactAliases,
  type ChangedArtifactFieldsFragment,
  deleteArtifactAliases,
  getProjectReadOnly,
  type UpdateArtifactInput,
  updateArtifact,
} from '@wandb-ts/core/requests/artifact-changes';
import type { ArtifactFields } from '../artifacts/artifact-fields.js';
import { type ArtifactRecord, type LoggedArtifact, replaceLogged } from '../artifacts/artifact-record.js';
import { type ArtifactValues, validateAliases, validateTags } from '../artifacts/artifact-values.js';
import { ttlToSend } from '../artifacts/set-values.js';
import { aliasesIn, toArtifactFields } from '../artifacts/wire-fields.js';
import { isUnknownToServer } from '../unsupported.js';

/**
 * Writes what was changed of a logged version: aliases in the collection through which it was found, everything else of the
 * version itself. Of a link to a version that the viewer may only read, the aliases alone are written.
 */
export async function updateLogged(
  record: ArtifactRecord,
  { client, fields }: LoggedArtifact,
  options?: RequestOptions,
): Promise<void> {
  const { values } = record;
  const aliases = validateAliases(values.aliases);
  const input = toInput(fields, values);
  await sendAliases(client, fields, aliases, options);
  const saved = { ...fields, aliases };
  // What is written is kept, also when the next request fails.
  record.logged = { client, fields: saved };
  if (fields.isLink && (await isReadOnly(client, fields, options))) {
    client.emit({
      type: 'warning',
      message: `${fields.collection}:${fields.version} is a link to a version that you may only read: only its aliases were saved.`,
    });
    return;
  }
  const node = await sendUpdate(client, input, options);
  const now = toArtifactFields(node, { ...saved, version: fields.version, aliases: aliasesIn(node, fields) });
  replaceLogged(record, { client, fields: now });
}

async function sendAliases(
  client: Client,
  fields: ArtifactFields,
  aliases: readonly string[],
  options?: RequestOptions,
): Promise<void> {
  const place = { artifactCollectionName: fields.collection, entityName: fields.entity, projectName: fields.project };
  const toInputs = (names: readonly string[]) => names.map((alias) => ({ ...place, alias }));
  const added = aliases.filter((alias) => !fields.aliases.includes(alias));
  const removed = fields.aliases.filter((alias) => !aliases.includes(alias));
  if (added.length > 0) await addArtifactAliases(client, { artifactId: fields.id, aliases: toInputs(added) }, options);
  if (removed.length > 0) {
    await deleteArtifactAliases(client, { artifactId: fields.id, aliases: toInputs(removed) }, options);
  }
}

/** A project that the viewer does not see is one that the viewer does not write to. */
async function isReadOnly(client: Client, { source }: ArtifactFields, options?: RequestOptions): Promise<boolean> {
  const { entity, project } = source;
  if (entity === '' || project === '') return true;
  const answer = await getProjectReadOnly(client, { entity, project }, options);
  return answer.project === null || answer.project.readOnly === true;
}

/** What is left out stays as it is, also when somebody else has changed it since it was read. */
function toInput(fields: ArtifactFields, values: ArtifactValues): UpdateArtifactInput {
  const tags = validateTags(values.tags);
  const { description } = values;
  const metadata = values.changedMetadata();
  return {
    artifactID: fields.id,
    // The server reads null as "leave it".
    ...(description !== fields.description && { description: description ?? '' }),
    ...(metadata !== null && { metadata }),
    ttlDurationSeconds: ttlToSend(values.ttl),
    tagsToAdd: tags.filter((tag) => !fields.tags.includes(tag)).map((tagName) => ({ tagName })),
    tagsToDelete: fields.tags.filter((tag) => !tags.includes(tag)).map((tagName) => ({ tagName })),
  };
}

/** Fields that older servers do not take, and what is lost without them. */
const newerFields = { ttlDurationSeconds: 'ttl', tagsToAdd: 'tags', tagsToDelete: 'tags' } as const;

async function sendUpdate(
  client: Client,
  input: UpdateArtifactInput,
  options?: RequestOptions,
): Promise<ChangedArtifactFieldsFragment> {
  try {
    const { updateArtifact: answer } = await updateArtifact(client, { input }, options);
    if (!answer) throw new UnexpectedResponseError('The server does not confirm the change of the artifact.');
    return answer.artifact;
  } catch (error) {
    const known = withoutUnknown(input, error);
    if (known === null) throw error;
    const lost = new Set(Object.entries(newerFields).flatMap(([key, name]) => (isLost(input, known, key) ? name : [])));
    for (const name of lost) {
      client.emit({ type: 'warning', message: `This server is too old for the ${name} of artifacts: not saved.` });
    }
    return sendUpdate(client, known, options);
  }
}

/** The input without those fields that the server refuses for not knowing them; null when there are none. */
function withoutUnknown(input: UpdateArtifactInput, error: unknown): UpdateArtifactInput | null {
  const unknown = Object.keys(newerFields).filter((key) => key in input && isUnknownToServer(error, [key]));
  if (unknown.length === 0) return null;
  const entries = Object.entries(input).filter(([key]) => !unknown.includes(key));
  return { artifactID: input.artifactID, ...Object.fromEntries(entries) };
}

function isLost(before: UpdateArtifactInput, after: UpdateArtifactInput, key: string): boolean {
  const value: unknown = Object.entries(before).find(([name]) => name === key)?.[1];
  return !(key in after) && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
