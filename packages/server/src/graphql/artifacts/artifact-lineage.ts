import type { UseArtifactInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact } from '../../storage/artifacts/rows.js';
import type { Run } from '../../storage/rows.js';
import { findProject, requireRunByName } from '../access.js';
import {
  type Connection,
  type CountedPage,
  decodeNumberCursor,
  type Edge,
  encodeCursor,
  type PageArgs,
  pageSize,
  toConnection,
} from '../connections.js';
import type { RequestContext } from '../context.js';
import { visibleProject } from '../project-access.js';
import {
  requireArtifact,
  requireCommitted,
  requireFiles,
  visibleArtifact,
  visibleCollection,
} from './artifact-access.js';

/** A version with the names under which a run used it; null for a version that the user may not see. */
export interface UseEdge extends Edge<Artifact | null> {
  readonly usedAs: string[];
}

const standardPage = 50;

/** Notes that a run uses a version. @throws RequestError when there is no such run or version, or the run cannot be written. */
export function useArtifact(context: RequestContext, input: UseArtifactInput): { artifact: Artifact; run: Run } {
  const { store } = context;
  return store.transaction(() => {
    const artifact = requireArtifact(context, input.artifactID);
    requireCommitted(artifact);
    requireFiles(context, artifact);
    refuseOtherPlace(context, artifact, input);
    const run = requireRunByName(context, input);
    store.artifacts.lineage.addUse(run.id, artifact.id, input.usedAs || null, store.now());
    return { artifact, run };
  });
}

/** Clients tell through which project they found the version. @throws RequestError when it is in no collection of that project. */
function refuseOtherPlace(
  context: RequestContext,
  { id }: Artifact,
  { artifactEntityName: entityName, artifactProjectName: projectName }: UseArtifactInput,
): void {
  if (!(entityName && projectName)) {
    return;
  }
  const project = findProject(context, entityName, projectName);
  const { memberships } = context.store.artifacts;
  const collections = memberships.ofArtifact(id).map(({ collectionId }) => visibleCollection(context, collectionId));
  if (project === undefined || !collections.some((collection) => collection?.projectId === project.id)) {
    throw new RequestError(404, `The project ${JSON.stringify(projectName)} does not have the artifact.`);
  }
}

/** The committed versions that a run logged. */
export function listOutputs({ store }: RequestContext, run: Run, args: PageArgs): CountedPage<Artifact> {
  const { lineage, versions } = store.artifacts;
  const { after, limit } = readPage(args);
  const ids = lineage.outputsOf(run.id, { after, limit: limit + 1 });
  const edges = versions.byIds(ids.slice(0, limit)).map((node) => ({ cursor: encodeCursor(node.id), node }));
  return { ...closePage(edges, ids.length > limit, after), totalCount: lineage.countOutputs(run.id) };
}

/** The versions that a run used. It may have used some that not everybody who sees the run may see. */
export function listUses(context: RequestContext, run: Run, args: PageArgs): CountedPage<Artifact | null, UseEdge> {
  const { lineage } = context.store.artifacts;
  const { after, limit } = readPage(args);
  const uses = lineage.usesOf(run.id, { after, limit: limit + 1 });
  const edges = uses.slice(0, limit).map(({ artifactId, usedAs }) => ({
    cursor: encodeCursor(artifactId),
    node: visibleArtifact(context, artifactId) ?? null,
    usedAs: [...usedAs],
  }));
  const page = closePage(edges, uses.length > limit, after);
  return { ...page, edges, totalCount: lineage.countUses(run.id) };
}

/** The runs that used a version and that the user may see. */
export function listUsers(context: RequestContext, artifact: Artifact, args: PageArgs): CountedPage<Run> {
  const { lineage } = context.store.artifacts;
  const { runs } = context.store;
  const { after, limit } = readPage(args);
  const ids = lineage.usersOf(artifact.id, { after, limit: limit + 1 });
  const listed = ids.slice(0, limit);
  const seen = runs.byIds(listed).filter((run) => visibleProject(context, run.projectId) !== undefined);
  const edges = seen.map((node) => ({ cursor: encodeCursor(node.id), node }));
  const { pageInfo, ...page } = closePage(edges, ids.length > limit, after);
  // A page whose runs are all hidden must still lead on to the next one.
  const last = listed.at(-1);
  const endCursor = last === undefined ? null : encodeCursor(last);
  return { ...page, pageInfo: { ...pageInfo, endCursor }, totalCount: lineage.countUsers(artifact.id) };
}

function readPage({ after, first }: PageArgs): { readonly after: number; readonly limit: number } {
  return { after: decodeNumberCursor(after) ?? 0, limit: pageSize(first, standardPage) };
}

function closePage<Node>(edges: Edge<Node>[], hasNextPage: boolean, after: number): Connection<Node> {
  return toConnection(edges, { hasNextPage, hasPreviousPage: after > 0 });
}
