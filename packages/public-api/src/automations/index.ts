export {
  type Action,
  type AlertLevel,
  DoNothing,
  type NotificationOptions,
  SendNotification,
  SendWebhook,
  type WebhookOptions,
} from './actions.js';
export {
  Automation,
  type AutomationReference,
  type SavedAction,
  type SavedAutomationFields,
  type SavedNoOpAction,
  type SavedNotificationAction,
  type SavedOtherAction,
  type SavedQueueJobAction,
  type SavedWebhookAction,
} from './automation.js';
export {
  type AutomationOptions,
  Automations,
  type AutomationsOptions,
  automation,
  automations,
} from './automations.js';
export { type CreateAutomationOptions, createAutomation } from './create-automation.js';
export { deleteAutomation } from './delete-automation.js';
export { ArtifactEvent, RunEvent } from './event-fields.js';
export { EventFilter, type EventFilterInput, RunEventFilter, type RunEventType, RunWatch } from './event-filter.js';
export {
  type ArtifactEventType,
  AutomationEvent,
  type EventType,
  OnAddArtifactAlias,
  OnAddArtifactTag,
  OnAddCollectionTag,
  OnCreateArtifact,
  OnLinkArtifact,
  OnRemoveArtifactTag,
  OnRemoveCollectionTag,
  OnRunMetric,
  OnRunState,
  OnUnlinkArtifact,
} from './events.js';
export type { EventFilterObject } from './filter-json.js';
export { type FieldValue, FilterableField } from './filterable-field.js';
export { Metric, MetricValue, MetricZScore } from './metric.js';
export {
  type MetricAggregation,
  type MetricChange,
  MetricChangeFilter,
  type MetricDirection,
  MetricThresholdFilter,
  type MetricWindow,
  MetricZScoreFilter,
} from './metric-filters.js';
export { type AutomationFields, NewAutomation, type NewAutomationFields } from './new-automation.js';
export { RunStateField, RunStateFilter, type WatchedRunState } from './run-state-filter.js';
export type { SavedEvent } from './saved-event.js';
export type {
  ArtifactCollectionScope,
  AutomationScope,
  EntityScope,
  ProjectScope,
  ScopedCollection,
  ScopedOrganization,
  ScopedProject,
  ScopedRegistry,
  ScopedTeam,
  ScopeInput,
  ScopeType,
} from './scope.js';
export { type UpdateAutomationOptions, updateAutomation } from './update-automation.js';
