/** Whether an entity is the own space of a person, a team, or holds what belongs to an organization. */
export type EntityKind = 'user' | 'team' | 'organization';

/** Whether a user is a person or a program. */
export type AccountType = 'USER' | 'SERVICE';

/** What a member may do: administrators change who belongs to the entity. */
export type Role = 'admin' | 'member';

/** The owner of projects, as stored. */
export interface Entity {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** The organization that it belongs to. */
  readonly organizationId: number | null;
  readonly createdAt: string;
}

/** A group of users and teams, as stored. */
export interface Organization {
  readonly id: number;
  /** The name for people. */
  readonly name: string;
  /** The entity that holds what belongs to the organization; its members are the members of the organization. */
  readonly entityId: number;
}

/** A person or a program with credentials, as stored. */
export interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  /** 1 for an administrator of this server. */
  readonly admin: number;
  readonly accountType: AccountType;
  /** The user's own entity; of a service account, its team. */
  readonly entityId: number;
  /** The name of the default entity. */
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

/** Somebody who belongs to an entity, as stored. */
export interface Member {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly accountType: AccountType;
  readonly role: Role;
  /** The API key of a service account; null for people. */
  readonly secret: string | null;
}

/** Somebody who will belong to a team as soon as an account has the e-mail address, as stored. */
export interface Invite {
  readonly id: number;
  readonly entityId: number;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
}

/** A chart preset, as stored, with the name of its entity. */
export interface CustomChart {
  readonly id: number;
  readonly entityId: number;
  readonly entityName: string;
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  readonly access: string;
  /** JSON text as it was received. */
  readonly spec: string;
  readonly userId: number;
  readonly createdAt: string;
}

/** A project, as stored, with the name of its entity. */
export interface Project {
  readonly id: number;
  readonly name: string;
  readonly entityId: number;
  readonly entityName: string;
  readonly description: string | null;
  readonly framework: string | null;
  readonly access: string | null;
  /** The layout of the page in the web app, JSON. */
  readonly views: string | null;
  /** 1 for a public benchmark. */
  readonly isBenchmark: number;
  /** 1 when collections of every type may be made; 0 when only types that the project has are taken. */
  readonly allowsAllArtifactTypes: number;
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
  /** Of the run's process; null before its end. */
  readonly exitCode: number | null;
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
  /** JSON text of what a controller outside the server decided. */
  readonly controller: string | null;
  /** JSON text of which of its decisions the agents were given. */
  readonly scheduler: string | null;
  /** A filter, JSON text, of runs that count as tried. */
  readonly priorRunsFilters: string | null;
  readonly userId: number | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An agent of a sweep, as stored. */
export interface SweepAgent {
  readonly id: number;
  readonly sweepId: number;
  /** Unique in the sweep. */
  readonly name: string;
  readonly displayName: string | null;
  readonly host: string;
  /** JSON text. */
  readonly metrics: string;
  readonly userId: number;
  readonly createdAt: string;
  readonly heartbeatAt: string;
}

/** A configuration of a sweep that was handed to an agent, or waits for one, as stored. */
export interface SweepTrial {
  readonly id: number;
  readonly sweepId: number;
  /** The id of its run. */
  readonly runName: string;
  /** Null while the trial waits. */
  readonly agentId: number | null;
  /** JSON text: an object from name to an object with `value`. */
  readonly args: string;
  /** The place in the grid; null outside one. */
  readonly position: number | null;
}

/** A report, a draft of one, or a workspace, as stored, with the names of its project and entity. */
export interface View {
  readonly id: number;
  readonly projectId: number;
  readonly projectName: string;
  readonly entityName: string;
  /** What it is: `runs` for a report. */
  readonly type: string;
  readonly name: string;
  readonly displayName: string | null;
  readonly description: string | null;
  /** JSON text as it was received. */
  readonly spec: string;
  readonly createdUsing: ViewSource;
  /** The report that it is a draft of. */
  readonly parentId: number | null;
  readonly userId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What makes views: a program or a part of the web app. */
export type ViewSource = 'WANDB_SDK' | 'WANDB_UI' | 'WANDB_UI_SHARE_PANEL' | 'WEAVE_UI';
