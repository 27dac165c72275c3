// Generated from schema/*.graphql by `pnpm codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserRow, Entity as EntityRow, Project as ProjectRow, Run as RunRow, File as FileRow, Sweep as SweepRow, SweepAgent as SweepAgentRow, Organization as OrganizationRow, CustomChart as CustomChartRow, View as ViewRow } from '../storage/rows.js';
import type { RequestContext } from '../graphql/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC, such as 2026-01-31T12:00:00Z. */
  DateTime: { input: string; output: string; }
  /** A 64-bit integer, written as a JSON number. */
  Int64: { input: number; output: number; }
  /** Any JSON value, not quoted. */
  JSON: { input: unknown; output: unknown; }
  /** A string that holds JSON. Numbers may be the bare tokens NaN, Infinity and -Infinity, as Python's json module writes them. */
  JSONString: { input: string; output: string; }
};

/** A process that runs what a sweep asks for. */
export type Agent = Node & {
  /** When the agent announced itself. */
  createdAt: Scalars['DateTime']['output'];
  /** The name that people see; null without one. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** When the agent was last heard of. */
  heartbeatAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the machine. */
  host: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** What the agent last said of its machine. */
  metrics: Scalars['JSONString']['output'];
  /** The name, unique in the sweep. */
  name: Scalars['String']['output'];
  /** The runs that the agent started. */
  runs: RunConnection;
  /** RUNNING while the agent is heard of, and FINISHED after that. */
  state?: Maybe<Scalars['String']['output']>;
  /** The sweep that the agent works for. */
  sweep: Sweep;
  /** How many runs the agent started. */
  totalRuns: Scalars['Int']['output'];
  /** The user who started the agent. */
  user?: Maybe<User>;
};


/** A process that runs what a sweep asks for. */
export type AgentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};

/** A list of agents. */
export type AgentConnection = {
  /** One edge an agent. */
  edges: Array<AgentEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One agent of a list. */
export type AgentEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The agent. */
  node: Agent;
};

/** What an agent does. */
export type AgentHeartbeatInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the agent. */
  id: Scalars['ID']['input'];
  /** Metrics of the machine. */
  metrics?: InputMaybe<Scalars['JSONString']['input']>;
  /** An object from run id to whether it runs. */
  runState?: InputMaybe<Scalars['JSONString']['input']>;
};

/** What an agent has to do. */
export type AgentHeartbeatPayload = {
  /** The agent. */
  agent?: Maybe<Agent>;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** A JSON list of commands, each with a `type`: run, stop or exit. */
  commands?: Maybe<Scalars['JSONString']['output']>;
};

/** An API key of a user. */
export type ApiKey = {
  /** What the key is for, in the user's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The first characters of the key; in the answer that makes the key, all of them. */
  name: Scalars['String']['output'];
};

/** A list of API keys. */
export type ApiKeyConnection = {
  /** One edge a key. */
  edges: Array<ApiKeyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One API key of a list. */
export type ApiKeyEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The key. */
  node?: Maybe<ApiKey>;
};

/** Which sweep a new agent works for, and where it is. */
export type CreateAgentInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name that people see. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The name of the machine. */
  host: Scalars['String']['input'];
  /** The project. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** The sweep id as in URLs. */
  sweep: Scalars['String']['input'];
};

/** The new agent. */
export type CreateAgentPayload = {
  /** The agent. */
  agent?: Maybe<Agent>;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What chart preset to keep. */
export type CreateCustomChartInput = {
  /** PRIVATE or PUBLIC. */
  access: Scalars['String']['input'];
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name for people. */
  displayName: Scalars['String']['input'];
  /** The name of the owning entity. */
  entity: Scalars['String']['input'];
  /** The name within the entity: up to 128 characters, no slash. */
  name: Scalars['String']['input'];
  /** The Vega or Vega-Lite specification, a JSON object. */
  spec: Scalars['JSONString']['input'];
  /** The language of the specification: vega2. */
  type: Scalars['String']['input'];
};

/** The new chart preset. */
export type CreateCustomChartPayload = {
  /** The chart. */
  chart: CustomChart;
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Whom to add to a team: one of email and username. */
export type CreateInviteInput = {
  /** Whether the user administers the team; no when null. */
  admin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name of the team. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The login name of a user. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** The invitation. */
export type CreateInvitePayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invitation, accepted when `toUser` is set. */
  invite?: Maybe<Invite>;
};

/** Which files of which run will be uploaded. */
export type CreateRunFilesInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** Paths below the run, with slashes. A path that leaves the run is refused. */
  files: Array<Scalars['String']['input']>;
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The run id as in URLs. */
  runName: Scalars['String']['input'];
};

/** Where to upload the files: as many as asked, in the same order. */
export type CreateRunFilesPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The files with their upload URLs. */
  files: Array<File>;
  /** The storage id of the run. */
  runID: Scalars['ID']['output'];
  /** Headers to send with every upload, each as Name:value. */
  uploadHeaders: Array<Scalars['String']['output']>;
};

/** What service account to make. */
export type CreateServiceAccountInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What the account is for, which becomes its full name. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the team. */
  entityName?: InputMaybe<Scalars['String']['input']>;
};

/** The new service account. */
export type CreateServiceAccountPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The account. */
  user?: Maybe<User>;
};

/** What team to make. */
export type CreateTeamInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An administrator of the team besides the caller. Only administrators of the server may name another user. */
  teamAdminUserName?: InputMaybe<Scalars['String']['input']>;
  /** The name, as it stands in URLs: up to 64 letters, digits, dashes and underscores. */
  teamName: Scalars['String']['input'];
};

/** The new team. */
export type CreateTeamPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The team. */
  entity?: Maybe<Entity>;
};

/** Who gets an account. */
export type CreateUserInput = {
  /** Whether the user administers the server; no when null. */
  admin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address; the part before the @ becomes the username, with a number when it is taken. */
  email: Scalars['String']['input'];
};

/** The new account. */
export type CreateUserPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The user. */
  user?: Maybe<User>;
};

/** A way to draw tables, in the words of Vega. */
export type CustomChart = {
  /** PRIVATE for members of the entity, PUBLIC for every user of the server. */
  access: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The name for people. */
  displayName: Scalars['String']['output'];
  /** The names of entity and chart with a slash between them, such as team/roc-curve. */
  id: Scalars['ID']['output'];
  /** The name within its entity. */
  name: Scalars['String']['output'];
  /** The Vega or Vega-Lite specification, a JSON object. */
  spec: Scalars['JSONString']['output'];
  /** The language of the specification: vega2. */
  type: Scalars['String']['output'];
};

/** Which API key to revoke. */
export type DeleteApiKeyInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the key. */
  id?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the key. */
export type DeleteApiKeyPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True: a key that cannot be revoked is an error. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Which files to delete. */
export type DeleteFilesInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the files. */
  files: Array<Scalars['ID']['input']>;
  /** The number of the project that the files belong to; with it, files of other projects are refused. */
  projectId?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the files were deleted. */
export type DeleteFilesPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when every file is gone. */
  success: Scalars['Boolean']['output'];
};

/** Whom to take out of a team. */
export type DeleteInviteInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the team. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the member. */
  id?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the member. */
export type DeleteInvitePayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True: a member who cannot be removed is an error. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Which run to delete. */
export type DeleteRunInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether to delete the artifacts that the run made, too. */
  deleteArtifacts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The storage id of the run. */
  id: Scalars['ID']['input'];
};

/** What is left of a deleted run: nothing. */
export type DeleteRunPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Which sweep to delete. */
export type DeleteSweepInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether its runs go too. */
  deleteRuns: Scalars['Boolean']['input'];
  /** The id of the sweep. */
  id: Scalars['ID']['input'];
};

