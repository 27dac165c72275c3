import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { type UpsertRunMutationVariables, upsertRun } from '@wandb-ts/core/requests/runs';
import type { RunDocuments } from './run-documents.js';
import type { RunFields } from './run-fields.js';

/** What an update has to know of a run before its local changes. */
export type LoadedFields = Pick<RunFields, 'id' | 'name' | 'description' | 'notes' | 'group' | 'jobType'>;

/** A run before and after its local changes. */
interface RunChange {
  readonly now: RunFields;
  readonly loaded: LoadedFields;
  /** The large fields; null when they were never loaded, and must stay as they are. */
  readonly documents: RunDocuments<object, object> | null;
}

/** Picks what an update has to know: a list keeps it for each of its runs. */
export function toLoadedFields({ id, name, description, notes, group, jobType }: RunFields): LoadedFields {
  return { id, name, description, notes, group, jobType };
}

/** Writes the fields that a user may change. @returns what the next update has to know */
export async function updateRun(client: Client, change: RunChange, options?: RequestOptions): Promise<LoadedFields> {
  const { now, loaded, documents } = change;
  const config = documents?.configCommit();
  const summary = documents?.summaryCommit();
  const sent = toLoadedFields(now);
  await sendChange(
    client,
    {
      id: now.storageId,
      // A run without a display name shows its id; that is not written back.
      displayName: now.name === loaded.name && now.name === loaded.id ? undefined : now.name,
      description: emptied(now.description, loaded.description),
      notes: emptied(now.notes, loaded.notes),
      tags: [...now.tags],
      groupName: emptied(now.group, loaded.group),
      jobType: emptied(now.jobType, loaded.jobType),
      config: config?.text,
      summaryMetrics: summary?.text,
    },
    options,
  );
  config?.done();
  summary?.done();
  return sent;
}

/** Replaces the summary of a run. */
export async function replaceSummary(
  client: Client,
  storageId: string,
  summaryMetrics: string,
  options?: RequestOptions,
): Promise<void> {
  await sendChange(client, { id: storageId, summaryMetrics }, options);
}

async function sendChange(
  client: Client,
  variables: UpsertRunMutationVariables & { readonly id: string },
  options?: RequestOptions,
): Promise<void> {
  const { upsertBucket } = await upsertRun(client, variables, options);
  if (!upsertBucket?.bucket) throw new UnexpectedResponseError('The server does not confirm the change of the run.');
}

/** The server reads null as "leave it": a field that was emptied is sent as the empty string. */
function emptied(now: string | null, loaded: string | null): string | null {
  return now ?? (loaded === null ? null : '');
}
