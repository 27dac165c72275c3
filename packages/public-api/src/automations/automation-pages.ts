import { type Client, NotFoundError, type Page, type RequestOptions, ValidationError } from '@wandb-ts/core';
import {
  type AutomationFieldsFragment,
  listEntityAutomationsOperation,
  listEntityProjectAutomationsOperation,
  listViewerProjectAutomationsOperation,
} from '@wandb-ts/core/requests/automations';
import type { Automation } from './automation.js';
import { toAutomation } from './read-automation.js';
import { sendSupported } from './supported.js';

/** Which automations. */
interface AutomationQuery {
  /** Of this entity; of every project that the viewer works in without one. */
  readonly entity: string | undefined;
  /** Of this name; of any without one. */
  readonly name: string | undefined;
}

interface PageQuery extends AutomationQuery {
  readonly cursor: string | null;
  readonly perPage: number;
}

/**
 * A page of automations. Servers that cannot list those of an entity list its projects: a page has then the automations of so
 * many projects, and may have none although others follow.
 */
export async function automationPage(
  client: Client,
  query: PageQuery,
  options: RequestOptions,
): Promise<Page<Automation>> {
  const { entity, name, cursor, perPage } = query;
  if (entity === undefined) {
    const variables = { cursor, perPage };
    const { viewer } = await sendSupported(client, listViewerProjectAutomationsOperation, variables, options);
    return projectPage(viewer?.projects, name);
  }
  if (!(await client.hasFeature('QUERY_AUTOMATIONS_ON_ENTITY', options))) {
    const variables = { entity, cursor, perPage };
    const { entity: found } = await sendSupported(client, listEntityProjectAutomationsOperation, variables, options);
    if (found === null) throw entityNotFound(entity);
    return projectPage(found.projects, name);
  }
  const filters = name === undefined ? null : JSON.stringify({ name });
  const variables = { entity, filters, cursor, perPage };
  const { entity: found } = await sendSupported(client, listEntityAutomationsOperation, variables, options);
  if (found === null) throw entityNotFound(entity);
  const { edges, pageInfo } = found.triggers;
  return { ...pageInfo, items: edges.map(({ node }) => toAutomation(node)) };
}

/** See `automation`. */
export async function findAutomation(
  client: Client,
  name: string,
  { entity, ...options }: RequestOptions & { readonly entity?: string | undefined },
): Promise<Automation> {
  const found: Automation[] = [];
  let page: Page<Automation> | undefined;
  do {
    const query: PageQuery = { entity, name, cursor: page?.endCursor ?? null, perPage: 50 };
    page = await automationPage(client, query, options);
    found.push(...page.items);
  } while (page.hasNextPage && found.length < 2);
  const [automation, another] = found;
  if (automation === undefined) throw new NotFoundError(`Could not find automation ${name}.`);
  if (another !== undefined) throw new ValidationError(`Several automations are named ${name}. Name the entity.`);
  return automation;
}

interface ProjectConnection {
  readonly edges: readonly {
    readonly node: { readonly triggers: readonly AutomationFieldsFragment[] } | null;
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

function projectPage(connection: ProjectConnection | null | undefined, name: string | undefined): Page<Automation> {
  const { edges = [], pageInfo = { endCursor: null, hasNextPage: false } } = connection ?? {};
  const nodes = edges.flatMap(({ node }) => node?.triggers ?? []);
  return { ...pageInfo, items: nodes.filter((node) => name === undefined || node.name === name).map(toAutomation) };
}

function entityNotFound(entity: string): NotFoundError {
  return new NotFoundError(`Could not find entity ${entity}.`);
}