/** What went with a sweep. */
export type DeleteSweepsPayload = {
  /** How many agents the sweep had. */
  affectedAgents: Scalars['Int']['output'];
  /** How many runs the sweep had. */
  affectedRuns: Scalars['Int']['output'];
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Which view to delete. */
export type DeleteViewInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether to delete its drafts as well. Without it, a report that has drafts stays. */
  deleteDrafts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a view. */
export type DeleteViewPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it stays because it has drafts. */
  pendingDrafts?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was deleted. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** A configuration to try. */
export type EnqueueSweepRunInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The configuration: an object from name to an object with `value`. */
  config: Scalars['JSONString']['input'];
  /** The name of the run that people see. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the sweep. */
  id: Scalars['ID']['input'];
};

/** The run that waits for an agent. */
export type EnqueueSweepRunPayload = {
  /** The storage id of the run. */
  id: Scalars['ID']['output'];
  /** The item of a queue that holds the run; null because the sweep itself does. */
  runQueueItemId?: Maybe<Scalars['ID']['output']>;
};

/** The owner of projects: a user's own space, or a team. */
export type Entity = Node & {
  /** Whether the entity is in use. This server shows no other. */
  available?: Maybe<Scalars['Boolean']['output']>;
  /** Whether code is saved with runs by default. */
  codeSavingEnabled: Scalars['Boolean']['output'];
  /** When the entity was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who may see new projects: always PRIVATE. */
  defaultAccess: Scalars['String']['output'];
  /** Either user, team or organization. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** Whether somebody pays for the entity. */
  isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the entity is a team. */
  isTeam: Scalars['Boolean']['output'];
  /** What the entity may use, a JSON object; null without limits. */
  limits?: Maybe<Scalars['JSONString']['output']>;
  /** The people and service accounts of the entity, then those who are invited. */
  members: Array<Member>;
  /** The name, as it stands in URLs. */
  name: Scalars['String']['output'];
  /** The organization the entity belongs to; null outside one. */
  organization?: Maybe<Organization>;
  /** URL of a picture; null without one. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Whether all projects of the entity are private. On this server only members see projects. */
  privateOnly: Scalars['Boolean']['output'];
  /** A project of this entity; null when it does not exist. */
  project?: Maybe<Project>;
  /** Whether the viewer may only read here. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an administrator of the server made the entity read-only. */
  readOnlyAdmin: Scalars['Boolean']['output'];
  /** The bytes that the files of the entity's runs take. */
  storageBytes: Scalars['Int64']['output'];
  /** The user behind a personal entity; null for a team. */
  user?: Maybe<User>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityProjectArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A list of entities. */
export type EntityConnection = {
  /** One edge an entity. */
  edges: Array<EntityEdge>;
};

/** One entity of a list. */
export type EntityEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node?: Maybe<Entity>;
};

