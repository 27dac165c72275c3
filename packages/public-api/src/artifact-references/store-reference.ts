import { type Client, ValidationError } from '@wandb-ts/core';
import { ArtifactEntry, type ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { findStoringHandler, schemeOf } from './find-handler.js';
import { referenceHandlersOf } from './reference-handlers.js';
import type { ReferenceHandlers, StoreReferenceOptions } from './types.js';

/**
 * Makes the entries of a reference. A prefix or a folder has one for each object below it. References to entries of artifacts
 * are not made here: they need the artifact.
 * @param handlers - come before those of the client and those that are built in
 * @throws {@link ValidationError} for anything that is not a URI, for a scheme that nothing knows when there is no name, and
 *   for too many objects.
 * @throws {@link NotFoundError} when there is nothing.
 */
export async function storeReference(
  client: Client,
  uri: string,
  handlers: ReferenceHandlers,
  options: StoreReferenceOptions = {},
): Promise<ArtifactEntry[]> {
  const { name, maxObjects = defaultMaxObjects, signal, timeoutMs, deadlineMs, maxRetries } = options;
  if (!(maxObjects >= 1)) throw new ValidationError('maxObjects must be at least 1.');
  const handler = findStoringHandler(uri, { ...referenceHandlersOf(client), ...handlers });
  if (handler === null) return [new ArtifactEntry(trackOnly(client, uri, name))];
  const context = { client, signal, timeoutMs, deadlineMs, maxRetries };
  const entries = await handler.store(uri, { ...options, maxObjects }, context);
  if (entries.length > maxObjects) throw tooMany(maxObjects);
  return entries.map((fields) => new ArtifactEntry(fields));
}

/** How many objects a reference has at most, unless the caller allows more. */
export const defaultMaxObjects: number = 10_000_000;

/** The error for a prefix or a folder with too many objects. */
export function tooMany(maxObjects: number): ValidationError {
  return new ValidationError(`There are more than ${maxObjects} objects. Set maxObjects to allow more.`);
}

function trackOnly(client: Client, uri: string, name: string | undefined): ArtifactEntryFields {
  const scheme = schemeOf(uri);
  if (!name) throw new ValidationError(`Nothing is known of ${scheme}: references, so the entry needs a name.`);
  client.emit({ type: 'warning', message: `Whether the target of a ${scheme}: reference changes cannot be seen.` });
  return { path: name, ref: uri, digest: uri };
}
