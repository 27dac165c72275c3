import { fallbackProject, invalidPath, type PathDefaults, type ProjectPath, splitPath, splitUrlPath } from './paths.js';

/** Which artifact, or collection of artifacts, a path names. */
export interface ArtifactPath extends ProjectPath {
  /** The collection. */
  readonly name: string;
  /** The version or alias after the first colon; null when there is none. */
  readonly alias: string | null;
}

/**
 * Reads the path of an artifact or a collection: `entity/project/name:alias`, `project/name:alias`, `name:alias`, each
 * with or without the alias, or the URL of its page in the web app, in a project or in a registry. Everything after the
 * first colon is the alias.
 * @throws {@link ValidationError} when there are more parts or no name.
 */
export function parseArtifactPath(path: string, defaults: PathDefaults = {}): ArtifactPath {
  const url = splitUrlPath(path);
  if (url !== null) return parseUrl(path, url);
  const colon = path.indexOf(':');
  const parts = splitPath(colon < 0 ? path : path.slice(0, colon));
  const alias = colon < 0 ? null : path.slice(colon + 1).trim();
  const name = parts.pop();
  if (!name || alias === '' || parts.length > 2 || parts.includes('')) {
    throw invalidPath('artifact', path, 'Give entity/project/name, project/name or name, and :alias if you want one.');
  }
  const project = parts.pop() ?? (defaults.project || fallbackProject);
  return { entity: parts.pop() ?? (defaults.entity || null), project, name, alias };
}

function parseUrl(path: string, parts: readonly string[]): ArtifactPath {
  const [entity, project, word, , name, version] = parts;
  if (entity && project && word === 'artifacts' && name) return { entity, project, name, alias: version || null };
  const isRegistry = (entity === 'orgs' && word === 'registry') || project === 'registry';
  const query = isRegistry ? new URL(path.trim()).searchParams : null;
  const selected = splitPath(query?.get('selectionPath') ?? '');
  const [owner, registry, collection] = selected;
  if (owner && registry && collection && selected.length === 3) {
    return { entity: owner, project: registry, name: collection, alias: query?.get('version') || null };
  }
  throw invalidPath('artifact', path, 'The URL is not the page of an artifact.');
}
