import { ValidationError } from '@wandb-ts/core';
import { type Action, isAction } from './actions.js';
import { type EventFilterInput, RunEventFilter, type RunEventType, RunWatch, toFilterJson } from './event-filter.js';
import { type EventFilterObject, wrapArtifactFilter } from './filter-json.js';
import { NewAutomation } from './new-automation.js';
import type { RunStateFilter } from './run-state-filter.js';
import { readScope, type ScopeInput } from './scope.js';

/** What happens to artifacts. */
export type ArtifactEventType =
  | 'LINK_MODEL'
  | 'UNLINK_ARTIFACT'
  | 'CREATE_ARTIFACT'
  | 'ADD_ARTIFACT_ALIAS'
  | 'ADD_ARTIFACT_TAG'
  | 'REMOVE_ARTIFACT_TAG'
  | 'ADD_COLLECTION_TAG'
  | 'REMOVE_COLLECTION_TAG';

/** What can happen, in the server's words. */
export type EventType = ArtifactEventType | RunEventType;

/** Something that may happen somewhere. */
export abstract class AutomationEvent {
  /** What happens. */
  abstract readonly eventType: EventType;
  /** Where it happens. */
  readonly scope: ScopeInput;

  /** @throws {@link ValidationError} for anything that is not a scope. */
  protected constructor(scope: ScopeInput) {
    readScope(scope);
    this.scope = scope;
  }

  /** The filter as the server reads it. */
  abstract get filter(): EventFilterObject;

  /** The same event in another scope. @throws {@link ValidationError} when it does not happen there. */
  abstract in(scope: ScopeInput): AutomationEvent;

  /**
   * What to do when it happens.
   *
   * @throws {@link ValidationError} when that is not an action.
   * @example const automation = new OnRunState(project, RunEvent.state.eq('failed')).triggers(SendWebhook.fromIntegration(webhook));
   */
  triggers(action: Action): NewAutomation {
    if (!isAction(action))
      throw new ValidationError('An event triggers a SendNotification, a SendWebhook or a DoNothing.');
    return new NewAutomation({ event: this, action });
  }
}

abstract class ArtifactAutomationEvent extends AutomationEvent {
  abstract override readonly eventType: ArtifactEventType;
  readonly #filter: EventFilterObject;

  /** @param filter - What must be true of it. @defaultValue nothing */
  constructor(scope: ScopeInput, filter?: EventFilterInput) {
    super(scope);
    this.#filter = wrapArtifactFilter(toFilterJson(filter));
  }

  /** The filter as the server reads it. */
  override get filter(): EventFilterObject {
    return this.#filter;
  }
}

/** A version is linked to a collection. */
export class OnLinkArtifact extends ArtifactAutomationEvent {
  override readonly eventType = 'LINK_MODEL';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnLinkArtifact {
    return new OnLinkArtifact(scope, this.filter);
  }
}

/** A version is no longer linked to a collection. */
export class OnUnlinkArtifact extends ArtifactAutomationEvent {
  override readonly eventType = 'UNLINK_ARTIFACT';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnUnlinkArtifact {
    return new OnUnlinkArtifact(scope, this.filter);
  }
}

/** A version is added to a collection. */
export class OnCreateArtifact extends ArtifactAutomationEvent {
  override readonly eventType = 'CREATE_ARTIFACT';

  /** @throws {@link ValidationError} unless the scope is a collection. */
  constructor(scope: ScopeInput, filter?: EventFilterInput) {
    super(scope, filter);
    if (readScope(scope).scopeType !== 'ARTIFACT_COLLECTION') {
      throw new ValidationError('New artifacts are waited for in a collection.');
    }
  }

  /** The same event in another collection. */
  override in(scope: ScopeInput): OnCreateArtifact {
    return new OnCreateArtifact(scope, this.filter);
  }
}

/** A version gets an alias. */
export class OnAddArtifactAlias extends ArtifactAutomationEvent {
  override readonly eventType = 'ADD_ARTIFACT_ALIAS';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnAddArtifactAlias {
    return new OnAddArtifactAlias(scope, this.filter);
  }
}

/** A version gets a tag. */
export class OnAddArtifactTag extends ArtifactAutomationEvent {
  override readonly eventType = 'ADD_ARTIFACT_TAG';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnAddArtifactTag {
    return new OnAddArtifactTag(scope, this.filter);
  }
}

/** A version loses a tag. */
export class OnRemoveArtifactTag extends ArtifactAutomationEvent {
  override readonly eventType = 'REMOVE_ARTIFACT_TAG';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnRemoveArtifactTag {
    return new OnRemoveArtifactTag(scope, this.filter);
  }
}

/** A collection gets a tag. */
export class OnAddCollectionTag extends ArtifactAutomationEvent {
  override readonly eventType = 'ADD_COLLECTION_TAG';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnAddCollectionTag {
    return new OnAddCollectionTag(scope, this.filter);
  }
}

/** A collection loses a tag. */
export class OnRemoveCollectionTag extends ArtifactAutomationEvent {
  override readonly eventType = 'REMOVE_COLLECTION_TAG';

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnRemoveCollectionTag {
    return new OnRemoveCollectionTag(scope, this.filter);
  }
}

abstract class RunAutomationEvent extends AutomationEvent {
  override readonly eventType: RunEventType;
  protected readonly watched: RunWatch | RunEventFilter;

  constructor(scope: ScopeInput, watched: RunWatch | RunEventFilter) {
    super(scope);
    if (!(watched instanceof RunWatch || watched instanceof RunEventFilter)) {
      throw new ValidationError(
        'An event of runs needs a filter that begins with RunEvent.metric() or RunEvent.state.',
      );
    }
    if (readScope(scope).scopeType === 'ARTIFACT_COLLECTION') {
      throw new ValidationError('Events of runs do not happen in collections of artifacts.');
    }
    this.watched = watched;
    this.eventType = watched.watchedEvent;
  }

  /** The filter as the server reads it. */
  override get filter(): EventFilterObject {
    return (this.watched instanceof RunWatch ? new RunEventFilter(this.watched) : this.watched).toJSON();
  }
}

/** A metric of a run is beyond a threshold, changes, or is far away from its mean. */
export class OnRunMetric extends RunAutomationEvent {
  /**
   * @param filter - Such as `RunEvent.metric('loss').avg(5).gt(1)`, and which runs by `.and(RunEvent.name.contains('big'))`.
   * @throws {@link ValidationError} when the filter is about no metric, or the scope is a collection.
   */
  constructor(scope: ScopeInput, filter: RunWatch | RunEventFilter) {
    super(scope, filter);
    if (this.eventType === 'RUN_STATE') throw new ValidationError('OnRunMetric needs a filter of a metric.');
  }

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnRunMetric {
    return new OnRunMetric(scope, this.watched);
  }
}

/** A run comes into a state. */
export class OnRunState extends RunAutomationEvent {
  /**
   * @param filter - Such as `RunEvent.state.in(['finished', 'failed'])`, and which runs by `.and(RunEvent.name.eq('nightly'))`.
   * @throws {@link ValidationError} when the filter is about no state, or the scope is a collection.
   */
  constructor(scope: ScopeInput, filter: RunStateFilter | RunEventFilter) {
    super(scope, filter);
    if (this.eventType !== 'RUN_STATE') throw new ValidationError('OnRunState needs a filter of states.');
  }

  /** The same event in another scope. */
  override in(scope: ScopeInput): OnRunState {
    return new OnRunState(scope, this.watched as RunEventFilter);
  }
}
