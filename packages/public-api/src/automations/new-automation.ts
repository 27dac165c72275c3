import type { Action } from './actions.js';
import type { AutomationEvent } from './events.js';
import type { ScopeInput } from './scope.js';

/** What an automation is made of. */
export interface AutomationFields {
  /** The name, 1 to 255 characters. */
  readonly name?: string | undefined;
  /** What it is for. */
  readonly description?: string | undefined;
  /** Whether it acts on events. */
  readonly enabled?: boolean | undefined;
  /** Where the event must happen, if not where the event says. */
  readonly scope?: ScopeInput | undefined;
  /** What must happen. */
  readonly event?: AutomationEvent | undefined;
  /** What to do then. */
  readonly action?: Action | undefined;
}

/** What a new automation is made of. */
export interface NewAutomationFields extends Omit<AutomationFields, 'scope'> {
  readonly event: AutomationEvent;
  readonly action: Action;
}

/** An automation that is not sent yet: `event.triggers(action)`, to be given to `api.createAutomation()`. */
export class NewAutomation {
  /** The name, 1 to 255 characters. */
  name: string | undefined;
  /** What it is for. */
  description: string | undefined;
  /** Whether it acts on events; true when it is undefined. */
  enabled: boolean | undefined;
  /** What must happen, and where. */
  event: AutomationEvent;
  /** What to do then. */
  action: Action;

  /** Puts an automation together. */
  constructor(fields: NewAutomationFields) {
    const { name, description, enabled, event, action } = fields;
    this.name = name;
    this.description = description;
    this.enabled = enabled;
    this.event = event;
    this.action = action;
  }

  /** Where the event must happen. */
  get scope(): ScopeInput {
    return this.event.scope;
  }

  set scope(scope: ScopeInput) {
    this.event = this.event.in(scope);
  }
}
