import {
  type Client,
  NotFoundError,
  type Page,
  type PageOptions,
  Paginator,
  parseProjectPath,
  type RequestOptions,
  resolveEntity,
  ValidationError,
} from '@wandb-ts/core';
import { listReports } from '@wandb-ts/core/requests/reports';
import { decodeUrlPart } from '../decode-url-part.js';
import { knownEntity } from '../known-entity.js';
import { BetaReport, type ReportLocation, toReportFields } from './report.js';

/** Options of {@link reports}. */
export interface ReportsOptions extends PageOptions {
  /** The name of the report, not its title; percent-encoding is taken back. @defaultValue every report */
  readonly name?: string | null | undefined;
  /** How many reports to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/** The reports of a project, in the server's order. Nothing is fetched before iteration. */
export class Reports extends Paginator<BetaReport> {
  /** The name of the project. */
  readonly project: string;
  /** The name that reports must have; null for any. */
  readonly name: string | null;
  readonly #entity: () => string | null;

  /** Lists reports. Lists come from `api.reports()`. */
  constructor(client: Client, path = '', { name, ...options }: ReportsOptions = {}) {
    const { entity, project } = parseReportsPath(client, path);
    const viewName = name ? decodeUrlPart(name) : null;
    let resolved = entity;
    super({
      ...options,
      name: 'reports',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        resolved ??= await resolveEntity(client, null, request);
        return loadReports(client, { entity: resolved, project, viewName, cursor, perPage }, request);
      },
    });
    this.project = project;
    this.name = viewName;
    this.#entity = () => resolved;
  }

  /**
   * The name of the owning entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#entity());
  }

  /** A short description, such as `<Reports team/project>`. */
  override toString(): string {
    return `<Reports ${this.#entity() ?? '(default entity)'}/${this.project}>`;
  }
}

/**
 * Lists the reports of a project. The server does not count them: `count()` rejects with {@link UnsupportedError}.
 *
 * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @throws {@link ValidationError} when the path is malformed, or missing without a configured project. Reading a list of
 *   a project that does not exist rejects with {@link NotFoundError}.
 * @example for await (const report of reports(client, 'team/vision')) console.log(report.displayName, report.url);
 */
export function reports(client: Client, path?: string, options?: ReportsOptions): Reports {
  return new Reports(client, path, options);
}

function parseReportsPath(client: Client, path: string): ReturnType<typeof parseProjectPath> {
  if (path.replace(/[\s/]/g, '') === '' && !client.settings.project) {
    throw new ValidationError('The project is missing: give entity/project or project, or configure a project.');
  }
  return parseProjectPath(path, client.settings);
}

interface ReportsQuery extends ReportLocation {
  readonly viewName: string | null;
  readonly cursor: string | null;
  readonly perPage: number;
}

async function loadReports(client: Client, query: ReportsQuery, options: RequestOptions): Promise<Page<BetaReport>> {
  const { project } = await listReports(client, { ...query, viewType: 'runs' }, options);
  if (project === null) throw new NotFoundError(`Could not find project ${query.entity}/${query.project}.`);
  const { edges = [], pageInfo } = project.allViews ?? {};
  return {
    items: edges.flatMap(({ node }) => (node === null ? [] : new BetaReport(client, query, toReportFields(node)))),
    endCursor: pageInfo?.endCursor ?? edges.at(-1)?.cursor ?? null,
    hasNextPage: pageInfo?.hasNextPage ?? false,
  };
}
