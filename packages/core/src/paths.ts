import { ValidationError } from './errors.js';

/** What fills the gaps of a path. */
export interface PathDefaults {
  /** The configured entity. */
  readonly entity?: string | null | undefined;
  /** The configured project. */
  readonly project?: string | null | undefined;
}

/** Which project a path names. */
export interface ProjectPath {
  /** The entity; null when neither the path nor the defaults name one, so that the viewer's default entity is meant. */
  readonly entity: string | null;
  readonly project: string;
}

/** Which run a path names. */
export interface RunPath extends ProjectPath {
  readonly id: string;
}

/** Which sweep a path names. */
export interface SweepPath extends ProjectPath {
  readonly id: string;
}

/** The project that is meant when none is named. */
export const fallbackProject = 'uncategorized';

/**
 * Reads the path of a run: `entity/project/id`, `entity/project/runs/id`, `entity/project:id`, `project/id`,
 * `project:id`, `id`, or the URL of its page in the web app. Slashes and spaces around it do not matter.
 * @throws {@link ValidationError} naming the missing piece.
 */
export function parseRunPath(path: string, defaults: PathDefaults = {}): RunPath {
  return parseMember(path, defaults, 'run');
}

/**
 * Reads the path of a sweep; it takes the forms of {@link parseRunPath} with `sweeps` for `runs`.
 * @throws {@link ValidationError} naming the missing piece.
 */
export function parseSweepPath(path: string, defaults: PathDefaults = {}): SweepPath {
  return parseMember(path, defaults, 'sweep');
}

/**
 * Reads the path of a project: `entity/project`, `project`, or the URL of one of its pages. No path, or an empty one,
 * is the configured project, or `uncategorized`.
 * @throws {@link ValidationError} when there are more parts.
 */
export function parseProjectPath(path: string | null | undefined, defaults: PathDefaults = {}): ProjectPath {
  const url = splitUrlPath(path ?? '');
  const [first, second, third] = url?.slice(0, 2) ?? splitPath(path ?? '');
  if (first && second && third === undefined) return { entity: first, project: second };
  if (url !== null || second !== undefined) throw invalidPath('project', path ?? '', 'Give entity/project or project.');
  return { entity: defaults.entity || null, project: first || defaults.project || fallbackProject };
}

function parseMember(path: string, defaults: PathDefaults, kind: 'run' | 'sweep'): RunPath {
  const url = splitUrlPath(path);
  if (url !== null) {
    const [entity, project, word, id] = url;
    if (entity && project && id && (word === 'runs' || word === 'sweeps')) return { entity, project, id };
    throw invalidPath(kind, path, `The URL is not the page of a ${kind}.`);
  }
  const parts = splitMember(path);
  const last = parts.pop() ?? '';
  const colon = parts.length < 2 ? last.indexOf(':') : -1;
  if (colon >= 0) parts.push(last.slice(0, colon).trim());
  const id = last.slice(colon + 1).trim();
  if (id === '') throw invalidPath(kind, path, `The id of the ${kind} is missing.`);
  if (parts.length > 2) throw invalidPath(kind, path, `Give entity/project/${kind}, project/${kind} or the id.`);
  const project = parts.pop() ?? (defaults.project === fallbackProject ? '' : defaults.project);
  if (!project) throw invalidPath(kind, path, 'The project is missing: give project/id, or configure a project.');
  const entity = parts.pop() ?? (defaults.entity || null);
  if (entity === '') throw invalidPath(kind, path, 'The entity is missing.');
  return { entity, project, id };
}

/** The parts of a run or sweep path without the word `runs` or `sweeps` before the id. */
function splitMember(path: string): string[] {
  const parts = splitPath(path);
  const wordIndex = parts.length - 2;
  const isWord = parts[wordIndex] === 'runs' || parts[wordIndex] === 'sweeps';
  // With two parts only a slash in front tells the word from a project of that name.
  if (isWord && (wordIndex > 0 ? wordIndex < 3 : path.trim().startsWith('/'))) parts.splice(wordIndex, 1);
  return parts;
}

/** The parts of a path between its slashes, without empty ones at its ends; one empty part for an empty path. */
export function splitPath(path: string): string[] {
  const parts = path.split('/').map((part) => part.trim());
  const start = parts.findIndex((part) => part !== '');
  return start < 0 ? [''] : parts.slice(start, parts.findLastIndex((part) => part !== '') + 1);
}

/**
 * The decoded parts of the path of a URL, or null when the text is not a URL.
 * @throws {@link ValidationError} when the URL cannot be parsed or decoded.
 */
export function splitUrlPath(path: string): string[] | null {
  if (typeof path !== 'string') throw new ValidationError('A path must be a string.');
  if (!/^\s*https?:\/\//i.test(path)) return null;
  try {
    return splitPath(new URL(path.trim()).pathname).map(decodeURIComponent);
  } catch {
    throw invalidPath('URL', path, 'It cannot be parsed.');
  }
}

/** What to throw for a path that cannot be read; it shows no credentials and no query string. */
export function invalidPath(kind: string, path: string, advice: string): ValidationError {
  const shown = path.replace(/[?#].*/s, '').replace(/\/\/[^/@]*@/, '//');
  return new ValidationError(`Invalid ${kind} path ${JSON.stringify(shown)}. ${advice}`);
}
