import type { Store } from './storage/store.js';

/** A webhook or a Slack channel to insert. */
export type SeedIntegration = SeedWebhook | SeedSlackChannel;

/** A webhook to insert. */
export interface SeedWebhook {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly name: string;
  readonly urlEndpoint: string;
  /** The name of the secret that requests carry as their Authorization. */
  readonly accessTokenRef?: string;
  /** The name of the secret that requests are signed with. */
  readonly secretRef?: string;
}

/** A Slack channel to insert. The server posts nothing to it: the executions of automations that use it fail. */
export interface SeedSlackChannel {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  /** The name of the workspace. */
  readonly teamName: string;
  readonly channelName: string;
}

/** Inserts an integration. @throws Error when the name of a webhook is taken. */
export function seedIntegration(store: Store, entityId: number, seed: SeedIntegration, createdAt: string): void {
  if ('channelName' in seed) {
    const { teamName, channelName } = seed;
    store.integrations.create({ kind: 'slack', entityId, teamName, channelName, createdAt });
    return;
  }
  const { name, urlEndpoint, accessTokenRef = null, secretRef = null } = seed;
  const webhook = { kind: 'webhook', entityId, name, urlEndpoint, accessTokenRef, secretRef, createdAt } as const;
  if (store.integrations.create(webhook) === undefined) {
    throw new Error(`A webhook named ${JSON.stringify(name)} exists already.`);
  }
}
