/** A channel of a Slack workspace. */
export interface SlackIntegration {
  readonly type: 'slack';
  /** The global id. */
  readonly id: string;
  /** The name of the workspace. */
  readonly teamName: string;
  /** The name of the channel. */
  readonly channelName: string;
}

/** An address that automations send to. */
export interface WebhookIntegration {
  readonly type: 'webhook';
  /** The global id. */
  readonly id: string;
  /** The name, unique within the entity. */
  readonly name: string;
  /** The address. */
  readonly urlEndpoint: string;
}

/** A way in which automations reach others. */
export type Integration = SlackIntegration | WebhookIntegration;