/** A file of a run. */
export type File = Node & {
  /** Where to download the file. Signed: needs no credentials, and expires. */
  directUrl: Scalars['String']['output'];
  /** The last part of the path. */
  displayName: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** MD5 of the content, base64; null before the upload. */
  md5?: Maybe<Scalars['String']['output']>;
  /** Media type, guessed from the name. */
  mimetype?: Maybe<Scalars['String']['output']>;
  /** The path below the run, with slashes. */
  name: Scalars['String']['output'];
  /** Size in bytes; 0 before the upload. */
  sizeBytes: Scalars['Int64']['output'];
  /** When the content was last stored; null before the upload. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headers to send with the upload, each as Name:value. */
  uploadHeaders: Array<Scalars['String']['output']>;
  /** Where to upload the file with PUT. Signed: needs no credentials, and expires. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Where to download the file, or with upload: true where to upload it. Signed: needs no credentials, and expires. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A file of a run. */
export type FileUrlArgs = {
  upload?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A list of files. */
export type FileConnection = {
  /** One edge a file. */
  edges: Array<FileEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many files match, on all pages. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One file of a list. */
export type FileEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node?: Maybe<File>;
};

/** What a new API key is for. */
export type GenerateApiKeyInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** In the user's words. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** The new API key. */
export type GenerateApiKeyPayload = {
  /** The key; its name is the key in full. */
  apiKey?: Maybe<ApiKey>;
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** An invitation to a team. */
export type Invite = {
  /** When the invitation was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The e-mail address, when the invitation named one. */
  email?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The username, or the e-mail address that has no account yet. */
  name: Scalars['String']['output'];
  /** The invited user; null while the e-mail address has no account. */
  toUser?: Maybe<User>;
};

/** Version facts of a self-managed installation. */
export type LocalVersionInfo = {
  /** The newest version that exists. */
  latestVersionString: Scalars['String']['output'];
  /** Whether a newer version exists. */
  outOfDate: Scalars['Boolean']['output'];
  /** The version that runs here. */
  versionOnThisInstanceString: Scalars['String']['output'];
};

/** One line of a run's console. */
export type LogLine = {
  /** The label of the writer in a run with several writers. */
  label?: Maybe<Scalars['String']['output']>;
  /** error for standard error, null otherwise. */
  level?: Maybe<Scalars['String']['output']>;
  /** The text. */
  line?: Maybe<Scalars['String']['output']>;
  /** The position of the line, from 0. */
  number?: Maybe<Scalars['Int']['output']>;
  /** When it was written, as the client wrote it. */
  timestamp?: Maybe<Scalars['String']['output']>;
};

/** A list of console lines. */
export type LogLineConnection = {
  /** One edge a line. */
  edges: Array<LogLineEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One console line of a list. */
export type LogLineEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: LogLine;
};

/** Which files of which run are uploaded. */
export type MarkRunFilesUploadedInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** Paths below the run, as they were announced. */
  files: Array<Scalars['String']['input']>;
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The run id as in URLs. */
  runName: Scalars['String']['input'];
};

/** Whether the uploads were noted. */
export type MarkRunFilesUploadedPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when every file is known. */
  success: Scalars['Boolean']['output'];
};

/** Somebody who belongs to an entity, or is invited. */
export type Member = {
  /** USER for a person, SERVICE for a service account. */
  accountType?: Maybe<Scalars['String']['output']>;
  /** Whether the member administers the entity. Deprecated; role takes its place. */
  admin?: Maybe<Scalars['Boolean']['output']>;
  /** The API key of a service account, for administrators of the team; null for everybody else. */
  apiKey?: Maybe<Scalars['String']['output']>;
  /** E-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id of the user; of an invitation, its own id. */
  id?: Maybe<Scalars['String']['output']>;
  /** Full name; of an invitation, the e-mail address. */
  name: Scalars['String']['output'];
  /** Whether the member is only invited. */
  pending?: Maybe<Scalars['Boolean']['output']>;
  /** URL of a picture; null without one. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Either admin or member. */
  role?: Maybe<Scalars['String']['output']>;
  /** Login name; null for an invitation. */
  username?: Maybe<Scalars['String']['output']>;
};

/** Writes. Each domain file adds its own fields. */
export type Mutation = {
  /** Says that an agent is alive and what it runs, and asks what it has to do. 404 when the agent or its sweep is gone. */
  agentHeartbeat?: Maybe<AgentHeartbeatPayload>;
  /** Announces a process that runs what a sweep asks for. */
  createAgent?: Maybe<CreateAgentPayload>;
  /** Keeps a chart preset. A name that is taken is an error. */
  createCustomChart?: Maybe<CreateCustomChartPayload>;
  /**
   * Adds somebody to a team. Who has an account is a member at once; an e-mail address without an account waits until it gets
   * one. Only administrators of the team may.
   */
  createInvite?: Maybe<CreateInvitePayload>;
  /** Announces files of a run and tells where to upload them. */
  createRunFiles?: Maybe<CreateRunFilesPayload>;
  /** Makes an account for programs, with one API key, that belongs to a team. Only administrators of the team may. */
  createServiceAccount?: Maybe<CreateServiceAccountPayload>;
  /** Makes a team, of which the caller and the named user are administrators. A name that is taken is an error. */
  createTeam?: Maybe<CreateTeamPayload>;
  /**
   * Makes an account with a space of its own and one API key, which this answer alone shows in full. Invitations of the
   * e-mail address are accepted. Only administrators of the server may.
   */
  createUser?: Maybe<CreateUserPayload>;
  /** Revokes an API key of the caller, or of anybody for administrators of the server. */
  deleteApiKey?: Maybe<DeleteApiKeyPayload>;
  /** Deletes files with their content. */
  deleteFiles?: Maybe<DeleteFilesPayload>;
  /** Takes a member or an invitation out of a team. Administrators of the team may, and members for themselves. */
  deleteInvite?: Maybe<DeleteInvitePayload>;
  /** Deletes a run with its history, console and files. */
  deleteRun?: Maybe<DeleteRunPayload>;
  /** Deletes a sweep with its agents. Its runs stay, outside a sweep, unless they are to go too. */
  deleteSweep?: Maybe<DeleteSweepsPayload>;
  /** Deletes a view. */
  deleteView?: Maybe<DeleteViewPayload>;
  /** Adds a run with a configuration of the caller's choice to a sweep; the next agent that asks gets it. */
  enqueueSweepRun?: Maybe<EnqueueSweepRunPayload>;
  /** Makes an API key for the caller. This answer alone shows it in full. */
  generateApiKey?: Maybe<GenerateApiKeyPayload>;
  /** Notes that files of a run are uploaded. Servers whose storage does not tell them list a file only then. */
  markRunFilesUploaded?: Maybe<MarkRunFilesUploadedPayload>;
  /** Asks the process of a run to stop. The process learns it from its next file_stream answer. */
  stopRun?: Maybe<StopRunPayload>;
  /** Moves a run to another state, to queue it again or to give it up. Refused for runs of sweeps, and for other moves than the input says. */
  updateRunState?: Maybe<UpdateRunStatePayload>;
  /** Changes a user: oneself, or anybody for administrators of the server. */
  updateUser?: Maybe<UpdateUserPayload>;
  /** Creates a run, or updates it when it exists. W&B's legacy word for a run is bucket. */
  upsertBucket?: Maybe<UpsertBucketPayload>;
  /** Creates a project, or updates it when it exists. W&B's legacy word for a project is model. */
  upsertModel?: Maybe<UpsertModelPayload>;
  /** Creates a sweep, or updates it when `id` is given. */
  upsertSweep?: Maybe<UpsertSweepPayload>;
  /** Makes a view, or changes the one with this id, or else with this project, type and name. */
  upsertView?: Maybe<UpsertViewPayload>;
};


/** Writes. Each domain file adds its own fields. */
export type MutationAgentHeartbeatArgs = {
  input: AgentHeartbeatInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateAgentArgs = {
  input: CreateAgentInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateCustomChartArgs = {
  input: CreateCustomChartInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateInviteArgs = {
  input: CreateInviteInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateRunFilesArgs = {
  input: CreateRunFilesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteApiKeyArgs = {
  input: DeleteApiKeyInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteFilesArgs = {
  input: DeleteFilesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteInviteArgs = {
  input: DeleteInviteInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteRunArgs = {
  input: DeleteRunInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteSweepArgs = {
  input: DeleteSweepInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteViewArgs = {
  input: DeleteViewInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationEnqueueSweepRunArgs = {
  input: EnqueueSweepRunInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationGenerateApiKeyArgs = {
  input: GenerateApiKeyInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationMarkRunFilesUploadedArgs = {
  input: MarkRunFilesUploadedInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationStopRunArgs = {
  input: StopRunInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateRunStateArgs = {
  input: UpdateRunStateInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertBucketArgs = {
  input: UpsertBucketInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertModelArgs = {
  input: UpsertModelInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertSweepArgs = {
  input: UpsertSweepInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertViewArgs = {
  input: UpsertViewInput;
};

/** An object with a globally unique id. */
export type Node = {
  /** Globally unique, opaque id. */
  id: Scalars['ID']['output'];
};

/** A company or group that owns teams. */
export type Organization = Node & {
  /** Id of the organization at CoreWeave; null outside CoreWeave. Clients from 0.20 ask for it when system metrics are on. */
  coreWeaveOrganizationId?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The display name. */
  name: Scalars['String']['output'];
  /** The entity that owns the organization's registries; null without registries. */
  orgEntity?: Maybe<Entity>;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  /** The cursor of the last edge, to pass as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Parquet exports of a run's history. */
export type ParquetHistory = {
  /** Rows that are not exported yet; empty when nothing is exported, and the history is then read by steps. */
  liveData: Array<Scalars['JSON']['output']>;
  /** Self-authorising URLs of the exported files, oldest first; empty when nothing is exported. */
  parquetUrls: Array<Scalars['String']['output']>;
};

/** A set of runs that belong together. W&B's legacy word is model. */
export type Project = Node & {
  /** Who may see it, such as PRIVATE or USER_READ. */
  access?: Maybe<Scalars['String']['output']>;
  /** The views of the project that match, newest first. */
  allViews?: Maybe<ViewConnection>;
  /** The legacy name of `run`. */
  bucket?: Maybe<Run>;
  /** When the project was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the project is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** The owning entity. */
  entity: Entity;
  /** The name of the owning entity. */
  entityName: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The number behind `id`, as an id: base64 of ProjectInternalId and the number. */
  internalId: Scalars['ID']['output'];
  /** Whether the project is a public benchmark. */
  isBenchmark: Scalars['Boolean']['output'];
  /** The name, as it stands in URLs. */
  name: Scalars['String']['output'];
  /** Whether the viewer may only read. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** A run; null when it does not exist. */
  run?: Maybe<Run>;
  /** How many runs match. */
  runCount: Scalars['Int']['output'];
  /** The runs that match. */
  runs?: Maybe<RunConnection>;
  /** A sweep; null when it does not exist. */
  sweep?: Maybe<Sweep>;
  /** The sweeps of the project that match, newest first unless an order is given. */
  sweeps?: Maybe<SweepConnection>;
  /** How many sweeps the project has. */
  totalSweeps: Scalars['Int']['output'];
  /** When the project was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who made the project. */
  user?: Maybe<User>;
  /** The layout of the project's page in the web app, as JSON. */
  views?: Maybe<Scalars['JSONString']['output']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectAllViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  viewName?: InputMaybe<Scalars['String']['input']>;
  viewType?: InputMaybe<Scalars['String']['input']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectBucketArgs = {
  missingOk?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectRunArgs = {
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectRunCountArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectSweepArgs = {
  sweepName: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectSweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};

/** A list of projects. */
export type ProjectConnection = {
  /** One edge a project. */
  edges: Array<ProjectEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One project of a list. */
export type ProjectEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node?: Maybe<Project>;
};

/** Reads. Each domain file adds its own fields. */
export type Query = {
  /** A chart preset; null when it does not exist or may not be seen. */
  customChart?: Maybe<CustomChart>;
  /** An entity (a user's own space, or a team) by name; null when it does not exist or may not be seen. */
  entity?: Maybe<Entity>;
  /** The legacy name of `project`. */
  model?: Maybe<Project>;
  /** The projects of an entity, newest first. models is W&B's legacy word for projects. */
  models?: Maybe<ProjectConnection>;
  /** An organization that the viewer belongs to; null when there is none. */
  organization?: Maybe<Organization>;
  /** A project; null when it does not exist or may not be seen. */
  project?: Maybe<Project>;
  /** What this server is and what it can do. */
  serverInfo?: Maybe<ServerInfo>;
  /**
   * The users whose username, full name or e-mail address contains a text, exact matches first. Only administrators of the
   * server find anybody.
   */
  users?: Maybe<UserConnection>;
  /** A view; null when it does not exist or may not be seen. */
  view?: Maybe<View>;
  /** The user that the credentials belong to; null without valid credentials. */
  viewer?: Maybe<User>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryCustomChartArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Each domain file adds its own fields. */
export type QueryEntityArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryModelArgs = {
  entityName?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityName?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryProjectArgs = {
  entityName?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryUsersArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryViewArgs = {
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Each domain file adds its own fields. */
export type QueryViewerArgs = {
  entityName?: InputMaybe<Scalars['String']['input']>;
};

/** One execution that logs metrics. W&B's legacy word is bucket. */
export type Run = Node & {
  /** The git commit of the code. */
  commit?: Maybe<Scalars['String']['output']>;
  /** The configuration: an object of {"value": …} by key, and the client's own entry _wandb. */
  config?: Maybe<Scalars['JSONString']['output']>;
  /** When the run was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the run is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name that people see. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Rows of system metrics, one JSON object a string. */
  events: Array<Scalars['String']['output']>;
  /** How many lines of system metrics are stored. */
  eventsLineCount?: Maybe<Scalars['Int']['output']>;
  /** The last line of system metrics, in the form of `historyTail`. */
  eventsTail?: Maybe<Scalars['JSONString']['output']>;
  /** The exit code of the run's process; null before its end. */
  exitcode?: Maybe<Scalars['Float']['output']>;
  /** Whether the run ended with a failure. */
  failed?: Maybe<Scalars['Boolean']['output']>;
  /** How many files the run has. */
  fileCount?: Maybe<Scalars['Int']['output']>;
  /** The files of the run, by name. */
  files?: Maybe<FileConnection>;
  /** The group that the run belongs to. */
  group?: Maybe<Scalars['String']['output']>;
  /** When the run's process was last heard of. */
  heartbeatAt?: Maybe<Scalars['DateTime']['output']>;
  /** History rows, one JSON object a string, in step order. */
  history: Array<Scalars['String']['output']>;
  /** What the history holds: keys (name to typeCounts, monotonic and previousValue), sets and lastStep. */
  historyKeys?: Maybe<Scalars['JSON']['output']>;
  /** How many history lines are stored; a resumed run continues at this offset. */
  historyLineCount?: Maybe<Scalars['Int']['output']>;
  /** The last history line: a JSON list, as a string, of lines that are JSON strings again. */
  historyTail?: Maybe<Scalars['JSONString']['output']>;
  /** The machine that the run was started on. */
  host?: Maybe<Scalars['String']['output']>;
  /** The storage id: base64 of Run:v1:{run id}:{project}:{entity}. */
  id: Scalars['ID']['output'];
  /** What kind of work the run does, such as train or eval. */
  jobType?: Maybe<Scalars['String']['output']>;
  /** How many console lines are stored. */
  logLineCount?: Maybe<Scalars['Int']['output']>;
  /** Lines of the console, oldest first. */
  logLines?: Maybe<LogLineConnection>;
  /** The run id as in URLs, eight lower-case letters and digits when a client makes it. */
  name: Scalars['String']['output'];
  /** Longer notes, Markdown. */
  notes?: Maybe<Scalars['String']['output']>;
  /** History exported to Parquet files, with the rows that are not exported yet. */
  parquetHistory: ParquetHistory;
  /** The project of the run. */
  project?: Maybe<Project>;
  /** The number of the project, as an id. */
  projectId: Scalars['ID']['output'];
  /** Whether the viewer may only read. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the run's process is at work. */
  running?: Maybe<Scalars['Boolean']['output']>;
  /** One list of row objects for each spec. A row is given only when it has every key of the spec, and has only those keys. */
  sampledHistory: Array<Scalars['JSON']['output']>;
  /** Whether somebody asked the run to stop: another word for `stopped`. */
  shouldStop?: Maybe<Scalars['Boolean']['output']>;
  /** One of pending, running, finished, failed, crashed, killed, preempting and preempted. */
  state?: Maybe<Scalars['String']['output']>;
  /** Whether somebody asked the run to stop. */
  stopped?: Maybe<Scalars['Boolean']['output']>;
  /** The summary: the last, or a chosen, value of each metric. */
  summaryMetrics?: Maybe<Scalars['JSONString']['output']>;
  /** The sweep that made the run; null outside a sweep. */
  sweep?: Maybe<Sweep>;
  /** The id of the sweep that made the run; null outside a sweep. */
  sweepName?: Maybe<Scalars['String']['output']>;
  /** The last value of each system metric. */
  systemMetrics?: Maybe<Scalars['JSONString']['output']>;
  /** Labels. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** When the run was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who made the run. */
  user?: Maybe<User>;
  /** The part of the entry _wandb of the configuration that the keys name. Clients read key t before they resume a run. */
  wandbConfig?: Maybe<Scalars['JSONString']['output']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunConfigArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunEventsArgs = {
  samples?: InputMaybe<Scalars['Int']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  pattern?: InputMaybe<Scalars['String']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunHistoryArgs = {
  maxStep?: InputMaybe<Scalars['Int64']['input']>;
  minStep?: InputMaybe<Scalars['Int64']['input']>;
  samples?: InputMaybe<Scalars['Int']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunLogLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  useImprovedPagination?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunParquetHistoryArgs = {
  liveKeys: Array<Scalars['String']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunSampledHistoryArgs = {
  specs: Array<Scalars['JSONString']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunSummaryMetricsArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunWandbConfigArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A list of runs. */
export type RunConnection = {
  /** One edge a run. */
  edges: Array<RunEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many runs match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One run of a list. */
export type RunEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: Run;
};

/** One optional ability of the server. */
export type ServerFeature = {
  /** Whether clients may use it. */
  isEnabled: Scalars['Boolean']['output'];
  /** Upper-case name, such as STRUCTURED_CONSOLE_LOGS. */
  name: Scalars['String']['output'];
};

/** What a server tells about itself. */
export type ServerInfo = {
  /** Client versions that the server supports: an object with `max_cli_version` and `min_cli_version`, both strings. */
  cliVersionInfo: Scalars['JSON']['output'];
  /** Optional abilities of the server. A client must treat a name that is missing as disabled. */
  features: Array<Maybe<ServerFeature>>;
  /** Versions of a self-managed installation; null on a server that is not one. Clients print upgrade hints when it is set. */
  latestLocalVersionInfo?: Maybe<LocalVersionInfo>;
};

/** A message from the server to the person who starts a run. */
export type ServerMessage = {
  /** The text for a notebook. */
  htmlText?: Maybe<Scalars['String']['output']>;
  /** How serious it is, as a log level. */
  messageLevel?: Maybe<Scalars['String']['output']>;
  /** What the message is about. */
  messageType?: Maybe<Scalars['String']['output']>;
  /** The text for a plain terminal. */
  plainText?: Maybe<Scalars['String']['output']>;
  /** The text for a terminal that shows Unicode. */
  utfText?: Maybe<Scalars['String']['output']>;
};

/** Settings of the server that clients read while they start a run. Clients 0.19 and 0.20 fail when this is null. */
export type ServerSettings = {
  /** Messages that the client prints when a run starts. */
  serverMessages?: Maybe<Array<ServerMessage>>;
};

/** Which run to stop. */
export type StopRunInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The storage id of the run. */
  id: Scalars['ID']['input'];
};

/** Whether the request to stop was recorded. */
export type StopRunPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when the run exists. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** A search over configurations. */
export type Sweep = Node & {
  /** An agent of the sweep by its name or id; null when it does not exist. */
  agent?: Maybe<Agent>;
  /** The agents of the sweep, oldest first. */
  agents: AgentConnection;
  /** The best value of the metric so far; null without one. */
  bestLoss?: Maybe<Scalars['Float']['output']>;
  /** The configuration, YAML text as it was given. */
  config: Scalars['String']['output'];
  /** What a controller outside the server decided: runs to start, runs to stop. */
  controller?: Maybe<Scalars['JSONString']['output']>;
  /** When the sweep was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the sweep is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name that people see: the configuration's name, and the sweep id without one. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether a job looks for runs to stop early. This server has none. */
  earlyStopJobRunning: Scalars['Boolean']['output'];
  /** When an agent of the sweep was last heard of; the time of creation before that. */
  heartbeatAt: Scalars['DateTime']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** How the next configuration is chosen: grid, random or bayes. */
  method: Scalars['String']['output'];
  /** The sweep id as in URLs, eight lower-case letters and digits. */
  name: Scalars['String']['output'];
  /** Runs outside the sweep that count as tried: a grid leaves their configurations out. */
  priorRuns: RunConnection;
  /** The project of the sweep. */
  project?: Maybe<Project>;
  /** How many runs the sweep has. */
  runCount: Scalars['Int']['output'];
  /** How many runs a grid will have; null for the other methods. */
  runCountExpected?: Maybe<Scalars['Int']['output']>;
  /** The runs of the sweep. */
  runs: RunConnection;
  /** Which decisions of the controller the agents were given. */
  scheduler?: Maybe<Scalars['JSONString']['output']>;
  /** One of PENDING, RUNNING, PAUSED, FINISHED and CANCELED. */
  state: Scalars['String']['output'];
  /** When the sweep was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who made the sweep. */
  user?: Maybe<User>;
};


/** A search over configurations. */
export type SweepAgentArgs = {
  agentName: Scalars['String']['input'];
};


/** A search over configurations. */
export type SweepAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A search over configurations. */
export type SweepPriorRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A search over configurations. */
export type SweepRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};

/** A list of sweeps. */
export type SweepConnection = {
  /** One edge a sweep. */
  edges: Array<SweepEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One sweep of a list. */
export type SweepEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The sweep. */
  node?: Maybe<Sweep>;
};

/** Which run to move to which state. */
export type UpdateRunStateInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The storage id of the run. */
  id: Scalars['ID']['input'];
  /** pending, from running, failed, crashed or preempted; or failed, from pending or running. */
  state: Scalars['String']['input'];
};

/** Whether the run has the state now. */
export type UpdateRunStatePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when the run has the state. */
  success: Scalars['Boolean']['output'];
};

/** What to change of a user. */
export type UpdateUserInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the entity that counts when none is named; the user must belong to it. Left as it is when null. */
  defaultEntity?: InputMaybe<Scalars['String']['input']>;
  /** Which user; the caller when null. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed account. */
export type UpdateUserPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The user. */
  user?: Maybe<User>;
};

/** What to create or change of a run. A field that is null stays as it is. */
export type UpsertBucketInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The git commit of the code. */
  commit?: InputMaybe<Scalars['String']['input']>;
  /** The whole configuration, see `Run.config`. */
  config?: InputMaybe<Scalars['JSONString']['input']>;
  /** Whether the run was started for debugging. */
  debug?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the run is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name that people see; the server makes one up for a new run without it. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The group, at most 128 characters. */
  groupName?: InputMaybe<Scalars['String']['input']>;
  /** The machine that the run was started on. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** The storage id of the run to change; null to find it by name. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** The program that was started. */
  jobProgram?: InputMaybe<Scalars['String']['input']>;
  /** The git repository of the code. */
  jobRepo?: InputMaybe<Scalars['String']['input']>;
  /** What kind of work the run does. */
  jobType?: InputMaybe<Scalars['String']['input']>;
  /** The project; it is created when it does not exist. */
  modelName?: InputMaybe<Scalars['String']['input']>;
  /** The run id as in URLs, at most 128 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Longer notes. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The state to set. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** The whole summary. */
  summaryMetrics?: InputMaybe<Scalars['JSONString']['input']>;
  /** The id of the sweep that made the run. */
  sweep?: InputMaybe<Scalars['String']['input']>;
  /** All labels; an empty list removes them. */
  tags?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** The run after the change. */
export type UpsertBucketPayload = {
  /** The run. */
  bucket?: Maybe<Run>;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it was created by this call. */
  inserted?: Maybe<Scalars['Boolean']['output']>;
  /** Settings that clients 0.19 and 0.20 read while they start a run. */
  serverSettings?: Maybe<ServerSettings>;
};

/** What to create or change of a project. A field that is null stays as it is. */
export type UpsertModelInput = {
  /** Who may see it, such as PRIVATE or USER_READ. */
  access?: InputMaybe<Scalars['String']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What the project is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The software that the project trains with. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** The id of the project to change; null to find it by name. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** Whether the project is a public benchmark. */
  isBenchmark?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The layout of the project's page in the web app, as JSON. */
  views?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The project after the change. */
export type UpsertModelPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it was created by this call. */
  inserted?: Maybe<Scalars['Boolean']['output']>;
  /** The legacy name of `project`. */
  model?: Maybe<Project>;
  /** The project. */
  project?: Maybe<Project>;
};

/** What to create or change of a sweep. A field that is null stays as it is. */
export type UpsertSweepInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The configuration, YAML text. */
  config?: InputMaybe<Scalars['String']['input']>;
  /** What a controller outside the server decided: an object with `schedule` and `earlystop`. */
  controller?: InputMaybe<Scalars['JSONString']['input']>;
  /** What the sweep is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name that people see. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the sweep to change; null to create one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A job that schedules the sweep from a queue. Not supported: refused. */
  launchScheduler?: InputMaybe<Scalars['JSONString']['input']>;
  /** A MongoDB-style filter of runs that count as tried. */
  priorRunsFilters?: InputMaybe<Scalars['JSONString']['input']>;
  /** The project. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** Which decisions of the controller the agents were given. */
  scheduler?: InputMaybe<Scalars['JSONString']['input']>;
  /** The state to set. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Values for the template of a queue. Not supported: refused, unless it is null or empty. */
  templateVariableValues?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The sweep after the change. */
export type UpsertSweepPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What is odd about the configuration; empty when nothing is. */
  configValidationWarnings: Array<Scalars['String']['output']>;
  /** The sweep. */
  sweep?: Maybe<Sweep>;
};

/** What to make or change of a view. A field that is null stays as it is. */
export type UpsertViewInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What made it; the web app for a new view when null. */
  createdUsing?: InputMaybe<ViewSource>;
  /** The text below the title. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The name of the entity of the project; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the view to change; null to find it by project, type and name, or to make one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name; a made up one for a new view when null. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The id of the report that it is a draft of. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the project. A new view needs one. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** What stands on it, a JSON object; an empty one for a new view when null. */
  spec?: InputMaybe<Scalars['String']['input']>;
  /** What it is, such as runs for a report. A new view needs one. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** The view after the change. */
export type UpsertViewPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it was made by this call. */
  inserted?: Maybe<Scalars['Boolean']['output']>;
  /** The view. */
  view?: Maybe<View>;
};

/** A person or service account. */
export type User = Node & {
  /** Whether the user administers this server. */
  admin?: Maybe<Scalars['Boolean']['output']>;
  /** The user's API keys. Only the user and administrators of the server see them. */
  apiKeys?: Maybe<ApiKeyConnection>;
  /** When the account was deleted; null while it exists. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address; only the user, administrators of the server and members of the same teams see it. */
  email?: Maybe<Scalars['String']['output']>;
  /** The name of the user's default entity. */
  entity?: Maybe<Scalars['String']['output']>;
  /** Switches of this user, a JSON object such as {"code_saving_enabled": true}. */
  flags?: Maybe<Scalars['JSONString']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** The organizations the user belongs to. */
  organizations: Array<Organization>;
  /** URL of a picture; null without one. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** The entities the user belongs to, the user's own included. */
  teams?: Maybe<EntityConnection>;
  /** Login name, as it stands in URLs. */
  username?: Maybe<Scalars['String']['output']>;
};

/** A list of users. */
export type UserConnection = {
  /** One edge a user. */
  edges: Array<UserEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One user of a list. */
export type UserEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node?: Maybe<User>;
};

/** A page of a project that somebody kept: a report, a draft of one, or a workspace. */
export type View = Node & {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What made it. */
  createdUsing: ViewSource;
  /** The text below the title. */
  description?: Maybe<Scalars['String']['output']>;
  /** The title. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** The name of the entity of the project. */
  entityName: Scalars['String']['output'];
  /** Globally unique id: base64 of View and a number. */
  id: Scalars['ID']['output'];
  /** The name, unique among the views of its type in the project; clients make one up. */
  name?: Maybe<Scalars['String']['output']>;
  /** The id of the report that it is a draft of. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** The project. */
  project?: Maybe<Project>;
  /** The name of the project. */
  projectName: Scalars['String']['output'];
  /** What stands on it, a JSON object. */
  spec?: Maybe<Scalars['JSONString']['output']>;
  /** What it is: runs for a report, runs/draft for the draft of one, project-view for a workspace. */
  type?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who made it. */
  user?: Maybe<User>;
};

/** A list of views. */
export type ViewConnection = {
  /** One edge a view. */
  edges: Array<ViewEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many views match. */
  totalCount: Scalars['Int']['output'];
};

/** One view of a list. */
export type ViewEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node?: Maybe<View>;
};

/** What makes views. */
export type ViewSource =
  /** A program. */
  | 'WANDB_SDK'
  /** The web app. */
  | 'WANDB_UI'
  /** The web app, when a panel is shared. */
  | 'WANDB_UI_SHARE_PANEL'
  /** The web app for traces. */
  | 'WEAVE_UI';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( SweepAgentRow )
    | ( EntityRow )
    | ( FileRow )
    | ( OrganizationRow )
    | ( ProjectRow )
    | ( RunRow )
    | ( SweepRow )
    | ( UserRow )
    | ( ViewRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agent: ResolverTypeWrapper<SweepAgentRow>;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'edges'> & { edges: Array<ResolversTypes['AgentEdge']> }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentHeartbeatInput: AgentHeartbeatInput;
  AgentHeartbeatPayload: ResolverTypeWrapper<Omit<AgentHeartbeatPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateAgentInput: CreateAgentInput;
  CreateAgentPayload: ResolverTypeWrapper<Omit<CreateAgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  CreateCustomChartInput: CreateCustomChartInput;
  CreateCustomChartPayload: ResolverTypeWrapper<Omit<CreateCustomChartPayload, 'chart'> & { chart: ResolversTypes['CustomChart'] }>;
  CreateInviteInput: CreateInviteInput;
  CreateInvitePayload: ResolverTypeWrapper<Omit<CreateInvitePayload, 'invite'> & { invite?: Maybe<ResolversTypes['Invite']> }>;
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: ResolverTypeWrapper<Omit<CreateRunFilesPayload, 'files'> & { files: Array<ResolversTypes['File']> }>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CustomChart: ResolverTypeWrapper<CustomChartRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: ResolverTypeWrapper<DeleteApiKeyPayload>;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: ResolverTypeWrapper<DeleteFilesPayload>;
  DeleteInviteInput: DeleteInviteInput;
  DeleteInvitePayload: ResolverTypeWrapper<DeleteInvitePayload>;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: ResolverTypeWrapper<DeleteRunPayload>;
  DeleteSweepInput: DeleteSweepInput;
  DeleteSweepsPayload: ResolverTypeWrapper<DeleteSweepsPayload>;
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: ResolverTypeWrapper<DeleteViewPayload>;
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: ResolverTypeWrapper<EnqueueSweepRunPayload>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: Array<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  File: ResolverTypeWrapper<FileRow>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges'> & { edges: Array<ResolversTypes['FileEdge']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node?: Maybe<ResolversTypes['File']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: ResolverTypeWrapper<GenerateApiKeyPayload>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Invite: ResolverTypeWrapper<Omit<Invite, 'toUser'> & { toUser?: Maybe<ResolversTypes['User']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  LocalVersionInfo: ResolverTypeWrapper<LocalVersionInfo>;
  LogLine: ResolverTypeWrapper<LogLine>;
  LogLineConnection: ResolverTypeWrapper<LogLineConnection>;
  LogLineEdge: ResolverTypeWrapper<LogLineEdge>;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: ResolverTypeWrapper<MarkRunFilesUploadedPayload>;
  Member: ResolverTypeWrapper<Member>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParquetHistory: ResolverTypeWrapper<ParquetHistory>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Run: ResolverTypeWrapper<RunRow>;
  RunConnection: ResolverTypeWrapper<Omit<RunConnection, 'edges'> & { edges: Array<ResolversTypes['RunEdge']> }>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  ServerFeature: ResolverTypeWrapper<ServerFeature>;
  ServerInfo: ResolverTypeWrapper<ServerInfo>;
  ServerMessage: ResolverTypeWrapper<ServerMessage>;
  ServerSettings: ResolverTypeWrapper<ServerSettings>;
  StopRunInput: StopRunInput;
  StopRunPayload: ResolverTypeWrapper<StopRunPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Sweep: ResolverTypeWrapper<SweepRow>;
  SweepConnection: ResolverTypeWrapper<Omit<SweepConnection, 'edges'> & { edges: Array<ResolversTypes['SweepEdge']> }>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node?: Maybe<ResolversTypes['Sweep']> }>;
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: ResolverTypeWrapper<UpdateRunStatePayload>;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: ResolverTypeWrapper<Omit<UpsertBucketPayload, 'bucket'> & { bucket?: Maybe<ResolversTypes['Run']> }>;
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: ResolverTypeWrapper<Omit<UpsertModelPayload, 'model' | 'project'> & { model?: Maybe<ResolversTypes['Project']>, project?: Maybe<ResolversTypes['Project']> }>;
  UpsertSweepInput: UpsertSweepInput;
  UpsertSweepPayload: ResolverTypeWrapper<Omit<UpsertSweepPayload, 'sweep'> & { sweep?: Maybe<ResolversTypes['Sweep']> }>;
  UpsertViewInput: UpsertViewInput;
  UpsertViewPayload: ResolverTypeWrapper<Omit<UpsertViewPayload, 'view'> & { view?: Maybe<ResolversTypes['View']> }>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node?: Maybe<ResolversTypes['User']> }>;
  View: ResolverTypeWrapper<ViewRow>;
  ViewConnection: ResolverTypeWrapper<Omit<ViewConnection, 'edges'> & { edges: Array<ResolversTypes['ViewEdge']> }>;
  ViewEdge: ResolverTypeWrapper<Omit<ViewEdge, 'node'> & { node?: Maybe<ResolversTypes['View']> }>;
  ViewSource: ViewSource;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: SweepAgentRow;
  AgentConnection: Omit<AgentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgentEdge']> };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentHeartbeatInput: AgentHeartbeatInput;
  AgentHeartbeatPayload: Omit<AgentHeartbeatPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  ApiKey: ApiKey;
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  Boolean: Scalars['Boolean']['output'];
  CreateAgentInput: CreateAgentInput;
  CreateAgentPayload: Omit<CreateAgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  CreateCustomChartInput: CreateCustomChartInput;
  CreateCustomChartPayload: Omit<CreateCustomChartPayload, 'chart'> & { chart: ResolversParentTypes['CustomChart'] };
  CreateInviteInput: CreateInviteInput;
  CreateInvitePayload: Omit<CreateInvitePayload, 'invite'> & { invite?: Maybe<ResolversParentTypes['Invite']> };
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: Omit<CreateRunFilesPayload, 'files'> & { files: Array<ResolversParentTypes['File']> };
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CustomChart: CustomChartRow;
  DateTime: Scalars['DateTime']['output'];
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: DeleteApiKeyPayload;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: DeleteFilesPayload;
  DeleteInviteInput: DeleteInviteInput;
  DeleteInvitePayload: DeleteInvitePayload;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: DeleteRunPayload;
  DeleteSweepInput: DeleteSweepInput;
  DeleteSweepsPayload: DeleteSweepsPayload;
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: DeleteViewPayload;
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: EnqueueSweepRunPayload;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  File: FileRow;
  FileConnection: Omit<FileConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEdge']> };
  FileEdge: Omit<FileEdge, 'node'> & { node?: Maybe<ResolversParentTypes['File']> };
  Float: Scalars['Float']['output'];
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: GenerateApiKeyPayload;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  Invite: Omit<Invite, 'toUser'> & { toUser?: Maybe<ResolversParentTypes['User']> };
  JSON: Scalars['JSON']['output'];
  JSONString: Scalars['JSONString']['output'];
  LocalVersionInfo: LocalVersionInfo;
  LogLine: LogLine;
  LogLineConnection: LogLineConnection;
  LogLineEdge: LogLineEdge;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: MarkRunFilesUploadedPayload;
  Member: Member;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  ParquetHistory: ParquetHistory;
  Project: ProjectRow;
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  Query: Record<PropertyKey, never>;
  Run: RunRow;
  RunConnection: Omit<RunConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunEdge']> };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  ServerFeature: ServerFeature;
  ServerInfo: ServerInfo;
  ServerMessage: ServerMessage;
  ServerSettings: ServerSettings;
  StopRunInput: StopRunInput;
  StopRunPayload: StopRunPayload;
  String: Scalars['String']['output'];
  Sweep: SweepRow;
  SweepConnection: Omit<SweepConnection, 'edges'> & { edges: Array<ResolversParentTypes['SweepEdge']> };
  SweepEdge: Omit<SweepEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Sweep']> };
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: UpdateRunStatePayload;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: Omit<UpsertBucketPayload, 'bucket'> & { bucket?: Maybe<ResolversParentTypes['Run']> };
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: Omit<UpsertModelPayload, 'model' | 'project'> & { model?: Maybe<ResolversParentTypes['Project']>, project?: Maybe<ResolversParentTypes['Project']> };
  UpsertSweepInput: UpsertSweepInput;
  UpsertSweepPayload: Omit<UpsertSweepPayload, 'sweep'> & { sweep?: Maybe<ResolversParentTypes['Sweep']> };
  UpsertViewInput: UpsertViewInput;
  UpsertViewPayload: Omit<UpsertViewPayload, 'view'> & { view?: Maybe<ResolversParentTypes['View']> };
  User: UserRow;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node?: Maybe<ResolversParentTypes['User']> };
  View: ViewRow;
  ViewConnection: Omit<ViewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ViewEdge']> };
  ViewEdge: Omit<ViewEdge, 'node'> & { node?: Maybe<ResolversParentTypes['View']> };
};

export type AgentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heartbeatAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<AgentRunsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sweep?: Resolver<ResolversTypes['Sweep'], ParentType, ContextType>;
  totalRuns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentHeartbeatPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentHeartbeatPayload'] = ResolversParentTypes['AgentHeartbeatPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commands?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
};

export type CreateAgentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAgentPayload'] = ResolversParentTypes['CreateAgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCustomChartPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCustomChartPayload'] = ResolversParentTypes['CreateCustomChartPayload']> = {
  chart?: Resolver<ResolversTypes['CustomChart'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateInvitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateInvitePayload'] = ResolversParentTypes['CreateInvitePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['Invite']>, ParentType, ContextType>;
};

export type CreateRunFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRunFilesPayload'] = ResolversParentTypes['CreateRunFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  runID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadHeaders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type CustomChartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomChart'] = ResolversParentTypes['CustomChart']> = {
  access?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteApiKeyPayload'] = ResolversParentTypes['DeleteApiKeyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteFilesPayload'] = ResolversParentTypes['DeleteFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteInvitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteInvitePayload'] = ResolversParentTypes['DeleteInvitePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteRunPayload'] = ResolversParentTypes['DeleteRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteSweepsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteSweepsPayload'] = ResolversParentTypes['DeleteSweepsPayload']> = {
  affectedAgents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedRuns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteViewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteViewPayload'] = ResolversParentTypes['DeleteViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingDrafts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EnqueueSweepRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnqueueSweepRunPayload'] = ResolversParentTypes['EnqueueSweepRunPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runQueueItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  codeSavingEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultAccess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<EntityProjectArgs>>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readOnlyAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storageBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  directUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  md5?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimetype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadHeaders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FileUrlArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type GenerateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenerateApiKeyPayload'] = ResolversParentTypes['GenerateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type InviteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invite'] = ResolversParentTypes['Invite']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONString'], any> {
  name: 'JSONString';
}

export type LocalVersionInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalVersionInfo'] = ResolversParentTypes['LocalVersionInfo']> = {
  latestVersionString?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOfDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versionOnThisInstanceString?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogLineConnection'] = ResolversParentTypes['LogLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LogLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LogLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogLineEdge'] = ResolversParentTypes['LogLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogLine'], ParentType, ContextType>;
};

export type MarkRunFilesUploadedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkRunFilesUploadedPayload'] = ResolversParentTypes['MarkRunFilesUploadedPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  accountType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agentHeartbeat?: Resolver<Maybe<ResolversTypes['AgentHeartbeatPayload']>, ParentType, ContextType, RequireFields<MutationAgentHeartbeatArgs, 'input'>>;
  createAgent?: Resolver<Maybe<ResolversTypes['CreateAgentPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgentArgs, 'input'>>;
  createCustomChart?: Resolver<Maybe<ResolversTypes['CreateCustomChartPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomChartArgs, 'input'>>;
  createInvite?: Resolver<Maybe<ResolversTypes['CreateInvitePayload']>, ParentType, ContextType, RequireFields<MutationCreateInviteArgs, 'input'>>;
  createRunFiles?: Resolver<Maybe<ResolversTypes['CreateRunFilesPayload']>, ParentType, ContextType, RequireFields<MutationCreateRunFilesArgs, 'input'>>;
  createServiceAccount?: Resolver<Maybe<ResolversTypes['CreateServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createTeam?: Resolver<Maybe<ResolversTypes['CreateTeamPayload']>, ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deleteApiKey?: Resolver<Maybe<ResolversTypes['DeleteApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationDeleteApiKeyArgs, 'input'>>;
  deleteFiles?: Resolver<Maybe<ResolversTypes['DeleteFilesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteFilesArgs, 'input'>>;
  deleteInvite?: Resolver<Maybe<ResolversTypes['DeleteInvitePayload']>, ParentType, ContextType, RequireFields<MutationDeleteInviteArgs, 'input'>>;
  deleteRun?: Resolver<Maybe<ResolversTypes['DeleteRunPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRunArgs, 'input'>>;
  deleteSweep?: Resolver<Maybe<ResolversTypes['DeleteSweepsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSweepArgs, 'input'>>;
  deleteView?: Resolver<Maybe<ResolversTypes['DeleteViewPayload']>, ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'input'>>;
  enqueueSweepRun?: Resolver<Maybe<ResolversTypes['EnqueueSweepRunPayload']>, ParentType, ContextType, RequireFields<MutationEnqueueSweepRunArgs, 'input'>>;
  generateApiKey?: Resolver<Maybe<ResolversTypes['GenerateApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationGenerateApiKeyArgs, 'input'>>;
  markRunFilesUploaded?: Resolver<Maybe<ResolversTypes['MarkRunFilesUploadedPayload']>, ParentType, ContextType, RequireFields<MutationMarkRunFilesUploadedArgs, 'input'>>;
  stopRun?: Resolver<Maybe<ResolversTypes['StopRunPayload']>, ParentType, ContextType, RequireFields<MutationStopRunArgs, 'input'>>;
  updateRunState?: Resolver<Maybe<ResolversTypes['UpdateRunStatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRunStateArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UpdateUserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  upsertBucket?: Resolver<Maybe<ResolversTypes['UpsertBucketPayload']>, ParentType, ContextType, RequireFields<MutationUpsertBucketArgs, 'input'>>;
  upsertModel?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationUpsertModelArgs, 'input'>>;
  upsertSweep?: Resolver<Maybe<ResolversTypes['UpsertSweepPayload']>, ParentType, ContextType, RequireFields<MutationUpsertSweepArgs, 'input'>>;
  upsertView?: Resolver<Maybe<ResolversTypes['UpsertViewPayload']>, ParentType, ContextType, RequireFields<MutationUpsertViewArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Entity' | 'File' | 'Organization' | 'Project' | 'Run' | 'Sweep' | 'User' | 'View', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  coreWeaveOrganizationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParquetHistoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParquetHistory'] = ResolversParentTypes['ParquetHistory']> = {
  liveData?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  parquetUrls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allViews?: Resolver<Maybe<ResolversTypes['ViewConnection']>, ParentType, ContextType, Partial<ProjectAllViewsArgs>>;
  bucket?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectBucketArgs, 'name'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBenchmark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectRunArgs, 'name'>>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ProjectRunCountArgs>>;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<ProjectRunsArgs>>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType, RequireFields<ProjectSweepArgs, 'sweepName'>>;
  sweeps?: Resolver<Maybe<ResolversTypes['SweepConnection']>, ParentType, ContextType, Partial<ProjectSweepsArgs>>;
  totalSweeps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  views?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customChart?: Resolver<Maybe<ResolversTypes['CustomChart']>, ParentType, ContextType, RequireFields<QueryCustomChartArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryModelArgs>>;
  models?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  serverInfo?: Resolver<Maybe<ResolversTypes['ServerInfo']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType, RequireFields<QueryViewArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryViewerArgs>>;
};

export type RunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunConfigArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<RunEventsArgs>>;
  eventsLineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eventsTail?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  exitcode?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fileCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, Partial<RunFilesArgs>>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heartbeatAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<RunHistoryArgs>>;
  historyKeys?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  historyLineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  historyTail?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logLineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logLines?: Resolver<Maybe<ResolversTypes['LogLineConnection']>, ParentType, ContextType, Partial<RunLogLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parquetHistory?: Resolver<ResolversTypes['ParquetHistory'], ParentType, ContextType, RequireFields<RunParquetHistoryArgs, 'liveKeys'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sampledHistory?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<RunSampledHistoryArgs, 'specs'>>;
  shouldStop?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stopped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  summaryMetrics?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunSummaryMetricsArgs>>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
  sweepName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemMetrics?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  wandbConfig?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunWandbConfigArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type ServerFeatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerFeature'] = ResolversParentTypes['ServerFeature']> = {
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo']> = {
  cliVersionInfo?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  features?: Resolver<Array<Maybe<ResolversTypes['ServerFeature']>>, ParentType, ContextType>;
  latestLocalVersionInfo?: Resolver<Maybe<ResolversTypes['LocalVersionInfo']>, ParentType, ContextType>;
};

export type ServerMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerMessage'] = ResolversParentTypes['ServerMessage']> = {
  htmlText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utfText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerSettings'] = ResolversParentTypes['ServerSettings']> = {
  serverMessages?: Resolver<Maybe<Array<ResolversTypes['ServerMessage']>>, ParentType, ContextType>;
};

export type StopRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StopRunPayload'] = ResolversParentTypes['StopRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SweepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sweep'] = ResolversParentTypes['Sweep']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<SweepAgentArgs, 'agentName'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, Partial<SweepAgentsArgs>>;
  bestLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlyStopJobRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heartbeatAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorRuns?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<SweepPriorRunsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runCountExpected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<SweepRunsArgs>>;
  scheduler?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SweepConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepConnection'] = ResolversParentTypes['SweepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SweepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SweepEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepEdge'] = ResolversParentTypes['SweepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
};

export type UpdateRunStatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRunStatePayload'] = ResolversParentTypes['UpdateRunStatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UpsertBucketPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpsertBucketPayload'] = ResolversParentTypes['UpsertBucketPayload']> = {
  bucket?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inserted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serverSettings?: Resolver<Maybe<ResolversTypes['ServerSettings']>, ParentType, ContextType>;
};

export type UpsertModelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpsertModelPayload'] = ResolversParentTypes['UpsertModelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inserted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type UpsertSweepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpsertSweepPayload'] = ResolversParentTypes['UpsertSweepPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configValidationWarnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType>;
};

export type UpsertViewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpsertViewPayload'] = ResolversParentTypes['UpsertViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inserted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  admin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdUsing?: Resolver<ResolversTypes['ViewSource'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewConnection'] = ResolversParentTypes['ViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewEdge'] = ResolversParentTypes['ViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentHeartbeatPayload?: AgentHeartbeatPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  CreateAgentPayload?: CreateAgentPayloadResolvers<ContextType>;
  CreateCustomChartPayload?: CreateCustomChartPayloadResolvers<ContextType>;
  CreateInvitePayload?: CreateInvitePayloadResolvers<ContextType>;
  CreateRunFilesPayload?: CreateRunFilesPayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  CustomChart?: CustomChartResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteApiKeyPayload?: DeleteApiKeyPayloadResolvers<ContextType>;
  DeleteFilesPayload?: DeleteFilesPayloadResolvers<ContextType>;
  DeleteInvitePayload?: DeleteInvitePayloadResolvers<ContextType>;
  DeleteRunPayload?: DeleteRunPayloadResolvers<ContextType>;
  DeleteSweepsPayload?: DeleteSweepsPayloadResolvers<ContextType>;
  DeleteViewPayload?: DeleteViewPayloadResolvers<ContextType>;
  EnqueueSweepRunPayload?: EnqueueSweepRunPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  GenerateApiKeyPayload?: GenerateApiKeyPayloadResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Invite?: InviteResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  LocalVersionInfo?: LocalVersionInfoResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogLineConnection?: LogLineConnectionResolvers<ContextType>;
  LogLineEdge?: LogLineEdgeResolvers<ContextType>;
  MarkRunFilesUploadedPayload?: MarkRunFilesUploadedPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParquetHistory?: ParquetHistoryResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  ServerFeature?: ServerFeatureResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  ServerMessage?: ServerMessageResolvers<ContextType>;
  ServerSettings?: ServerSettingsResolvers<ContextType>;
  StopRunPayload?: StopRunPayloadResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  UpdateRunStatePayload?: UpdateRunStatePayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  UpsertBucketPayload?: UpsertBucketPayloadResolvers<ContextType>;
  UpsertModelPayload?: UpsertModelPayloadResolvers<ContextType>;
  UpsertSweepPayload?: UpsertSweepPayloadResolvers<ContextType>;
  UpsertViewPayload?: UpsertViewPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  ViewConnection?: ViewConnectionResolvers<ContextType>;
  ViewEdge?: ViewEdgeResolvers<ContextType>;
};

