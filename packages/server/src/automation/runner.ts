import { setTimeout } from 'node:timers/promises';
import type { EventTriggeringConditionType } from '../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { messageOfFailure } from '../request-error.js';
import type { ServerEvent } from '../server-event.js';
import type { Automation } from '../storage/automations.js';
import type { Store } from '../storage/store.js';
import { coarseState, matchesArtifact, matchesRun, readEventFilter } from './event-filter.js';
import type { ArtifactChanged, AutomationEvent, RowsLogged, RunStateChanged } from './event-queue.js';
import { type PayloadVariables, renderPayload } from './payload.js';
import { sendWebhook } from './send-webhook.js';
import { describeArtifact, describeRun } from './subjects.js';
import { createTaskPool } from './task-pool.js';

/** How automations act. */
export interface RunnerOptions {
  /** Sends the requests of webhooks. */
  readonly fetch: typeof globalThis.fetch;
  /** The values of secrets by `entity/NAME`. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Hears of each execution that is over. */
  readonly onEvent: (event: ServerEvent) => void;
  /** The longest time for one request. @defaultValue 10,000 */
  readonly timeoutMs?: number;
  /** The waits before a request is sent again. @defaultValue 1,000 and 5,000 */
  readonly retryDelaysMs?: readonly number[];
  /** How long a request that is under way may take when the server closes. @defaultValue 1,000 */
  readonly closeGraceMs?: number;
}

/** Executes automations as their events happen. */
export interface AutomationRunner {
  /** Executes what happened so far, gives up what does not end soon, and stops. */
  close(): Promise<void>;
}

const metricEvents: readonly EventTriggeringConditionType[] = ['RUN_METRIC', 'RUN_METRIC_CHANGE', 'RUN_METRIC_ZSCORE'];
/** A metric is mostly beyond a threshold for long; once a day a run is told of. The same as in W&B. */
const metricPauseMs = 24 * 60 * 60 * 1000;
const maxRunningRequests = 8;
const maxWaitingRequests = 1000;

