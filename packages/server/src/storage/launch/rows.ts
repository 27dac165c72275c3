/** Who may use a queue: everybody who may write to its project, or only the user who created it. */
export type QueueAccess = 'PROJECT' | 'USER';

/** Whether the items of a queue have priorities. */
export type PrioritizationMode = 'DISABLED' | 'V0';

/** Where an item of a queue is on its way. */
export type ItemState = 'PENDING' | 'LEASED' | 'CLAIMED' | 'FAILED';

/** A queue, as stored. */
export interface RunQueue {
  readonly id: number;
  readonly projectId: number;
  /** Unique in the project. */
  readonly name: string;
  readonly access: QueueAccess;
  readonly prioritizationMode: PrioritizationMode;
  readonly resourceConfigId: number | null;
  /** JSON text of an object with `links`. */
  readonly externalLinks: string | null;
  /** The user who created it. */
  readonly userId: number;
  readonly createdAt: string;
}

/** What runs of a queue get of the machine, as stored. */
export interface ResourceConfig {
  readonly id: number;
  readonly entityId: number;
  readonly resource: string;
  /** JSON text of an object with `resource_args`. */
  readonly config: string;
  /** JSON text of an object from name to an object with `schema` and `description`. */
  readonly templateVariables: string;
  readonly createdAt: string;
}

/** An item of a queue, as stored. */
export interface RunQueueItem {
  readonly id: number;
  readonly queueId: number;
  readonly state: ItemState;
  /** From 0, the first, to 3. */
  readonly priority: number;
  /** JSON text of an object. */
  readonly runSpec: string;
  /** The id of its run. */
  readonly associatedRunId: string | null;
  readonly agentId: number | null;
  /** JSON text of an {@link ItemMessage}. */
  readonly error: string | null;
  /** JSON text of an {@link ItemMessage}. */
  readonly warning: string | null;
  readonly createdAt: string;
}

/** What an agent says of an item. */
export interface ItemMessage {
  readonly message: string;
  readonly stage: string | null;
  readonly filePaths: readonly string[];
}

/** An agent of queues, as stored. */
export interface LaunchAgent {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly hostname: string;
  readonly agentStatus: string;
  /** 1 when somebody asked it to stop. */
  readonly stopRequested: number;
  /** JSON text as it was received. */
  readonly agentConfig: string | null;
  readonly version: string | null;
  readonly heartbeatAt: string;
  readonly createdAt: string;
}
