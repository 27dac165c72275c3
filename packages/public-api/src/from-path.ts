import { type Client, type RequestOptions, splitUrlPath, ValidationError } from '@wandb-ts/core';
import { type Project, project } from './projects/project.js';
import { type BetaReport, reportFromSlug } from './reports/report.js';
import { run } from './runs/get-run.js';
import type { Run } from './runs/run.js';
import { sweep } from './sweeps/get-sweep.js';
import type { Sweep } from './sweeps/sweep.js';

/**
 * Returns what a path names: a project for `project` and `entity/project`, a run for `entity/project/id` and
 * `entity/project/runs/id`, a sweep for `entity/project/sweeps/id`, a report for `entity/project/reports/Name--ID`.
 * Slashes and spaces around it do not matter, and the URL of a page of one of these will do. Runs and sweeps are read; a
 * project or a report is only named.
 *
 * @throws {@link ValidationError} for any other path, {@link NotFoundError} when the run or the sweep does not exist.
 */
export async function fromPath(
  client: Client,
  path: string,
  options?: RequestOptions,
): Promise<Project | Run | Sweep | BetaReport> {
  const parts = splitPath(path);
  const [first = '', second, third, fourth] = parts;
  if (parts.includes('') || parts.length > 4) throw malformed(path);
  if (second === undefined) return project(client, first, undefined, options);
  if (third === undefined) return project(client, second, first, options);
  if (fourth === undefined) return run(client, parts.join('/'), options);
  const place = `${first}/${second}/${fourth}`;
  switch (third) {
    case 'run':
    case 'runs':
      return run(client, place, options);
    case 'sweep':
    case 'sweeps':
      return sweep(client, place, options);
    case 'report':
    case 'reports':
      return reportFromSlug(client, { entity: first, project: second }, fourth);
    default:
      throw malformed(path);
  }
}

/** Pages of a project as a whole, whose URL says no more than the project. */
const projectPages: ReadonlySet<string> = new Set([
  'workspace',
  'overview',
  'table',
  'runs',
  'sweeps',
  'artifacts',
  'reports',
  'reportlist',
]);

function splitPath(path: string): string[] {
  const url = splitUrl(path);
  if (url === null)
    return path
      .replace(/^[/\s]+|[/\s]+$/g, '')
      .split('/')
      .map((part) => part.trim());
  // What follows an id is a tab of its page.
  return url.length === 3 && projectPages.has(url[2] ?? '') ? url.slice(0, 2) : url.slice(0, 4);
}

function splitUrl(path: string): string[] | null {
  try {
    return splitUrlPath(path);
  } catch {
    throw malformed(String(path));
  }
}

function malformed(path: string): ValidationError {
  const shown = path.replace(/[?#].*/s, '').replace(/\/\/[^/@]*@/, '//');
  return new ValidationError(
    `Invalid path ${JSON.stringify(shown)}. Give TEAM/PROJECT, or TEAM/PROJECT/TYPE/ID with the type runs, sweeps or reports.`,
  );
}
