import { parseArtifactPath, type RequestOptions, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { deleteArtifact, linkArtifact, unlinkArtifact } from '@wandb-ts/core/requests/artifact-changes';
import { type Artifact, artifactOf, recordOf } from '../artifacts/artifact.js';
import { type LoggedArtifact, locationPath, requireLogged, toRecord } from '../artifacts/artifact-record.js';
import { validateAliases } from '../artifacts/artifact-values.js';
import { fetchCollection } from '../artifacts/fetch-collection.js';
import { findArtifact } from '../artifacts/find-artifact.js';
import { locateFor } from '../artifacts/locate.js';
import { waitUntilLogged } from '../artifacts/wait-until-logged.js';

/** Options of `artifact.link`. */
export interface LinkArtifactOptions extends RequestOptions {
  /** Aliases of the version in the target, besides `latest`. @defaultValue none */
  readonly aliases?: readonly string[] | undefined;
}

/** Options of `artifact.delete`. */
export interface DeleteArtifactOptions extends RequestOptions {
  /** Whether to delete a version that has aliases. @defaultValue false */
  readonly deleteAliases?: boolean | undefined;
}

/** Links a version to a collection. A draft is saved before. See `artifact.link`. */
export async function linkVersion(
  artifact: Artifact,
  targetPath: string,
  { aliases: names = [], ...options }: LinkArtifactOptions = {},
): Promise<Artifact> {
  const aliases = validateAliases(names);
  checkTarget(targetPath);
  const record = recordOf(artifact);
  if (record.logged === null) {
    await (record.contents?.saving ? waitUntilLogged(record, options) : artifact.save(options));
  }
  const { client, fields } = requireLogged(record, 'link');
  if (fields.isLink) {
    const source = `${fields.source.collection}:${fields.sourceVersion}`;
    const name = `${fields.collection}:${fields.version}`;
    client.emit({ type: 'warning', message: `${name} is a link itself: what is linked is its source, ${source}.` });
  }
  const reader = { entity: fields.source.entity, project: client.settings.project };
  const target = await locateFor(client, reader, targetPath, options);
  const { linkArtifact: answer } = await linkArtifact(
    client,
    {
      input: {
        artifactID: fields.id,
        artifactPortfolioName: target.collection,
        entityName: target.entity,
        projectName: target.project,
        aliases: aliases.map((alias) => ({ artifactCollectionName: target.collection, alias })),
      },
    },
    options,
  );
  const version = answer?.versionIndex ?? null;
  if (version === null)
    throw new UnexpectedResponseError(`The server does not confirm the link in ${locationPath(target)}.`);
  return artifactOf(toRecord(client, await findArtifact(client, { ...target, alias: `v${version}` }, options)));
}

function checkTarget(targetPath: string): void {
  const { name, alias } = parseArtifactPath(targetPath);
  if (alias !== null) throw new ValidationError(`${name}:${alias} names a version. Link to a collection.`);
}

/** Removes a link. See `artifact.unlink`. */
export async function unlinkVersion(artifact: Artifact, options?: RequestOptions): Promise<void> {
  const logged = requireLogged(recordOf(artifact), 'unlink');
  if (!logged.fields.isLink) {
    throw new ValidationError(
      `${artifact.qualifiedName} is not a link: it was logged to that collection. Use artifact.delete() to delete it.`,
    );
  }
  await sendUnlink(logged, options);
}

/** Deletes a version, or removes a link. See `artifact.delete`. */
export async function deleteVersion(
  artifact: Artifact,
  { deleteAliases = false, ...options }: DeleteArtifactOptions = {},
): Promise<void> {
  const logged = requireLogged(recordOf(artifact), 'delete');
  const { client, fields } = logged;
  if (fields.isLink) {
    client.emit({
      type: 'warning',
      message: `${artifact.qualifiedName} is a link: it is removed, and the version that it leads to stays.`,
    });
    await sendUnlink(logged, options);
    return;
  }
  const { deleteArtifact: answer } = await deleteArtifact(client, { artifactId: fields.id, deleteAliases }, options);
  if (!answer)
    throw new UnexpectedResponseError(`The server does not confirm that ${artifact.qualifiedName} is deleted.`);
}

async function sendUnlink({ client, fields }: LoggedArtifact, options?: RequestOptions): Promise<void> {
  const { id: collectionId } = await fetchCollection(client, fields, fields.type, options);
  const { unlinkArtifact: answer } = await unlinkArtifact(client, { artifactId: fields.id, collectionId }, options);
  if (answer?.success !== true) {
    throw new UnexpectedResponseError(
      `The server does not confirm that the link in ${locationPath(fields)} is removed.`,
    );
  }
}
