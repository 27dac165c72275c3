import { stringifyJson, ValidationError } from '@wandb-ts/core';
import type { SlackIntegration, WebhookIntegration } from '../integrations/integration.js';
import { isRecord } from '../records.js';

/** The severity of a notification. */
export type AlertLevel = 'INFO' | 'WARN' | 'ERROR';

/** What a notification says. */
export interface NotificationOptions {
  /** @defaultValue no title */
  readonly title?: string | undefined;
  /** @defaultValue no text */
  readonly text?: string | undefined;
  /** In upper or lower case. @defaultValue `INFO` */
  readonly level?: AlertLevel | Lowercase<AlertLevel> | undefined;
}

/** Posts a message to Slack. */
export class SendNotification {
  readonly actionType = 'NOTIFICATION';
  /** The id of the Slack integration. */
  readonly integrationId: string;
  /** Above the text; empty for none. */
  readonly title: string;
  /** The text; empty for none. */
  readonly message: string;
  /** How bad it is. */
  readonly severity: AlertLevel;

  /** @throws {@link ValidationError} for an unknown level. */
  constructor(integrationId: string, { title = '', text = '', level = 'INFO' }: NotificationOptions = {}) {
    this.integrationId = requireId(integrationId);
    this.title = title;
    this.message = text;
    this.severity = toLevel(level);
  }

  /** Posts to the channel of an integration; see `api.slackIntegrations()`. */
  static fromIntegration(integration: Pick<SlackIntegration, 'id'>, options?: NotificationOptions): SendNotification {
    return new SendNotification(integration.id, options);
  }
}

/** What a webhook sends. */
export interface WebhookOptions {
  /**
   * The body of the request: an object, or its JSON text. The server fills in variables such as `${event_type}`,
   * `${project_name}` and `${artifact_version_string}`. @defaultValue none
   */
  readonly payload?: Readonly<Record<string, unknown>> | string | undefined;
}

/** Sends a request to a webhook. */
export class SendWebhook {
  readonly actionType = 'GENERIC_WEBHOOK';
  /** The id of the webhook integration. */
  readonly integrationId: string;
  /** JSON text; null for none. */
  readonly requestPayload: string | null;

  /** @throws {@link ValidationError} when the payload is not a JSON object. */
  constructor(integrationId: string, { payload }: WebhookOptions = {}) {
    this.integrationId = requireId(integrationId);
    this.requestPayload = payload === undefined ? null : toJsonText(payload);
  }

  /** Sends to the address of an integration; see `api.webhookIntegrations()`. */
  static fromIntegration(integration: Pick<WebhookIntegration, 'id'>, options?: WebhookOptions): SendWebhook {
    return new SendWebhook(integration.id, options);
  }
}

/** Does nothing, but the server records that the event happened. */
export class DoNothing {
  readonly actionType = 'NO_OP';
}

/** What an automation can do. */
export type Action = SendNotification | SendWebhook | DoNothing;

/** Whether a value is an action. */
export function isAction(value: unknown): value is Action {
  return value instanceof SendNotification || value instanceof SendWebhook || value instanceof DoNothing;
}

function requireId(id: string): string {
  if (!id) throw new ValidationError('The action needs the id of an integration.');
  return id;
}

const levels: readonly AlertLevel[] = ['INFO', 'WARN', 'ERROR'];

function toLevel(level: string): AlertLevel {
  const found = levels.find((known) => known === level.trim().toUpperCase());
  if (found === undefined) throw new ValidationError(`The level of a notification is one of ${levels.join(', ')}.`);
  return found;
}

function toJsonText(payload: unknown): string {
  let value: unknown;
  try {
    value = typeof payload === 'string' ? JSON.parse(payload) : payload;
  } catch (cause) {
    throw new ValidationError('The payload of a webhook is not JSON.', { cause });
  }
  if (!isRecord(value)) throw new ValidationError('The payload of a webhook is a JSON object.');
  return typeof payload === 'string' ? payload : stringifyJson(value, { nonFinite: 'null' });
}