/** Opens the runner of a store. What an earlier process left undone has failed. */
export function createAutomationRunner(store: Store, options: RunnerOptions): AutomationRunner {
  const { timeoutMs = 10_000, retryDelaysMs = [1000, 5000], closeGraceMs = 1000 } = options;
  const { automations, automationExecutions: executions } = store;
  const closing = new AbortController();
  const closed = new AbortController();
  const sending = { fetch: options.fetch, timeoutMs, retryDelaysMs, closing: closing.signal, closed: closed.signal };
  const requests = createTaskPool(maxRunningRequests, maxWaitingRequests);

  function handle(event: AutomationEvent): void {
    switch (event.type) {
      case 'ROWS_LOGGED':
        handleRows(event);
        break;
      case 'RUN_STATE':
        handleState(event);
        break;
      default:
        handleArtifact(event);
    }
  }

  function handleRows({ runId, stream, from, to }: RowsLogged): void {
    for (const { automation, run } of watchersOfRun(runId, metricEvents)) {
      attempt(automation, () => {
        const filter = readEventFilter(automation.eventType, automation.eventFilter);
        const since = new Date(Date.parse(store.now()) - metricPauseMs).toISOString();
        if (filter.kind !== 'metric' || executions.hasActed(automation.id, runId, since)) {
          return;
        }
        const { name, valueCount, isMet } = filter.metric;
        const { values, earlier } = store.metricValues.read({ runId, stream, name, from, to, before: valueCount - 1 });
        const first = Math.max(earlier, valueCount - 1);
        const isReached = values.some(
          (_, last) => last >= first && isMet(values.slice(last - valueCount + 1, last + 1)),
        );
        if (isReached && matchesRun(store.db, filter.runFilter, runId)) {
          act(automation, describeRun(store, run), runId);
        }
      });
    }
  }

  function handleState({ runId, state }: RunStateChanged): void {
    const coarse = coarseState(state);
    for (const { automation, run } of coarse === undefined ? [] : watchersOfRun(runId, ['RUN_STATE'])) {
      attempt(automation, () => {
        const filter = readEventFilter(automation.eventType, automation.eventFilter);
        if (
          filter.kind === 'state' &&
          filter.states.includes(coarse ?? '') &&
          matchesRun(store.db, filter.runFilter, runId)
        ) {
          act(automation, { ...describeRun(store, run), run_state: state }, runId);
        }
      });
    }
  }

  function handleArtifact(event: ArtifactChanged): void {
    const { type, aliases = [], tag, artifactId } = event;
    const told = new Set<number>();
    for (const collectionId of placesOf(event)) {
      const projectId = store.artifacts.collections.byId(collectionId)?.projectId;
      const occurrence = { projectId: projectId ?? 0, collectionIds: [collectionId], eventTypes: [type] };
      for (const automation of automations.watching(occurrence).filter(({ id }) => !told.has(id))) {
        told.add(automation.id);
        attempt(automation, () => {
          const filter = readEventFilter(automation.eventType, automation.eventFilter);
          const names = { aliases, tags: tag === undefined ? tagsOf(artifactId) : [tag] };
          if (filter.kind === 'artifact' && matchesArtifact(store.db, filter.filter, names)) {
            act(automation, describeArtifact(store, { ...event, collectionId }), null);
          }
        });
      }
    }
  }

  /** The tags of a version are the same wherever it is linked. */
  function placesOf({ type, collectionId, artifactId }: ArtifactChanged): readonly number[] {
    const isOfVersion = artifactId !== null && type.endsWith('_ARTIFACT_TAG');
    return isOfVersion
      ? store.artifacts.memberships.ofArtifact(artifactId).map((membership) => membership.collectionId)
      : [collectionId];
  }

  function tagsOf(artifactId: number | null): string[] {
    return artifactId === null ? [] : store.artifacts.versions.tags(artifactId);
  }

  function watchersOfRun(runId: number, eventTypes: readonly EventTriggeringConditionType[]) {
    const projectId = store.runs.projectOf(runId);
    const found = projectId === undefined ? [] : automations.watching({ projectId, collectionIds: [], eventTypes });
    const run = found.length === 0 ? undefined : store.runs.byId(runId);
    return run === undefined ? [] : found.map((automation) => ({ automation, run }));
  }

  /** One automation that cannot be decided about does not keep others from theirs. */
  function attempt(automation: Automation, work: () => void): void {
    try {
      work();
    } catch (error) {
      const id = executions.begin(automation.id, null, store.now());
      finish(automation, id, messageOfFailure(error));
    }
  }

  function act(automation: Automation, subject: PayloadVariables, runId: number | null): void {
    const id = executions.begin(automation.id, runId, store.now());
    if (automation.actionType !== 'GENERIC_WEBHOOK') {
      const reason = automation.actionType === 'NO_OP' ? null : 'This server is not connected to Slack.';
      finish(automation, id, reason);
      return;
    }
    const isTaken = requests.add(async () => {
      const reason = await send(automation, subject).catch(messageOfFailure);
      warnOfFailure(() => finish(automation, id, reason));
    });
    if (!isTaken) {
      finish(automation, id, `More than ${maxWaitingRequests} requests wait.`);
    }
  }

  async function send(
    { integrationId, action, eventType }: Automation,
    subject: PayloadVariables,
  ): Promise<string | null> {
    const integration = integrationId === null ? undefined : store.integrations.byId(integrationId);
    if (integration?.kind !== 'webhook') {
      return 'The webhook is gone.';
    }
    const { entityId, urlEndpoint, accessTokenRef, secretRef } = integration;
    const entity = store.users.entityById(entityId)?.name ?? '';
    const missing = [accessTokenRef, secretRef].find((name) => name !== null && secretOf(entity, name) === null);
    if (missing) {
      return `The server has no secret ${entity}/${missing}.`;
    }
    const accessToken = secretOf(entity, accessTokenRef);
    const secret = secretOf(entity, secretRef);
    const body = renderPayload(readPayload(action), {
      ...subject,
      event_type: eventType === 'LINK_MODEL' ? 'LINK_ARTIFACT' : eventType,
      ...(accessToken === null ? {} : { ACCESS_TOKEN: accessToken }),
      ...(secret === null ? {} : { [secretRef ?? '']: secret }),
    });
    return sendWebhook({ url: urlEndpoint, body, accessToken, secret }, sending);
  }

  function secretOf(entity: string, name: string | null): string | null {
    const key = `${entity}/${name}`;
    return name !== null && Object.hasOwn(options.secrets, key) ? (options.secrets[key] ?? null) : null;
  }

  function finish({ name, entityId }: Automation, id: number, reason: string | null): void {
    executions.finish(id, reason);
    const entity = store.users.entityById(entityId)?.name ?? '';
    const state = reason === null ? 'FINISHED' : 'FAILED';
    warnOfFailure(() => options.onEvent({ type: 'automation', name, entity, state, reason }));
  }

  executions.abandon('The server ended before it was done.');
  store.automationEvents.listen((event) => warnOfFailure(() => handle(event)));

  return {
    close: async () => {
      await store.automationEvents.drain();
      closing.abort();
      const grace = new AbortController();
      const settled = requests.settled().finally(() => grace.abort());
      await setTimeout(closeGraceMs, undefined, { signal: grace.signal }).catch(() => undefined);
      closed.abort();
      await settled;
    },
  };
}

/** A database that is locked or a disk that is full may be usable for the next event; it must not end the process. */
function warnOfFailure(work: () => void): void {
  try {
    work();
  } catch (error) {
    process.emitWarning(`An automation was not executed: ${String(error)}`);
  }
}

function readPayload(action: string): string {
  const fields = tryParseJson(action);
  const payload = isJsonObject(fields) ? fields['requestPayload'] : undefined;
  return typeof payload === 'string' ? payload : '{}';
}
