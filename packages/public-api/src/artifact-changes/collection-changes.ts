import { type RequestOptions, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import {
  addCollectionTags,
  deleteArtifactPortfolio,
  deleteArtifactSequence,
  deleteCollectionTags,
  moveArtifactSequence,
  updateArtifactPortfolio,
  updateArtifactSequence,
} from '@wandb-ts/core/requests/artifact-changes';
import { validateTags } from '../artifacts/artifact-values.js';
import type { CollectionRecord } from '../artifacts/collection-record.js';
import { validateDraftType } from '../artifacts/draft-names.js';

/** Writes what was changed of a collection. See `collection.save`. */
export async function saveCollection(record: CollectionRecord, options?: RequestOptions): Promise<void> {
  const { values } = record;
  const { name, description, type } = values;
  const tags = validateTags(values.tags);
  if (type !== record.saved.type) checkTypes(record, type);
  await sendFields(record, options);
  // What is written is kept, also when the next request fails.
  record.saved = { ...record.saved, name, description };
  if (type !== record.saved.type) await move(record, type, options);
  await sendTags(record, tags, options);
  record.saved = { ...record.saved, tags };
}

/** Moves a collection to another type at once. See `collection.changeType`. */
export async function changeCollectionType(
  record: CollectionRecord,
  type: string,
  options?: RequestOptions,
): Promise<void> {
  record.client.emit({
    type: 'deprecation',
    name: 'collection.changeType',
    message: 'Assign collection.type, then await collection.save().',
  });
  if (!record.saved.isSequence) {
    throw new ValidationError(`${record.saved.name} is a collection of links, whose type cannot be changed.`);
  }
  if (type !== record.saved.type) checkTypes(record, type);
  await move(record, type, options);
  record.values.type = type;
}

/** Deletes a collection. See `collection.delete`. */
export async function deleteCollection({ client, saved }: CollectionRecord, options?: RequestOptions): Promise<void> {
  const { id, isSequence, name } = saved;
  const answer = isSequence
    ? (await deleteArtifactSequence(client, { id }, options)).deleteArtifactSequence
    : (await deleteArtifactPortfolio(client, { id }, options)).deleteArtifactPortfolio;
  confirm(answer, `${name} is deleted`);
}

/** @throws {@link ValidationError} when W&B reserves the new type or the old one */
function checkTypes({ saved, values }: CollectionRecord, type: string): void {
  validateDraftType(type, values.name);
  validateDraftType(saved.type, values.name);
}

/** What somebody else has changed since it was read stays, unless it was changed here too. */
async function sendFields({ client, saved, values }: CollectionRecord, options?: RequestOptions): Promise<void> {
  // The server reads null as "leave it".
  const name = values.name === saved.name ? null : values.name;
  const description = values.description === saved.description ? null : (values.description ?? '');
  if (name === null && description === null) return;
  const variables = { id: saved.id, name, description };
  const answer = saved.isSequence
    ? (await updateArtifactSequence(client, variables, options)).updateArtifactSequence
    : (await updateArtifactPortfolio(client, variables, options)).updateArtifactPortfolio;
  confirm(answer, `${saved.name} is changed`);
}

async function move(record: CollectionRecord, type: string, options?: RequestOptions): Promise<void> {
  const { client, saved } = record;
  const { moveArtifactSequence: answer } = await moveArtifactSequence(client, { id: saved.id, type }, options);
  confirm(answer, `${saved.name} is of the type ${type}`);
  record.saved = { ...saved, type };
}

async function sendTags(
  { client, saved }: CollectionRecord,
  tags: readonly string[],
  options?: RequestOptions,
): Promise<void> {
  const place = { entityName: saved.entity, projectName: saved.project, artifactCollectionName: saved.name };
  const toInput = (names: readonly string[]) => ({ input: { ...place, tags: names.map((tagName) => ({ tagName })) } });
  const added = tags.filter((tag) => !saved.tags.includes(tag));
  const removed = saved.tags.filter((tag) => !tags.includes(tag));
  if (added.length > 0) await addCollectionTags(client, toInput(added), options);
  if (removed.length > 0) await deleteCollectionTags(client, toInput(removed), options);
}

function confirm(answer: object | null, what: string): void {
  if (answer === null) throw new UnexpectedResponseError(`The server does not confirm that ${what}.`);
}
