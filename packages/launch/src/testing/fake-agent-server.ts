import type { AgentAnnouncement, AgentServer, ItemMessage, ItemToPush } from '../agent/agent-server.js';
import { EventList } from './event-list.js';

/** What a test can change about a {@link FakeAgentServer} at any time. */
export interface FakeServerState {
  /** The names of the queues; null when their project does not exist. */
  queues: string[] | null;
  /** Whether the server knows agents. */
  hasAgents: boolean;
  isTeam: boolean;
  isToStop: boolean;
  /** What waits, by queue. */
  waiting: Record<string, { itemId: string; spec: unknown }[]>;
  /** Whether items can be claimed. */
  letsClaim: boolean;
  /** The runs that have items, by item. */
  claimed: Record<string, string>;
  /** The agents that took items, by item. */
  holders: Record<string, string>;
  /** The states of runs, by run id. */
  runs: Record<string, string>;
  /** The runs that somebody asked to stop. */
  stopped: Set<string>;
  sweeps: Record<string, string>;
  priority: number | null;
  takesWarnings: boolean;
  /** Methods that fail, with what they reject with. */
  failing: Partial<Record<keyof AgentServer, Error>>;
}

/** A server in memory that tells what it was asked. */
export interface FakeAgentServer extends AgentServer {
  readonly state: FakeServerState;
  /** What it was asked, such as `pop q` or `status RUNNING`. */
  readonly events: EventList;
  readonly announcements: AgentAnnouncement[];
  readonly failures: { readonly itemId: string; readonly message: ItemMessage }[];
  readonly warnings: { readonly itemId: string; readonly message: ItemMessage }[];
  readonly pushed: ItemToPush[];
}

/** Makes a server of the entity `Ent_1` with the queue `q`, on which every run has started. */
export function fakeAgentServer(changes: Partial<FakeServerState> = {}): FakeAgentServer {
  const state: FakeServerState = {
    queues: ['q'],
    hasAgents: true,
    isTeam: false,
    isToStop: false,
    waiting: {},
    letsClaim: true,
    claimed: {},
    holders: {},
    runs: {},
    stopped: new Set(),
    sweeps: {},
    priority: null,
    takesWarnings: true,
    failing: {},
    ...changes,
  };
  const events = new EventList();
  const announcements: AgentAnnouncement[] = [];
  const failures: { itemId: string; message: ItemMessage }[] = [];
  const warnings: { itemId: string; message: ItemMessage }[] = [];
  const pushed: ItemToPush[] = [];
  const answer = <Value>(method: keyof AgentServer, event: string, value: () => Value): Promise<Value> => {
    const failure = state.failing[method];
    const result = failure === undefined ? Promise.resolve(value()) : Promise.reject(failure);
    events.add(event);
    return result;
  };
  return {
    entity: 'Ent_1',
    state,
    events,
    announcements,
    failures,
    warnings,
    pushed,
    listQueues: () =>
      answer('listQueues', 'queues', () => state.queues?.map((name) => ({ id: `id-${name}`, name })) ?? null),
    createQueue: (name) =>
      answer('createQueue', `create queue ${name}`, () => {
        state.queues = [...(state.queues ?? []), name];
      }),
    isTeam: () => answer('isTeam', 'team?', () => state.isTeam),
    createAgent: (announcement) =>
      answer('createAgent', 'create agent', () => {
        announcements.push(announcement);
        return state.hasAgents ? 'agent-id' : null;
      }),
    readAgent: () => answer('readAgent', 'read agent', () => ({ name: 'agent-1', isToStop: state.isToStop })),
    updateStatus: (_id, status) => answer('updateStatus', `status ${status}`, () => undefined),
    pop: (queue) => answer('pop', `pop ${queue}`, () => state.waiting[queue]?.shift() ?? null),
    ack: (itemId, runId) =>
      answer('ack', `ack ${itemId} ${runId}`, () => {
        if (state.letsClaim) state.claimed[itemId] = runId;
        return state.letsClaim;
      }),
    holderOf: (_queue, itemId) =>
      answer('holderOf', `claimed? ${itemId}`, () => ({
        runId: state.claimed[itemId] ?? null,
        agentId: state.holders[itemId] ?? null,
      })),
    fail: (itemId, message) =>
      answer('fail', `fail ${itemId}`, () => {
        failures.push({ itemId, message });
      }),
    warn: (itemId, message) =>
      answer('warn', `warn ${itemId} ${message.message}`, () => {
        if (state.takesWarnings) warnings.push({ itemId, message });
        return state.takesWarnings;
      }),
    push: (item) =>
      answer('push', `push ${item.queueName}`, () => {
        pushed.push(item);
      }),
    priorityOf: () => answer('priorityOf', 'priority?', () => state.priority),
    runState: ({ runId }) => answer('runState', `state ${runId}`, () => state.runs[runId] ?? null),
    isRunStopped: ({ runId }) => answer('isRunStopped', `stopped? ${runId}`, () => state.stopped.has(runId)),
    sweepState: (_place, sweepId) => answer('sweepState', `sweep ${sweepId}`, () => state.sweeps[sweepId] ?? null),
  };
}
