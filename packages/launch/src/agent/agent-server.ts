/** What an agent says that it does. */
export type AgentStatus = 'POLLING' | 'RUNNING' | 'KILLED';

/** A queue of the server. */
export interface ServerQueue {
  readonly id: string;
  readonly name: string;
}

/** What an agent says of itself when it starts. */
export interface AgentAnnouncement {
  readonly queueIds: readonly string[];
  readonly hostname: string;
  /** JSON text, without credentials. */
  readonly config: string;
  readonly version: string;
}

/** An agent, as the server knows it. */
export interface ServerAgent {
  /** The name, which is also the id of the agent's own run. */
  readonly name: string;
  /** Whether somebody asked it to stop. */
  readonly isToStop: boolean;
}

/** An item that is leased to the agent. */
export interface LeasedItem {
  readonly itemId: string;
  /** The run spec. */
  readonly spec: unknown;
}

/** A run, by its place. */
export interface RunPlace {
  readonly entity: string;
  readonly project: string;
  readonly runId: string;
}

/** Who has an item. */
export interface ItemHolder {
  /** Null when no run has it. */
  readonly runId: string | null;
  /** Null when no agent has it, or the server does not say. */
  readonly agentId: string | null;
}

/** Something that an agent says of an item. */
export interface ItemMessage {
  readonly message: string;
  /** What the agent was doing, such as `agent`, `build` or `run`. */
  readonly stage: string;
  /** Files of the agent's own run that tell more. @defaultValue none */
  readonly filePaths?: readonly string[] | undefined;
}

/** An item to add to a queue. */
export interface ItemToPush {
  readonly queueName: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** Null leaves it to the server. */
  readonly priority: number | null;
}

/** The server, as far as an agent needs it. Every method rejects with an error of the client. */
export interface AgentServer {
  /** The entity that owns the queues. */
  readonly entity: string;
  /** The queues; null when their project does not exist. */
  listQueues(): Promise<readonly ServerQueue[] | null>;
  createQueue(name: string): Promise<void>;
  isTeam(): Promise<boolean>;
  /** Announces an agent and returns its id; null when the server knows no agents. */
  createAgent(announcement: AgentAnnouncement): Promise<string | null>;
  /** Null when the server does not know the agent. */
  readAgent(agentId: string): Promise<ServerAgent | null>;
  /** Also a sign of life. */
  updateStatus(agentId: string, status: AgentStatus): Promise<void>;
  /** Leases the next item; null when nothing waits. */
  pop(queueName: string, agentId: string | null): Promise<LeasedItem | null>;
  /** Claims a leased item; false when it cannot be had any more. */
  ack(itemId: string, runId: string): Promise<boolean>;
  /** The run that has an item, and the agent that took it last; null when there is no such item. */
  holderOf(queueName: string, itemId: string): Promise<ItemHolder | null>;
  fail(itemId: string, message: ItemMessage): Promise<void>;
  /** False when the server does not take it. */
  warn(itemId: string, message: ItemMessage): Promise<boolean>;
  /** Adds an item. */
  push(item: ItemToPush): Promise<void>;
  /** The priority of an item; null when the server does not say. */
  priorityOf(queueName: string, itemId: string): Promise<number | null>;
  /** What a run is doing, such as `running`; null when it does not exist. */
  runState(place: RunPlace): Promise<string | null>;
  /** Whether somebody asked a run to stop. */
  isRunStopped(place: RunPlace): Promise<boolean>;
  /** What a sweep is doing, such as `RUNNING`; null when it does not exist. */
  sweepState(place: Omit<RunPlace, 'runId'>, sweepId: string): Promise<string | null>;
}
