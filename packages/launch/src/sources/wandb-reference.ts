/** What a page of W&B's web app is about. */
export interface WandbReference {
  /** The host with its port; null for a path without one. */
  readonly host: string | null;
  readonly entity: string | null;
  readonly project: string | null;
  /** A page that belongs to no entity, such as `settings`. */
  readonly path: string | null;
  readonly kind: 'run' | 'job' | null;
  readonly runId: string | null;
  readonly jobName: string | null;
  /** The alias or version of a job. */
  readonly jobAlias: string;
}

const pagesWithoutEntity: ReadonlySet<string> = new Set([
  'create-team',
  'fully-connected',
  'registry',
  'settings',
  'subscriptions',
]);
const pagesOfEntities: ReadonlySet<string> = new Set(['likes', 'projects']);

/** Reads a URL of W&B's web app, or the path of one that begins with a slash; null for any other text. */
export function parseWandbReference(text: string): WandbReference | null {
  const isUrl = /^https?:\/\//i.test(text);
  if (!isUrl && !text.startsWith('/')) return null;
  if (!URL.canParse(text, 'https://host.invalid')) return null;
  const url = new URL(text, 'https://host.invalid');
  const host = isUrl ? url.host : null;
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const nothing = { host, entity: null, project: null, path: null, kind: null, runId: null, jobName: null } as const;
  const [first = null, second = null, ...rest] = parts;
  if (first === null) return { ...nothing, jobAlias: 'latest' };
  if (pagesWithoutEntity.has(first)) return { ...nothing, path: first, jobAlias: 'latest' };
  const entity = { ...nothing, entity: first, jobAlias: 'latest' } as const;
  if (second === null || pagesOfEntities.has(second)) return entity;
  const project = { ...entity, project: second } as const;
  const [section, ...names] = rest;
  if (section === 'runs' && names[0] !== undefined) return { ...project, kind: 'run', runId: names[0] };
  const [type, jobName, alias] = names;
  if (section !== 'artifacts' || type !== 'job' || jobName === undefined) return project;
  const jobAlias = alias === undefined || alias.startsWith('_') ? 'latest' : alias;
  return { ...project, kind: 'job', jobName, jobAlias };
}

const knownHosts =
  /^https?:\/\/(?:api\.|app\.)?(?:qa\.)?wandb|^https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|localhost)(?=[:/]|$)/;

/** Whether a text is a URL of W&B: of its cloud, of this machine, of an IP address, or of one of these servers. */
export function isWandbUri(text: string, servers: readonly string[] = []): boolean {
  if (knownHosts.test(text)) return true;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { host } = new URL(text);
  return servers.some((server) => URL.canParse(server) && new URL(server).host === host);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
