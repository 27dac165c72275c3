import { type Client, type PageOptions, Paginator, type RequestOptions, ValidationError } from '@wandb-ts/core';
import type { Automation } from './automation.js';

/** Options of {@link automations}. */
export interface AutomationsOptions extends PageOptions {
  /** The entity that owns them. @defaultValue every project that the viewer works in */
  readonly entity?: string | null | undefined;
  /** The name that they must have. @defaultValue any */
  readonly name?: string | null | undefined;
  /** How many automations to request at a time, or of how many projects. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/** Options of {@link automation}. */
export interface AutomationOptions extends RequestOptions {
  /** The entity that owns it. @defaultValue every project that the viewer works in */
  readonly entity?: string | null | undefined;
}

/** Automations, in the server's order. Nothing is fetched before iteration. */
export class Automations extends Paginator<Automation> {
  /** Lists automations. Lists come from `api.automations()`. */
  constructor(client: Client, { entity, name, ...options }: AutomationsOptions = {}) {
    super({
      ...options,
      name: 'automations',
      defaultPerPage: 50,
      leavesOut: true,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { automationPage } = await import('../later-automations.js');
        const query = { entity: entity || undefined, name: name || undefined, cursor, perPage };
        return automationPage(client, query, request);
      },
    });
  }

  /** A short description, such as `<Automations>`. */
  override toString(): string {
    return '<Automations>';
  }
}

/**
 * Lists automations: of an entity, or of every project that the viewer works in. Without an entity, and on servers without
 * the ability QUERY_AUTOMATIONS_ON_ENTITY, those whose scope is a whole entity are not among them.
 *
 * Reading a list of an entity that does not exist rejects with {@link NotFoundError}.
 *
 * @example for await (const automation of automations(client, { entity: 'team' })) console.log(automation.name);
 */
export function automations(client: Client, options?: AutomationsOptions): Automations {
  return new Automations(client, options);
}

/**
 * Reads the one automation of a name.
 *
 * @throws {@link NotFoundError} when there is none.
 * @throws {@link ValidationError} when there are several, which only happens without an entity.
 */
export async function automation(
  client: Client,
  name: string,
  { entity, ...options }: AutomationOptions = {},
): Promise<Automation> {
  if (!name) throw new ValidationError('An automation is found by its name.');
  const { findAutomation } = await import('../later-automations.js');
  return findAutomation(client, name, { ...options, entity: entity || undefined });
}
