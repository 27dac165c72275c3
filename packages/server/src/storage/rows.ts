/** Whether an entity is the own space of a person or a team. */
export type EntityKind = 'user' | 'team';

/** The owner of projects, as stored. */
export interface Entity {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly createdAt: string;
}

/** A person with credentials, as stored. */
export interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  /** 1 for an administrator of this server. */
  readonly admin: number;
  readonly entityId: number;
  /** The name of the user's own entity, which is the default one. */
  readonly entityName: string;
  readonly createdAt: string;
}

/** What is known of an API key. The key itself is not stored. */
export interface ApiKeyRow {
  readonly id: number;
  /** The first characters of the key. */
  readonly prefix: string;
  readonly description: string | null;
}

/** A project, as stored, with the name of its entity. */
export interface Project {
  readonly id: number;
  readonly name: string;
  readonly entityId: number;
  readonly entityName: string;
  readonly description: string | null;
  readonly access: string | null;
  /** 1 for a public benchmark. */
  readonly isBenchmark: number;
  readonly userId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A run, as stored, with the names that its storage id is made of. */
export interface Run {
  readonly id: number;
  readonly projectId: number;
  readonly projectName: string;
  readonly entityName: string;
  /** The run id as in URLs. */
  readonly name: string;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly notes: string | null;
  readonly commit: string | null;
  readonly group: string | null;
  readonly jobType: string | null;
  readonly host: string | null;
  readonly program: string | null;
  readonly repo: string | null;
  readonly state: string;
  /** A JSON array of strings. */
  readonly tags: string;
  /** JSON text as it was received. */
  readonly config: string;
  /** JSON text as it was received. */
  readonly summary: string;
  /** JSON text of the last value of each system metric. */
  readonly systemMetrics: string;
  readonly userId: number;
  readonly sweepName: string | null;
  /** 1 when somebody asked the run to stop. */
  readonly stopRequested: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly heartbeatAt: string;
  /** One more than the last line's position, so also the offset at which a resumed run continues. */
  readonly historyLineCount: number;
  readonly eventsLineCount: number;
  readonly logLineCount: number;
}

/** A file of a run, as stored, with the names that its URL is made of. */
export interface File {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** Base64; null before the upload. */
  readonly md5: string | null;
  /** The name of the content in the blob store; null before the upload. */
  readonly blob: string | null;
  readonly updatedAt: string | null;
  readonly runName: string;
  readonly projectName: string;
  readonly entityName: string;
}

/** A sweep, as stored. */
export interface Sweep {
  readonly id: number;
  readonly projectId: number;
  /** The sweep id as in URLs. */
  readonly name: string;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly state: string;
  /** YAML text as it was received. */
  readonly config: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}
