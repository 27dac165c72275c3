import type { Integration } from '../integrations/integration.js';
import type { AlertLevel } from './actions.js';
import type { SavedEvent } from './saved-event.js';
import type { AutomationScope } from './scope.js';

/** Posts a message to Slack. */
export interface SavedNotificationAction {
  readonly actionType: 'NOTIFICATION';
  /** The channel that it posts to. */
  readonly integration: Integration;
  /** Above the text; null for none. */
  readonly title: string | null;
  /** The text; null for none. */
  readonly message: string | null;
  /** How bad it is; null when nobody said. */
  readonly severity: AlertLevel | null;
}

/** Sends a request to a webhook. */
export interface SavedWebhookAction {
  readonly actionType: 'GENERIC_WEBHOOK';
  /** The address that it sends to. */
  readonly integration: Integration;
  /** The body, with its variables; null for none. */
  readonly requestPayload: Readonly<Record<string, unknown>> | null;
}

/** Does nothing. */
export interface SavedNoOpAction {
  readonly actionType: 'NO_OP';
}

/** Puts a job into a queue. Such automations can be read, and changed in other things. */
export interface SavedQueueJobAction {
  readonly actionType: 'QUEUE_JOB';
  /** Null when it is gone. */
  readonly queue: { readonly id: string; readonly name: string } | null;
  /** JSON text. */
  readonly template: string;
}

/** Does what this client does not know. Such automations can be read, and changed in other things. */
export interface SavedOtherAction {
  readonly actionType: 'OTHER';
  /** The server's name of the type, such as `PushNotificationTriggeredAction`. */
  readonly typeName: string;
}

/** What a saved automation does. */
export type SavedAction =
  | SavedNotificationAction
  | SavedWebhookAction
  | SavedNoOpAction
  | SavedQueueJobAction
  | SavedOtherAction;

/** What is known of an automation. */
export interface SavedAutomationFields {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date | null;
  readonly scope: AutomationScope;
  readonly event: SavedEvent;
  readonly action: SavedAction;
}

/**
 * An automation that the server has, as it was when it was read. `api.updateAutomation()` makes the server's one what this object
 * says, so what others have changed since is lost: read it shortly before.
 */
export class Automation implements SavedAutomationFields {
  /** The global id. */
  readonly id: string;
  /** The name, 1 to 255 characters. */
  name: string;
  /** What it is for. Null leaves what the server has; the empty string clears it. */
  description: string | null;
  /** Whether it acts on events. */
  enabled: boolean;
  /** When it was made. */
  readonly createdAt: Date;
  /** When it was last changed; null before the first change. */
  readonly updatedAt: Date | null;
  /** Where the event must happen. */
  readonly scope: AutomationScope;
  /** What must happen. */
  readonly event: SavedEvent;
  /** What to do then. */
  readonly action: SavedAction;

  /** Wraps the fields of an automation. Automations come from `api.automations()` and from what makes them. */
  constructor(fields: SavedAutomationFields) {
    const { id, name, description, enabled, createdAt, updatedAt, scope, event, action } = fields;
    this.id = id;
    this.name = name;
    this.description = description;
    this.enabled = enabled;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
    this.scope = scope;
    this.event = event;
    this.action = action;
  }

  /** A short description, such as `<Automation alert (enabled)>`. */
  toString(): string {
    return `<Automation ${this.name} (${this.enabled ? 'enabled' : 'disabled'})>`;
  }
}

/** An automation, or its id. */
export type AutomationReference = Pick<Automation, 'id'> | string;
