import {
  type Client,
  createClient,
  fallbackProject,
  type RequestOptions,
  resolveEntity,
  ValidationError,
} from '@wandb-ts/core';
import { type SaveDraftOptions, saveDraft } from '../artifact-upload/save-draft.js';
import type { UploadTarget } from '../artifact-upload/upload-target.js';
import { type Artifact, recordOf } from '../artifacts/artifact.js';
import { updateLogged } from './update-artifact.js';

/** What can log artifacts: a `Run` or an `ActiveRun`. */
export interface ArtifactLogger {
  logArtifact(artifact: Artifact, options?: SaveDraftOptions): Promise<Artifact>;
}

/** Options of `artifact.save`. All but those of requests are for drafts. */
export interface SaveArtifactOptions extends SaveDraftOptions {
  /** The run that logs the draft. @defaultValue none: you log it yourself */
  readonly run?: ArtifactLogger | undefined;
  /** The `Api` to save with. @defaultValue that of the version that the draft continues, or one set up by the environment */
  readonly api?: { readonly client: Client } | undefined;
  /** The owning entity. @defaultValue that of the version that the draft continues, the configured one, or your default one */
  readonly entity?: string | undefined;
  /** The project. @defaultValue that of the version that the draft continues, the configured one, or `uncategorized` */
  readonly project?: string | undefined;
}

/** Uploads a draft, or writes what was changed of a logged version. See `artifact.save`. */
export async function saveArtifact(artifact: Artifact, options: SaveArtifactOptions = {}): Promise<void> {
  const record = recordOf(artifact);
  const { run, api, entity, project, ...upload } = options;
  if (record.logged !== null) {
    checkUpdateOptions(options);
    await updateLogged(record, record.logged, requestOptions(options));
    return;
  }
  if (run !== undefined) {
    if (api !== undefined || entity !== undefined || project !== undefined) {
      throw new ValidationError('A run logs the artifact to its own project: leave out api, entity and project.');
    }
    await run.logArtifact(artifact, upload);
    return;
  }
  const findTarget = async (): Promise<UploadTarget> => {
    const { base } = record.draft;
    const client = api?.client ?? base?.client ?? createClient();
    return {
      client,
      entity: await resolveEntity(client, entity ?? base?.fields.source.entity ?? null, requestOptions(options)),
      // Of a link, the source may be one that may not be seen: its names are empty.
      project: project ?? (base?.fields.source.project || client.settings.project || fallbackProject),
      run: null,
      historyStep: null,
    };
  };
  await saveDraft(record, findTarget, upload);
}

const requestKeys: readonly string[] = ['signal', 'timeoutMs', 'deadlineMs', 'maxRetries', 'retryMutations'];

function requestOptions(options: SaveArtifactOptions): RequestOptions {
  return Object.fromEntries(Object.entries(options).filter(([key]) => requestKeys.includes(key)));
}

function checkUpdateOptions(options: SaveArtifactOptions): void {
  const extra = Object.entries(options).find(([key, value]) => value !== undefined && !requestKeys.includes(key));
  if (extra === undefined) return;
  throw new ValidationError(
    `The option ${extra[0]} is for drafts, and the artifact is logged. Assign its fields, then save.`,
  );
}
