import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';

/** What the ways to reach others have in common, as stored. */
interface IntegrationFields {
  readonly id: number;
  readonly entityId: number;
  readonly createdAt: string;
}

/** An address that automations send to, as stored. */
export interface WebhookIntegration extends IntegrationFields {
  readonly kind: 'webhook';
  readonly name: string;
  readonly urlEndpoint: string;
  /** The name of the secret that requests carry as their Authorization. */
  readonly accessTokenRef: string | null;
  /** The name of the secret that requests are signed with. */
  readonly secretRef: string | null;
}

/** A channel of a Slack workspace, as stored. */
export interface SlackIntegration extends IntegrationFields {
  readonly kind: 'slack';
  readonly teamName: string;
  readonly channelName: string;
}

/** A way to reach somebody outside the server. */
export type Integration = WebhookIntegration | SlackIntegration;

/** What a new integration is made of. */
export type NewIntegration = Omit<WebhookIntegration, 'id'> | Omit<SlackIntegration, 'id'>;

/** The ways to reach others of every entity. */
export interface IntegrationStore {
  /** Keeps an integration; undefined when the entity has a webhook of this name. */
  create(integration: NewIntegration): Integration | undefined;
  byId(id: number): Integration | undefined;
  /** The integrations of an entity that were made after the one with the id `after`, oldest first. */
  list(entityId: number, page: { readonly after: number | null; readonly limit: number }): Integration[];
  /** Whether an automation uses it. */
  isInUse(id: number): boolean;
  remove(id: number): void;
}

interface IntegrationRow {
  readonly id: number;
  readonly entityId: number;
  readonly kind: 'webhook' | 'slack';
  /** Of a Slack channel, its workspace. */
  readonly name: string;
  /** The address, or the channel. */
  readonly target: string;
  readonly accessTokenRef: string | null;
  readonly secretRef: string | null;
  readonly createdAt: string;
}

const columns = `id, entity_id AS entityId, kind, name, target, access_token_ref AS accessTokenRef,
  secret_ref AS secretRef, created_at AS createdAt FROM integrations`;

/** Opens the integrations of a database. */
export function createIntegrationStore(db: DatabaseSync): IntegrationStore {
  const insert = db.prepare(
    `INSERT INTO integrations (entity_id, kind, name, target, access_token_ref, secret_ref, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE entity_id = ? AND id > ? ORDER BY id LIMIT ?`);
  const users = db.prepare('SELECT 1 FROM automations WHERE integration_id = ? LIMIT 1');
  const remove = db.prepare('DELETE FROM integrations WHERE id = ?');

  function find(id: number): Integration | undefined {
    const row = selectOne<IntegrationRow>(byId, id);
    return row === undefined ? undefined : toIntegration(row);
  }

  return {
    create: (integration) => {
      const { entityId, kind, createdAt } = integration;
      const details =
        integration.kind === 'webhook'
          ? [integration.name, integration.urlEndpoint, integration.accessTokenRef, integration.secretRef]
          : [integration.teamName, integration.channelName, null, null];
      const made = selectOne<{ id: number }>(insert, entityId, kind, ...details, createdAt);
      return made === undefined ? undefined : find(made.id);
    },
    byId: find,
    list: (entityId, { after, limit }) =>
      selectAll<IntegrationRow>(list, entityId, after ?? 0, limit).map((row) => toIntegration(row)),
    isInUse: (id) => users.get(id) !== undefined,
    remove: (id) => {
      remove.run(id);
    },
  };
}

function toIntegration({ name, target, accessTokenRef, secretRef, kind, ...fields }: IntegrationRow): Integration {
  return kind === 'webhook'
    ? { ...fields, kind, name, urlEndpoint: target, accessTokenRef, secretRef }
    : { ...fields, kind, teamName: name, channelName: target };
}
