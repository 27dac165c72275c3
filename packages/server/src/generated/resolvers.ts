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

export type AriaActionInput = {
  prompt: Scalars['String']['input'];
};

export type AriaTriggeredAction = {
  prompt: Scalars['String']['output'];
};

export type AckRunQueueItemInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  runName: Scalars['String']['input'];
  runQueueItemId: Scalars['ID']['input'];
};

export type AckRunQueueItemPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type AddAliasesInput = {
  aliases: Array<ArtifactCollectionAliasInput>;
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type AddAliasesPayload = {
  aliases: Array<ArtifactCollectionAlias>;
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
};

export type AdvancedRegistryFeatures = {
  advancedSearch: Scalars['Boolean']['output'];
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

export type AlertSeverity =
  | 'ERROR'
  | 'INFO'
  | 'WARN';

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

export type Artifact = Node & {
  aliases: Array<ArtifactAlias>;
  artifactCollections: ArtifactCollectionConnection;
  artifactMemberships: ArtifactCollectionMembershipConnection;
  artifactSequence: ArtifactSequence;
  artifactType: ArtifactType;
  commitHash?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Initiator>;
  /** Null until a manifest was created. */
  currentManifest?: Maybe<ArtifactManifest>;
  description?: Maybe<Scalars['String']['output']>;
  digest: Scalars['String']['output'];
  digestAlgorithm: ArtifactDigestAlgorithm;
  fileCount: Scalars['Int64']['output'];
  files?: Maybe<FileConnection>;
  /** URLs for the files of manifest entries the server has not indexed. */
  filesByManifestEntries?: Maybe<FileConnection>;
  historyStep?: Maybe<Scalars['Int64']['output']>;
  id: Scalars['ID']['output'];
  labels?: Maybe<Scalars['JSONString']['output']>;
  metadata?: Maybe<Scalars['JSONString']['output']>;
  size: Scalars['Int64']['output'];
  state: ArtifactState;
  storageBytes: Scalars['Int64']['output'];
  tags: Array<Tag>;
  /** -1: never expires; -2 on the way in: inherit from the collection. */
  ttlDurationSeconds: Scalars['Int64']['output'];
  ttlIsInherited: Scalars['Boolean']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  usedBy: RunConnection;
  usedCount: Scalars['Int']['output'];
  versionIndex?: Maybe<Scalars['Int']['output']>;
};


export type ArtifactAliasesArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactCommitHashArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  contentType?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type ArtifactFilesByManifestEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entries?: InputMaybe<Array<ArtifactManifestEntryInput>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  manifestVersion: Scalars['String']['input'];
  storageLayout: Scalars['String']['input'];
  storageRegion?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactVersionIndexArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};

export type ArtifactAlias = Node & {
  alias: Scalars['String']['output'];
  artifact?: Maybe<Artifact>;
  artifactCollection?: Maybe<ArtifactCollection>;
  artifactCollectionName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type ArtifactAliasConnection = {
  edges: Array<ArtifactAliasEdge>;
  pageInfo: PageInfo;
};

export type ArtifactAliasEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ArtifactAlias>;
};

export type ArtifactAliasInput = {
  alias: Scalars['String']['input'];
  artifactCollectionName: Scalars['String']['input'];
};

export type ArtifactCollection = {
  aliases: ArtifactAliasConnection;
  /** aliasName may be an alias, a version such as v3, a digest or a commit hash. */
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  artifactMemberships: ArtifactCollectionMembershipConnection;
  artifacts?: Maybe<VersionedArtifactConnection>;
  createdAt: Scalars['DateTime']['output'];
  defaultArtifactType: ArtifactType;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Non-null in the 2023 schema, nullable in the Python types of 2025 and later. */
  project?: Maybe<Project>;
  state: ArtifactCollectionState;
  tags: TagConnection;
  triggers: TriggerConnection;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type ArtifactCollectionAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactCollectionArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


export type ArtifactCollectionArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactCollectionArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactCollectionTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactCollectionTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of alias mutations: not an ArtifactAlias. */
export type ArtifactCollectionAlias = {
  alias: Scalars['String']['output'];
  artifactCollectionName: Scalars['String']['output'];
  entityName: Scalars['String']['output'];
  projectName: Scalars['String']['output'];
};

export type ArtifactCollectionAliasInput = {
  alias: Scalars['String']['input'];
  artifactCollectionName: Scalars['String']['input'];
  entityName: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
};

export type ArtifactCollectionConnection = {
  edges: Array<ArtifactCollectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArtifactCollectionEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ArtifactCollection>;
};

export type ArtifactCollectionMembership = Node & {
  aliases: Array<ArtifactAlias>;
  artifact?: Maybe<Artifact>;
  artifactCollection?: Maybe<ArtifactCollection>;
  commitHash?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  files?: Maybe<FileConnection>;
  id: Scalars['ID']['output'];
  versionIndex?: Maybe<Scalars['Int']['output']>;
};


export type ArtifactCollectionMembershipFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ArtifactCollectionMembershipConnection = {
  edges: Array<ArtifactCollectionMembershipEdge>;
  pageInfo: PageInfo;
};

export type ArtifactCollectionMembershipEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ArtifactCollectionMembership>;
};

export type ArtifactCollectionState =
  | 'DELETED'
  | 'READY';

export type ArtifactCollectionType =
  | 'PORTFOLIO'
  | 'SEQUENCE';

export type ArtifactConnection = ArtifactConnectionType & {
  edges: Array<ArtifactEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Common to the three artifact connections. */
export type ArtifactConnectionType = {
  edges: Array<ArtifactEdgeType>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArtifactDigestAlgorithm =
  | 'MANIFEST_MD5'
  | 'MANIFEST_XXH128';

export type ArtifactEdge = ArtifactEdgeType & {
  cursor: Scalars['String']['output'];
  node?: Maybe<Artifact>;
};

export type ArtifactEdgeType = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Artifact>;
};

export type ArtifactManifest = Node & {
  artifact: Artifact;
  createdAt: Scalars['DateTime']['output'];
  digest: Scalars['String']['output'];
  /** The manifest's own file; directUrl serves the JSON. */
  file: File;
  id: Scalars['ID']['output'];
  type: ArtifactManifestType;
};

export type ArtifactManifestEntryInput = {
  birthArtifactID?: InputMaybe<Scalars['ID']['input']>;
  digest: Scalars['String']['input'];
  name: Scalars['String']['input'];
  ref?: InputMaybe<Scalars['String']['input']>;
  size?: InputMaybe<Scalars['Int64']['input']>;
};

export type ArtifactManifestType =
  | 'FULL'
  | 'INCREMENTAL'
  | 'PATCH';

export type ArtifactPortfolio = ArtifactCollection & Node & {
  aliases: ArtifactAliasConnection;
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  artifactMemberships: ArtifactCollectionMembershipConnection;
  artifacts?: Maybe<VersionedArtifactConnection>;
  createdAt: Scalars['DateTime']['output'];
  defaultArtifactType: ArtifactType;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  project?: Maybe<Project>;
  state: ArtifactCollectionState;
  tags: TagConnection;
  triggers: TriggerConnection;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type ArtifactPortfolioAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactPortfolioArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


export type ArtifactPortfolioArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactPortfolioArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactPortfolioTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactPortfolioTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactSequence = ArtifactCollection & Node & {
  aliases: ArtifactAliasConnection;
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  artifactMemberships: ArtifactCollectionMembershipConnection;
  artifacts?: Maybe<VersionedArtifactConnection>;
  createdAt: Scalars['DateTime']['output'];
  defaultArtifactType: ArtifactType;
  description?: Maybe<Scalars['String']['output']>;
  digestAlgorithm: ArtifactDigestAlgorithm;
  id: Scalars['ID']['output'];
  /** The newest committed version. */
  latestArtifact?: Maybe<Artifact>;
  name: Scalars['String']['output'];
  project?: Maybe<Project>;
  state: ArtifactCollectionState;
  tags: TagConnection;
  triggers: TriggerConnection;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type ArtifactSequenceAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactSequenceArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


export type ArtifactSequenceArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactSequenceArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactSequenceTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactSequenceTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactSequenceConnection = {
  edges: Array<ArtifactSequenceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArtifactSequenceEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ArtifactSequence>;
};

export type ArtifactState =
  | 'COMMITTED'
  | 'DELETED'
  | 'PENDING';

export type ArtifactStorageLayout =
  | 'V1'
  | 'V2';

export type ArtifactType = Node & {
  artifact?: Maybe<Artifact>;
  artifactCollection?: Maybe<ArtifactCollection>;
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** The old name of artifactCollection. */
  artifactSequence?: Maybe<ArtifactSequence>;
  /** The old name of artifactCollections. */
  artifactSequences?: Maybe<ArtifactSequenceConnection>;
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  project: Project;
};


export type ArtifactTypeArtifactArgs = {
  name: Scalars['String']['input'];
};


export type ArtifactTypeArtifactCollectionArgs = {
  name: Scalars['String']['input'];
};


export type ArtifactTypeArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


export type ArtifactTypeArtifactSequenceArgs = {
  name: Scalars['String']['input'];
};


export type ArtifactTypeArtifactSequencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};

export type ArtifactTypeConnection = {
  edges: Array<ArtifactTypeEdge>;
  pageInfo: PageInfo;
};

export type ArtifactTypeEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ArtifactType>;
};

export type ArtifactTypeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

/** From a client-made id to the server's one, for artifacts and sequences. */
export type ClientIdMapping = {
  clientID: Scalars['ID']['output'];
  entry: ClientIdMappingEntry;
  serverID: Scalars['ID']['output'];
};

export type ClientIdMappingEntry = Artifact | ArtifactSequence;

export type CommitArtifactInput = {
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CommitArtifactPayload = {
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type CompleteMultipartAction =
  | 'Complete';

export type CompleteMultipartUploadArtifactInput = {
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  completeMultipartAction: CompleteMultipartAction;
  completedParts: Array<UploadPartsInput>;
  storagePath: Scalars['String']['input'];
  uploadID: Scalars['String']['input'];
};

export type CompleteMultipartUploadArtifactPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  digest?: Maybe<Scalars['String']['output']>;
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

export type CreateArtifactCollectionPayload = {
  artifactCollection: ArtifactCollection;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type CreateArtifactCollectionTagAssignmentsInput = {
  artifactCollectionName: Scalars['String']['input'];
  clientMutationID?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  tags: Array<TagInput>;
};

export type CreateArtifactCollectionTagAssignmentsPayload = {
  clientMutationID?: Maybe<Scalars['String']['output']>;
  tags: Array<Tag>;
};

export type CreateArtifactFileSpecInput = {
  artifactID: Scalars['ID']['input'];
  artifactManifestID?: InputMaybe<Scalars['ID']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
  md5: Scalars['String']['input'];
  mimetype?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Given for a file large enough for a multipart upload; its presence in the input type is probed. */
  uploadPartsInput?: InputMaybe<Array<UploadPartsInput>>;
};

export type CreateArtifactFilesInput = {
  artifactFiles: Array<CreateArtifactFileSpecInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  cloudRegionID?: InputMaybe<Scalars['ID']['input']>;
  digestAlgorithm?: InputMaybe<ArtifactDigestAlgorithm>;
  storageLayout?: ArtifactStorageLayout;
};

export type CreateArtifactFilesPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  files: FileConnection;
};


export type CreateArtifactFilesPayloadFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateArtifactInput = {
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
  artifactCollectionNames?: InputMaybe<Array<Scalars['String']['input']>>;
  artifactTypeName: Scalars['String']['input'];
  clientID?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  digest: Scalars['String']['input'];
  digestAlgorithm: ArtifactDigestAlgorithm;
  distributedID?: InputMaybe<Scalars['String']['input']>;
  /** When true the server gives back the committed version with the same digest. */
  enableDigestDeduplication?: InputMaybe<Scalars['Boolean']['input']>;
  entityName: Scalars['String']['input'];
  historyStep?: InputMaybe<Scalars['Int64']['input']>;
  labels?: InputMaybe<Scalars['JSONString']['input']>;
  metadata?: InputMaybe<Scalars['JSONString']['input']>;
  projectName: Scalars['String']['input'];
  /** Null for an artifact logged without a run. */
  runName?: InputMaybe<Scalars['String']['input']>;
  sequenceClientID?: InputMaybe<Scalars['ID']['input']>;
  storageRegion?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<TagInput>>;
  ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
};

export type CreateArtifactManifestInput = {
  artifactID: Scalars['ID']['input'];
  baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  digest: Scalars['String']['input'];
  entityName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  runName: Scalars['String']['input'];
  type?: ArtifactManifestType;
};

export type CreateArtifactManifestPayload = {
  artifactManifest: ArtifactManifest;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type CreateArtifactPayload = {
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type CreateArtifactPortfolioInput = {
  artifactTypeID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
};

export type CreateArtifactSequenceInput = {
  artifactTypeID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
};

export type CreateArtifactTypeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
};

export type CreateArtifactTypePayload = {
  artifactType: ArtifactType;
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

export type CreateDefaultResourceConfigInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  config: Scalars['JSONString']['input'];
  entityName: Scalars['String']['input'];
  projectName?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
  templateVariables?: InputMaybe<Scalars['JSONString']['input']>;
};

export type CreateDefaultResourceConfigPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  defaultResourceConfigID: Scalars['ID']['output'];
  success: Scalars['Boolean']['output'];
};

export type CreateFilterTriggerInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled: Scalars['Boolean']['input'];
  eventFilter: Scalars['JSONString']['input'];
  name: Scalars['String']['input'];
  scopeID: Scalars['ID']['input'];
  scopeType: TriggerScopeType;
  triggeredActionConfig: TriggeredActionConfig;
  triggeredActionType: TriggeredActionType;
  triggeringEventType: EventTriggeringConditionType;
};

export type CreateFilterTriggerPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  trigger?: Maybe<Trigger>;
};

export type CreateGenericWebhookIntegrationInput = {
  accessTokenRef?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  name: Scalars['String']['input'];
  secretRef?: InputMaybe<Scalars['String']['input']>;
  urlEndpoint: Scalars['String']['input'];
};

export type CreateIntegrationPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  integration: Integration;
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

export type CreateLaunchAgentInput = {
  agentConfig?: InputMaybe<Scalars['JSONString']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  hostname: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  runQueues: Array<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};

export type CreateLaunchAgentPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  launchAgentId: Scalars['ID']['output'];
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type CreateProjectMembersInput = {
  projectId: Scalars['ID']['input'];
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreateProjectMembersPayload = {
  success: Scalars['Boolean']['output'];
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

export type CreateRunQueueInput = {
  access: RunQueueAccessType;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  defaultResourceConfigID?: InputMaybe<Scalars['ID']['input']>;
  entityName: Scalars['String']['input'];
  prioritizationMode?: InputMaybe<RunQueuePrioritizationMode>;
  projectName: Scalars['String']['input'];
  queueName: Scalars['String']['input'];
};

export type CreateRunQueuePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  queueID?: Maybe<Scalars['ID']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
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

export type DefaultResourceConfig = {
  config?: Maybe<Scalars['JSON']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  resource: Scalars['String']['output'];
  templateVariables: Array<TemplateVariable>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DefaultResourceConfigConnection = {
  edges: Array<DefaultResourceConfigEdge>;
  pageInfo: PageInfo;
};

export type DefaultResourceConfigEdge = {
  cursor: Scalars['String']['output'];
  node: DefaultResourceConfig;
};

export type DeleteAliasesInput = {
  aliases: Array<ArtifactCollectionAliasInput>;
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteAliasesPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
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

export type DeleteArtifactCollectionPayload = {
  artifactCollection: ArtifactCollection;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type DeleteArtifactCollectionTagAssignmentsInput = {
  artifactCollectionName: Scalars['String']['input'];
  clientMutationID?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  tags: Array<TagInput>;
};

export type DeleteArtifactCollectionTagAssignmentsPayload = {
  clientMutationID?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
};

export type DeleteArtifactInput = {
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  deleteAliases?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeleteArtifactPayload = {
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type DeleteArtifactPortfolioInput = {
  artifactPortfolioID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteArtifactSequenceInput = {
  artifactSequenceID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
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

export type DeleteFromRunQueueInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  queueID: Scalars['ID']['input'];
  runQueueItemId: Scalars['ID']['input'];
};

export type DeleteFromRunQueuePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type DeleteIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type DeleteIntegrationPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
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

export type DeleteModelInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['String']['input'];
};

export type DeleteModelPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type DeleteProjectMembersInput = {
  projectId: Scalars['ID']['input'];
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DeleteProjectMembersPayload = {
  success: Scalars['Boolean']['output'];
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

export type DeleteRunQueuesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  queueIDs: Array<Scalars['ID']['input']>;
};

export type DeleteRunQueuesPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
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

export type DeleteTriggerInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  triggerID: Scalars['ID']['input'];
};

export type DeleteTriggerPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
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
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** Only asked of an organization's entity. */
  artifactMemberships?: Maybe<ArtifactCollectionMembershipConnection>;
  /** Whether the entity is in use. This server shows no other. */
  available?: Maybe<Scalars['Boolean']['output']>;
  /** Whether code is saved with runs by default. */
  codeSavingEnabled: Scalars['Boolean']['output'];
  /** When the entity was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who may see new projects: always PRIVATE. */
  defaultAccess: Scalars['String']['output'];
  defaultResourceConfig?: Maybe<DefaultResourceConfig>;
  defaultResourceConfigs?: Maybe<DefaultResourceConfigConnection>;
  /** Either user, team or organization. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  integrations?: Maybe<IntegrationConnection>;
  /** Whether somebody pays for the entity. */
  isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the entity is a team. */
  isTeam: Scalars['Boolean']['output'];
  /** What the entity may use, a JSON object; null without limits. */
  limits?: Maybe<Scalars['JSONString']['output']>;
  memberCount: Scalars['Int']['output'];
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
  triggers: TriggerConnection;
  /** The user behind a personal entity; null for a team. */
  user?: Maybe<User>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collectionFilters?: InputMaybe<Scalars['JSONString']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityDefaultResourceConfigArgs = {
  id: Scalars['ID']['input'];
};


/** The owner of projects: a user's own space, or a team. */
export type EntityDefaultResourceConfigsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityProjectArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
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

export type EventTriggeringConditionType =
  | 'ADD_ARTIFACT_ALIAS'
  | 'ADD_ARTIFACT_TAG'
  | 'ADD_COLLECTION_TAG'
  | 'CREATE_ARTIFACT'
  | 'LINK_MODEL'
  | 'REMOVE_ARTIFACT_TAG'
  | 'REMOVE_COLLECTION_TAG'
  | 'RUN_METRIC'
  | 'RUN_METRIC_CHANGE'
  | 'RUN_METRIC_ZSCORE'
  | 'RUN_STATE'
  | 'UNLINK_ARTIFACT'
  | 'UPDATE_ARTIFACT_ALIAS'
  | 'WEAVE_METRIC_THRESHOLD';

export type FailRunQueueItemInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  filePaths?: InputMaybe<Array<Scalars['String']['input']>>;
  info?: InputMaybe<Scalars['JSONString']['input']>;
  message?: InputMaybe<Scalars['String']['input']>;
  runQueueItemId: Scalars['ID']['input'];
  stage?: InputMaybe<Scalars['String']['input']>;
};

export type FailRunQueueItemPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** A file of a run. */
export type File = Node & {
  artifact?: Maybe<Artifact>;
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
  /** Where the content is in the storage; null when it is not stored under its digest. */
  storagePath?: Maybe<Scalars['String']['output']>;
  /** When the content was last stored; null before the upload. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headers to send with the upload, each as Name:value. */
  uploadHeaders: Array<Scalars['String']['output']>;
  /** Not null only when the file spec had uploadPartsInput. */
  uploadMultipartUrls?: Maybe<UploadMultipartUrls>;
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

export type FilterEventTriggeringCondition = {
  eventType: EventTriggeringConditionType;
  /** JSON text (the Python type parses it). */
  filter: Scalars['JSONString']['output'];
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

export type GenericWebhookActionInput = {
  integrationID: Scalars['ID']['input'];
  requestPayload?: InputMaybe<Scalars['JSONString']['input']>;
};

export type GenericWebhookIntegration = Integration & {
  accessTokenRef?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  secretRef?: Maybe<Scalars['String']['output']>;
  urlEndpoint: Scalars['String']['output'];
};

export type GenericWebhookTriggeredAction = {
  integration: Integration;
  requestPayload?: Maybe<Scalars['JSONString']['output']>;
};

export type GitHubOAuthIntegration = Integration & {
  id: Scalars['ID']['output'];
};

/** Who logged an artifact. Never null on a logged artifact in 2023; nullable since 2025. */
export type Initiator = Run | User;

export type InputArtifactConnection = ArtifactConnectionType & {
  edges: Array<InputArtifactEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InputArtifactEdge = ArtifactEdgeType & {
  cursor: Scalars['String']['output'];
  node?: Maybe<Artifact>;
  usedAs: Array<Scalars['String']['output']>;
};

/** A type with no other field in common; Python discriminates by __typename. */
export type Integration = {
  id: Scalars['ID']['output'];
};

export type IntegrationConnection = {
  edges: Array<IntegrationEdge>;
  pageInfo: PageInfo;
};

export type IntegrationEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Integration>;
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

export type LaunchAgent = {
  agentConfig?: Maybe<Scalars['JSONString']['output']>;
  /** POLLING, RUNNING, KILLED */
  agentStatus: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  heartbeatAt?: Maybe<Scalars['DateTime']['output']>;
  hostname: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  runQueues: Array<Scalars['ID']['output']>;
  stopPolling: Scalars['Boolean']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type LinkArtifactInput = {
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  artifactID?: InputMaybe<Scalars['ID']['input']>;
  artifactPortfolioID?: InputMaybe<Scalars['ID']['input']>;
  artifactPortfolioName?: InputMaybe<Scalars['String']['input']>;
  /** The client id of an artifact that may still be in upload; exactly one of the two ids is given. */
  clientID?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName?: InputMaybe<Scalars['String']['input']>;
  projectName?: InputMaybe<Scalars['String']['input']>;
};

export type LinkArtifactPayload = {
  aliases: Array<ArtifactCollectionAlias>;
  artifactCollectionID: Scalars['ID']['output'];
  artifactID: Scalars['ID']['output'];
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  clientMutationId?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  versionIndex?: Maybe<Scalars['Int']['output']>;
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

export type MoveArtifactCollectionPayload = {
  artifactCollection?: Maybe<ArtifactCollection>;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type MoveArtifactSequenceInput = {
  artifactSequenceID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  destinationArtifactTypeName: Scalars['String']['input'];
};

/** Writes. Each domain file adds its own fields. */
export type Mutation = {
  ackRunQueueItem?: Maybe<AckRunQueueItemPayload>;
  addAliases?: Maybe<AddAliasesPayload>;
  /** Says that an agent is alive and what it runs, and asks what it has to do. 404 when the agent or its sweep is gone. */
  agentHeartbeat?: Maybe<AgentHeartbeatPayload>;
  commitArtifact?: Maybe<CommitArtifactPayload>;
  completeMultipartUploadArtifact?: Maybe<CompleteMultipartUploadArtifactPayload>;
  /** Announces a process that runs what a sweep asks for. */
  createAgent?: Maybe<CreateAgentPayload>;
  createArtifact?: Maybe<CreateArtifactPayload>;
  createArtifactCollectionTagAssignments?: Maybe<CreateArtifactCollectionTagAssignmentsPayload>;
  createArtifactFiles?: Maybe<CreateArtifactFilesPayload>;
  createArtifactManifest?: Maybe<CreateArtifactManifestPayload>;
  createArtifactPortfolio?: Maybe<CreateArtifactCollectionPayload>;
  createArtifactSequence?: Maybe<CreateArtifactCollectionPayload>;
  createArtifactType?: Maybe<CreateArtifactTypePayload>;
  /** Keeps a chart preset. A name that is taken is an error. */
  createCustomChart?: Maybe<CreateCustomChartPayload>;
  createDefaultResourceConfig?: Maybe<CreateDefaultResourceConfigPayload>;
  createFilterTrigger?: Maybe<CreateFilterTriggerPayload>;
  createGenericWebhookIntegration?: Maybe<CreateIntegrationPayload>;
  /**
   * Adds somebody to a team. Who has an account is a member at once; an e-mail address without an account waits until it gets
   * one. Only administrators of the team may.
   */
  createInvite?: Maybe<CreateInvitePayload>;
  createLaunchAgent?: Maybe<CreateLaunchAgentPayload>;
  createProjectMembers?: Maybe<CreateProjectMembersPayload>;
  /** Announces files of a run and tells where to upload them. */
  createRunFiles?: Maybe<CreateRunFilesPayload>;
  createRunQueue?: Maybe<CreateRunQueuePayload>;
  /** Makes an account for programs, with one API key, that belongs to a team. Only administrators of the team may. */
  createServiceAccount?: Maybe<CreateServiceAccountPayload>;
  /** Makes a team, of which the caller and the named user are administrators. A name that is taken is an error. */
  createTeam?: Maybe<CreateTeamPayload>;
  /**
   * Makes an account with a space of its own and one API key, which this answer alone shows in full. Invitations of the
   * e-mail address are accepted. Only administrators of the server may.
   */
  createUser?: Maybe<CreateUserPayload>;
  deleteAliases?: Maybe<DeleteAliasesPayload>;
  /** Revokes an API key of the caller, or of anybody for administrators of the server. */
  deleteApiKey?: Maybe<DeleteApiKeyPayload>;
  deleteArtifact?: Maybe<DeleteArtifactPayload>;
  deleteArtifactCollectionTagAssignments?: Maybe<DeleteArtifactCollectionTagAssignmentsPayload>;
  deleteArtifactPortfolio?: Maybe<DeleteArtifactCollectionPayload>;
  deleteArtifactSequence?: Maybe<DeleteArtifactCollectionPayload>;
  /** Deletes files with their content. */
  deleteFiles?: Maybe<DeleteFilesPayload>;
  deleteFromRunQueue?: Maybe<DeleteFromRunQueuePayload>;
  deleteIntegration?: Maybe<DeleteIntegrationPayload>;
  /** Takes a member or an invitation out of a team. Administrators of the team may, and members for themselves. */
  deleteInvite?: Maybe<DeleteInvitePayload>;
  deleteModel?: Maybe<DeleteModelPayload>;
  deleteProjectMembers?: Maybe<DeleteProjectMembersPayload>;
  /** Deletes a run with its history, console and files. */
  deleteRun?: Maybe<DeleteRunPayload>;
  deleteRunQueues?: Maybe<DeleteRunQueuesPayload>;
  /** Deletes a sweep with its agents. Its runs stay, outside a sweep, unless they are to go too. */
  deleteSweep?: Maybe<DeleteSweepsPayload>;
  deleteTrigger: DeleteTriggerPayload;
  /** Deletes a view. */
  deleteView?: Maybe<DeleteViewPayload>;
  /** Adds a run with a configuration of the caller's choice to a sweep; the next agent that asks gets it. */
  enqueueSweepRun?: Maybe<EnqueueSweepRunPayload>;
  failRunQueueItem?: Maybe<FailRunQueueItemPayload>;
  /** Makes an API key for the caller. This answer alone shows it in full. */
  generateApiKey?: Maybe<GenerateApiKeyPayload>;
  linkArtifact?: Maybe<LinkArtifactPayload>;
  /** Notes that files of a run are uploaded. Servers whose storage does not tell them list a file only then. */
  markRunFilesUploaded?: Maybe<MarkRunFilesUploadedPayload>;
  moveArtifactSequence?: Maybe<MoveArtifactCollectionPayload>;
  popFromRunQueue?: Maybe<PopFromRunQueuePayload>;
  pushToRunQueue?: Maybe<PushToRunQueuePayload>;
  pushToRunQueueByName?: Maybe<PushToRunQueueByNamePayload>;
  refreshMultipartUploadUrls?: Maybe<RefreshMultipartUploadUrlsPayload>;
  renameProject?: Maybe<UpsertModelPayload>;
  /** Asks the process of a run to stop. The process learns it from its next file_stream answer. */
  stopRun?: Maybe<StopRunPayload>;
  unlinkArtifact?: Maybe<UnlinkArtifactPayload>;
  updateArtifact?: Maybe<UpdateArtifactPayload>;
  updateArtifactManifest?: Maybe<UpdateArtifactManifestPayload>;
  updateArtifactPortfolio?: Maybe<UpdateArtifactCollectionPayload>;
  updateArtifactSequence?: Maybe<UpdateArtifactCollectionPayload>;
  updateDefaultResourceConfig?: Maybe<UpdateDefaultResourceConfigPayload>;
  updateFilterTrigger?: Maybe<UpdateFilterTriggerPayload>;
  updateLaunchAgent?: Maybe<UpdateLaunchAgentPayload>;
  updateProjectMember?: Maybe<UpdateProjectMemberPayload>;
  updateProjectTeamMember?: Maybe<UpdateProjectTeamMemberPayload>;
  updateRunQueueItemWarning?: Maybe<UpdateRunQueueItemWarningPayload>;
  /** Moves a run to another state, to queue it again or to give it up. Refused for runs of sweeps, and for other moves than the input says. */
  updateRunState?: Maybe<UpdateRunStatePayload>;
  /** Changes a user: oneself, or anybody for administrators of the server. */
  updateUser?: Maybe<UpdateUserPayload>;
  /** Creates a run, or updates it when it exists. W&B's legacy word for a run is bucket. */
  upsertBucket?: Maybe<UpsertBucketPayload>;
  /** Creates a project, or updates it when it exists. W&B's legacy word for a project is model. */
  upsertModel?: Maybe<UpsertModelPayload>;
  upsertRunQueue?: Maybe<UpsertRunQueuePayload>;
  /** Creates a sweep, or updates it when `id` is given. */
  upsertSweep?: Maybe<UpsertSweepPayload>;
  /** Makes a view, or changes the one with this id, or else with this project, type and name. */
  upsertView?: Maybe<UpsertViewPayload>;
  useArtifact?: Maybe<UseArtifactPayload>;
};


/** Writes. Each domain file adds its own fields. */
export type MutationAckRunQueueItemArgs = {
  input: AckRunQueueItemInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationAddAliasesArgs = {
  input: AddAliasesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationAgentHeartbeatArgs = {
  input: AgentHeartbeatInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCommitArtifactArgs = {
  input: CommitArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCompleteMultipartUploadArtifactArgs = {
  input: CompleteMultipartUploadArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateAgentArgs = {
  input: CreateAgentInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactArgs = {
  input: CreateArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactCollectionTagAssignmentsArgs = {
  input: CreateArtifactCollectionTagAssignmentsInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactFilesArgs = {
  input: CreateArtifactFilesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactManifestArgs = {
  input: CreateArtifactManifestInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactPortfolioArgs = {
  input: CreateArtifactPortfolioInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactSequenceArgs = {
  input: CreateArtifactSequenceInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateArtifactTypeArgs = {
  input: CreateArtifactTypeInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateCustomChartArgs = {
  input: CreateCustomChartInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateDefaultResourceConfigArgs = {
  input: CreateDefaultResourceConfigInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateFilterTriggerArgs = {
  input: CreateFilterTriggerInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateGenericWebhookIntegrationArgs = {
  input: CreateGenericWebhookIntegrationInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateInviteArgs = {
  input: CreateInviteInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateLaunchAgentArgs = {
  input: CreateLaunchAgentInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateProjectMembersArgs = {
  input: CreateProjectMembersInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateRunFilesArgs = {
  input: CreateRunFilesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationCreateRunQueueArgs = {
  input: CreateRunQueueInput;
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
export type MutationDeleteAliasesArgs = {
  input: DeleteAliasesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteApiKeyArgs = {
  input: DeleteApiKeyInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteArtifactArgs = {
  input: DeleteArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteArtifactCollectionTagAssignmentsArgs = {
  input: DeleteArtifactCollectionTagAssignmentsInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteArtifactPortfolioArgs = {
  input: DeleteArtifactPortfolioInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteArtifactSequenceArgs = {
  input: DeleteArtifactSequenceInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteFilesArgs = {
  input: DeleteFilesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteFromRunQueueArgs = {
  input: DeleteFromRunQueueInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteIntegrationArgs = {
  input: DeleteIntegrationInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteInviteArgs = {
  input: DeleteInviteInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteModelArgs = {
  input: DeleteModelInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteProjectMembersArgs = {
  input: DeleteProjectMembersInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteRunArgs = {
  input: DeleteRunInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteRunQueuesArgs = {
  input: DeleteRunQueuesInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteSweepArgs = {
  input: DeleteSweepInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationDeleteTriggerArgs = {
  input: DeleteTriggerInput;
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
export type MutationFailRunQueueItemArgs = {
  input: FailRunQueueItemInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationGenerateApiKeyArgs = {
  input: GenerateApiKeyInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationLinkArtifactArgs = {
  input: LinkArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationMarkRunFilesUploadedArgs = {
  input: MarkRunFilesUploadedInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationMoveArtifactSequenceArgs = {
  input: MoveArtifactSequenceInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationPopFromRunQueueArgs = {
  input: PopFromRunQueueInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationPushToRunQueueArgs = {
  input: PushToRunQueueInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationPushToRunQueueByNameArgs = {
  input: PushToRunQueueByNameInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationRefreshMultipartUploadUrlsArgs = {
  input: RefreshMultipartUploadUrlsInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationRenameProjectArgs = {
  input: RenameProjectInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationStopRunArgs = {
  input: StopRunInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUnlinkArtifactArgs = {
  input: UnlinkArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateArtifactArgs = {
  input: UpdateArtifactInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateArtifactManifestArgs = {
  input: UpdateArtifactManifestInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateArtifactPortfolioArgs = {
  input: UpdateArtifactPortfolioInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateArtifactSequenceArgs = {
  input: UpdateArtifactSequenceInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateDefaultResourceConfigArgs = {
  input: UpdateDefaultResourceConfigInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateFilterTriggerArgs = {
  input: UpdateFilterTriggerInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateLaunchAgentArgs = {
  input: UpdateLaunchAgentInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateProjectMemberArgs = {
  input: UpdateProjectMemberInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateProjectTeamMemberArgs = {
  input: UpdateProjectTeamMemberInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpdateRunQueueItemWarningArgs = {
  input: UpdateRunQueueItemWarningInput;
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
export type MutationUpsertRunQueueArgs = {
  input: UpsertRunQueueInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertSweepArgs = {
  input: UpsertSweepInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUpsertViewArgs = {
  input: UpsertViewInput;
};


/** Writes. Each domain file adds its own fields. */
export type MutationUseArtifactArgs = {
  input: UseArtifactInput;
};

export type NoOpTriggeredAction = {
  noOp?: Maybe<Scalars['Boolean']['output']>;
};

export type NoOpTriggeredActionInput = {
  noOp?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An object with a globally unique id. */
export type Node = {
  /** Globally unique, opaque id. */
  id: Scalars['ID']['output'];
};

export type NotificationActionInput = {
  integrationID: Scalars['ID']['input'];
  message?: InputMaybe<Scalars['String']['input']>;
  severity?: InputMaybe<AlertSeverity>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type NotificationTriggeredAction = {
  integration: Integration;
  message?: Maybe<Scalars['String']['output']>;
  severity?: Maybe<AlertSeverity>;
  title?: Maybe<Scalars['String']['output']>;
};

/** A company or group that owns teams. */
export type Organization = Node & {
  advancedRegistryFeatures?: Maybe<AdvancedRegistryFeatures>;
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** Id of the organization at CoreWeave; null outside CoreWeave. Clients from 0.20 ask for it when system metrics are on. */
  coreWeaveOrganizationId?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The display name. */
  name: Scalars['String']['output'];
  /** The entity that owns the organization's registries; null without registries. */
  orgEntity?: Maybe<Entity>;
  triggers: TriggerConnection;
};


/** A company or group that owns teams. */
export type OrganizationArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A company or group that owns teams. */
export type OrganizationTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
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

export type PopFromRunQueueInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  launchAgentId?: InputMaybe<Scalars['ID']['input']>;
  projectName: Scalars['String']['input'];
  queueName: Scalars['String']['input'];
};

export type PopFromRunQueuePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  runQueueItemId?: Maybe<Scalars['ID']['output']>;
  runSpec?: Maybe<Scalars['JSON']['output']>;
};

/** A set of runs that belong together. W&B's legacy word is model. */
export type Project = Node & {
  /** Who may see it, such as PRIVATE or USER_READ. */
  access?: Maybe<Scalars['String']['output']>;
  /** The views of the project that match, newest first. */
  allViews?: Maybe<ViewConnection>;
  allowAllArtifactTypesInRegistry: Scalars['Boolean']['output'];
  artifact?: Maybe<Artifact>;
  artifactCollection?: Maybe<ArtifactCollection>;
  /** name is collection:alias, collection:vN or collection:digest. */
  artifactCollectionMembership?: Maybe<ArtifactCollectionMembership>;
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  artifactType?: Maybe<ArtifactType>;
  artifactTypes: ArtifactTypeConnection;
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
  launchAgents: Array<LaunchAgent>;
  members: Array<ProjectMember>;
  /** The name, as it stands in URLs. */
  name: Scalars['String']['output'];
  /** Whether the viewer may only read. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** A run; null when it does not exist. */
  run?: Maybe<Run>;
  /** How many runs match. */
  runCount: Scalars['Int']['output'];
  runQueue?: Maybe<RunQueue>;
  runQueues: Array<RunQueue>;
  /** The runs that match. */
  runs?: Maybe<RunConnection>;
  /** A sweep; null when it does not exist. */
  sweep?: Maybe<Sweep>;
  /** The sweeps of the project that match, newest first unless an order is given. */
  sweeps?: Maybe<SweepConnection>;
  teamMembers: Array<ProjectTeamMember>;
  /** How many sweeps the project has. */
  totalSweeps: Scalars['Int']['output'];
  triggers: Array<Trigger>;
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
export type ProjectArtifactArgs = {
  enableTracking?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactCollectionArgs = {
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactCollectionMembershipArgs = {
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactTypeArgs = {
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeAll?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type ProjectRunQueueArgs = {
  name: Scalars['String']['input'];
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

export type ProjectMember = {
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  role: Role;
  username?: Maybe<Scalars['String']['output']>;
};

export type ProjectTeamMember = {
  role: Role;
  team: Entity;
};

export type PushNotificationActionInput = {
  body?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  userID: Scalars['ID']['input'];
};

export type PushNotificationTriggeredAction = {
  body?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type PushToRunQueueByNameInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  projectName: Scalars['String']['input'];
  queueName: Scalars['String']['input'];
  runSpec: Scalars['JSONString']['input'];
  templateVariableValues?: InputMaybe<Scalars['JSONString']['input']>;
};

export type PushToRunQueueByNamePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  runQueueItemId: Scalars['ID']['output'];
  /** Parsed with json.loads when not empty. */
  runSpec: Scalars['JSONString']['output'];
};

export type PushToRunQueueInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  queueID: Scalars['ID']['input'];
  runSpec: Scalars['JSONString']['input'];
  templateVariableValues?: InputMaybe<Scalars['JSONString']['input']>;
};

export type PushToRunQueuePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  runQueueItemId: Scalars['ID']['output'];
  runSpec: Scalars['JSONString']['output'];
};

/** Reads. Each domain file adds its own fields. */
export type Query = {
  artifact?: Maybe<Artifact>;
  artifactCollection?: Maybe<ArtifactCollection>;
  artifactSequence?: Maybe<ArtifactSequence>;
  clientIDMapping?: Maybe<ClientIdMapping>;
  /** A chart preset; null when it does not exist or may not be seen. */
  customChart?: Maybe<CustomChart>;
  /** An entity (a user's own space, or a team) by name; null when it does not exist or may not be seen. */
  entity?: Maybe<Entity>;
  launchAgent?: Maybe<LaunchAgent>;
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
export type QueryArtifactArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Each domain file adds its own fields. */
export type QueryArtifactCollectionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Each domain file adds its own fields. */
export type QueryArtifactSequenceArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Each domain file adds its own fields. */
export type QueryClientIdMappingArgs = {
  clientID: Scalars['ID']['input'];
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
export type QueryLaunchAgentArgs = {
  id: Scalars['ID']['input'];
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

export type QueueJobActionInput = {
  queueID: Scalars['ID']['input'];
  template: Scalars['JSONString']['input'];
};

export type QueueJobTriggeredAction = {
  queue?: Maybe<RunQueue>;
  template: Scalars['JSONString']['output'];
};

export type RefreshMultipartUploadUrlsInput = {
  artifactID: Scalars['ID']['input'];
  storagePath: Scalars['String']['input'];
  uploadID: Scalars['String']['input'];
  uploadPartsInput: Array<UploadPartsInput>;
};

export type RefreshMultipartUploadUrlsPayload = {
  uploadUrlParts: Array<UploadUrlPart>;
};

export type RenameProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  newProjectName: Scalars['String']['input'];
  oldProjectName: Scalars['String']['input'];
};

export type Role = {
  name: Scalars['String']['output'];
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
  inputArtifacts?: Maybe<InputArtifactConnection>;
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
  outputArtifacts?: Maybe<ArtifactConnection>;
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
export type RunInputArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunLogLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  useImprovedPagination?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One execution that logs metrics. W&B's legacy word is bucket. */
export type RunOutputArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
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

export type RunQueue = {
  access: RunQueueAccessType;
  createdAt: Scalars['DateTime']['output'];
  /** A user's database number. */
  createdBy?: Maybe<Scalars['Int']['output']>;
  defaultResourceConfigID?: Maybe<Scalars['ID']['output']>;
  externalLinks?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  prioritizationMode: RunQueuePrioritizationMode;
  runQueueItem?: Maybe<RunQueueItem>;
  runQueueItems: RunQueueItemConnection;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type RunQueueRunQueueItemArgs = {
  id: Scalars['ID']['input'];
};


export type RunQueueRunQueueItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RunQueueAccessType =
  | 'PROJECT'
  | 'USER';

export type RunQueueItem = {
  associatedRunId?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  launchAgentId?: Maybe<Scalars['ID']['output']>;
  runSpec: Scalars['JSON']['output'];
  state: RunQueueItemState;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RunQueueItemConnection = {
  edges: Array<RunQueueItemEdge>;
  pageInfo: PageInfo;
};

export type RunQueueItemEdge = {
  cursor: Scalars['String']['output'];
  node: RunQueueItem;
};

export type RunQueueItemState =
  | 'CLAIMED'
  | 'FAILED'
  | 'LEASED'
  | 'PENDING';

export type RunQueuePrioritizationMode =
  | 'DISABLED'
  | 'V0';

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
  exposesExplicitRunQueueAckPath: Scalars['Boolean']['output'];
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

export type SlackIntegration = Integration & {
  channelName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  teamName: Scalars['String']['output'];
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

export type Tag = Node & {
  attributes: Scalars['JSONString']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  tagCategoryName: Scalars['String']['output'];
};

export type TagConnection = {
  edges: Array<TagEdge>;
  pageInfo: PageInfo;
};

export type TagEdge = {
  cursor: Scalars['String']['output'];
  node: Tag;
};

export type TagInput = {
  attributes?: InputMaybe<Scalars['JSONString']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
  tagName: Scalars['String']['input'];
};

export type TemplateVariable = {
  description?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  schema: Scalars['JSONString']['output'];
};

export type Trigger = {
  createdAt: Scalars['DateTime']['output'];
  createdBy: User;
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  scope: TriggerScope;
  triggeredAction: TriggeredAction;
  triggeringCondition: TriggeringCondition;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TriggerConnection = {
  edges: Array<TriggerEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TriggerEdge = {
  cursor: Scalars['String']['output'];
  node: Trigger;
};

export type TriggerScope = ArtifactPortfolio | ArtifactSequence | Entity | Project;

export type TriggerScopeType =
  | 'ARTIFACT_COLLECTION'
  | 'ENTITY'
  | 'PROJECT';

export type TriggeredAction = AriaTriggeredAction | GenericWebhookTriggeredAction | NoOpTriggeredAction | NotificationTriggeredAction | PushNotificationTriggeredAction | QueueJobTriggeredAction;

/** Exactly one member matches triggeredActionType. */
export type TriggeredActionConfig = {
  ariaActionInput?: InputMaybe<AriaActionInput>;
  genericWebhookActionInput?: InputMaybe<GenericWebhookActionInput>;
  noOpActionInput?: InputMaybe<NoOpTriggeredActionInput>;
  notificationActionInput?: InputMaybe<NotificationActionInput>;
  pushNotificationActionInput?: InputMaybe<PushNotificationActionInput>;
  queueJobActionInput?: InputMaybe<QueueJobActionInput>;
};

export type TriggeredActionType =
  | 'ARIA'
  | 'GENERIC_WEBHOOK'
  | 'NOTIFICATION'
  | 'NO_OP'
  | 'PUSH_NOTIFICATION'
  | 'QUEUE_JOB';

export type TriggeringCondition = FilterEventTriggeringCondition;

export type UnlinkArtifactInput = {
  artifactID: Scalars['ID']['input'];
  artifactPortfolioID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UnlinkArtifactPayload = {
  artifactID: Scalars['ID']['output'];
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
};

export type UpdateArtifactCollectionPayload = {
  artifactCollection: ArtifactCollection;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type UpdateArtifactInput = {
  /** When given, the whole set of aliases in the named collections. */
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  artifactID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  labels?: InputMaybe<Scalars['JSONString']['input']>;
  metadata?: InputMaybe<Scalars['JSONString']['input']>;
  tagsToAdd?: InputMaybe<Array<TagInput>>;
  tagsToDelete?: InputMaybe<Array<TagInput>>;
  ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
};

export type UpdateArtifactManifestInput = {
  artifactManifestID: Scalars['ID']['input'];
  baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  digest?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateArtifactManifestPayload = {
  artifactManifest: ArtifactManifest;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type UpdateArtifactPayload = {
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type UpdateArtifactPortfolioInput = {
  artifactPortfolioID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateArtifactSequenceInput = {
  artifactSequenceID: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateDefaultResourceConfigInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  config: Scalars['JSONString']['input'];
  defaultResourceConfigID: Scalars['ID']['input'];
  entityName?: InputMaybe<Scalars['String']['input']>;
  projectName?: InputMaybe<Scalars['String']['input']>;
  resource?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateDefaultResourceConfigPayload = {
  defaultResourceConfigID: Scalars['ID']['output'];
  success: Scalars['Boolean']['output'];
};

export type UpdateFilterTriggerInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  eventFilter?: InputMaybe<Scalars['JSONString']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  scopeID?: InputMaybe<Scalars['ID']['input']>;
  scopeType?: InputMaybe<TriggerScopeType>;
  triggeredActionConfig?: InputMaybe<TriggeredActionConfig>;
  triggeredActionType?: InputMaybe<TriggeredActionType>;
  triggeringEventType?: InputMaybe<EventTriggeringConditionType>;
};

export type UpdateFilterTriggerPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  trigger?: Maybe<Trigger>;
};

export type UpdateLaunchAgentInput = {
  agentStatus?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  heartbeatAt?: InputMaybe<Scalars['DateTime']['input']>;
  launchAgentId: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  runQueues?: InputMaybe<Array<Scalars['ID']['input']>>;
  stopPolling?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateLaunchAgentPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
};

export type UpdateProjectMemberInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
  userProjectRole: Scalars['String']['input'];
};

export type UpdateProjectMemberPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
};

export type UpdateProjectTeamMemberInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  teamId: Scalars['ID']['input'];
  teamProjectRole: Scalars['String']['input'];
};

export type UpdateProjectTeamMemberPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success: Scalars['Boolean']['output'];
};

export type UpdateRunQueueItemWarningInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  filePaths?: InputMaybe<Array<Scalars['String']['input']>>;
  message: Scalars['String']['input'];
  runQueueItemId: Scalars['ID']['input'];
  stage: Scalars['String']['input'];
};

export type UpdateRunQueueItemWarningPayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  success?: Maybe<Scalars['Boolean']['output']>;
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

export type UploadMultipartUrls = {
  uploadID: Scalars['String']['output'];
  uploadUrlParts: Array<UploadUrlPart>;
};

export type UploadPartsInput = {
  hexMD5: Scalars['String']['input'];
  partNumber: Scalars['Int64']['input'];
};

export type UploadUrlPart = {
  partNumber: Scalars['Int64']['output'];
  uploadUrl: Scalars['String']['output'];
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
  runQueueItemId?: InputMaybe<Scalars['ID']['input']>;
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
  allowAllArtifactTypesInRegistry?: InputMaybe<Scalars['Boolean']['input']>;
  artifactTypes?: InputMaybe<Array<ArtifactTypeInput>>;
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

export type UpsertRunQueueInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  externalLinks?: InputMaybe<Scalars['JSONString']['input']>;
  prioritizationMode?: InputMaybe<RunQueuePrioritizationMode>;
  projectName: Scalars['String']['input'];
  queueName: Scalars['String']['input'];
  resourceConfig: Scalars['JSONString']['input'];
  resourceType: Scalars['String']['input'];
  templateVariables?: InputMaybe<Scalars['JSONString']['input']>;
};

export type UpsertRunQueuePayload = {
  clientMutationId?: Maybe<Scalars['String']['output']>;
  configSchemaValidationErrors?: Maybe<Array<Scalars['String']['output']>>;
  success?: Maybe<Scalars['Boolean']['output']>;
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

export type UseArtifactInput = {
  artifactEntityName?: InputMaybe<Scalars['String']['input']>;
  artifactID: Scalars['ID']['input'];
  artifactProjectName?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  entityName: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  runName: Scalars['String']['input'];
  usedAs?: InputMaybe<Scalars['String']['input']>;
};

export type UseArtifactPayload = {
  artifact: Artifact;
  clientMutationId?: Maybe<Scalars['String']['output']>;
  run: Run;
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

export type VersionedArtifactConnection = ArtifactConnectionType & {
  edges: Array<VersionedArtifactEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VersionedArtifactEdge = ArtifactEdgeType & {
  cursor: Scalars['String']['output'];
  node: Artifact;
  /** Like v0, v1. */
  version: Scalars['String']['output'];
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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClientIDMappingEntry:
    | ( Omit<Artifact, 'aliases' | 'artifactCollections' | 'artifactMemberships' | 'artifactSequence' | 'artifactType' | 'createdBy' | 'currentManifest' | 'files' | 'filesByManifestEntries' | 'usedBy'> & { aliases: Array<_RefType['ArtifactAlias']>, artifactCollections: _RefType['ArtifactCollectionConnection'], artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifactSequence: _RefType['ArtifactSequence'], artifactType: _RefType['ArtifactType'], createdBy?: Maybe<_RefType['Initiator']>, currentManifest?: Maybe<_RefType['ArtifactManifest']>, files?: Maybe<_RefType['FileConnection']>, filesByManifestEntries?: Maybe<_RefType['FileConnection']>, usedBy: _RefType['RunConnection'] } )
    | ( Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], latestArtifact?: Maybe<_RefType['Artifact']>, project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
  ;
  Initiator:
    | ( RunRow )
    | ( UserRow )
  ;
  TriggerScope:
    | ( Omit<ArtifactPortfolio, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
    | ( Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], latestArtifact?: Maybe<_RefType['Artifact']>, project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
    | ( EntityRow )
    | ( ProjectRow )
  ;
  TriggeredAction:
    | ( AriaTriggeredAction )
    | ( Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: _RefType['Integration'] } )
    | ( NoOpTriggeredAction )
    | ( Omit<NotificationTriggeredAction, 'integration'> & { integration: _RefType['Integration'] } )
    | ( PushNotificationTriggeredAction )
    | ( QueueJobTriggeredAction )
  ;
  TriggeringCondition: ( FilterEventTriggeringCondition );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ArtifactCollection:
    | ( Omit<ArtifactPortfolio, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
    | ( Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], latestArtifact?: Maybe<_RefType['Artifact']>, project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
  ;
  ArtifactConnectionType:
    | ( Omit<ArtifactConnection, 'edges'> & { edges: Array<_RefType['ArtifactEdge']> } )
    | ( Omit<InputArtifactConnection, 'edges'> & { edges: Array<_RefType['InputArtifactEdge']> } )
    | ( Omit<VersionedArtifactConnection, 'edges'> & { edges: Array<_RefType['VersionedArtifactEdge']> } )
  ;
  ArtifactEdgeType:
    | ( Omit<ArtifactEdge, 'node'> & { node?: Maybe<_RefType['Artifact']> } )
    | ( Omit<InputArtifactEdge, 'node'> & { node?: Maybe<_RefType['Artifact']> } )
    | ( Omit<VersionedArtifactEdge, 'node'> & { node: _RefType['Artifact'] } )
  ;
  Integration:
    | ( GenericWebhookIntegration )
    | ( GitHubOAuthIntegration )
    | ( SlackIntegration )
  ;
  Node:
    | ( SweepAgentRow )
    | ( Omit<Artifact, 'aliases' | 'artifactCollections' | 'artifactMemberships' | 'artifactSequence' | 'artifactType' | 'createdBy' | 'currentManifest' | 'files' | 'filesByManifestEntries' | 'usedBy'> & { aliases: Array<_RefType['ArtifactAlias']>, artifactCollections: _RefType['ArtifactCollectionConnection'], artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifactSequence: _RefType['ArtifactSequence'], artifactType: _RefType['ArtifactType'], createdBy?: Maybe<_RefType['Initiator']>, currentManifest?: Maybe<_RefType['ArtifactManifest']>, files?: Maybe<_RefType['FileConnection']>, filesByManifestEntries?: Maybe<_RefType['FileConnection']>, usedBy: _RefType['RunConnection'] } )
    | ( Omit<ArtifactAlias, 'artifact' | 'artifactCollection'> & { artifact?: Maybe<_RefType['Artifact']>, artifactCollection?: Maybe<_RefType['ArtifactCollection']> } )
    | ( Omit<ArtifactCollectionMembership, 'aliases' | 'artifact' | 'artifactCollection' | 'files'> & { aliases: Array<_RefType['ArtifactAlias']>, artifact?: Maybe<_RefType['Artifact']>, artifactCollection?: Maybe<_RefType['ArtifactCollection']>, files?: Maybe<_RefType['FileConnection']> } )
    | ( Omit<ArtifactManifest, 'artifact' | 'file'> & { artifact: _RefType['Artifact'], file: _RefType['File'] } )
    | ( Omit<ArtifactPortfolio, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
    | ( Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: _RefType['ArtifactAliasConnection'], artifactMembership?: Maybe<_RefType['ArtifactCollectionMembership']>, artifactMemberships: _RefType['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<_RefType['VersionedArtifactConnection']>, defaultArtifactType: _RefType['ArtifactType'], latestArtifact?: Maybe<_RefType['Artifact']>, project?: Maybe<_RefType['Project']>, triggers: _RefType['TriggerConnection'] } )
    | ( Omit<ArtifactType, 'artifact' | 'artifactCollection' | 'artifactCollections' | 'artifactSequence' | 'artifactSequences' | 'project'> & { artifact?: Maybe<_RefType['Artifact']>, artifactCollection?: Maybe<_RefType['ArtifactCollection']>, artifactCollections?: Maybe<_RefType['ArtifactCollectionConnection']>, artifactSequence?: Maybe<_RefType['ArtifactSequence']>, artifactSequences?: Maybe<_RefType['ArtifactSequenceConnection']>, project: _RefType['Project'] } )
    | ( EntityRow )
    | ( FileRow )
    | ( OrganizationRow )
    | ( ProjectRow )
    | ( RunRow )
    | ( SweepRow )
    | ( Tag )
    | ( UserRow )
    | ( ViewRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ARIAActionInput: AriaActionInput;
  ARIATriggeredAction: ResolverTypeWrapper<AriaTriggeredAction>;
  AckRunQueueItemInput: AckRunQueueItemInput;
  AckRunQueueItemPayload: ResolverTypeWrapper<AckRunQueueItemPayload>;
  AddAliasesInput: AddAliasesInput;
  AddAliasesPayload: ResolverTypeWrapper<Omit<AddAliasesPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  AdvancedRegistryFeatures: ResolverTypeWrapper<AdvancedRegistryFeatures>;
  Agent: ResolverTypeWrapper<SweepAgentRow>;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'edges'> & { edges: Array<ResolversTypes['AgentEdge']> }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentHeartbeatInput: AgentHeartbeatInput;
  AgentHeartbeatPayload: ResolverTypeWrapper<Omit<AgentHeartbeatPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  AlertSeverity: AlertSeverity;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  Artifact: ResolverTypeWrapper<Omit<Artifact, 'aliases' | 'artifactCollections' | 'artifactMemberships' | 'artifactSequence' | 'artifactType' | 'createdBy' | 'currentManifest' | 'files' | 'filesByManifestEntries' | 'usedBy'> & { aliases: Array<ResolversTypes['ArtifactAlias']>, artifactCollections: ResolversTypes['ArtifactCollectionConnection'], artifactMemberships: ResolversTypes['ArtifactCollectionMembershipConnection'], artifactSequence: ResolversTypes['ArtifactSequence'], artifactType: ResolversTypes['ArtifactType'], createdBy?: Maybe<ResolversTypes['Initiator']>, currentManifest?: Maybe<ResolversTypes['ArtifactManifest']>, files?: Maybe<ResolversTypes['FileConnection']>, filesByManifestEntries?: Maybe<ResolversTypes['FileConnection']>, usedBy: ResolversTypes['RunConnection'] }>;
  ArtifactAlias: ResolverTypeWrapper<Omit<ArtifactAlias, 'artifact' | 'artifactCollection'> & { artifact?: Maybe<ResolversTypes['Artifact']>, artifactCollection?: Maybe<ResolversTypes['ArtifactCollection']> }>;
  ArtifactAliasConnection: ResolverTypeWrapper<Omit<ArtifactAliasConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactAliasEdge']> }>;
  ArtifactAliasEdge: ResolverTypeWrapper<Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactAlias']> }>;
  ArtifactAliasInput: ArtifactAliasInput;
  ArtifactCollection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArtifactCollection']>;
  ArtifactCollectionAlias: ResolverTypeWrapper<ArtifactCollectionAlias>;
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  ArtifactCollectionConnection: ResolverTypeWrapper<Omit<ArtifactCollectionConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactCollectionEdge']> }>;
  ArtifactCollectionEdge: ResolverTypeWrapper<Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollection']> }>;
  ArtifactCollectionMembership: ResolverTypeWrapper<Omit<ArtifactCollectionMembership, 'aliases' | 'artifact' | 'artifactCollection' | 'files'> & { aliases: Array<ResolversTypes['ArtifactAlias']>, artifact?: Maybe<ResolversTypes['Artifact']>, artifactCollection?: Maybe<ResolversTypes['ArtifactCollection']>, files?: Maybe<ResolversTypes['FileConnection']> }>;
  ArtifactCollectionMembershipConnection: ResolverTypeWrapper<Omit<ArtifactCollectionMembershipConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactCollectionMembershipEdge']> }>;
  ArtifactCollectionMembershipEdge: ResolverTypeWrapper<Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollectionMembership']> }>;
  ArtifactCollectionState: ArtifactCollectionState;
  ArtifactCollectionType: ArtifactCollectionType;
  ArtifactConnection: ResolverTypeWrapper<Omit<ArtifactConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactEdge']> }>;
  ArtifactConnectionType: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArtifactConnectionType']>;
  ArtifactDigestAlgorithm: ArtifactDigestAlgorithm;
  ArtifactEdge: ResolverTypeWrapper<Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversTypes['Artifact']> }>;
  ArtifactEdgeType: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArtifactEdgeType']>;
  ArtifactManifest: ResolverTypeWrapper<Omit<ArtifactManifest, 'artifact' | 'file'> & { artifact: ResolversTypes['Artifact'], file: ResolversTypes['File'] }>;
  ArtifactManifestEntryInput: ArtifactManifestEntryInput;
  ArtifactManifestType: ArtifactManifestType;
  ArtifactPortfolio: ResolverTypeWrapper<Omit<ArtifactPortfolio, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'project' | 'triggers'> & { aliases: ResolversTypes['ArtifactAliasConnection'], artifactMembership?: Maybe<ResolversTypes['ArtifactCollectionMembership']>, artifactMemberships: ResolversTypes['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<ResolversTypes['VersionedArtifactConnection']>, defaultArtifactType: ResolversTypes['ArtifactType'], project?: Maybe<ResolversTypes['Project']>, triggers: ResolversTypes['TriggerConnection'] }>;
  ArtifactSequence: ResolverTypeWrapper<Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: ResolversTypes['ArtifactAliasConnection'], artifactMembership?: Maybe<ResolversTypes['ArtifactCollectionMembership']>, artifactMemberships: ResolversTypes['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<ResolversTypes['VersionedArtifactConnection']>, defaultArtifactType: ResolversTypes['ArtifactType'], latestArtifact?: Maybe<ResolversTypes['Artifact']>, project?: Maybe<ResolversTypes['Project']>, triggers: ResolversTypes['TriggerConnection'] }>;
  ArtifactSequenceConnection: ResolverTypeWrapper<Omit<ArtifactSequenceConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactSequenceEdge']> }>;
  ArtifactSequenceEdge: ResolverTypeWrapper<Omit<ArtifactSequenceEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactSequence']> }>;
  ArtifactState: ArtifactState;
  ArtifactStorageLayout: ArtifactStorageLayout;
  ArtifactType: ResolverTypeWrapper<Omit<ArtifactType, 'artifact' | 'artifactCollection' | 'artifactCollections' | 'artifactSequence' | 'artifactSequences' | 'project'> & { artifact?: Maybe<ResolversTypes['Artifact']>, artifactCollection?: Maybe<ResolversTypes['ArtifactCollection']>, artifactCollections?: Maybe<ResolversTypes['ArtifactCollectionConnection']>, artifactSequence?: Maybe<ResolversTypes['ArtifactSequence']>, artifactSequences?: Maybe<ResolversTypes['ArtifactSequenceConnection']>, project: ResolversTypes['Project'] }>;
  ArtifactTypeConnection: ResolverTypeWrapper<Omit<ArtifactTypeConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactTypeEdge']> }>;
  ArtifactTypeEdge: ResolverTypeWrapper<Omit<ArtifactTypeEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactType']> }>;
  ArtifactTypeInput: ArtifactTypeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientIDMapping: ResolverTypeWrapper<Omit<ClientIdMapping, 'entry'> & { entry: ResolversTypes['ClientIDMappingEntry'] }>;
  ClientIDMappingEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClientIDMappingEntry']>;
  CommitArtifactInput: CommitArtifactInput;
  CommitArtifactPayload: ResolverTypeWrapper<Omit<CommitArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  CompleteMultipartAction: CompleteMultipartAction;
  CompleteMultipartUploadArtifactInput: CompleteMultipartUploadArtifactInput;
  CompleteMultipartUploadArtifactPayload: ResolverTypeWrapper<CompleteMultipartUploadArtifactPayload>;
  CreateAgentInput: CreateAgentInput;
  CreateAgentPayload: ResolverTypeWrapper<Omit<CreateAgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  CreateArtifactCollectionPayload: ResolverTypeWrapper<Omit<CreateArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversTypes['ArtifactCollection'] }>;
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagAssignmentsPayload: ResolverTypeWrapper<CreateArtifactCollectionTagAssignmentsPayload>;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: ResolverTypeWrapper<Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversTypes['FileConnection'] }>;
  CreateArtifactInput: CreateArtifactInput;
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: ResolverTypeWrapper<Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversTypes['ArtifactManifest'] }>;
  CreateArtifactPayload: ResolverTypeWrapper<Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  CreateArtifactPortfolioInput: CreateArtifactPortfolioInput;
  CreateArtifactSequenceInput: CreateArtifactSequenceInput;
  CreateArtifactTypeInput: CreateArtifactTypeInput;
  CreateArtifactTypePayload: ResolverTypeWrapper<Omit<CreateArtifactTypePayload, 'artifactType'> & { artifactType: ResolversTypes['ArtifactType'] }>;
  CreateCustomChartInput: CreateCustomChartInput;
  CreateCustomChartPayload: ResolverTypeWrapper<Omit<CreateCustomChartPayload, 'chart'> & { chart: ResolversTypes['CustomChart'] }>;
  CreateDefaultResourceConfigInput: CreateDefaultResourceConfigInput;
  CreateDefaultResourceConfigPayload: ResolverTypeWrapper<CreateDefaultResourceConfigPayload>;
  CreateFilterTriggerInput: CreateFilterTriggerInput;
  CreateFilterTriggerPayload: ResolverTypeWrapper<Omit<CreateFilterTriggerPayload, 'trigger'> & { trigger?: Maybe<ResolversTypes['Trigger']> }>;
  CreateGenericWebhookIntegrationInput: CreateGenericWebhookIntegrationInput;
  CreateIntegrationPayload: ResolverTypeWrapper<Omit<CreateIntegrationPayload, 'integration'> & { integration: ResolversTypes['Integration'] }>;
  CreateInviteInput: CreateInviteInput;
  CreateInvitePayload: ResolverTypeWrapper<Omit<CreateInvitePayload, 'invite'> & { invite?: Maybe<ResolversTypes['Invite']> }>;
  CreateLaunchAgentInput: CreateLaunchAgentInput;
  CreateLaunchAgentPayload: ResolverTypeWrapper<CreateLaunchAgentPayload>;
  CreateProjectMembersInput: CreateProjectMembersInput;
  CreateProjectMembersPayload: ResolverTypeWrapper<CreateProjectMembersPayload>;
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: ResolverTypeWrapper<Omit<CreateRunFilesPayload, 'files'> & { files: Array<ResolversTypes['File']> }>;
  CreateRunQueueInput: CreateRunQueueInput;
  CreateRunQueuePayload: ResolverTypeWrapper<CreateRunQueuePayload>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CustomChart: ResolverTypeWrapper<CustomChartRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefaultResourceConfig: ResolverTypeWrapper<DefaultResourceConfig>;
  DefaultResourceConfigConnection: ResolverTypeWrapper<DefaultResourceConfigConnection>;
  DefaultResourceConfigEdge: ResolverTypeWrapper<DefaultResourceConfigEdge>;
  DeleteAliasesInput: DeleteAliasesInput;
  DeleteAliasesPayload: ResolverTypeWrapper<DeleteAliasesPayload>;
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: ResolverTypeWrapper<DeleteApiKeyPayload>;
  DeleteArtifactCollectionPayload: ResolverTypeWrapper<Omit<DeleteArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversTypes['ArtifactCollection'] }>;
  DeleteArtifactCollectionTagAssignmentsInput: DeleteArtifactCollectionTagAssignmentsInput;
  DeleteArtifactCollectionTagAssignmentsPayload: ResolverTypeWrapper<DeleteArtifactCollectionTagAssignmentsPayload>;
  DeleteArtifactInput: DeleteArtifactInput;
  DeleteArtifactPayload: ResolverTypeWrapper<Omit<DeleteArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  DeleteArtifactPortfolioInput: DeleteArtifactPortfolioInput;
  DeleteArtifactSequenceInput: DeleteArtifactSequenceInput;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: ResolverTypeWrapper<DeleteFilesPayload>;
  DeleteFromRunQueueInput: DeleteFromRunQueueInput;
  DeleteFromRunQueuePayload: ResolverTypeWrapper<DeleteFromRunQueuePayload>;
  DeleteIntegrationInput: DeleteIntegrationInput;
  DeleteIntegrationPayload: ResolverTypeWrapper<DeleteIntegrationPayload>;
  DeleteInviteInput: DeleteInviteInput;
  DeleteInvitePayload: ResolverTypeWrapper<DeleteInvitePayload>;
  DeleteModelInput: DeleteModelInput;
  DeleteModelPayload: ResolverTypeWrapper<DeleteModelPayload>;
  DeleteProjectMembersInput: DeleteProjectMembersInput;
  DeleteProjectMembersPayload: ResolverTypeWrapper<DeleteProjectMembersPayload>;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: ResolverTypeWrapper<DeleteRunPayload>;
  DeleteRunQueuesInput: DeleteRunQueuesInput;
  DeleteRunQueuesPayload: ResolverTypeWrapper<DeleteRunQueuesPayload>;
  DeleteSweepInput: DeleteSweepInput;
  DeleteSweepsPayload: ResolverTypeWrapper<DeleteSweepsPayload>;
  DeleteTriggerInput: DeleteTriggerInput;
  DeleteTriggerPayload: ResolverTypeWrapper<DeleteTriggerPayload>;
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: ResolverTypeWrapper<DeleteViewPayload>;
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: ResolverTypeWrapper<EnqueueSweepRunPayload>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: Array<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  EventTriggeringConditionType: EventTriggeringConditionType;
  FailRunQueueItemInput: FailRunQueueItemInput;
  FailRunQueueItemPayload: ResolverTypeWrapper<FailRunQueueItemPayload>;
  File: ResolverTypeWrapper<FileRow>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges'> & { edges: Array<ResolversTypes['FileEdge']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node?: Maybe<ResolversTypes['File']> }>;
  FilterEventTriggeringCondition: ResolverTypeWrapper<FilterEventTriggeringCondition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: ResolverTypeWrapper<GenerateApiKeyPayload>;
  GenericWebhookActionInput: GenericWebhookActionInput;
  GenericWebhookIntegration: ResolverTypeWrapper<GenericWebhookIntegration>;
  GenericWebhookTriggeredAction: ResolverTypeWrapper<Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: ResolversTypes['Integration'] }>;
  GitHubOAuthIntegration: ResolverTypeWrapper<GitHubOAuthIntegration>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Initiator']>;
  InputArtifactConnection: ResolverTypeWrapper<Omit<InputArtifactConnection, 'edges'> & { edges: Array<ResolversTypes['InputArtifactEdge']> }>;
  InputArtifactEdge: ResolverTypeWrapper<Omit<InputArtifactEdge, 'node'> & { node?: Maybe<ResolversTypes['Artifact']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Integration: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Integration']>;
  IntegrationConnection: ResolverTypeWrapper<Omit<IntegrationConnection, 'edges'> & { edges: Array<ResolversTypes['IntegrationEdge']> }>;
  IntegrationEdge: ResolverTypeWrapper<Omit<IntegrationEdge, 'node'> & { node?: Maybe<ResolversTypes['Integration']> }>;
  Invite: ResolverTypeWrapper<Omit<Invite, 'toUser'> & { toUser?: Maybe<ResolversTypes['User']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  LaunchAgent: ResolverTypeWrapper<LaunchAgent>;
  LinkArtifactInput: LinkArtifactInput;
  LinkArtifactPayload: ResolverTypeWrapper<Omit<LinkArtifactPayload, 'artifactMembership'> & { artifactMembership?: Maybe<ResolversTypes['ArtifactCollectionMembership']> }>;
  LocalVersionInfo: ResolverTypeWrapper<LocalVersionInfo>;
  LogLine: ResolverTypeWrapper<LogLine>;
  LogLineConnection: ResolverTypeWrapper<LogLineConnection>;
  LogLineEdge: ResolverTypeWrapper<LogLineEdge>;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: ResolverTypeWrapper<MarkRunFilesUploadedPayload>;
  Member: ResolverTypeWrapper<Member>;
  MoveArtifactCollectionPayload: ResolverTypeWrapper<Omit<MoveArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection?: Maybe<ResolversTypes['ArtifactCollection']> }>;
  MoveArtifactSequenceInput: MoveArtifactSequenceInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoOpTriggeredAction: ResolverTypeWrapper<NoOpTriggeredAction>;
  NoOpTriggeredActionInput: NoOpTriggeredActionInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotificationActionInput: NotificationActionInput;
  NotificationTriggeredAction: ResolverTypeWrapper<Omit<NotificationTriggeredAction, 'integration'> & { integration: ResolversTypes['Integration'] }>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParquetHistory: ResolverTypeWrapper<ParquetHistory>;
  PopFromRunQueueInput: PopFromRunQueueInput;
  PopFromRunQueuePayload: ResolverTypeWrapper<PopFromRunQueuePayload>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  ProjectMember: ResolverTypeWrapper<ProjectMember>;
  ProjectTeamMember: ResolverTypeWrapper<Omit<ProjectTeamMember, 'team'> & { team: ResolversTypes['Entity'] }>;
  PushNotificationActionInput: PushNotificationActionInput;
  PushNotificationTriggeredAction: ResolverTypeWrapper<PushNotificationTriggeredAction>;
  PushToRunQueueByNameInput: PushToRunQueueByNameInput;
  PushToRunQueueByNamePayload: ResolverTypeWrapper<PushToRunQueueByNamePayload>;
  PushToRunQueueInput: PushToRunQueueInput;
  PushToRunQueuePayload: ResolverTypeWrapper<PushToRunQueuePayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueJobActionInput: QueueJobActionInput;
  QueueJobTriggeredAction: ResolverTypeWrapper<QueueJobTriggeredAction>;
  RefreshMultipartUploadUrlsInput: RefreshMultipartUploadUrlsInput;
  RefreshMultipartUploadUrlsPayload: ResolverTypeWrapper<RefreshMultipartUploadUrlsPayload>;
  RenameProjectInput: RenameProjectInput;
  Role: ResolverTypeWrapper<Role>;
  Run: ResolverTypeWrapper<RunRow>;
  RunConnection: ResolverTypeWrapper<Omit<RunConnection, 'edges'> & { edges: Array<ResolversTypes['RunEdge']> }>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunQueue: ResolverTypeWrapper<RunQueue>;
  RunQueueAccessType: RunQueueAccessType;
  RunQueueItem: ResolverTypeWrapper<RunQueueItem>;
  RunQueueItemConnection: ResolverTypeWrapper<RunQueueItemConnection>;
  RunQueueItemEdge: ResolverTypeWrapper<RunQueueItemEdge>;
  RunQueueItemState: RunQueueItemState;
  RunQueuePrioritizationMode: RunQueuePrioritizationMode;
  ServerFeature: ResolverTypeWrapper<ServerFeature>;
  ServerInfo: ResolverTypeWrapper<ServerInfo>;
  ServerMessage: ResolverTypeWrapper<ServerMessage>;
  ServerSettings: ResolverTypeWrapper<ServerSettings>;
  SlackIntegration: ResolverTypeWrapper<SlackIntegration>;
  StopRunInput: StopRunInput;
  StopRunPayload: ResolverTypeWrapper<StopRunPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Sweep: ResolverTypeWrapper<SweepRow>;
  SweepConnection: ResolverTypeWrapper<Omit<SweepConnection, 'edges'> & { edges: Array<ResolversTypes['SweepEdge']> }>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node?: Maybe<ResolversTypes['Sweep']> }>;
  Tag: ResolverTypeWrapper<Tag>;
  TagConnection: ResolverTypeWrapper<TagConnection>;
  TagEdge: ResolverTypeWrapper<TagEdge>;
  TagInput: TagInput;
  TemplateVariable: ResolverTypeWrapper<TemplateVariable>;
  Trigger: ResolverTypeWrapper<Omit<Trigger, 'createdBy' | 'scope' | 'triggeredAction' | 'triggeringCondition'> & { createdBy: ResolversTypes['User'], scope: ResolversTypes['TriggerScope'], triggeredAction: ResolversTypes['TriggeredAction'], triggeringCondition: ResolversTypes['TriggeringCondition'] }>;
  TriggerConnection: ResolverTypeWrapper<Omit<TriggerConnection, 'edges'> & { edges: Array<ResolversTypes['TriggerEdge']> }>;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trigger'] }>;
  TriggerScope: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggerScope']>;
  TriggerScopeType: TriggerScopeType;
  TriggeredAction: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggeredAction']>;
  TriggeredActionConfig: TriggeredActionConfig;
  TriggeredActionType: TriggeredActionType;
  TriggeringCondition: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggeringCondition']>;
  UnlinkArtifactInput: UnlinkArtifactInput;
  UnlinkArtifactPayload: ResolverTypeWrapper<UnlinkArtifactPayload>;
  UpdateArtifactCollectionPayload: ResolverTypeWrapper<Omit<UpdateArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversTypes['ArtifactCollection'] }>;
  UpdateArtifactInput: UpdateArtifactInput;
  UpdateArtifactManifestInput: UpdateArtifactManifestInput;
  UpdateArtifactManifestPayload: ResolverTypeWrapper<Omit<UpdateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversTypes['ArtifactManifest'] }>;
  UpdateArtifactPayload: ResolverTypeWrapper<Omit<UpdateArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  UpdateArtifactPortfolioInput: UpdateArtifactPortfolioInput;
  UpdateArtifactSequenceInput: UpdateArtifactSequenceInput;
  UpdateDefaultResourceConfigInput: UpdateDefaultResourceConfigInput;
  UpdateDefaultResourceConfigPayload: ResolverTypeWrapper<UpdateDefaultResourceConfigPayload>;
  UpdateFilterTriggerInput: UpdateFilterTriggerInput;
  UpdateFilterTriggerPayload: ResolverTypeWrapper<Omit<UpdateFilterTriggerPayload, 'trigger'> & { trigger?: Maybe<ResolversTypes['Trigger']> }>;
  UpdateLaunchAgentInput: UpdateLaunchAgentInput;
  UpdateLaunchAgentPayload: ResolverTypeWrapper<UpdateLaunchAgentPayload>;
  UpdateProjectMemberInput: UpdateProjectMemberInput;
  UpdateProjectMemberPayload: ResolverTypeWrapper<UpdateProjectMemberPayload>;
  UpdateProjectTeamMemberInput: UpdateProjectTeamMemberInput;
  UpdateProjectTeamMemberPayload: ResolverTypeWrapper<UpdateProjectTeamMemberPayload>;
  UpdateRunQueueItemWarningInput: UpdateRunQueueItemWarningInput;
  UpdateRunQueueItemWarningPayload: ResolverTypeWrapper<UpdateRunQueueItemWarningPayload>;
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: ResolverTypeWrapper<UpdateRunStatePayload>;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UploadMultipartUrls: ResolverTypeWrapper<UploadMultipartUrls>;
  UploadPartsInput: UploadPartsInput;
  UploadUrlPart: ResolverTypeWrapper<UploadUrlPart>;
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: ResolverTypeWrapper<Omit<UpsertBucketPayload, 'bucket'> & { bucket?: Maybe<ResolversTypes['Run']> }>;
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: ResolverTypeWrapper<Omit<UpsertModelPayload, 'model' | 'project'> & { model?: Maybe<ResolversTypes['Project']>, project?: Maybe<ResolversTypes['Project']> }>;
  UpsertRunQueueInput: UpsertRunQueueInput;
  UpsertRunQueuePayload: ResolverTypeWrapper<UpsertRunQueuePayload>;
  UpsertSweepInput: UpsertSweepInput;
  UpsertSweepPayload: ResolverTypeWrapper<Omit<UpsertSweepPayload, 'sweep'> & { sweep?: Maybe<ResolversTypes['Sweep']> }>;
  UpsertViewInput: UpsertViewInput;
  UpsertViewPayload: ResolverTypeWrapper<Omit<UpsertViewPayload, 'view'> & { view?: Maybe<ResolversTypes['View']> }>;
  UseArtifactInput: UseArtifactInput;
  UseArtifactPayload: ResolverTypeWrapper<Omit<UseArtifactPayload, 'artifact' | 'run'> & { artifact: ResolversTypes['Artifact'], run: ResolversTypes['Run'] }>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node?: Maybe<ResolversTypes['User']> }>;
  VersionedArtifactConnection: ResolverTypeWrapper<Omit<VersionedArtifactConnection, 'edges'> & { edges: Array<ResolversTypes['VersionedArtifactEdge']> }>;
  VersionedArtifactEdge: ResolverTypeWrapper<Omit<VersionedArtifactEdge, 'node'> & { node: ResolversTypes['Artifact'] }>;
  View: ResolverTypeWrapper<ViewRow>;
  ViewConnection: ResolverTypeWrapper<Omit<ViewConnection, 'edges'> & { edges: Array<ResolversTypes['ViewEdge']> }>;
  ViewEdge: ResolverTypeWrapper<Omit<ViewEdge, 'node'> & { node?: Maybe<ResolversTypes['View']> }>;
  ViewSource: ViewSource;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ARIAActionInput: AriaActionInput;
  ARIATriggeredAction: AriaTriggeredAction;
  AckRunQueueItemInput: AckRunQueueItemInput;
  AckRunQueueItemPayload: AckRunQueueItemPayload;
  AddAliasesInput: AddAliasesInput;
  AddAliasesPayload: Omit<AddAliasesPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  AdvancedRegistryFeatures: AdvancedRegistryFeatures;
  Agent: SweepAgentRow;
  AgentConnection: Omit<AgentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgentEdge']> };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentHeartbeatInput: AgentHeartbeatInput;
  AgentHeartbeatPayload: Omit<AgentHeartbeatPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  ApiKey: ApiKey;
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  Artifact: Omit<Artifact, 'aliases' | 'artifactCollections' | 'artifactMemberships' | 'artifactSequence' | 'artifactType' | 'createdBy' | 'currentManifest' | 'files' | 'filesByManifestEntries' | 'usedBy'> & { aliases: Array<ResolversParentTypes['ArtifactAlias']>, artifactCollections: ResolversParentTypes['ArtifactCollectionConnection'], artifactMemberships: ResolversParentTypes['ArtifactCollectionMembershipConnection'], artifactSequence: ResolversParentTypes['ArtifactSequence'], artifactType: ResolversParentTypes['ArtifactType'], createdBy?: Maybe<ResolversParentTypes['Initiator']>, currentManifest?: Maybe<ResolversParentTypes['ArtifactManifest']>, files?: Maybe<ResolversParentTypes['FileConnection']>, filesByManifestEntries?: Maybe<ResolversParentTypes['FileConnection']>, usedBy: ResolversParentTypes['RunConnection'] };
  ArtifactAlias: Omit<ArtifactAlias, 'artifact' | 'artifactCollection'> & { artifact?: Maybe<ResolversParentTypes['Artifact']>, artifactCollection?: Maybe<ResolversParentTypes['ArtifactCollection']> };
  ArtifactAliasConnection: Omit<ArtifactAliasConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactAliasEdge']> };
  ArtifactAliasEdge: Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactAlias']> };
  ArtifactAliasInput: ArtifactAliasInput;
  ArtifactCollection: ResolversInterfaceTypes<ResolversParentTypes>['ArtifactCollection'];
  ArtifactCollectionAlias: ArtifactCollectionAlias;
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  ArtifactCollectionConnection: Omit<ArtifactCollectionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactCollectionEdge']> };
  ArtifactCollectionEdge: Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollection']> };
  ArtifactCollectionMembership: Omit<ArtifactCollectionMembership, 'aliases' | 'artifact' | 'artifactCollection' | 'files'> & { aliases: Array<ResolversParentTypes['ArtifactAlias']>, artifact?: Maybe<ResolversParentTypes['Artifact']>, artifactCollection?: Maybe<ResolversParentTypes['ArtifactCollection']>, files?: Maybe<ResolversParentTypes['FileConnection']> };
  ArtifactCollectionMembershipConnection: Omit<ArtifactCollectionMembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactCollectionMembershipEdge']> };
  ArtifactCollectionMembershipEdge: Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']> };
  ArtifactConnection: Omit<ArtifactConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactEdge']> };
  ArtifactConnectionType: ResolversInterfaceTypes<ResolversParentTypes>['ArtifactConnectionType'];
  ArtifactEdge: Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Artifact']> };
  ArtifactEdgeType: ResolversInterfaceTypes<ResolversParentTypes>['ArtifactEdgeType'];
  ArtifactManifest: Omit<ArtifactManifest, 'artifact' | 'file'> & { artifact: ResolversParentTypes['Artifact'], file: ResolversParentTypes['File'] };
  ArtifactManifestEntryInput: ArtifactManifestEntryInput;
  ArtifactPortfolio: Omit<ArtifactPortfolio, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'project' | 'triggers'> & { aliases: ResolversParentTypes['ArtifactAliasConnection'], artifactMembership?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']>, artifactMemberships: ResolversParentTypes['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<ResolversParentTypes['VersionedArtifactConnection']>, defaultArtifactType: ResolversParentTypes['ArtifactType'], project?: Maybe<ResolversParentTypes['Project']>, triggers: ResolversParentTypes['TriggerConnection'] };
  ArtifactSequence: Omit<ArtifactSequence, 'aliases' | 'artifactMembership' | 'artifactMemberships' | 'artifacts' | 'defaultArtifactType' | 'latestArtifact' | 'project' | 'triggers'> & { aliases: ResolversParentTypes['ArtifactAliasConnection'], artifactMembership?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']>, artifactMemberships: ResolversParentTypes['ArtifactCollectionMembershipConnection'], artifacts?: Maybe<ResolversParentTypes['VersionedArtifactConnection']>, defaultArtifactType: ResolversParentTypes['ArtifactType'], latestArtifact?: Maybe<ResolversParentTypes['Artifact']>, project?: Maybe<ResolversParentTypes['Project']>, triggers: ResolversParentTypes['TriggerConnection'] };
  ArtifactSequenceConnection: Omit<ArtifactSequenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactSequenceEdge']> };
  ArtifactSequenceEdge: Omit<ArtifactSequenceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactSequence']> };
  ArtifactType: Omit<ArtifactType, 'artifact' | 'artifactCollection' | 'artifactCollections' | 'artifactSequence' | 'artifactSequences' | 'project'> & { artifact?: Maybe<ResolversParentTypes['Artifact']>, artifactCollection?: Maybe<ResolversParentTypes['ArtifactCollection']>, artifactCollections?: Maybe<ResolversParentTypes['ArtifactCollectionConnection']>, artifactSequence?: Maybe<ResolversParentTypes['ArtifactSequence']>, artifactSequences?: Maybe<ResolversParentTypes['ArtifactSequenceConnection']>, project: ResolversParentTypes['Project'] };
  ArtifactTypeConnection: Omit<ArtifactTypeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactTypeEdge']> };
  ArtifactTypeEdge: Omit<ArtifactTypeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactType']> };
  ArtifactTypeInput: ArtifactTypeInput;
  Boolean: Scalars['Boolean']['output'];
  ClientIDMapping: Omit<ClientIdMapping, 'entry'> & { entry: ResolversParentTypes['ClientIDMappingEntry'] };
  ClientIDMappingEntry: ResolversUnionTypes<ResolversParentTypes>['ClientIDMappingEntry'];
  CommitArtifactInput: CommitArtifactInput;
  CommitArtifactPayload: Omit<CommitArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  CompleteMultipartUploadArtifactInput: CompleteMultipartUploadArtifactInput;
  CompleteMultipartUploadArtifactPayload: CompleteMultipartUploadArtifactPayload;
  CreateAgentInput: CreateAgentInput;
  CreateAgentPayload: Omit<CreateAgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  CreateArtifactCollectionPayload: Omit<CreateArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversParentTypes['ArtifactCollection'] };
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagAssignmentsPayload: CreateArtifactCollectionTagAssignmentsPayload;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversParentTypes['FileConnection'] };
  CreateArtifactInput: CreateArtifactInput;
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversParentTypes['ArtifactManifest'] };
  CreateArtifactPayload: Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  CreateArtifactPortfolioInput: CreateArtifactPortfolioInput;
  CreateArtifactSequenceInput: CreateArtifactSequenceInput;
  CreateArtifactTypeInput: CreateArtifactTypeInput;
  CreateArtifactTypePayload: Omit<CreateArtifactTypePayload, 'artifactType'> & { artifactType: ResolversParentTypes['ArtifactType'] };
  CreateCustomChartInput: CreateCustomChartInput;
  CreateCustomChartPayload: Omit<CreateCustomChartPayload, 'chart'> & { chart: ResolversParentTypes['CustomChart'] };
  CreateDefaultResourceConfigInput: CreateDefaultResourceConfigInput;
  CreateDefaultResourceConfigPayload: CreateDefaultResourceConfigPayload;
  CreateFilterTriggerInput: CreateFilterTriggerInput;
  CreateFilterTriggerPayload: Omit<CreateFilterTriggerPayload, 'trigger'> & { trigger?: Maybe<ResolversParentTypes['Trigger']> };
  CreateGenericWebhookIntegrationInput: CreateGenericWebhookIntegrationInput;
  CreateIntegrationPayload: Omit<CreateIntegrationPayload, 'integration'> & { integration: ResolversParentTypes['Integration'] };
  CreateInviteInput: CreateInviteInput;
  CreateInvitePayload: Omit<CreateInvitePayload, 'invite'> & { invite?: Maybe<ResolversParentTypes['Invite']> };
  CreateLaunchAgentInput: CreateLaunchAgentInput;
  CreateLaunchAgentPayload: CreateLaunchAgentPayload;
  CreateProjectMembersInput: CreateProjectMembersInput;
  CreateProjectMembersPayload: CreateProjectMembersPayload;
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: Omit<CreateRunFilesPayload, 'files'> & { files: Array<ResolversParentTypes['File']> };
  CreateRunQueueInput: CreateRunQueueInput;
  CreateRunQueuePayload: CreateRunQueuePayload;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CustomChart: CustomChartRow;
  DateTime: Scalars['DateTime']['output'];
  DefaultResourceConfig: DefaultResourceConfig;
  DefaultResourceConfigConnection: DefaultResourceConfigConnection;
  DefaultResourceConfigEdge: DefaultResourceConfigEdge;
  DeleteAliasesInput: DeleteAliasesInput;
  DeleteAliasesPayload: DeleteAliasesPayload;
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: DeleteApiKeyPayload;
  DeleteArtifactCollectionPayload: Omit<DeleteArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversParentTypes['ArtifactCollection'] };
  DeleteArtifactCollectionTagAssignmentsInput: DeleteArtifactCollectionTagAssignmentsInput;
  DeleteArtifactCollectionTagAssignmentsPayload: DeleteArtifactCollectionTagAssignmentsPayload;
  DeleteArtifactInput: DeleteArtifactInput;
  DeleteArtifactPayload: Omit<DeleteArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  DeleteArtifactPortfolioInput: DeleteArtifactPortfolioInput;
  DeleteArtifactSequenceInput: DeleteArtifactSequenceInput;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: DeleteFilesPayload;
  DeleteFromRunQueueInput: DeleteFromRunQueueInput;
  DeleteFromRunQueuePayload: DeleteFromRunQueuePayload;
  DeleteIntegrationInput: DeleteIntegrationInput;
  DeleteIntegrationPayload: DeleteIntegrationPayload;
  DeleteInviteInput: DeleteInviteInput;
  DeleteInvitePayload: DeleteInvitePayload;
  DeleteModelInput: DeleteModelInput;
  DeleteModelPayload: DeleteModelPayload;
  DeleteProjectMembersInput: DeleteProjectMembersInput;
  DeleteProjectMembersPayload: DeleteProjectMembersPayload;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: DeleteRunPayload;
  DeleteRunQueuesInput: DeleteRunQueuesInput;
  DeleteRunQueuesPayload: DeleteRunQueuesPayload;
  DeleteSweepInput: DeleteSweepInput;
  DeleteSweepsPayload: DeleteSweepsPayload;
  DeleteTriggerInput: DeleteTriggerInput;
  DeleteTriggerPayload: DeleteTriggerPayload;
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: DeleteViewPayload;
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: EnqueueSweepRunPayload;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  FailRunQueueItemInput: FailRunQueueItemInput;
  FailRunQueueItemPayload: FailRunQueueItemPayload;
  File: FileRow;
  FileConnection: Omit<FileConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEdge']> };
  FileEdge: Omit<FileEdge, 'node'> & { node?: Maybe<ResolversParentTypes['File']> };
  FilterEventTriggeringCondition: FilterEventTriggeringCondition;
  Float: Scalars['Float']['output'];
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: GenerateApiKeyPayload;
  GenericWebhookActionInput: GenericWebhookActionInput;
  GenericWebhookIntegration: GenericWebhookIntegration;
  GenericWebhookTriggeredAction: Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: ResolversParentTypes['Integration'] };
  GitHubOAuthIntegration: GitHubOAuthIntegration;
  ID: Scalars['ID']['output'];
  Initiator: ResolversUnionTypes<ResolversParentTypes>['Initiator'];
  InputArtifactConnection: Omit<InputArtifactConnection, 'edges'> & { edges: Array<ResolversParentTypes['InputArtifactEdge']> };
  InputArtifactEdge: Omit<InputArtifactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Artifact']> };
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  Integration: ResolversInterfaceTypes<ResolversParentTypes>['Integration'];
  IntegrationConnection: Omit<IntegrationConnection, 'edges'> & { edges: Array<ResolversParentTypes['IntegrationEdge']> };
  IntegrationEdge: Omit<IntegrationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Integration']> };
  Invite: Omit<Invite, 'toUser'> & { toUser?: Maybe<ResolversParentTypes['User']> };
  JSON: Scalars['JSON']['output'];
  JSONString: Scalars['JSONString']['output'];
  LaunchAgent: LaunchAgent;
  LinkArtifactInput: LinkArtifactInput;
  LinkArtifactPayload: Omit<LinkArtifactPayload, 'artifactMembership'> & { artifactMembership?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']> };
  LocalVersionInfo: LocalVersionInfo;
  LogLine: LogLine;
  LogLineConnection: LogLineConnection;
  LogLineEdge: LogLineEdge;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: MarkRunFilesUploadedPayload;
  Member: Member;
  MoveArtifactCollectionPayload: Omit<MoveArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection?: Maybe<ResolversParentTypes['ArtifactCollection']> };
  MoveArtifactSequenceInput: MoveArtifactSequenceInput;
  Mutation: Record<PropertyKey, never>;
  NoOpTriggeredAction: NoOpTriggeredAction;
  NoOpTriggeredActionInput: NoOpTriggeredActionInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotificationActionInput: NotificationActionInput;
  NotificationTriggeredAction: Omit<NotificationTriggeredAction, 'integration'> & { integration: ResolversParentTypes['Integration'] };
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  ParquetHistory: ParquetHistory;
  PopFromRunQueueInput: PopFromRunQueueInput;
  PopFromRunQueuePayload: PopFromRunQueuePayload;
  Project: ProjectRow;
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  ProjectMember: ProjectMember;
  ProjectTeamMember: Omit<ProjectTeamMember, 'team'> & { team: ResolversParentTypes['Entity'] };
  PushNotificationActionInput: PushNotificationActionInput;
  PushNotificationTriggeredAction: PushNotificationTriggeredAction;
  PushToRunQueueByNameInput: PushToRunQueueByNameInput;
  PushToRunQueueByNamePayload: PushToRunQueueByNamePayload;
  PushToRunQueueInput: PushToRunQueueInput;
  PushToRunQueuePayload: PushToRunQueuePayload;
  Query: Record<PropertyKey, never>;
  QueueJobActionInput: QueueJobActionInput;
  QueueJobTriggeredAction: QueueJobTriggeredAction;
  RefreshMultipartUploadUrlsInput: RefreshMultipartUploadUrlsInput;
  RefreshMultipartUploadUrlsPayload: RefreshMultipartUploadUrlsPayload;
  RenameProjectInput: RenameProjectInput;
  Role: Role;
  Run: RunRow;
  RunConnection: Omit<RunConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunEdge']> };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunQueue: RunQueue;
  RunQueueItem: RunQueueItem;
  RunQueueItemConnection: RunQueueItemConnection;
  RunQueueItemEdge: RunQueueItemEdge;
  ServerFeature: ServerFeature;
  ServerInfo: ServerInfo;
  ServerMessage: ServerMessage;
  ServerSettings: ServerSettings;
  SlackIntegration: SlackIntegration;
  StopRunInput: StopRunInput;
  StopRunPayload: StopRunPayload;
  String: Scalars['String']['output'];
  Sweep: SweepRow;
  SweepConnection: Omit<SweepConnection, 'edges'> & { edges: Array<ResolversParentTypes['SweepEdge']> };
  SweepEdge: Omit<SweepEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Sweep']> };
  Tag: Tag;
  TagConnection: TagConnection;
  TagEdge: TagEdge;
  TagInput: TagInput;
  TemplateVariable: TemplateVariable;
  Trigger: Omit<Trigger, 'createdBy' | 'scope' | 'triggeredAction' | 'triggeringCondition'> & { createdBy: ResolversParentTypes['User'], scope: ResolversParentTypes['TriggerScope'], triggeredAction: ResolversParentTypes['TriggeredAction'], triggeringCondition: ResolversParentTypes['TriggeringCondition'] };
  TriggerConnection: Omit<TriggerConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriggerEdge']> };
  TriggerEdge: Omit<TriggerEdge, 'node'> & { node: ResolversParentTypes['Trigger'] };
  TriggerScope: ResolversUnionTypes<ResolversParentTypes>['TriggerScope'];
  TriggeredAction: ResolversUnionTypes<ResolversParentTypes>['TriggeredAction'];
  TriggeredActionConfig: TriggeredActionConfig;
  TriggeringCondition: ResolversUnionTypes<ResolversParentTypes>['TriggeringCondition'];
  UnlinkArtifactInput: UnlinkArtifactInput;
  UnlinkArtifactPayload: UnlinkArtifactPayload;
  UpdateArtifactCollectionPayload: Omit<UpdateArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversParentTypes['ArtifactCollection'] };
  UpdateArtifactInput: UpdateArtifactInput;
  UpdateArtifactManifestInput: UpdateArtifactManifestInput;
  UpdateArtifactManifestPayload: Omit<UpdateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversParentTypes['ArtifactManifest'] };
  UpdateArtifactPayload: Omit<UpdateArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  UpdateArtifactPortfolioInput: UpdateArtifactPortfolioInput;
  UpdateArtifactSequenceInput: UpdateArtifactSequenceInput;
  UpdateDefaultResourceConfigInput: UpdateDefaultResourceConfigInput;
  UpdateDefaultResourceConfigPayload: UpdateDefaultResourceConfigPayload;
  UpdateFilterTriggerInput: UpdateFilterTriggerInput;
  UpdateFilterTriggerPayload: Omit<UpdateFilterTriggerPayload, 'trigger'> & { trigger?: Maybe<ResolversParentTypes['Trigger']> };
  UpdateLaunchAgentInput: UpdateLaunchAgentInput;
  UpdateLaunchAgentPayload: UpdateLaunchAgentPayload;
  UpdateProjectMemberInput: UpdateProjectMemberInput;
  UpdateProjectMemberPayload: UpdateProjectMemberPayload;
  UpdateProjectTeamMemberInput: UpdateProjectTeamMemberInput;
  UpdateProjectTeamMemberPayload: UpdateProjectTeamMemberPayload;
  UpdateRunQueueItemWarningInput: UpdateRunQueueItemWarningInput;
  UpdateRunQueueItemWarningPayload: UpdateRunQueueItemWarningPayload;
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: UpdateRunStatePayload;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UploadMultipartUrls: UploadMultipartUrls;
  UploadPartsInput: UploadPartsInput;
  UploadUrlPart: UploadUrlPart;
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: Omit<UpsertBucketPayload, 'bucket'> & { bucket?: Maybe<ResolversParentTypes['Run']> };
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: Omit<UpsertModelPayload, 'model' | 'project'> & { model?: Maybe<ResolversParentTypes['Project']>, project?: Maybe<ResolversParentTypes['Project']> };
  UpsertRunQueueInput: UpsertRunQueueInput;
  UpsertRunQueuePayload: UpsertRunQueuePayload;
  UpsertSweepInput: UpsertSweepInput;
  UpsertSweepPayload: Omit<UpsertSweepPayload, 'sweep'> & { sweep?: Maybe<ResolversParentTypes['Sweep']> };
  UpsertViewInput: UpsertViewInput;
  UpsertViewPayload: Omit<UpsertViewPayload, 'view'> & { view?: Maybe<ResolversParentTypes['View']> };
  UseArtifactInput: UseArtifactInput;
  UseArtifactPayload: Omit<UseArtifactPayload, 'artifact' | 'run'> & { artifact: ResolversParentTypes['Artifact'], run: ResolversParentTypes['Run'] };
  User: UserRow;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node?: Maybe<ResolversParentTypes['User']> };
  VersionedArtifactConnection: Omit<VersionedArtifactConnection, 'edges'> & { edges: Array<ResolversParentTypes['VersionedArtifactEdge']> };
  VersionedArtifactEdge: Omit<VersionedArtifactEdge, 'node'> & { node: ResolversParentTypes['Artifact'] };
  View: ViewRow;
  ViewConnection: Omit<ViewConnection, 'edges'> & { edges: Array<ResolversParentTypes['ViewEdge']> };
  ViewEdge: Omit<ViewEdge, 'node'> & { node?: Maybe<ResolversParentTypes['View']> };
};

export type AriaTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ARIATriggeredAction'] = ResolversParentTypes['ARIATriggeredAction']> = {
  prompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AckRunQueueItemPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AckRunQueueItemPayload'] = ResolversParentTypes['AckRunQueueItemPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AddAliasesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddAliasesPayload'] = ResolversParentTypes['AddAliasesPayload']> = {
  aliases?: Resolver<Array<ResolversTypes['ArtifactCollectionAlias']>, ParentType, ContextType>;
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdvancedRegistryFeaturesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdvancedRegistryFeatures'] = ResolversParentTypes['AdvancedRegistryFeatures']> = {
  advancedSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ArtifactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  aliases?: Resolver<Array<ResolversTypes['ArtifactAlias']>, ParentType, ContextType, Partial<ArtifactAliasesArgs>>;
  artifactCollections?: Resolver<ResolversTypes['ArtifactCollectionConnection'], ParentType, ContextType, Partial<ArtifactArtifactCollectionsArgs>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, Partial<ArtifactArtifactMembershipsArgs>>;
  artifactSequence?: Resolver<ResolversTypes['ArtifactSequence'], ParentType, ContextType>;
  artifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  commitHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ArtifactCommitHashArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Initiator']>, ParentType, ContextType>;
  currentManifest?: Resolver<Maybe<ResolversTypes['ArtifactManifest']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digestAlgorithm?: Resolver<ResolversTypes['ArtifactDigestAlgorithm'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  files?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, Partial<ArtifactFilesArgs>>;
  filesByManifestEntries?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, RequireFields<ArtifactFilesByManifestEntriesArgs, 'manifestVersion' | 'storageLayout'>>;
  historyStep?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArtifactState'], ParentType, ContextType>;
  storageBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  ttlDurationSeconds?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  ttlIsInherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<ArtifactUsedByArgs>>;
  usedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ArtifactVersionIndexArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactAliasResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactAlias'] = ResolversParentTypes['ArtifactAlias']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  artifactCollectionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactAliasConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactAliasConnection'] = ResolversParentTypes['ArtifactAliasConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactAliasEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArtifactAliasEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactAliasEdge'] = ResolversParentTypes['ArtifactAliasEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
};

export type ArtifactCollectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollection'] = ResolversParentTypes['ArtifactCollection']> = {
  __resolveType: TypeResolveFn<'ArtifactPortfolio' | 'ArtifactSequence', ParentType, ContextType>;
};

export type ArtifactCollectionAliasResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionAlias'] = ResolversParentTypes['ArtifactCollectionAlias']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artifactCollectionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactCollectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionConnection'] = ResolversParentTypes['ArtifactCollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactCollectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactCollectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionEdge'] = ResolversParentTypes['ArtifactCollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
};

export type ArtifactCollectionMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionMembership'] = ResolversParentTypes['ArtifactCollectionMembership']> = {
  aliases?: Resolver<Array<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  commitHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, Partial<ArtifactCollectionMembershipFilesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactCollectionMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionMembershipConnection'] = ResolversParentTypes['ArtifactCollectionMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactCollectionMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArtifactCollectionMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactCollectionMembershipEdge'] = ResolversParentTypes['ArtifactCollectionMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType>;
};

export type ArtifactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactConnection'] = ResolversParentTypes['ArtifactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactConnectionTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactConnectionType'] = ResolversParentTypes['ArtifactConnectionType']> = {
  __resolveType: TypeResolveFn<'ArtifactConnection' | 'InputArtifactConnection' | 'VersionedArtifactConnection', ParentType, ContextType>;
};

export type ArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactEdge'] = ResolversParentTypes['ArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactEdgeTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactEdgeType'] = ResolversParentTypes['ArtifactEdgeType']> = {
  __resolveType: TypeResolveFn<'ArtifactEdge' | 'InputArtifactEdge' | 'VersionedArtifactEdge', ParentType, ContextType>;
};

export type ArtifactManifestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactManifest'] = ResolversParentTypes['ArtifactManifest']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ArtifactManifestType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactPortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactPortfolio'] = ResolversParentTypes['ArtifactPortfolio']> = {
  aliases?: Resolver<ResolversTypes['ArtifactAliasConnection'], ParentType, ContextType, Partial<ArtifactPortfolioAliasesArgs>>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ArtifactPortfolioArtifactMembershipArgs, 'aliasName'>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, Partial<ArtifactPortfolioArtifactMembershipsArgs>>;
  artifacts?: Resolver<Maybe<ResolversTypes['VersionedArtifactConnection']>, ParentType, ContextType, Partial<ArtifactPortfolioArtifactsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultArtifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArtifactCollectionState'], ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, Partial<ArtifactPortfolioTagsArgs>>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, Partial<ArtifactPortfolioTriggersArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactSequenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactSequence'] = ResolversParentTypes['ArtifactSequence']> = {
  aliases?: Resolver<ResolversTypes['ArtifactAliasConnection'], ParentType, ContextType, Partial<ArtifactSequenceAliasesArgs>>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ArtifactSequenceArtifactMembershipArgs, 'aliasName'>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, Partial<ArtifactSequenceArtifactMembershipsArgs>>;
  artifacts?: Resolver<Maybe<ResolversTypes['VersionedArtifactConnection']>, ParentType, ContextType, Partial<ArtifactSequenceArtifactsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultArtifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digestAlgorithm?: Resolver<ResolversTypes['ArtifactDigestAlgorithm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestArtifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArtifactCollectionState'], ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, Partial<ArtifactSequenceTagsArgs>>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, Partial<ArtifactSequenceTriggersArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactSequenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactSequenceConnection'] = ResolversParentTypes['ArtifactSequenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactSequenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactSequenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactSequenceEdge'] = ResolversParentTypes['ArtifactSequenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArtifactSequence']>, ParentType, ContextType>;
};

export type ArtifactTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactType'] = ResolversParentTypes['ArtifactType']> = {
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType, RequireFields<ArtifactTypeArtifactArgs, 'name'>>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<ArtifactTypeArtifactCollectionArgs, 'name'>>;
  artifactCollections?: Resolver<Maybe<ResolversTypes['ArtifactCollectionConnection']>, ParentType, ContextType, Partial<ArtifactTypeArtifactCollectionsArgs>>;
  artifactSequence?: Resolver<Maybe<ResolversTypes['ArtifactSequence']>, ParentType, ContextType, RequireFields<ArtifactTypeArtifactSequenceArgs, 'name'>>;
  artifactSequences?: Resolver<Maybe<ResolversTypes['ArtifactSequenceConnection']>, ParentType, ContextType, Partial<ArtifactTypeArtifactSequencesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactTypeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactTypeConnection'] = ResolversParentTypes['ArtifactTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtifactTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArtifactTypeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactTypeEdge'] = ResolversParentTypes['ArtifactTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArtifactType']>, ParentType, ContextType>;
};

export type ClientIdMappingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientIDMapping'] = ResolversParentTypes['ClientIDMapping']> = {
  clientID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ClientIDMappingEntry'], ParentType, ContextType>;
  serverID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClientIdMappingEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientIDMappingEntry'] = ResolversParentTypes['ClientIDMappingEntry']> = {
  __resolveType: TypeResolveFn<'Artifact' | 'ArtifactSequence', ParentType, ContextType>;
};

export type CommitArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitArtifactPayload'] = ResolversParentTypes['CommitArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompleteMultipartUploadArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompleteMultipartUploadArtifactPayload'] = ResolversParentTypes['CompleteMultipartUploadArtifactPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateAgentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAgentPayload'] = ResolversParentTypes['CreateAgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateArtifactCollectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactCollectionPayload'] = ResolversParentTypes['CreateArtifactCollectionPayload']> = {
  artifactCollection?: Resolver<ResolversTypes['ArtifactCollection'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateArtifactCollectionTagAssignmentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactCollectionTagAssignmentsPayload'] = ResolversParentTypes['CreateArtifactCollectionTagAssignmentsPayload']> = {
  clientMutationID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type CreateArtifactFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactFilesPayload'] = ResolversParentTypes['CreateArtifactFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, Partial<CreateArtifactFilesPayloadFilesArgs>>;
};

export type CreateArtifactManifestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactManifestPayload'] = ResolversParentTypes['CreateArtifactManifestPayload']> = {
  artifactManifest?: Resolver<ResolversTypes['ArtifactManifest'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactPayload'] = ResolversParentTypes['CreateArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateArtifactTypePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactTypePayload'] = ResolversParentTypes['CreateArtifactTypePayload']> = {
  artifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCustomChartPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCustomChartPayload'] = ResolversParentTypes['CreateCustomChartPayload']> = {
  chart?: Resolver<ResolversTypes['CustomChart'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateDefaultResourceConfigPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateDefaultResourceConfigPayload'] = ResolversParentTypes['CreateDefaultResourceConfigPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultResourceConfigID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateFilterTriggerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateFilterTriggerPayload'] = ResolversParentTypes['CreateFilterTriggerPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['Trigger']>, ParentType, ContextType>;
};

export type CreateIntegrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateIntegrationPayload'] = ResolversParentTypes['CreateIntegrationPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
};

export type CreateInvitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateInvitePayload'] = ResolversParentTypes['CreateInvitePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['Invite']>, ParentType, ContextType>;
};

export type CreateLaunchAgentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateLaunchAgentPayload'] = ResolversParentTypes['CreateLaunchAgentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  launchAgentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CreateProjectMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateProjectMembersPayload'] = ResolversParentTypes['CreateProjectMembersPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateRunFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRunFilesPayload'] = ResolversParentTypes['CreateRunFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  runID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadHeaders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateRunQueuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRunQueuePayload'] = ResolversParentTypes['CreateRunQueuePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queueID?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type DefaultResourceConfigResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DefaultResourceConfig'] = ResolversParentTypes['DefaultResourceConfig']> = {
  config?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVariables?: Resolver<Array<ResolversTypes['TemplateVariable']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DefaultResourceConfigConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DefaultResourceConfigConnection'] = ResolversParentTypes['DefaultResourceConfigConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DefaultResourceConfigEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DefaultResourceConfigEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DefaultResourceConfigEdge'] = ResolversParentTypes['DefaultResourceConfigEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DefaultResourceConfig'], ParentType, ContextType>;
};

export type DeleteAliasesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteAliasesPayload'] = ResolversParentTypes['DeleteAliasesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteApiKeyPayload'] = ResolversParentTypes['DeleteApiKeyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteArtifactCollectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteArtifactCollectionPayload'] = ResolversParentTypes['DeleteArtifactCollectionPayload']> = {
  artifactCollection?: Resolver<ResolversTypes['ArtifactCollection'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteArtifactCollectionTagAssignmentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteArtifactCollectionTagAssignmentsPayload'] = ResolversParentTypes['DeleteArtifactCollectionTagAssignmentsPayload']> = {
  clientMutationID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteArtifactPayload'] = ResolversParentTypes['DeleteArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteFilesPayload'] = ResolversParentTypes['DeleteFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteFromRunQueuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteFromRunQueuePayload'] = ResolversParentTypes['DeleteFromRunQueuePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteIntegrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteIntegrationPayload'] = ResolversParentTypes['DeleteIntegrationPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteInvitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteInvitePayload'] = ResolversParentTypes['DeleteInvitePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteModelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteModelPayload'] = ResolversParentTypes['DeleteModelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteProjectMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteProjectMembersPayload'] = ResolversParentTypes['DeleteProjectMembersPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteRunPayload'] = ResolversParentTypes['DeleteRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteRunQueuesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteRunQueuesPayload'] = ResolversParentTypes['DeleteRunQueuesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteSweepsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteSweepsPayload'] = ResolversParentTypes['DeleteSweepsPayload']> = {
  affectedAgents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedRuns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteTriggerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteTriggerPayload'] = ResolversParentTypes['DeleteTriggerPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  artifactCollections?: Resolver<Maybe<ResolversTypes['ArtifactCollectionConnection']>, ParentType, ContextType, Partial<EntityArtifactCollectionsArgs>>;
  artifactMemberships?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembershipConnection']>, ParentType, ContextType, Partial<EntityArtifactMembershipsArgs>>;
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  codeSavingEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultAccess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultResourceConfig?: Resolver<Maybe<ResolversTypes['DefaultResourceConfig']>, ParentType, ContextType, RequireFields<EntityDefaultResourceConfigArgs, 'id'>>;
  defaultResourceConfigs?: Resolver<Maybe<ResolversTypes['DefaultResourceConfigConnection']>, ParentType, ContextType, Partial<EntityDefaultResourceConfigsArgs>>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrations?: Resolver<Maybe<ResolversTypes['IntegrationConnection']>, ParentType, ContextType, Partial<EntityIntegrationsArgs>>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<EntityProjectArgs>>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readOnlyAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storageBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, Partial<EntityTriggersArgs>>;
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

export type FailRunQueueItemPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailRunQueueItemPayload'] = ResolversParentTypes['FailRunQueueItemPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  directUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  md5?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimetype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  storagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadHeaders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uploadMultipartUrls?: Resolver<Maybe<ResolversTypes['UploadMultipartUrls']>, ParentType, ContextType>;
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

export type FilterEventTriggeringConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilterEventTriggeringCondition'] = ResolversParentTypes['FilterEventTriggeringCondition']> = {
  eventType?: Resolver<ResolversTypes['EventTriggeringConditionType'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenerateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenerateApiKeyPayload'] = ResolversParentTypes['GenerateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GenericWebhookIntegrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenericWebhookIntegration'] = ResolversParentTypes['GenericWebhookIntegration']> = {
  accessTokenRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secretRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urlEndpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenericWebhookTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenericWebhookTriggeredAction'] = ResolversParentTypes['GenericWebhookTriggeredAction']> = {
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  requestPayload?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GitHubOAuthIntegrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GitHubOAuthIntegration'] = ResolversParentTypes['GitHubOAuthIntegration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiator'] = ResolversParentTypes['Initiator']> = {
  __resolveType: TypeResolveFn<'Run' | 'User', ParentType, ContextType>;
};

export type InputArtifactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputArtifactConnection'] = ResolversParentTypes['InputArtifactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InputArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputArtifactEdge'] = ResolversParentTypes['InputArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  usedAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntegrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration']> = {
  __resolveType: TypeResolveFn<'GenericWebhookIntegration' | 'GitHubOAuthIntegration' | 'SlackIntegration', ParentType, ContextType>;
};

export type IntegrationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationConnection'] = ResolversParentTypes['IntegrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationEdge'] = ResolversParentTypes['IntegrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Integration']>, ParentType, ContextType>;
};

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

export type LaunchAgentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LaunchAgent'] = ResolversParentTypes['LaunchAgent']> = {
  agentConfig?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  agentStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heartbeatAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runQueues?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  stopPolling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkArtifactPayload'] = ResolversParentTypes['LinkArtifactPayload']> = {
  aliases?: Resolver<Array<ResolversTypes['ArtifactCollectionAlias']>, ParentType, ContextType>;
  artifactCollectionID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  artifactID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

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

export type MoveArtifactCollectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveArtifactCollectionPayload'] = ResolversParentTypes['MoveArtifactCollectionPayload']> = {
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ackRunQueueItem?: Resolver<Maybe<ResolversTypes['AckRunQueueItemPayload']>, ParentType, ContextType, RequireFields<MutationAckRunQueueItemArgs, 'input'>>;
  addAliases?: Resolver<Maybe<ResolversTypes['AddAliasesPayload']>, ParentType, ContextType, RequireFields<MutationAddAliasesArgs, 'input'>>;
  agentHeartbeat?: Resolver<Maybe<ResolversTypes['AgentHeartbeatPayload']>, ParentType, ContextType, RequireFields<MutationAgentHeartbeatArgs, 'input'>>;
  commitArtifact?: Resolver<Maybe<ResolversTypes['CommitArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCommitArtifactArgs, 'input'>>;
  completeMultipartUploadArtifact?: Resolver<Maybe<ResolversTypes['CompleteMultipartUploadArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCompleteMultipartUploadArtifactArgs, 'input'>>;
  createAgent?: Resolver<Maybe<ResolversTypes['CreateAgentPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgentArgs, 'input'>>;
  createArtifact?: Resolver<Maybe<ResolversTypes['CreateArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactArgs, 'input'>>;
  createArtifactCollectionTagAssignments?: Resolver<Maybe<ResolversTypes['CreateArtifactCollectionTagAssignmentsPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactCollectionTagAssignmentsArgs, 'input'>>;
  createArtifactFiles?: Resolver<Maybe<ResolversTypes['CreateArtifactFilesPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactFilesArgs, 'input'>>;
  createArtifactManifest?: Resolver<Maybe<ResolversTypes['CreateArtifactManifestPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactManifestArgs, 'input'>>;
  createArtifactPortfolio?: Resolver<Maybe<ResolversTypes['CreateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactPortfolioArgs, 'input'>>;
  createArtifactSequence?: Resolver<Maybe<ResolversTypes['CreateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactSequenceArgs, 'input'>>;
  createArtifactType?: Resolver<Maybe<ResolversTypes['CreateArtifactTypePayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactTypeArgs, 'input'>>;
  createCustomChart?: Resolver<Maybe<ResolversTypes['CreateCustomChartPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomChartArgs, 'input'>>;
  createDefaultResourceConfig?: Resolver<Maybe<ResolversTypes['CreateDefaultResourceConfigPayload']>, ParentType, ContextType, RequireFields<MutationCreateDefaultResourceConfigArgs, 'input'>>;
  createFilterTrigger?: Resolver<Maybe<ResolversTypes['CreateFilterTriggerPayload']>, ParentType, ContextType, RequireFields<MutationCreateFilterTriggerArgs, 'input'>>;
  createGenericWebhookIntegration?: Resolver<Maybe<ResolversTypes['CreateIntegrationPayload']>, ParentType, ContextType, RequireFields<MutationCreateGenericWebhookIntegrationArgs, 'input'>>;
  createInvite?: Resolver<Maybe<ResolversTypes['CreateInvitePayload']>, ParentType, ContextType, RequireFields<MutationCreateInviteArgs, 'input'>>;
  createLaunchAgent?: Resolver<Maybe<ResolversTypes['CreateLaunchAgentPayload']>, ParentType, ContextType, RequireFields<MutationCreateLaunchAgentArgs, 'input'>>;
  createProjectMembers?: Resolver<Maybe<ResolversTypes['CreateProjectMembersPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectMembersArgs, 'input'>>;
  createRunFiles?: Resolver<Maybe<ResolversTypes['CreateRunFilesPayload']>, ParentType, ContextType, RequireFields<MutationCreateRunFilesArgs, 'input'>>;
  createRunQueue?: Resolver<Maybe<ResolversTypes['CreateRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationCreateRunQueueArgs, 'input'>>;
  createServiceAccount?: Resolver<Maybe<ResolversTypes['CreateServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createTeam?: Resolver<Maybe<ResolversTypes['CreateTeamPayload']>, ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deleteAliases?: Resolver<Maybe<ResolversTypes['DeleteAliasesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAliasesArgs, 'input'>>;
  deleteApiKey?: Resolver<Maybe<ResolversTypes['DeleteApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationDeleteApiKeyArgs, 'input'>>;
  deleteArtifact?: Resolver<Maybe<ResolversTypes['DeleteArtifactPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactArgs, 'input'>>;
  deleteArtifactCollectionTagAssignments?: Resolver<Maybe<ResolversTypes['DeleteArtifactCollectionTagAssignmentsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactCollectionTagAssignmentsArgs, 'input'>>;
  deleteArtifactPortfolio?: Resolver<Maybe<ResolversTypes['DeleteArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactPortfolioArgs, 'input'>>;
  deleteArtifactSequence?: Resolver<Maybe<ResolversTypes['DeleteArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactSequenceArgs, 'input'>>;
  deleteFiles?: Resolver<Maybe<ResolversTypes['DeleteFilesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteFilesArgs, 'input'>>;
  deleteFromRunQueue?: Resolver<Maybe<ResolversTypes['DeleteFromRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationDeleteFromRunQueueArgs, 'input'>>;
  deleteIntegration?: Resolver<Maybe<ResolversTypes['DeleteIntegrationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteIntegrationArgs, 'input'>>;
  deleteInvite?: Resolver<Maybe<ResolversTypes['DeleteInvitePayload']>, ParentType, ContextType, RequireFields<MutationDeleteInviteArgs, 'input'>>;
  deleteModel?: Resolver<Maybe<ResolversTypes['DeleteModelPayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelArgs, 'input'>>;
  deleteProjectMembers?: Resolver<Maybe<ResolversTypes['DeleteProjectMembersPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProjectMembersArgs, 'input'>>;
  deleteRun?: Resolver<Maybe<ResolversTypes['DeleteRunPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRunArgs, 'input'>>;
  deleteRunQueues?: Resolver<Maybe<ResolversTypes['DeleteRunQueuesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRunQueuesArgs, 'input'>>;
  deleteSweep?: Resolver<Maybe<ResolversTypes['DeleteSweepsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSweepArgs, 'input'>>;
  deleteTrigger?: Resolver<ResolversTypes['DeleteTriggerPayload'], ParentType, ContextType, RequireFields<MutationDeleteTriggerArgs, 'input'>>;
  deleteView?: Resolver<Maybe<ResolversTypes['DeleteViewPayload']>, ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'input'>>;
  enqueueSweepRun?: Resolver<Maybe<ResolversTypes['EnqueueSweepRunPayload']>, ParentType, ContextType, RequireFields<MutationEnqueueSweepRunArgs, 'input'>>;
  failRunQueueItem?: Resolver<Maybe<ResolversTypes['FailRunQueueItemPayload']>, ParentType, ContextType, RequireFields<MutationFailRunQueueItemArgs, 'input'>>;
  generateApiKey?: Resolver<Maybe<ResolversTypes['GenerateApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationGenerateApiKeyArgs, 'input'>>;
  linkArtifact?: Resolver<Maybe<ResolversTypes['LinkArtifactPayload']>, ParentType, ContextType, RequireFields<MutationLinkArtifactArgs, 'input'>>;
  markRunFilesUploaded?: Resolver<Maybe<ResolversTypes['MarkRunFilesUploadedPayload']>, ParentType, ContextType, RequireFields<MutationMarkRunFilesUploadedArgs, 'input'>>;
  moveArtifactSequence?: Resolver<Maybe<ResolversTypes['MoveArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationMoveArtifactSequenceArgs, 'input'>>;
  popFromRunQueue?: Resolver<Maybe<ResolversTypes['PopFromRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationPopFromRunQueueArgs, 'input'>>;
  pushToRunQueue?: Resolver<Maybe<ResolversTypes['PushToRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationPushToRunQueueArgs, 'input'>>;
  pushToRunQueueByName?: Resolver<Maybe<ResolversTypes['PushToRunQueueByNamePayload']>, ParentType, ContextType, RequireFields<MutationPushToRunQueueByNameArgs, 'input'>>;
  refreshMultipartUploadUrls?: Resolver<Maybe<ResolversTypes['RefreshMultipartUploadUrlsPayload']>, ParentType, ContextType, RequireFields<MutationRefreshMultipartUploadUrlsArgs, 'input'>>;
  renameProject?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationRenameProjectArgs, 'input'>>;
  stopRun?: Resolver<Maybe<ResolversTypes['StopRunPayload']>, ParentType, ContextType, RequireFields<MutationStopRunArgs, 'input'>>;
  unlinkArtifact?: Resolver<Maybe<ResolversTypes['UnlinkArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkArtifactArgs, 'input'>>;
  updateArtifact?: Resolver<Maybe<ResolversTypes['UpdateArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactArgs, 'input'>>;
  updateArtifactManifest?: Resolver<Maybe<ResolversTypes['UpdateArtifactManifestPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactManifestArgs, 'input'>>;
  updateArtifactPortfolio?: Resolver<Maybe<ResolversTypes['UpdateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactPortfolioArgs, 'input'>>;
  updateArtifactSequence?: Resolver<Maybe<ResolversTypes['UpdateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactSequenceArgs, 'input'>>;
  updateDefaultResourceConfig?: Resolver<Maybe<ResolversTypes['UpdateDefaultResourceConfigPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDefaultResourceConfigArgs, 'input'>>;
  updateFilterTrigger?: Resolver<Maybe<ResolversTypes['UpdateFilterTriggerPayload']>, ParentType, ContextType, RequireFields<MutationUpdateFilterTriggerArgs, 'input'>>;
  updateLaunchAgent?: Resolver<Maybe<ResolversTypes['UpdateLaunchAgentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateLaunchAgentArgs, 'input'>>;
  updateProjectMember?: Resolver<Maybe<ResolversTypes['UpdateProjectMemberPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectMemberArgs, 'input'>>;
  updateProjectTeamMember?: Resolver<Maybe<ResolversTypes['UpdateProjectTeamMemberPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectTeamMemberArgs, 'input'>>;
  updateRunQueueItemWarning?: Resolver<Maybe<ResolversTypes['UpdateRunQueueItemWarningPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRunQueueItemWarningArgs, 'input'>>;
  updateRunState?: Resolver<Maybe<ResolversTypes['UpdateRunStatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRunStateArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UpdateUserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  upsertBucket?: Resolver<Maybe<ResolversTypes['UpsertBucketPayload']>, ParentType, ContextType, RequireFields<MutationUpsertBucketArgs, 'input'>>;
  upsertModel?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationUpsertModelArgs, 'input'>>;
  upsertRunQueue?: Resolver<Maybe<ResolversTypes['UpsertRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationUpsertRunQueueArgs, 'input'>>;
  upsertSweep?: Resolver<Maybe<ResolversTypes['UpsertSweepPayload']>, ParentType, ContextType, RequireFields<MutationUpsertSweepArgs, 'input'>>;
  upsertView?: Resolver<Maybe<ResolversTypes['UpsertViewPayload']>, ParentType, ContextType, RequireFields<MutationUpsertViewArgs, 'input'>>;
  useArtifact?: Resolver<Maybe<ResolversTypes['UseArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUseArtifactArgs, 'input'>>;
};

export type NoOpTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoOpTriggeredAction'] = ResolversParentTypes['NoOpTriggeredAction']> = {
  noOp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Artifact' | 'ArtifactAlias' | 'ArtifactCollectionMembership' | 'ArtifactManifest' | 'ArtifactPortfolio' | 'ArtifactSequence' | 'ArtifactType' | 'Entity' | 'File' | 'Organization' | 'Project' | 'Run' | 'Sweep' | 'Tag' | 'User' | 'View', ParentType, ContextType>;
};

export type NotificationTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotificationTriggeredAction'] = ResolversParentTypes['NotificationTriggeredAction']> = {
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['AlertSeverity']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  advancedRegistryFeatures?: Resolver<Maybe<ResolversTypes['AdvancedRegistryFeatures']>, ParentType, ContextType>;
  artifactCollections?: Resolver<Maybe<ResolversTypes['ArtifactCollectionConnection']>, ParentType, ContextType, Partial<OrganizationArtifactCollectionsArgs>>;
  coreWeaveOrganizationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, Partial<OrganizationTriggersArgs>>;
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

export type PopFromRunQueuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PopFromRunQueuePayload'] = ResolversParentTypes['PopFromRunQueuePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runQueueItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  runSpec?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allViews?: Resolver<Maybe<ResolversTypes['ViewConnection']>, ParentType, ContextType, Partial<ProjectAllViewsArgs>>;
  allowAllArtifactTypesInRegistry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType, RequireFields<ProjectArtifactArgs, 'name'>>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<ProjectArtifactCollectionArgs, 'name'>>;
  artifactCollectionMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ProjectArtifactCollectionMembershipArgs, 'name'>>;
  artifactCollections?: Resolver<Maybe<ResolversTypes['ArtifactCollectionConnection']>, ParentType, ContextType, Partial<ProjectArtifactCollectionsArgs>>;
  artifactType?: Resolver<Maybe<ResolversTypes['ArtifactType']>, ParentType, ContextType, RequireFields<ProjectArtifactTypeArgs, 'name'>>;
  artifactTypes?: Resolver<ResolversTypes['ArtifactTypeConnection'], ParentType, ContextType, Partial<ProjectArtifactTypesArgs>>;
  bucket?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectBucketArgs, 'name'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBenchmark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  launchAgents?: Resolver<Array<ResolversTypes['LaunchAgent']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ProjectMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectRunArgs, 'name'>>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ProjectRunCountArgs>>;
  runQueue?: Resolver<Maybe<ResolversTypes['RunQueue']>, ParentType, ContextType, RequireFields<ProjectRunQueueArgs, 'name'>>;
  runQueues?: Resolver<Array<ResolversTypes['RunQueue']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<ResolversTypes['RunConnection']>, ParentType, ContextType, Partial<ProjectRunsArgs>>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType, RequireFields<ProjectSweepArgs, 'sweepName'>>;
  sweeps?: Resolver<Maybe<ResolversTypes['SweepConnection']>, ParentType, ContextType, Partial<ProjectSweepsArgs>>;
  teamMembers?: Resolver<Array<ResolversTypes['ProjectTeamMember']>, ParentType, ContextType>;
  totalSweeps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triggers?: Resolver<Array<ResolversTypes['Trigger']>, ParentType, ContextType>;
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

export type ProjectMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectTeamMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectTeamMember'] = ResolversParentTypes['ProjectTeamMember']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PushNotificationTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PushNotificationTriggeredAction'] = ResolversParentTypes['PushNotificationTriggeredAction']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushToRunQueueByNamePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PushToRunQueueByNamePayload'] = ResolversParentTypes['PushToRunQueueByNamePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runQueueItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runSpec?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
};

export type PushToRunQueuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PushToRunQueuePayload'] = ResolversParentTypes['PushToRunQueuePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runQueueItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runSpec?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType, RequireFields<QueryArtifactArgs, 'id'>>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<QueryArtifactCollectionArgs, 'id'>>;
  artifactSequence?: Resolver<Maybe<ResolversTypes['ArtifactSequence']>, ParentType, ContextType, RequireFields<QueryArtifactSequenceArgs, 'id'>>;
  clientIDMapping?: Resolver<Maybe<ResolversTypes['ClientIDMapping']>, ParentType, ContextType, RequireFields<QueryClientIdMappingArgs, 'clientID'>>;
  customChart?: Resolver<Maybe<ResolversTypes['CustomChart']>, ParentType, ContextType, RequireFields<QueryCustomChartArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  launchAgent?: Resolver<Maybe<ResolversTypes['LaunchAgent']>, ParentType, ContextType, RequireFields<QueryLaunchAgentArgs, 'id'>>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryModelArgs>>;
  models?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  serverInfo?: Resolver<Maybe<ResolversTypes['ServerInfo']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType, RequireFields<QueryViewArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryViewerArgs>>;
};

export type QueueJobTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueueJobTriggeredAction'] = ResolversParentTypes['QueueJobTriggeredAction']> = {
  queue?: Resolver<Maybe<ResolversTypes['RunQueue']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshMultipartUploadUrlsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefreshMultipartUploadUrlsPayload'] = ResolversParentTypes['RefreshMultipartUploadUrlsPayload']> = {
  uploadUrlParts?: Resolver<Array<ResolversTypes['UploadUrlPart']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  inputArtifacts?: Resolver<Maybe<ResolversTypes['InputArtifactConnection']>, ParentType, ContextType, Partial<RunInputArtifactsArgs>>;
  jobType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logLineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logLines?: Resolver<Maybe<ResolversTypes['LogLineConnection']>, ParentType, ContextType, Partial<RunLogLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputArtifacts?: Resolver<Maybe<ResolversTypes['ArtifactConnection']>, ParentType, ContextType, Partial<RunOutputArtifactsArgs>>;
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

export type RunQueueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueue'] = ResolversParentTypes['RunQueue']> = {
  access?: Resolver<ResolversTypes['RunQueueAccessType'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  defaultResourceConfigID?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  externalLinks?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prioritizationMode?: Resolver<ResolversTypes['RunQueuePrioritizationMode'], ParentType, ContextType>;
  runQueueItem?: Resolver<Maybe<ResolversTypes['RunQueueItem']>, ParentType, ContextType, RequireFields<RunQueueRunQueueItemArgs, 'id'>>;
  runQueueItems?: Resolver<ResolversTypes['RunQueueItemConnection'], ParentType, ContextType, Partial<RunQueueRunQueueItemsArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RunQueueItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItem'] = ResolversParentTypes['RunQueueItem']> = {
  associatedRunId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchAgentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  runSpec?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunQueueItemState'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RunQueueItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItemConnection'] = ResolversParentTypes['RunQueueItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunQueueItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunQueueItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItemEdge'] = ResolversParentTypes['RunQueueItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunQueueItem'], ParentType, ContextType>;
};

export type ServerFeatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerFeature'] = ResolversParentTypes['ServerFeature']> = {
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo']> = {
  cliVersionInfo?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  exposesExplicitRunQueueAckPath?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SlackIntegrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SlackIntegration'] = ResolversParentTypes['SlackIntegration']> = {
  channelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  attributes?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tagCategoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TemplateVariableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateVariable'] = ResolversParentTypes['TemplateVariable']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
};

export type TriggerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trigger'] = ResolversParentTypes['Trigger']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TriggerScope'], ParentType, ContextType>;
  triggeredAction?: Resolver<ResolversTypes['TriggeredAction'], ParentType, ContextType>;
  triggeringCondition?: Resolver<ResolversTypes['TriggeringCondition'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TriggerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerConnection'] = ResolversParentTypes['TriggerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriggerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerEdge'] = ResolversParentTypes['TriggerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trigger'], ParentType, ContextType>;
};

export type TriggerScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerScope'] = ResolversParentTypes['TriggerScope']> = {
  __resolveType: TypeResolveFn<'ArtifactPortfolio' | 'ArtifactSequence' | 'Entity' | 'Project', ParentType, ContextType>;
};

export type TriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggeredAction'] = ResolversParentTypes['TriggeredAction']> = {
  __resolveType: TypeResolveFn<'ARIATriggeredAction' | 'GenericWebhookTriggeredAction' | 'NoOpTriggeredAction' | 'NotificationTriggeredAction' | 'PushNotificationTriggeredAction' | 'QueueJobTriggeredAction', ParentType, ContextType>;
};

export type TriggeringConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggeringCondition'] = ResolversParentTypes['TriggeringCondition']> = {
  __resolveType: TypeResolveFn<'FilterEventTriggeringCondition', ParentType, ContextType>;
};

export type UnlinkArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnlinkArtifactPayload'] = ResolversParentTypes['UnlinkArtifactPayload']> = {
  artifactID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateArtifactCollectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateArtifactCollectionPayload'] = ResolversParentTypes['UpdateArtifactCollectionPayload']> = {
  artifactCollection?: Resolver<ResolversTypes['ArtifactCollection'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateArtifactManifestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateArtifactManifestPayload'] = ResolversParentTypes['UpdateArtifactManifestPayload']> = {
  artifactManifest?: Resolver<ResolversTypes['ArtifactManifest'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateArtifactPayload'] = ResolversParentTypes['UpdateArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateDefaultResourceConfigPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateDefaultResourceConfigPayload'] = ResolversParentTypes['UpdateDefaultResourceConfigPayload']> = {
  defaultResourceConfigID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateFilterTriggerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateFilterTriggerPayload'] = ResolversParentTypes['UpdateFilterTriggerPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['Trigger']>, ParentType, ContextType>;
};

export type UpdateLaunchAgentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateLaunchAgentPayload'] = ResolversParentTypes['UpdateLaunchAgentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UpdateProjectMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateProjectMemberPayload'] = ResolversParentTypes['UpdateProjectMemberPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateProjectTeamMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateProjectTeamMemberPayload'] = ResolversParentTypes['UpdateProjectTeamMemberPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateRunQueueItemWarningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRunQueueItemWarningPayload'] = ResolversParentTypes['UpdateRunQueueItemWarningPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UpdateRunStatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRunStatePayload'] = ResolversParentTypes['UpdateRunStatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UploadMultipartUrlsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadMultipartUrls'] = ResolversParentTypes['UploadMultipartUrls']> = {
  uploadID?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadUrlParts?: Resolver<Array<ResolversTypes['UploadUrlPart']>, ParentType, ContextType>;
};

export type UploadUrlPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadUrlPart'] = ResolversParentTypes['UploadUrlPart']> = {
  partNumber?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type UpsertRunQueuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpsertRunQueuePayload'] = ResolversParentTypes['UpsertRunQueuePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configSchemaValidationErrors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type UseArtifactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseArtifactPayload'] = ResolversParentTypes['UseArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
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

export type VersionedArtifactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionedArtifactConnection'] = ResolversParentTypes['VersionedArtifactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VersionedArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionedArtifactEdge'] = ResolversParentTypes['VersionedArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  ARIATriggeredAction?: AriaTriggeredActionResolvers<ContextType>;
  AckRunQueueItemPayload?: AckRunQueueItemPayloadResolvers<ContextType>;
  AddAliasesPayload?: AddAliasesPayloadResolvers<ContextType>;
  AdvancedRegistryFeatures?: AdvancedRegistryFeaturesResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentHeartbeatPayload?: AgentHeartbeatPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  ArtifactAlias?: ArtifactAliasResolvers<ContextType>;
  ArtifactAliasConnection?: ArtifactAliasConnectionResolvers<ContextType>;
  ArtifactAliasEdge?: ArtifactAliasEdgeResolvers<ContextType>;
  ArtifactCollection?: ArtifactCollectionResolvers<ContextType>;
  ArtifactCollectionAlias?: ArtifactCollectionAliasResolvers<ContextType>;
  ArtifactCollectionConnection?: ArtifactCollectionConnectionResolvers<ContextType>;
  ArtifactCollectionEdge?: ArtifactCollectionEdgeResolvers<ContextType>;
  ArtifactCollectionMembership?: ArtifactCollectionMembershipResolvers<ContextType>;
  ArtifactCollectionMembershipConnection?: ArtifactCollectionMembershipConnectionResolvers<ContextType>;
  ArtifactCollectionMembershipEdge?: ArtifactCollectionMembershipEdgeResolvers<ContextType>;
  ArtifactConnection?: ArtifactConnectionResolvers<ContextType>;
  ArtifactConnectionType?: ArtifactConnectionTypeResolvers<ContextType>;
  ArtifactEdge?: ArtifactEdgeResolvers<ContextType>;
  ArtifactEdgeType?: ArtifactEdgeTypeResolvers<ContextType>;
  ArtifactManifest?: ArtifactManifestResolvers<ContextType>;
  ArtifactPortfolio?: ArtifactPortfolioResolvers<ContextType>;
  ArtifactSequence?: ArtifactSequenceResolvers<ContextType>;
  ArtifactSequenceConnection?: ArtifactSequenceConnectionResolvers<ContextType>;
  ArtifactSequenceEdge?: ArtifactSequenceEdgeResolvers<ContextType>;
  ArtifactType?: ArtifactTypeResolvers<ContextType>;
  ArtifactTypeConnection?: ArtifactTypeConnectionResolvers<ContextType>;
  ArtifactTypeEdge?: ArtifactTypeEdgeResolvers<ContextType>;
  ClientIDMapping?: ClientIdMappingResolvers<ContextType>;
  ClientIDMappingEntry?: ClientIdMappingEntryResolvers<ContextType>;
  CommitArtifactPayload?: CommitArtifactPayloadResolvers<ContextType>;
  CompleteMultipartUploadArtifactPayload?: CompleteMultipartUploadArtifactPayloadResolvers<ContextType>;
  CreateAgentPayload?: CreateAgentPayloadResolvers<ContextType>;
  CreateArtifactCollectionPayload?: CreateArtifactCollectionPayloadResolvers<ContextType>;
  CreateArtifactCollectionTagAssignmentsPayload?: CreateArtifactCollectionTagAssignmentsPayloadResolvers<ContextType>;
  CreateArtifactFilesPayload?: CreateArtifactFilesPayloadResolvers<ContextType>;
  CreateArtifactManifestPayload?: CreateArtifactManifestPayloadResolvers<ContextType>;
  CreateArtifactPayload?: CreateArtifactPayloadResolvers<ContextType>;
  CreateArtifactTypePayload?: CreateArtifactTypePayloadResolvers<ContextType>;
  CreateCustomChartPayload?: CreateCustomChartPayloadResolvers<ContextType>;
  CreateDefaultResourceConfigPayload?: CreateDefaultResourceConfigPayloadResolvers<ContextType>;
  CreateFilterTriggerPayload?: CreateFilterTriggerPayloadResolvers<ContextType>;
  CreateIntegrationPayload?: CreateIntegrationPayloadResolvers<ContextType>;
  CreateInvitePayload?: CreateInvitePayloadResolvers<ContextType>;
  CreateLaunchAgentPayload?: CreateLaunchAgentPayloadResolvers<ContextType>;
  CreateProjectMembersPayload?: CreateProjectMembersPayloadResolvers<ContextType>;
  CreateRunFilesPayload?: CreateRunFilesPayloadResolvers<ContextType>;
  CreateRunQueuePayload?: CreateRunQueuePayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  CustomChart?: CustomChartResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefaultResourceConfig?: DefaultResourceConfigResolvers<ContextType>;
  DefaultResourceConfigConnection?: DefaultResourceConfigConnectionResolvers<ContextType>;
  DefaultResourceConfigEdge?: DefaultResourceConfigEdgeResolvers<ContextType>;
  DeleteAliasesPayload?: DeleteAliasesPayloadResolvers<ContextType>;
  DeleteApiKeyPayload?: DeleteApiKeyPayloadResolvers<ContextType>;
  DeleteArtifactCollectionPayload?: DeleteArtifactCollectionPayloadResolvers<ContextType>;
  DeleteArtifactCollectionTagAssignmentsPayload?: DeleteArtifactCollectionTagAssignmentsPayloadResolvers<ContextType>;
  DeleteArtifactPayload?: DeleteArtifactPayloadResolvers<ContextType>;
  DeleteFilesPayload?: DeleteFilesPayloadResolvers<ContextType>;
  DeleteFromRunQueuePayload?: DeleteFromRunQueuePayloadResolvers<ContextType>;
  DeleteIntegrationPayload?: DeleteIntegrationPayloadResolvers<ContextType>;
  DeleteInvitePayload?: DeleteInvitePayloadResolvers<ContextType>;
  DeleteModelPayload?: DeleteModelPayloadResolvers<ContextType>;
  DeleteProjectMembersPayload?: DeleteProjectMembersPayloadResolvers<ContextType>;
  DeleteRunPayload?: DeleteRunPayloadResolvers<ContextType>;
  DeleteRunQueuesPayload?: DeleteRunQueuesPayloadResolvers<ContextType>;
  DeleteSweepsPayload?: DeleteSweepsPayloadResolvers<ContextType>;
  DeleteTriggerPayload?: DeleteTriggerPayloadResolvers<ContextType>;
  DeleteViewPayload?: DeleteViewPayloadResolvers<ContextType>;
  EnqueueSweepRunPayload?: EnqueueSweepRunPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  FailRunQueueItemPayload?: FailRunQueueItemPayloadResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FilterEventTriggeringCondition?: FilterEventTriggeringConditionResolvers<ContextType>;
  GenerateApiKeyPayload?: GenerateApiKeyPayloadResolvers<ContextType>;
  GenericWebhookIntegration?: GenericWebhookIntegrationResolvers<ContextType>;
  GenericWebhookTriggeredAction?: GenericWebhookTriggeredActionResolvers<ContextType>;
  GitHubOAuthIntegration?: GitHubOAuthIntegrationResolvers<ContextType>;
  Initiator?: InitiatorResolvers<ContextType>;
  InputArtifactConnection?: InputArtifactConnectionResolvers<ContextType>;
  InputArtifactEdge?: InputArtifactEdgeResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Integration?: IntegrationResolvers<ContextType>;
  IntegrationConnection?: IntegrationConnectionResolvers<ContextType>;
  IntegrationEdge?: IntegrationEdgeResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  LaunchAgent?: LaunchAgentResolvers<ContextType>;
  LinkArtifactPayload?: LinkArtifactPayloadResolvers<ContextType>;
  LocalVersionInfo?: LocalVersionInfoResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogLineConnection?: LogLineConnectionResolvers<ContextType>;
  LogLineEdge?: LogLineEdgeResolvers<ContextType>;
  MarkRunFilesUploadedPayload?: MarkRunFilesUploadedPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MoveArtifactCollectionPayload?: MoveArtifactCollectionPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoOpTriggeredAction?: NoOpTriggeredActionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotificationTriggeredAction?: NotificationTriggeredActionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParquetHistory?: ParquetHistoryResolvers<ContextType>;
  PopFromRunQueuePayload?: PopFromRunQueuePayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectTeamMember?: ProjectTeamMemberResolvers<ContextType>;
  PushNotificationTriggeredAction?: PushNotificationTriggeredActionResolvers<ContextType>;
  PushToRunQueueByNamePayload?: PushToRunQueueByNamePayloadResolvers<ContextType>;
  PushToRunQueuePayload?: PushToRunQueuePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueJobTriggeredAction?: QueueJobTriggeredActionResolvers<ContextType>;
  RefreshMultipartUploadUrlsPayload?: RefreshMultipartUploadUrlsPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunQueue?: RunQueueResolvers<ContextType>;
  RunQueueItem?: RunQueueItemResolvers<ContextType>;
  RunQueueItemConnection?: RunQueueItemConnectionResolvers<ContextType>;
  RunQueueItemEdge?: RunQueueItemEdgeResolvers<ContextType>;
  ServerFeature?: ServerFeatureResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  ServerMessage?: ServerMessageResolvers<ContextType>;
  ServerSettings?: ServerSettingsResolvers<ContextType>;
  SlackIntegration?: SlackIntegrationResolvers<ContextType>;
  StopRunPayload?: StopRunPayloadResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TemplateVariable?: TemplateVariableResolvers<ContextType>;
  Trigger?: TriggerResolvers<ContextType>;
  TriggerConnection?: TriggerConnectionResolvers<ContextType>;
  TriggerEdge?: TriggerEdgeResolvers<ContextType>;
  TriggerScope?: TriggerScopeResolvers<ContextType>;
  TriggeredAction?: TriggeredActionResolvers<ContextType>;
  TriggeringCondition?: TriggeringConditionResolvers<ContextType>;
  UnlinkArtifactPayload?: UnlinkArtifactPayloadResolvers<ContextType>;
  UpdateArtifactCollectionPayload?: UpdateArtifactCollectionPayloadResolvers<ContextType>;
  UpdateArtifactManifestPayload?: UpdateArtifactManifestPayloadResolvers<ContextType>;
  UpdateArtifactPayload?: UpdateArtifactPayloadResolvers<ContextType>;
  UpdateDefaultResourceConfigPayload?: UpdateDefaultResourceConfigPayloadResolvers<ContextType>;
  UpdateFilterTriggerPayload?: UpdateFilterTriggerPayloadResolvers<ContextType>;
  UpdateLaunchAgentPayload?: UpdateLaunchAgentPayloadResolvers<ContextType>;
  UpdateProjectMemberPayload?: UpdateProjectMemberPayloadResolvers<ContextType>;
  UpdateProjectTeamMemberPayload?: UpdateProjectTeamMemberPayloadResolvers<ContextType>;
  UpdateRunQueueItemWarningPayload?: UpdateRunQueueItemWarningPayloadResolvers<ContextType>;
  UpdateRunStatePayload?: UpdateRunStatePayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  UploadMultipartUrls?: UploadMultipartUrlsResolvers<ContextType>;
  UploadUrlPart?: UploadUrlPartResolvers<ContextType>;
  UpsertBucketPayload?: UpsertBucketPayloadResolvers<ContextType>;
  UpsertModelPayload?: UpsertModelPayloadResolvers<ContextType>;
  UpsertRunQueuePayload?: UpsertRunQueuePayloadResolvers<ContextType>;
  UpsertSweepPayload?: UpsertSweepPayloadResolvers<ContextType>;
  UpsertViewPayload?: UpsertViewPayloadResolvers<ContextType>;
  UseArtifactPayload?: UseArtifactPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  VersionedArtifactConnection?: VersionedArtifactConnectionResolvers<ContextType>;
  VersionedArtifactEdge?: VersionedArtifactEdgeResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  ViewConnection?: ViewConnectionResolvers<ContextType>;
  ViewEdge?: ViewEdgeResolvers<ContextType>;
};

