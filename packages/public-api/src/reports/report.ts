import { type Client, NotFoundError, type PageOptions, type RequestOptions } from '@wandb-ts/core';
import { getReport } from '@wandb-ts/core/requests/reports';
import { appUrl, type IframeOptions, toIframe } from '../app-url.js';
import { parseRecord } from '../json-fields.js';
import { isRecord } from '../records.js';
import { Runs } from '../runs/runs.js';
import { formatReportSlug, parseReportSlug } from './report-path.js';
import { openRunSet, type ReportSection, runSetFilter, runSetOrder } from './report-section.js';

/** Who made a report. */
export interface ReportUser {
  readonly username: string | null;
  /** Where there is a picture of them. */
  readonly photoUrl: string | null;
}

/** What is known of a report. */
interface ReportFields {
  readonly id: string;
  readonly name: string | null;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly user: ReportUser | null;
  readonly spec: Record<string, unknown>;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** A report as the server sends it. */
interface ReportNode extends Omit<ReportFields, 'spec'> {
  readonly spec: string | null;
}

/** Reads a report. @throws {@link UnexpectedResponseError} when its specification is not a JSON object. */
export function toReportFields(node: ReportNode): ReportFields {
  const { id, name, displayName, description, user, createdAt, updatedAt } = node;
  const spec = parseRecord(node.spec, 'The specification of the report');
  return { id, name, displayName, description, user, spec, createdAt, updatedAt };
}

/** The project of a report. */
export interface ReportLocation {
  readonly entity: string;
  readonly project: string;
}

/** Options of `report.runs`. */
export interface ReportRunsOptions extends PageOptions {
  /** How many runs to request at a time. @defaultValue 50, and twice as many with each further page up to 500 */
  readonly perPage?: number | null | undefined;
  /** Whether to leave out the runs that are switched off in the section. @defaultValue true */
  readonly onlySelected?: boolean | undefined;
}

/** A report: a page with texts and panels over runs. */
export class BetaReport implements ReportFields {
  /** The global id. */
  declare readonly id: string;
  /** The name, unique in the project; people see {@link BetaReport.displayName}. */
  declare readonly name: string | null;
  /** The title. */
  declare readonly displayName: string | null;
  /** The text below the title. */
  declare readonly description: string | null;
  /** Who made it. */
  declare readonly user: ReportUser | null;
  /** What stands on it; empty for a report that is only named, before {@link BetaReport.load}. */
  declare readonly spec: Record<string, unknown>;
  /** When it was created: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string | null;
  /** When it was last changed: the server's ISO 8601 string, unchanged. */
  declare readonly updatedAt: string | null;
  /** The name of the entity of its project. */
  declare readonly entity: string;
  /** The name of its project. */
  declare readonly project: string;
  readonly #client: Client;

  /** Wraps the fields of a report. Reports come from `api.reports()` and `api.fromPath()`. */
  constructor(client: Client, { entity, project }: ReportLocation, fields: ReportFields) {
    this.#client = client;
    Object.assign(this, fields, { entity, project });
  }

  /** The sections of an older report, which have panels over runs; empty for a newer one, whose parts are in `spec.blocks`. */
  get sections(): ReportSection[] {
    const { panelGroups } = this.spec;
    return Array.isArray(panelGroups) ? panelGroups.filter(isRecord) : [];
  }

  /** The page of the report in the web app; null when the report has no title. */
  get url(): string | null {
    if (!this.displayName) return null;
    return appUrl(this.#client, this.entity, this.project, 'reports', formatReportSlug(this.id, this.displayName));
  }

  /**
   * Lists the runs that a section shows, by the filters and in the order of its open set of runs.
   *
   * @throws {@link ValidationError} when the section has no such set, or a filter that runs do not have.
   * @example for await (const run of report.runs(report.sections[0])) console.log(run.name);
   */
  runs<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    section: ReportSection,
    { onlySelected = true, ...page }: ReportRunsOptions = {},
  ): Runs<Config, Summary> {
    const runSet = openRunSet(section);
    return new Runs(this.#client, `${this.entity}/${this.project}`, {
      ...page,
      filters: runSetFilter(runSet, onlySelected),
      order: runSetOrder(runSet),
    });
  }

  /**
   * Reads the report, with its specification and the project that it is in: for a report that is only named.
   *
   * @throws {@link NotFoundError} when it does not exist.
   */
  async load(options?: RequestOptions): Promise<this> {
    const { view } = await getReport(this.#client, { id: this.id }, options);
    if (view === null || view.type !== 'runs') throw new NotFoundError(`Could not find the report ${this.id}.`);
    Object.assign(this, toReportFields(view), { entity: view.entityName, project: view.projectName });
    return this;
  }

  /** An `<iframe>` element that shows the report. @param options - `height`: 1024 unless told otherwise. */
  toHtml(options: IframeOptions = {}): string {
    const { url } = this;
    return url === null ? '<div>This report has no page.</div>' : toIframe(url, { height: 1024, ...options });
  }

  /** A short description, such as `<BetaReport team/project My Report>`. */
  toString(): string {
    return `<BetaReport ${this.entity}/${this.project} ${this.displayName ?? this.name ?? this.id}>`;
  }
}

/**
 * Names a report by the last part of its path, `Name--ID` or the id alone. Nothing is sent; {@link BetaReport.load} reads it.
 *
 * @throws {@link ValidationError} when the part has another form.
 */
export function reportFromSlug(client: Client, location: ReportLocation, slug: string): BetaReport {
  return new BetaReport(client, location, {
    ...parseReportSlug(slug),
    name: null,
    description: null,
    user: null,
    spec: {},
    createdAt: null,
    updatedAt: null,
  });
}
