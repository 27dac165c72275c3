import { encodeId } from '../graphql/ids.js';
import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { stringifyAsPython } from '../json/wire-json.js';
import type { Run } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import type { ArtifactChanged } from './event-queue.js';
import type { PayloadVariables } from './payload.js';

/** The variables of payloads about a run. */
export function describeRun(store: Store, run: Run): PayloadVariables {
  return {
    ...noArtifact,
    project_name: run.projectName,
    entity_name: run.entityName,
    event_author: store.users.byId(run.userId)?.username ?? '',
    run_id: run.name,
    run_name: run.displayName ?? run.name,
    run_state: run.state,
  };
}

/** The variables of payloads about a version or a collection. */
export function describeArtifact(store: Store, event: ArtifactChanged): PayloadVariables {
  const { collectionId, artifactId, aliases = [], tag = '', userId } = event;
  const collection = store.artifacts.collections.byId(collectionId);
  const path = `${collection?.entityName}/${collection?.projectName}/${collection?.name}`;
  const alias = event.type === 'ADD_ARTIFACT_ALIAS' ? aliases.join(', ') : '';
  const version = artifactId === null ? undefined : store.artifacts.versions.byId(artifactId);
  const membership = artifactId === null ? undefined : store.artifacts.memberships.find(collectionId, artifactId);
  return {
    ...noArtifact,
    ...readMetadata(version?.metadata ?? null),
    project_name: collection?.projectName ?? '',
    entity_name: collection?.entityName ?? '',
    event_author: store.users.byId(userId)?.username ?? '',
    alias,
    tag,
    artifact_collection_name: collection?.name ?? '',
    ...(artifactId === null ? {} : { artifact_version: `wandb-artifact://_id/${encodeId('Artifact', artifactId)}` }),
    ...(membership === undefined ? {} : { artifact_version_string: `${path}:${alias || `v${membership.version}`}` }),
  };
}

/** What is blank where it stands for nothing. */
const noArtifact: PayloadVariables = {
  alias: '',
  tag: '',
  artifact_collection_name: '',
  artifact_version: '',
  artifact_version_string: '',
};

/** The values of the first level: texts as they are, others as JSON. */
function readMetadata(text: string | null): PayloadVariables {
  const metadata = text === null ? null : tryParseJson(text);
  return isJsonObject(metadata)
    ? Object.fromEntries(
        Object.entries(metadata).map(([key, value]) => [
          `artifact_metadata.${key}`,
          typeof value === 'string' ? value : stringifyAsPython(value),
        ]),
      )
    : {};
}
