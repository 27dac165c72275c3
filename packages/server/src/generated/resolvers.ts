// Generated from schema/*.graphql by `pnpm codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserRow, Entity as EntityRow, Project as ProjectRow, Run as RunRow, Sweep as SweepRow, SweepAgent as SweepAgentRow, Organization as OrganizationRow, CustomChart as CustomChartRow, View as ViewRow } from '../storage/rows.js';
import type { FileNode as FileNodeRow } from '../graphql/file-nodes.js';
import type { Artifact as ArtifactRow, ArtifactAlias as ArtifactAliasRow, ArtifactCollection as ArtifactCollectionRow, ArtifactMembership as ArtifactMembershipRow, ArtifactManifest as ArtifactManifestRow, ArtifactType as ArtifactTypeRow } from '../storage/artifacts/rows.js';
import type { Automation as AutomationRow } from '../storage/automations.js';
import type { AutomationExecution as AutomationExecutionRow } from '../storage/automation-executions.js';
import type { WebhookIntegration as WebhookIntegrationRow, SlackIntegration as SlackIntegrationRow } from '../storage/integrations.js';
import type { RunQueue as RunQueueRow, RunQueueItem as RunQueueItemRow, ResourceConfig as ResourceConfigRow, LaunchAgent as LaunchAgentRow } from '../storage/launch/rows.js';
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
  /** A span of time, in milliseconds as a JSON number. */
  Duration: { input: number; output: number; }
  /** A 64-bit integer, written as a JSON number. */
  Int64: { input: number; output: number; }
  /** Any JSON value, not quoted. */
  JSON: { input: unknown; output: unknown; }
  /** A string that holds JSON. Numbers may be the bare tokens NaN, Infinity and -Infinity, as Python's json module writes them. */
  JSONString: { input: string; output: string; }
};

/** Which item to claim. */
export type AckRunQueueItemInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the run as in URLs. */
  runName: Scalars['String']['input'];
  /** The id of the item. */
  runQueueItemId: Scalars['ID']['input'];
};

/** Whether an item was claimed. */
export type AckRunQueueItemPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when the item is another run's, or failed. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Aliases for a version. */
export type AddAliasesInput = {
  /** The aliases. */
  aliases: Array<ArtifactCollectionAliasInput>;
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** The aliases that a version got. */
export type AddAliasesPayload = {
  /** The aliases. */
  aliases: Array<ArtifactCollectionAlias>;
  /** The version. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when it has all of them. */
  success: Scalars['Boolean']['output'];
};

/** What the search of registries can do. */
export type AdvancedRegistryFeatures = {
  /** Whether the search takes the fields of W&B's larger search engine. This server has them all in its one search: no. */
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

/** How grave a notification is. */
export type AlertSeverity =
  /** Something went wrong. */
  | 'ERROR'
  /** Something is worth knowing. */
  | 'INFO'
  /** Something may go wrong. */
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

/** A version of an artifact. */
export type Artifact = Node & {
  /** Its aliases, version numbers such as v3 included, those of the collection that it was logged to first. */
  aliases: Array<ArtifactAlias>;
  /** Its place in each collection, that which it was logged to first. */
  artifactMemberships: ArtifactCollectionMembershipConnection;
  /** The collection that it was logged to. */
  artifactSequence: ArtifactSequence;
  /** The type of its collection. */
  artifactType: ArtifactType;
  /** A random text that names the version; null in collections that it is not in. */
  commitHash?: Maybe<Scalars['String']['output']>;
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** Who logged it; the user when its run is deleted. */
  createdBy?: Maybe<Initiator>;
  /** The manifest with all entries; null before the commit. */
  currentManifest?: Maybe<ArtifactManifest>;
  /** What it is, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Hexadecimal MD5 of the paths and digests of the manifest. */
  digest: Scalars['String']['output'];
  /** How its digest is made. */
  digestAlgorithm: ArtifactDigestAlgorithm;
  /** How many entries it has, references included. */
  fileCount: Scalars['Int64']['output'];
  /** Its files, one for each entry of the manifest, references included, in the order of their paths. */
  files?: Maybe<FileConnection>;
  /** The files of these entries, on one page. An entry that the version does not have is an error. */
  filesByManifestEntries?: Maybe<FileConnection>;
  /** The step of the run at which it was logged, as the client counted; null when the client sent none. */
  historyStep?: Maybe<Scalars['Int64']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** What else is known of it: JSON text of an object. */
  metadata?: Maybe<Scalars['JSONString']['output']>;
  /** The bytes of all entries together, references included. */
  size: Scalars['Int64']['output'];
  /** How far it is. */
  state: ArtifactState;
  /** Labels. */
  tags: Array<Tag>;
  /** For how many seconds it is kept; -1: as long as its collection says; -2: for ever. */
  ttlDurationSeconds: Scalars['Int64']['output'];
  /** Whether the collection says how long it is kept. */
  ttlIsInherited: Scalars['Boolean']['output'];
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The runs that used it. */
  usedBy: RunConnection;
  /** Its number in a collection; null as long as it is pending, and in collections that it is not in. */
  versionIndex?: Maybe<Scalars['Int']['output']>;
};


/** A version of an artifact. */
export type ArtifactAliasesArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};


/** A version of an artifact. */
export type ArtifactArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A version of an artifact. */
export type ArtifactCommitHashArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};


/** A version of an artifact. */
export type ArtifactFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A version of an artifact. */
export type ArtifactFilesByManifestEntriesArgs = {
  entries?: InputMaybe<Array<ArtifactManifestEntryInput>>;
  manifestVersion: Scalars['String']['input'];
  storageLayout: Scalars['String']['input'];
  storageRegion?: InputMaybe<Scalars['String']['input']>;
};


/** A version of an artifact. */
export type ArtifactUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A version of an artifact. */
export type ArtifactVersionIndexArgs = {
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
};

/** A name of a version in a collection. */
export type ArtifactAlias = Node & {
  /** The name. */
  alias: Scalars['String']['output'];
  /** The version. */
  artifact?: Maybe<Artifact>;
  /** The collection. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
};

/** A list of aliases. */
export type ArtifactAliasConnection = {
  /** One edge an alias. */
  edges: Array<ArtifactAliasEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One alias of a list. */
export type ArtifactAliasEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The alias. */
  node?: Maybe<ArtifactAlias>;
};

/** An alias in a collection of the same project. */
export type ArtifactAliasInput = {
  /** The name. */
  alias: Scalars['String']['input'];
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['input'];
};

/** A named list of versions. */
export type ArtifactCollection = {
  /** The aliases that versions have here, version numbers such as v3 included. */
  aliases: ArtifactAliasConnection;
  /** The version with this name here; null when there is none. */
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  /** The versions in it, with their place here. */
  artifactMemberships: ArtifactCollectionMembershipConnection;
  /** The versions in it, newest first unless an order is given. */
  artifacts?: Maybe<VersionedArtifactConnection>;
  /** When the collection was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The type of what it holds. */
  defaultArtifactType: ArtifactType;
  /** What the collection holds, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, unique in the project. */
  name: Scalars['String']['output'];
  /** The project that it belongs to. */
  project?: Maybe<Project>;
  /** Whether it can be used. */
  state: ArtifactCollectionState;
  /** Labels of the collection. */
  tags: TagConnection;
  /** When the collection was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A named list of versions. */
export type ArtifactCollectionAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named list of versions. */
export type ArtifactCollectionArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


/** A named list of versions. */
export type ArtifactCollectionArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A named list of versions. */
export type ArtifactCollectionArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A named list of versions. */
export type ArtifactCollectionTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};

/** An alias, as mutations give it back. */
export type ArtifactCollectionAlias = {
  /** The name. */
  alias: Scalars['String']['output'];
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['output'];
  /** The entity of the collection. */
  entityName: Scalars['String']['output'];
  /** The project of the collection. */
  projectName: Scalars['String']['output'];
};

/** An alias in a collection. */
export type ArtifactCollectionAliasInput = {
  /** The name. */
  alias: Scalars['String']['input'];
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['input'];
  /** The entity of the collection. */
  entityName: Scalars['String']['input'];
  /** The project of the collection. */
  projectName: Scalars['String']['input'];
};

/** A list of collections. */
export type ArtifactCollectionConnection = {
  /** One edge a collection. */
  edges: Array<ArtifactCollectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One collection of a list. */
export type ArtifactCollectionEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The collection. */
  node?: Maybe<ArtifactCollection>;
};

/** The place of a version in a collection. */
export type ArtifactCollectionMembership = Node & {
  /** The aliases that it has in this collection, its number such as v3 included. */
  aliases: Array<ArtifactAlias>;
  /** The version. */
  artifact?: Maybe<Artifact>;
  /** The collection. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** The random text that names the version. */
  commitHash?: Maybe<Scalars['String']['output']>;
  /** When the version came into this collection. */
  createdAt: Scalars['DateTime']['output'];
  /** The files of the version. */
  files?: Maybe<FileConnection>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The number of the version in this collection. */
  versionIndex?: Maybe<Scalars['Int']['output']>;
};


/** The place of a version in a collection. */
export type ArtifactCollectionMembershipFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A list of places of versions in collections. */
export type ArtifactCollectionMembershipConnection = {
  /** One edge a place. */
  edges: Array<ArtifactCollectionMembershipEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One place of a list. */
export type ArtifactCollectionMembershipEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node?: Maybe<ArtifactCollectionMembership>;
};

/** Whether a collection can be used. */
export type ArtifactCollectionState =
  /** It was deleted just now. */
  | 'DELETED'
  /** It can. */
  | 'READY';

/** The kinds of collections. */
export type ArtifactCollectionType =
  /** It holds links to versions of other collections. */
  | 'PORTFOLIO'
  /** It holds the versions that were logged to it. */
  | 'SEQUENCE';

/** A list of versions. */
export type ArtifactConnection = {
  /** One edge a version. */
  edges: Array<ArtifactEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** How the digest of a version is made. */
export type ArtifactDigestAlgorithm =
  /** MD5 of the paths and MD5 digests of the manifest. */
  | 'MANIFEST_MD5';

/** One version of a list. */
export type ArtifactEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node?: Maybe<Artifact>;
};

/** The list of what a version holds. */
export type ArtifactManifest = Node & {
  /** The version that it belongs to. */
  artifact: Artifact;
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** MD5 of its file, base64; empty as long as its maker does not know it. */
  digest: Scalars['String']['output'];
  /** Its file: JSON. */
  file: File;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** What it lists. */
  type: ArtifactManifestType;
};

/** An entry of a manifest. */
export type ArtifactManifestEntryInput = {
  /** The version that first had the content. */
  birthArtifactID?: InputMaybe<Scalars['ID']['input']>;
  /** Its digest. */
  digest: Scalars['String']['input'];
  /** Its path. */
  name: Scalars['String']['input'];
  /** The address of a reference. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** Its size in bytes. */
  size?: InputMaybe<Scalars['Int64']['input']>;
};

/** What a manifest lists. */
export type ArtifactManifestType =
  /** Every entry. */
  | 'FULL'
  /** What is new or changed since the base, which is the newest version unless one is named. */
  | 'INCREMENTAL'
  /** A part of a version that several writers make together. */
  | 'PATCH';

/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolio = ArtifactCollection & Node & {
  /** The aliases that versions have here, version numbers such as v3 included. */
  aliases: ArtifactAliasConnection;
  /** The version with this name here; null when there is none. */
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  /** The versions in it, with their place here. */
  artifactMemberships: ArtifactCollectionMembershipConnection;
  /** The versions in it, newest first unless an order is given. */
  artifacts?: Maybe<VersionedArtifactConnection>;
  /** When the collection was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The type of what it holds. */
  defaultArtifactType: ArtifactType;
  /** What the collection holds, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, unique in the project. */
  name: Scalars['String']['output'];
  /** The project that it belongs to. */
  project?: Maybe<Project>;
  /** Whether it can be used. */
  state: ArtifactCollectionState;
  /** Labels of the collection. */
  tags: TagConnection;
  /** When the collection was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolioAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolioArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolioArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolioArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A collection of links to versions of other collections. It numbers them on its own. */
export type ArtifactPortfolioTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};

/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequence = ArtifactCollection & Node & {
  /** The aliases that versions have here, version numbers such as v3 included. */
  aliases: ArtifactAliasConnection;
  /** The version with this name here; null when there is none. */
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  /** The versions in it, with their place here. */
  artifactMemberships: ArtifactCollectionMembershipConnection;
  /** The versions in it, newest first unless an order is given. */
  artifacts?: Maybe<VersionedArtifactConnection>;
  /** When the collection was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The type of what it holds. */
  defaultArtifactType: ArtifactType;
  /** What the collection holds, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** How the digests of its versions are made. */
  digestAlgorithm: ArtifactDigestAlgorithm;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The newest committed version. */
  latestArtifact?: Maybe<Artifact>;
  /** The name, unique in the project. */
  name: Scalars['String']['output'];
  /** The project that it belongs to. */
  project?: Maybe<Project>;
  /** Whether it can be used. */
  state: ArtifactCollectionState;
  /** Labels of the collection. */
  tags: TagConnection;
  /** When the collection was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequenceAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequenceArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequenceArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequenceArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A collection that versions are logged to. It numbers them. */
export type ArtifactSequenceTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
};

/** A list of collections that versions are logged to. */
export type ArtifactSequenceConnection = {
  /** One edge a collection. */
  edges: Array<ArtifactSequenceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One collection of a list. */
export type ArtifactSequenceEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The collection. */
  node?: Maybe<ArtifactSequence>;
};

/** How far a version is. */
export type ArtifactState =
  /** It is complete and never changes. */
  | 'COMMITTED'
  /** It was deleted. */
  | 'DELETED'
  /** Its content is on its way. */
  | 'PENDING';

/** How the addresses of contents are made. */
export type ArtifactStorageLayout =
  /** From the entity and the digest. */
  | 'V1'
  /** From the region, the entity, the version that first had the content, and the digest. */
  | 'V2';

/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactType = Node & {
  /** A version of this type; null when there is none of this name. */
  artifact?: Maybe<Artifact>;
  /** A collection of this type; null when there is none of this name. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** The collections of this type that match. */
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** The collection of this type that versions are logged to; null when there is none of this name. */
  artifactSequence?: Maybe<ArtifactSequence>;
  /** The collections of this type that versions are logged to. */
  artifactSequences?: Maybe<ArtifactSequenceConnection>;
  /** When the type was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What artifacts of the type are, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, unique in the project. */
  name: Scalars['String']['output'];
  /** The project that it belongs to. */
  project: Project;
};


/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactTypeArtifactArgs = {
  name: Scalars['String']['input'];
};


/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactTypeArtifactCollectionArgs = {
  name: Scalars['String']['input'];
};


/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactTypeArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactTypeArtifactSequenceArgs = {
  name: Scalars['String']['input'];
};


/** A kind of artifacts of a project, such as dataset or model. */
export type ArtifactTypeArtifactSequencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};

/** A list of types. */
export type ArtifactTypeConnection = {
  /** One edge a type. */
  edges: Array<ArtifactTypeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One type of a list. */
export type ArtifactTypeEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The type. */
  node?: Maybe<ArtifactType>;
};

/** A type of artifacts that a registry takes. */
export type ArtifactTypeInput = {
  /** What artifacts of the type are. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name, up to 128 characters, without slash and colon. */
  name: Scalars['String']['input'];
};

/** What an id that a client made stands for. */
export type ClientIdMapping = {
  /** The id that the client made. */
  clientID: Scalars['ID']['output'];
  /** The version or the collection. */
  entry: ClientIdMappingEntry;
  /** The global id of the same. */
  serverID: Scalars['ID']['output'];
};

/** What an id that a client made stands for. */
export type ClientIdMappingEntry = Artifact | ArtifactSequence;

/** A version to commit. */
export type CommitArtifactInput = {
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** The committed version. */
export type CommitArtifactPayload = {
  /** The version. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What happens to an upload in parts. */
export type CompleteMultipartAction =
  /** The parts become the file. */
  | 'Complete';

/** An upload in parts to complete. */
export type CompleteMultipartUploadArtifactInput = {
  /** The version that the file belongs to. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What happens to it. */
  completeMultipartAction: CompleteMultipartAction;
  /** All parts. */
  completedParts: Array<UploadPartsInput>;
  /** The storage path of the file. */
  storagePath: Scalars['String']['input'];
  /** Which upload. */
  uploadID: Scalars['String']['input'];
};

/** A file whose parts were put together. */
export type CompleteMultipartUploadArtifactPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** MD5 of the content, base64. */
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

/** Tags for a collection. */
export type CreateArtifactCollectionTagAssignmentsInput = {
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['input'];
  /** Echoed in the answer. */
  clientMutationID?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The tags. */
  tags: Array<TagInput>;
};

/** The tags that a collection got. */
export type CreateArtifactCollectionTagAssignmentsPayload = {
  /** What the caller sent. */
  clientMutationID?: Maybe<Scalars['String']['output']>;
  /** The tags. */
  tags: Array<Tag>;
};

/** A file to announce. */
export type CreateArtifactFileSpecInput = {
  /** The pending version that it belongs to. */
  artifactID: Scalars['ID']['input'];
  /** The manifest that will list it; null when it is not announced yet. */
  artifactManifestID?: InputMaybe<Scalars['ID']['input']>;
  /** The digest in the manifest, which is the same as md5; newer clients send null. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** MD5 of the content, base64. */
  md5: Scalars['String']['input'];
  /** The media type; guessed from the name when null. */
  mimetype?: InputMaybe<Scalars['String']['input']>;
  /** The path below the version, with slashes. A path that leaves it is refused. */
  name: Scalars['String']['input'];
  /** The parts of a file that comes in parts, from the first one on. */
  uploadPartsInput?: InputMaybe<Array<UploadPartsInput>>;
};

/** Files to announce. */
export type CreateArtifactFilesInput = {
  /** The files. */
  artifactFiles: Array<CreateArtifactFileSpecInput>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Not supported: newer clients send null. */
  cloudRegionID?: InputMaybe<Scalars['ID']['input']>;
  /** How the digests of the files are made. */
  digestAlgorithm?: InputMaybe<ArtifactDigestAlgorithm>;
  /** How the addresses of contents are made; both ways lead to the same content. */
  storageLayout?: ArtifactStorageLayout;
};

/** Where to upload files. */
export type CreateArtifactFilesPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** As many files as were announced, in the same order, on one page. One whose content is stored has no upload URL. */
  files: FileConnection;
};

/** A version to announce. */
export type CreateArtifactInput = {
  /** Aliases that it gets at its commit. */
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  /** The collection, made when it does not exist. */
  artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
  /** The collection, as older clients send it: exactly one name. */
  artifactCollectionNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The type, made when it does not exist. */
  artifactTypeName: Scalars['String']['input'];
  /** An id that the client made for the version. */
  clientID?: InputMaybe<Scalars['ID']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Hexadecimal MD5 of the paths and digests of the manifest. */
  digest: Scalars['String']['input'];
  /** How the digest is made. */
  digestAlgorithm: ArtifactDigestAlgorithm;
  /** What writers that make one version together have in common. */
  distributedID?: InputMaybe<Scalars['String']['input']>;
  /** Whether a committed version with the same digest shall be given back. */
  enableDigestDeduplication?: InputMaybe<Scalars['Boolean']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The step of the run, as the client counts. */
  historyStep?: InputMaybe<Scalars['Int64']['input']>;
  /** Not supported: newer clients send null. */
  labels?: InputMaybe<Scalars['JSONString']['input']>;
  /** What else is known of it: JSON text of an object. NaN and infinities become null. */
  metadata?: InputMaybe<Scalars['JSONString']['input']>;
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The run that logs it; null for a user outside of runs. */
  runName?: InputMaybe<Scalars['String']['input']>;
  /** An id that the client made for the collection. */
  sequenceClientID?: InputMaybe<Scalars['ID']['input']>;
  /** Where contents shall be stored: default, or null. An unknown region is refused. */
  storageRegion?: InputMaybe<Scalars['String']['input']>;
  /** Labels. */
  tags?: InputMaybe<Array<TagInput>>;
  /** For how many seconds it is kept; -1 or null: as long as its collection says; -2: for ever. */
  ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
};

/** A manifest to announce. */
export type CreateArtifactManifestInput = {
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** The version that an incomplete manifest adds to; the newest one of the collection when null. A full manifest has none. */
  baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** MD5 of its file, base64; empty as long as it is not known. */
  digest: Scalars['String']['input'];
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The name of its file. */
  name: Scalars['String']['input'];
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The run that logs the version; empty without one. */
  runName: Scalars['String']['input'];
  /** What it lists. */
  type?: ArtifactManifestType;
};

/** The announced manifest. */
export type CreateArtifactManifestPayload = {
  /** The manifest. */
  artifactManifest: ArtifactManifest;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The announced version, or the one with the same digest. */
export type CreateArtifactPayload = {
  /** The version. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A type to make. */
export type CreateArtifactTypeInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What artifacts of the type are, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The name. */
  name: Scalars['String']['input'];
  /** The project. */
  projectName: Scalars['String']['input'];
};

/** A type. */
export type CreateArtifactTypePayload = {
  /** The type. */
  artifactType: ArtifactType;
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

/** A configuration of resources to keep. */
export type CreateDefaultResourceConfigInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An object with `resource_args`. */
  config: Scalars['JSONString']['input'];
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** What runs the items. */
  resource: Scalars['String']['input'];
  /** An object from name to an object with `schema` and `description`. */
  templateVariables?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The new configuration of resources. */
export type CreateDefaultResourceConfigPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  defaultResourceConfigID: Scalars['ID']['output'];
  /** Always true. */
  success: Scalars['Boolean']['output'];
};

/** What automation to make. */
export type CreateFilterTriggerInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it acts on events. */
  enabled: Scalars['Boolean']['input'];
  /** JSON of a MongoDB-style filter on alias and tag for events of artifacts, else of an object with run_filter and what is watched. */
  eventFilter: Scalars['JSONString']['input'];
  /** The name, up to 255 characters, unique within the entity that owns the scope. */
  name: Scalars['String']['input'];
  /** Where the event must happen. */
  scopeID: Scalars['ID']['input'];
  /** What kind of thing scopeID names. */
  scopeType: TriggerScopeType;
  /** What to do. */
  triggeredActionConfig: TriggeredActionConfig;
  /** What kind of action triggeredActionConfig tells of. */
  triggeredActionType: TriggeredActionType;
  /** What must happen. */
  triggeringEventType: EventTriggeringConditionType;
};

/** The new automation. */
export type CreateFilterTriggerPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The automation. */
  trigger?: Maybe<Trigger>;
};

/** What address to keep. */
export type CreateGenericWebhookIntegrationInput = {
  /** The name of the secret of the entity that requests carry as their Authorization. */
  accessTokenRef?: InputMaybe<Scalars['String']['input']>;
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the owning entity. */
  entityName: Scalars['String']['input'];
  /** The name: up to 64 letters, digits, underscores, hyphens, and blanks between them. */
  name: Scalars['String']['input'];
  /** The name of the secret of the entity that requests are signed with. */
  secretRef?: InputMaybe<Scalars['String']['input']>;
  /** The address, of http or https. */
  urlEndpoint: Scalars['String']['input'];
};

/** The new integration. */
export type CreateIntegrationPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The integration. */
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

/** A new agent. */
export type CreateLaunchAgentInput = {
  /** How the agent is set up, the JSON text of an object without secrets. */
  agentConfig?: InputMaybe<Scalars['JSONString']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The name of the machine. */
  hostname: Scalars['String']['input'];
  /** The project of the queues. */
  projectName: Scalars['String']['input'];
  /** The ids of the queues to serve. */
  runQueues: Array<Scalars['ID']['input']>;
  /** The program and its version. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** The new agent. */
export type CreateLaunchAgentPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  launchAgentId: Scalars['ID']['output'];
  /** Always true. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Whom to add to a registry. */
export type CreateProjectMembersInput = {
  /** The id of the registry's project. */
  projectId: Scalars['ID']['input'];
  /** Ids of the entities of teams. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of users. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What became of the new members. */
export type CreateProjectMembersPayload = {
  /** True: a member that cannot be added is an error. */
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

/** A queue to create. */
export type CreateRunQueueInput = {
  /** Who may use the queue. */
  access: RunQueueAccessType;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A configuration of resources of the same entity. */
  defaultResourceConfigID?: InputMaybe<Scalars['ID']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** Whether items have priorities; DISABLED when null. */
  prioritizationMode?: InputMaybe<RunQueuePrioritizationMode>;
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The name, 1 to 64 characters. */
  queueName: Scalars['String']['input'];
};

/** The new queue. */
export type CreateRunQueuePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The id of the queue. */
  queueID?: Maybe<Scalars['ID']['output']>;
  /** Always true. */
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

/** What runs of a queue get of the machine, and what whoever adds an item may choose of it. */
export type DefaultResourceConfig = {
  /** An object with `resource_args`, an object from the resource to its settings. Texts may hold `{{name}}` of a variable. */
  config?: Maybe<Scalars['JSON']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** What runs the items: local-container, local-process, kubernetes, sagemaker or gcp-vertex. */
  resource: Scalars['String']['output'];
  /** The variables that whoever adds an item may set. */
  templateVariables: Array<TemplateVariable>;
};

/** Aliases to take from a version. */
export type DeleteAliasesInput = {
  /** The aliases. */
  aliases: Array<ArtifactCollectionAliasInput>;
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Whether aliases are gone. */
export type DeleteAliasesPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when the version has none of them. */
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

/** A deleted collection. */
export type DeleteArtifactCollectionPayload = {
  /** The collection, as it was. */
  artifactCollection: ArtifactCollection;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Tags to take from a collection. */
export type DeleteArtifactCollectionTagAssignmentsInput = {
  /** The name of the collection. */
  artifactCollectionName: Scalars['String']['input'];
  /** Echoed in the answer. */
  clientMutationID?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The tags. */
  tags: Array<TagInput>;
};

/** Whether tags are gone. */
export type DeleteArtifactCollectionTagAssignmentsPayload = {
  /** What the caller sent. */
  clientMutationID?: Maybe<Scalars['String']['output']>;
  /** True when the collection has none of them. */
  success: Scalars['Boolean']['output'];
};

/** A version to delete. */
export type DeleteArtifactInput = {
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether its aliases may go too. */
  deleteAliases?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The deleted version. */
export type DeleteArtifactPayload = {
  /** The version, as it was. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A collection to delete. */
export type DeleteArtifactPortfolioInput = {
  /** Which collection. */
  artifactPortfolioID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A collection to delete. */
export type DeleteArtifactSequenceInput = {
  /** Which collection. */
  artifactSequenceID: Scalars['ID']['input'];
  /** Echoed in the answer. */
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

/** Which item to delete. */
export type DeleteFromRunQueueInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the queue. */
  queueID: Scalars['ID']['input'];
  /** The id of the item. */
  runQueueItemId: Scalars['ID']['input'];
};

/** Whether an item was deleted. */
export type DeleteFromRunQueuePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when the queue has no such item. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Which integration to delete. */
export type DeleteIntegrationInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id. */
  id: Scalars['ID']['input'];
};

/** What became of an integration. */
export type DeleteIntegrationPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it was deleted. */
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

/** Which project to delete. */
export type DeleteModelInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the project. */
  id: Scalars['String']['input'];
};

/** What became of the project. */
export type DeleteModelPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True: a project that cannot be deleted is an error. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Whom to take out of a registry. */
export type DeleteProjectMembersInput = {
  /** The id of the registry's project. */
  projectId: Scalars['ID']['input'];
  /** Ids of the entities of teams. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of users. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What became of the members. */
export type DeleteProjectMembersPayload = {
  /** True: a member that cannot be removed is an error. */
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

/** Which queues to delete. */
export type DeleteRunQueuesInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Their ids. */
  queueIDs: Array<Scalars['ID']['input']>;
};

/** Whether queues were deleted. */
export type DeleteRunQueuesPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Always true. */
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

/** Which automation to delete. */
export type DeleteTriggerInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id. */
  triggerID: Scalars['ID']['input'];
};

/** What became of an automation. */
export type DeleteTriggerPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whether it was deleted. */
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
  /** Collections of the entity's projects that match. */
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** Versions in collections of the entity's projects that match. Asked of the entity of an organization. */
  artifactMemberships?: Maybe<ArtifactCollectionMembershipConnection>;
  /** Whether the entity is in use. This server shows no other. */
  available?: Maybe<Scalars['Boolean']['output']>;
  /** Whether code is saved with runs by default. */
  codeSavingEnabled: Scalars['Boolean']['output'];
  /** When the entity was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who may see new projects: always PRIVATE. */
  defaultAccess: Scalars['String']['output'];
  /** A configuration of resources that queues of the entity use; null when it does not exist. */
  defaultResourceConfig?: Maybe<DefaultResourceConfig>;
  /** Either user, team or organization. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The ways in which automations of the entity can reach others, oldest first. */
  integrations?: Maybe<IntegrationConnection>;
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
  /**
   * The projects of the entity that the viewer may see; those of an organization's entity are its registries. Filters and orders
   * know id, name, entity_id, description, access, created_at and updated_at.
   */
  projects?: Maybe<ProjectConnection>;
  /** Whether the viewer may only read here. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an administrator of the server made the entity read-only. */
  readOnlyAdmin: Scalars['Boolean']['output'];
  /** The bytes that the files of the entity's runs take. */
  storageBytes: Scalars['Int64']['output'];
  /** The automations of the entity, its projects and their collections. */
  triggers: TriggerConnection;
  /** The user behind a personal entity; null for a team. */
  user?: Maybe<User>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityArtifactCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collectionFilters?: InputMaybe<Scalars['JSONString']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
};


/** The owner of projects: a user's own space, or a team. */
export type EntityDefaultResourceConfigArgs = {
  id: Scalars['ID']['input'];
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
export type EntityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
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

/** What happens. LINK_MODEL is W&B's legacy word for a linked version. */
export type EventTriggeringConditionType =
  /** A version of an artifact got an alias. */
  | 'ADD_ARTIFACT_ALIAS'
  /** A version of an artifact got a tag. */
  | 'ADD_ARTIFACT_TAG'
  /** A collection got a tag. */
  | 'ADD_COLLECTION_TAG'
  /** A version was added to a collection of artifacts. */
  | 'CREATE_ARTIFACT'
  /** A version was linked to a collection. */
  | 'LINK_MODEL'
  /** A version of an artifact lost a tag. */
  | 'REMOVE_ARTIFACT_TAG'
  /** A collection lost a tag. */
  | 'REMOVE_COLLECTION_TAG'
  /** A metric of a run is beyond a threshold. */
  | 'RUN_METRIC'
  /** A metric of a run changed by an amount. */
  | 'RUN_METRIC_CHANGE'
  /** A metric of a run is many standard deviations away from the mean of its last values. */
  | 'RUN_METRIC_ZSCORE'
  /** A run came into a state. */
  | 'RUN_STATE'
  /** A version is no longer linked to a collection. */
  | 'UNLINK_ARTIFACT';

/** Why an item cannot be run. */
export type FailRunQueueItemInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Files of the agent's own run that tell more. */
  filePaths?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What happened, for people. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The id of the item. */
  runQueueItemId: Scalars['ID']['input'];
  /** What the agent was doing. */
  stage?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a failure was kept. */
export type FailRunQueueItemPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Always true. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** A file of a run. */
export type File = Node & {
  /** The version that the content was first uploaded for; null for files that no artifact has. */
  artifact?: Maybe<Artifact>;
  /** The digest in the manifest: MD5 of a file, base64, or what tells versions of a reference apart; null for files that no artifact has. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Where to download the file. Signed: needs no credentials, and expires. */
  directUrl: Scalars['String']['output'];
  /** The last part of the path of a file of a run; the whole path of a file of an artifact. */
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
  /** Where the server keeps the content; null for files that no artifact has. */
  storagePath?: Maybe<Scalars['String']['output']>;
  /** When the content was last stored; null before the upload. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headers to send with the upload, each as Name:value. */
  uploadHeaders: Array<Scalars['String']['output']>;
  /** Where to upload a file in parts; null for a file that is uploaded in a whole, or that is stored. */
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

/** An event with a filter. */
export type FilterEventTriggeringCondition = {
  /** What happens. */
  eventType: EventTriggeringConditionType;
  /**
   * JSON of an object. For events of artifacts it has the field filter, the text of a MongoDB-style filter on alias and tag. For
   * events of runs it is what was saved: run_filter, the text of a filter of runs, with run_metric_filter or run_state_filter.
   */
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

/** What request to send. */
export type GenericWebhookActionInput = {
  /** The id of a webhook integration. */
  integrationID: Scalars['ID']['input'];
  /** The body, JSON whose texts may have variables: a dollar sign and a name in braces, such as project_name; an empty object when null. */
  requestPayload?: InputMaybe<Scalars['JSONString']['input']>;
};

/** An address that automations send to. */
export type GenericWebhookIntegration = Integration & {
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, unique within the entity. */
  name: Scalars['String']['output'];
  /** The address, of http or https. */
  urlEndpoint: Scalars['String']['output'];
};

/** Sends a POST request. */
export type GenericWebhookTriggeredAction = {
  /** Where to. */
  integration: Integration;
  /** The body, JSON whose texts may have variables: a dollar sign and a name in braces, such as project_name; null for an empty object. */
  requestPayload?: Maybe<Scalars['JSONString']['output']>;
};

/** Who logged an artifact: a run, or a user outside of runs. */
export type Initiator = Run | User;

/** A list of versions that a run used. */
export type InputArtifactConnection = {
  /** One edge a version. */
  edges: Array<InputArtifactEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One version of a list. */
export type InputArtifactEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node?: Maybe<Artifact>;
  /** The names under which the run used it. */
  usedAs: Array<Scalars['String']['output']>;
};

/** A way to reach somebody outside the server. */
export type Integration = {
  /** Globally unique id. */
  id: Scalars['ID']['output'];
};

/** A list of integrations. */
export type IntegrationConnection = {
  /** One edge an integration. */
  edges: Array<IntegrationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One integration of a list. */
export type IntegrationEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The integration. */
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

/** A process that runs the items of queues. */
export type LaunchAgent = {
  /** How the agent is set up, JSON as it was received. */
  agentConfig?: Maybe<Scalars['JSONString']['output']>;
  /** What it said last: POLLING, RUNNING or KILLED. */
  agentStatus: Scalars['String']['output'];
  /** When the agent announced itself. */
  createdAt: Scalars['DateTime']['output'];
  /** When the agent was last heard of. */
  heartbeatAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the machine. */
  hostname: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, which is also the id of the agent's own run. */
  name: Scalars['String']['output'];
  /** The ids of the queues that the agent serves. */
  runQueues: Array<Scalars['ID']['output']>;
  /** Whether somebody asked the agent to stop. */
  stopPolling: Scalars['Boolean']['output'];
  /** The program and its version. */
  version?: Maybe<Scalars['String']['output']>;
};

/** A version to link. */
export type LinkArtifactInput = {
  /** Aliases that the version gets there. */
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  /** Which version, by its global id. */
  artifactID?: InputMaybe<Scalars['ID']['input']>;
  /** The portfolio, by its global id. */
  artifactPortfolioID?: InputMaybe<Scalars['ID']['input']>;
  /** The portfolio, by its name. */
  artifactPortfolioName?: InputMaybe<Scalars['String']['input']>;
  /** Which version, by the id that the client made; exactly one of both is given. */
  clientID?: InputMaybe<Scalars['ID']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The entity of the portfolio. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The project of the portfolio. */
  projectName?: InputMaybe<Scalars['String']['input']>;
};

/** A link. */
export type LinkArtifactPayload = {
  /** The aliases that it has there. */
  aliases: Array<ArtifactCollectionAlias>;
  /** The id of the portfolio. */
  artifactCollectionID: Scalars['ID']['output'];
  /** The id of the version. */
  artifactID: Scalars['ID']['output'];
  /** The place of the version in the portfolio. */
  artifactMembership?: Maybe<ArtifactCollectionMembership>;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** When it was linked. */
  createdAt: Scalars['DateTime']['output'];
  /** The number of the version in the portfolio. */
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

/** A moved collection. */
export type MoveArtifactCollectionPayload = {
  /** The collection. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A collection to move. */
export type MoveArtifactSequenceInput = {
  /** Which collection. */
  artifactSequenceID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the type. */
  destinationArtifactTypeName: Scalars['String']['input'];
};

/** Writes. Each domain file adds its own fields. */
export type Mutation = {
  /** Claims a leased item for a run. A lease that is not claimed ends after a minute, and the item waits again. */
  ackRunQueueItem?: Maybe<AckRunQueueItemPayload>;
  /** Gives aliases to a version; another version of the same collection loses them. */
  addAliases?: Maybe<AddAliasesPayload>;
  /** Says that an agent is alive and what it runs, and asks what it has to do. 404 when the agent or its sweep is gone. */
  agentHeartbeat?: Maybe<AgentHeartbeatPayload>;
  /**
   * Makes a pending version a committed one: every file of its manifest must be stored. It gets the next number of its collection, the
   * alias latest, and the aliases that were announced. Repeating it changes nothing.
   */
  commitArtifact?: Maybe<CommitArtifactPayload>;
  /** Puts the uploaded parts of a file together. Repeating it changes nothing. */
  completeMultipartUploadArtifact?: Maybe<CompleteMultipartUploadArtifactPayload>;
  /** Announces a process that runs what a sweep asks for. */
  createAgent?: Maybe<CreateAgentPayload>;
  /**
   * Announces a version of an artifact, with its type and its collection when they do not exist. A committed version with the same
   * digest is given back instead, with the new aliases and tags. The same client id means the same version.
   */
  createArtifact?: Maybe<CreateArtifactPayload>;
  /** Gives tags to a collection. */
  createArtifactCollectionTagAssignments?: Maybe<CreateArtifactCollectionTagAssignmentsPayload>;
  /** Announces files of pending versions and tells where to upload those whose content the entity does not have. */
  createArtifactFiles?: Maybe<CreateArtifactFilesPayload>;
  /** Announces the manifest of a pending version, or tells where to upload the one that is announced. */
  createArtifactManifest?: Maybe<CreateArtifactManifestPayload>;
  /** Makes a type of artifacts, or finds the one of this name. */
  createArtifactType?: Maybe<CreateArtifactTypePayload>;
  /** Keeps a chart preset. A name that is taken is an error. */
  createCustomChart?: Maybe<CreateCustomChartPayload>;
  /** Keeps a configuration of resources, for a queue to use. */
  createDefaultResourceConfig?: Maybe<CreateDefaultResourceConfigPayload>;
  /** Makes an automation. A name that is taken within the owning entity is a conflict. */
  createFilterTrigger?: Maybe<CreateFilterTriggerPayload>;
  /** Keeps an address that automations can send to. A name that is taken within the entity is a conflict. */
  createGenericWebhookIntegration?: Maybe<CreateIntegrationPayload>;
  /**
   * Adds somebody to a team. Who has an account is a member at once; an e-mail address without an account waits until it gets
   * one. Only administrators of the team may.
   */
  createInvite?: Maybe<CreateInvitePayload>;
  /** Announces a process that runs the items of queues. */
  createLaunchAgent?: Maybe<CreateLaunchAgentPayload>;
  /**
   * Adds users and teams of the organization to a registry, as restricted viewers at first; who is in it keeps the role. Only
   * administrators of the registry may.
   */
  createProjectMembers?: Maybe<CreateProjectMembersPayload>;
  /** Announces files of a run and tells where to upload them. */
  createRunFiles?: Maybe<CreateRunFilesPayload>;
  /** Creates a queue and its project. 409 when the project has one of that name. */
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
  /** Takes aliases from a version. */
  deleteAliases?: Maybe<DeleteAliasesPayload>;
  /** Revokes an API key of the caller, or of anybody for administrators of the server. */
  deleteApiKey?: Maybe<DeleteApiKeyPayload>;
  /** Deletes a version with the contents that no other version has. One with aliases is refused unless they may go too. */
  deleteArtifact?: Maybe<DeleteArtifactPayload>;
  /** Takes tags from a collection. */
  deleteArtifactCollectionTagAssignments?: Maybe<DeleteArtifactCollectionTagAssignmentsPayload>;
  /** Deletes a collection that versions are linked to; the versions stay where they were logged. */
  deleteArtifactPortfolio?: Maybe<DeleteArtifactCollectionPayload>;
  /** Deletes a collection that versions are logged to, with its versions. */
  deleteArtifactSequence?: Maybe<DeleteArtifactCollectionPayload>;
  /** Deletes files with their content. */
  deleteFiles?: Maybe<DeleteFilesPayload>;
  /** Takes an item out of a queue, whatever its state. */
  deleteFromRunQueue?: Maybe<DeleteFromRunQueuePayload>;
  /** Deletes an integration. One that automations use stays. */
  deleteIntegration?: Maybe<DeleteIntegrationPayload>;
  /** Takes a member or an invitation out of a team. Administrators of the team may, and members for themselves. */
  deleteInvite?: Maybe<DeleteInvitePayload>;
  /**
   * Deletes a project for ever: a registry with its collections and links, or any project without runs and logged artifacts. Only
   * administrators of a registry may.
   */
  deleteModel?: Maybe<DeleteModelPayload>;
  /** Takes users and teams out of a registry; who is not in it stays out. Only administrators of the registry may. */
  deleteProjectMembers?: Maybe<DeleteProjectMembersPayload>;
  /** Deletes a run with its history, console and files. */
  deleteRun?: Maybe<DeleteRunPayload>;
  /** Deletes queues with their items. */
  deleteRunQueues?: Maybe<DeleteRunQueuesPayload>;
  /** Deletes a sweep with its agents. Its runs stay, outside a sweep, unless they are to go too. */
  deleteSweep?: Maybe<DeleteSweepsPayload>;
  /** Deletes an automation. */
  deleteTrigger: DeleteTriggerPayload;
  /** Deletes a view. */
  deleteView?: Maybe<DeleteViewPayload>;
  /** Adds a run with a configuration of the caller's choice to a sweep; the next agent that asks gets it. */
  enqueueSweepRun?: Maybe<EnqueueSweepRunPayload>;
  /** Says that an item cannot be run. */
  failRunQueueItem?: Maybe<FailRunQueueItemPayload>;
  /** Makes an API key for the caller. This answer alone shows it in full. */
  generateApiKey?: Maybe<GenerateApiKeyPayload>;
  /** Links a version to a portfolio, which is made when it does not exist. */
  linkArtifact?: Maybe<LinkArtifactPayload>;
  /** Notes that files of a run are uploaded. Servers whose storage does not tell them list a file only then. */
  markRunFilesUploaded?: Maybe<MarkRunFilesUploadedPayload>;
  /** Moves a collection and its versions to another type of the project, which is made when it does not exist. */
  moveArtifactSequence?: Maybe<MoveArtifactCollectionPayload>;
  /** Tells people something about a run. One with the title of another that the run raised a short time ago is not kept. */
  notifyScriptableRunAlert?: Maybe<NotifyScriptableRunAlertPayload>;
  /** Leases the next item of a queue to an agent; null when nothing waits, when the queue does not exist, and when the agent is to stop. */
  popFromRunQueue?: Maybe<PopFromRunQueuePayload>;
  /** Adds an item to a queue; null when the queue does not exist. */
  pushToRunQueue?: Maybe<PushToRunQueuePayload>;
  /** Adds an item to the queue of that name; null when there is none. */
  pushToRunQueueByName?: Maybe<PushToRunQueueByNamePayload>;
  /** Tells again where to upload parts of a file, when the first addresses have expired. */
  refreshMultipartUploadUrls?: Maybe<RefreshMultipartUploadUrlsPayload>;
  /** Gives a project another name. A name that is taken is an error. Only administrators of a registry may. */
  renameProject?: Maybe<UpsertModelPayload>;
  /** Takes a run back to a step: the rows after it are deleted, and the summary is made anew from those that stay. Rows that come next follow it. */
  rewindRun?: Maybe<RewindRunPayload>;
  /** Asks the process of a run to stop. The process learns it from its next file_stream answer. */
  stopRun?: Maybe<StopRunPayload>;
  /** Takes a version out of a portfolio. */
  unlinkArtifact?: Maybe<UnlinkArtifactPayload>;
  /** Changes what is said about a version. */
  updateArtifact?: Maybe<UpdateArtifactPayload>;
  /** Gives a manifest that is announced a digest or a base, and tells where to upload it. */
  updateArtifactManifest?: Maybe<UpdateArtifactManifestPayload>;
  /** Renames or describes a collection that versions are linked to. */
  updateArtifactPortfolio?: Maybe<UpdateArtifactCollectionPayload>;
  /** Renames or describes a collection that versions are logged to. */
  updateArtifactSequence?: Maybe<UpdateArtifactCollectionPayload>;
  /** Changes the fields of an automation that are given. */
  updateFilterTrigger?: Maybe<UpdateFilterTriggerPayload>;
  /** Says that an agent is alive and what it does, or asks it to stop. */
  updateLaunchAgent?: Maybe<UpdateLaunchAgentPayload>;
  /** Gives a user of a registry another role. Only administrators of the registry may. */
  updateProjectMember?: Maybe<UpdateProjectMemberPayload>;
  /** Gives a team of a registry another role. Only administrators of the registry may. */
  updateProjectTeamMember?: Maybe<UpdateProjectTeamMemberPayload>;
  /** Says that something is wrong with an item that may run all the same. The last warning of an item counts. */
  updateRunQueueItemWarning?: Maybe<UpdateRunQueueItemWarningPayload>;
  /** Moves a run to another state, to queue it again or to give it up. Refused for runs of sweeps, and for other moves than the input says. */
  updateRunState?: Maybe<UpdateRunStatePayload>;
  /** Changes a user: oneself, or anybody for administrators of the server. */
  updateUser?: Maybe<UpdateUserPayload>;
  /** Creates a run, or updates it when it exists. W&B's legacy word for a run is bucket. */
  upsertBucket?: Maybe<UpsertBucketPayload>;
  /** Creates a project, or updates it when it exists. W&B's legacy word for a project is model. */
  upsertModel?: Maybe<UpsertModelPayload>;
  /** Creates a queue with its configuration, or changes the one of that name. */
  upsertRunQueue?: Maybe<UpsertRunQueuePayload>;
  /** Creates a sweep, or updates it when `id` is given. */
  upsertSweep?: Maybe<UpsertSweepPayload>;
  /** Makes a view, or changes the one with this id, or else with this project, type and name. */
  upsertView?: Maybe<UpsertViewPayload>;
  /** Notes that a run uses a version. */
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
export type MutationNotifyScriptableRunAlertArgs = {
  input: NotifyScriptableRunAlertInput;
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
export type MutationRewindRunArgs = {
  input: RewindRunInput;
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

/** Does nothing but record the event. */
export type NoOpTriggeredAction = {
  /** Means nothing: a type needs a field. */
  noOp?: Maybe<Scalars['Boolean']['output']>;
};

/** Nothing. */
export type NoOpTriggeredActionInput = {
  /** Means nothing: an input needs a field. */
  noOp?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An object with a globally unique id. */
export type Node = {
  /** Globally unique, opaque id. */
  id: Scalars['ID']['output'];
};

/** What message to post. */
export type NotificationActionInput = {
  /** The id of a Slack integration. */
  integrationID: Scalars['ID']['input'];
  /** The text. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** How grave it is. */
  severity?: InputMaybe<AlertSeverity>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Posts a message. */
export type NotificationTriggeredAction = {
  /** Where to. */
  integration: Integration;
  /** The text of the message. */
  message?: Maybe<Scalars['String']['output']>;
  /** How grave it is. */
  severity?: Maybe<AlertSeverity>;
  /** The title of the message. */
  title?: Maybe<Scalars['String']['output']>;
};

/** An alert of a run. */
export type NotifyScriptableRunAlertInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The run id as in URLs. */
  runName: Scalars['String']['input'];
  /** How much it matters. */
  severity?: InputMaybe<AlertSeverity>;
  /** What happened. */
  text: Scalars['String']['input'];
  /** What it is about, in a few words. */
  title: Scalars['String']['input'];
  /** How long after an alert of the run other ones with its title are not kept; a minute when null. */
  waitDuration?: InputMaybe<Scalars['Duration']['input']>;
};

/** Whether the alert was taken. */
export type NotifyScriptableRunAlertPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when the run exists, whether the alert was kept or not. */
  success: Scalars['Boolean']['output'];
};

/** A company or group that owns teams. */
export type Organization = Node & {
  /** What the search of registries can do; null when the organization has no registries. */
  advancedRegistryFeatures?: Maybe<AdvancedRegistryFeatures>;
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

/** Which queue to take an item from. */
export type PopFromRunQueueInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** The agent that asks. */
  launchAgentId?: InputMaybe<Scalars['ID']['input']>;
  /** The project of the queue. */
  projectName: Scalars['String']['input'];
  /** The name of the queue. */
  queueName: Scalars['String']['input'];
};

/** An item that is leased. */
export type PopFromRunQueuePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  runQueueItemId?: Maybe<Scalars['ID']['output']>;
  /** What to run. */
  runSpec?: Maybe<Scalars['JSON']['output']>;
};

/** A set of runs that belong together. W&B's legacy word is model. */
export type Project = Node & {
  /** Who may see it, such as PRIVATE or USER_READ. */
  access?: Maybe<Scalars['String']['output']>;
  /** The views of the project that match, newest first. */
  allViews?: Maybe<ViewConnection>;
  /** Whether artifacts of every type may be linked, when the project is a registry. */
  allowAllArtifactTypesInRegistry: Scalars['Boolean']['output'];
  /** A version of an artifact; null when there is none of this name. */
  artifact?: Maybe<Artifact>;
  /** A collection; null when there is none of this name. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** The place of a version in a collection; null when there is none of this name. */
  artifactCollectionMembership?: Maybe<ArtifactCollectionMembership>;
  /** The collections of the project that match. */
  artifactCollections?: Maybe<ArtifactCollectionConnection>;
  /** A type of artifacts; null when there is none of this name. */
  artifactType?: Maybe<ArtifactType>;
  /** The types of artifacts of the project, in the order of their making. */
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
  /** The agents that announced themselves for queues of the project, newest first. */
  launchAgents: Array<LaunchAgent>;
  /** The users who were added to a registry, and the one who made it, in the order of their accounts. */
  members: Array<ProjectMember>;
  /** The name, as it stands in URLs. */
  name: Scalars['String']['output'];
  /** Whether the viewer may only read. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** A run; null when it does not exist. */
  run?: Maybe<Run>;
  /** How many runs match. */
  runCount: Scalars['Int']['output'];
  /** A queue by its name; null when it does not exist or is another user's own. */
  runQueue?: Maybe<RunQueue>;
  /** The queues of the project, oldest first, without those that are another user's own. */
  runQueues: Array<RunQueue>;
  /** The runs that match. */
  runs?: Maybe<RunConnection>;
  /** A sweep; null when it does not exist. */
  sweep?: Maybe<Sweep>;
  /** The sweeps of the project that match, newest first unless an order is given. */
  sweeps?: Maybe<SweepConnection>;
  /** The teams that were added to a registry, in the order of their making. */
  teamMembers: Array<ProjectTeamMember>;
  /** How many sweeps the project has. */
  totalSweeps: Scalars['Int']['output'];
  /** The automations of the project and its collections, oldest first. */
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
  collectionTypes?: InputMaybe<Array<ArtifactCollectionType>>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactTypeArgs = {
  name: Scalars['String']['input'];
};


/** A set of runs that belong together. W&B's legacy word is model. */
export type ProjectArtifactTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeAll?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A user who was added to a registry. */
export type ProjectMember = {
  /** E-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id of the user. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the user may do. */
  role: Role;
  /** Login name. */
  username?: Maybe<Scalars['String']['output']>;
};

/** A team that was added to a registry. */
export type ProjectTeamMember = {
  /** What its members may do. */
  role: Role;
  /** The team. */
  team: Entity;
};

/** An item to add to a queue. */
export type PushToRunQueueByNameInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The project of the queue. */
  projectName: Scalars['String']['input'];
  /** The name of the queue. */
  queueName: Scalars['String']['input'];
  /** What to run, the JSON text of an object. */
  runSpec: Scalars['JSONString']['input'];
  /** An object from the names of template variables to their values. */
  templateVariableValues?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The new item of a queue. */
export type PushToRunQueueByNamePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  runQueueItemId: Scalars['ID']['output'];
  /** What will be run, with the configuration of the queue filled in. */
  runSpec: Scalars['JSONString']['output'];
};

/** An item to add to a queue. */
export type PushToRunQueueInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the queue. */
  queueID: Scalars['ID']['input'];
  /** What to run, the JSON text of an object. */
  runSpec: Scalars['JSONString']['input'];
  /** An object from the names of template variables to their values. */
  templateVariableValues?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The new item of a queue. */
export type PushToRunQueuePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  runQueueItemId: Scalars['ID']['output'];
  /** What will be run, with the configuration of the queue filled in. */
  runSpec: Scalars['JSONString']['output'];
};

/** Reads. Each domain file adds its own fields. */
export type Query = {
  /** A version of an artifact; null when it does not exist or the viewer may not see it. */
  artifact?: Maybe<Artifact>;
  /** A collection; null when it does not exist or the viewer may not see it. */
  artifactCollection?: Maybe<ArtifactCollection>;
  /** What an id that a client made stands for; null when no version and no collection was made with it. */
  clientIDMapping?: Maybe<ClientIdMapping>;
  /** A chart preset; null when it does not exist or may not be seen. */
  customChart?: Maybe<CustomChart>;
  /** An entity (a user's own space, or a team) by name; null when it does not exist or may not be seen. */
  entity?: Maybe<Entity>;
  /** An agent of queues; null when it does not exist. */
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
  /** What became of an automation each time its event happened, newest first. */
  triggerExecutions: TriggerExecutionConnection;
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
export type QueryTriggerExecutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  triggerID: Scalars['ID']['input'];
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

/** What job to put into a queue. */
export type QueueJobActionInput = {
  /** The id of the queue. */
  queueID: Scalars['ID']['input'];
  /** The job, JSON. */
  template: Scalars['JSONString']['input'];
};

/** Puts a job into a queue. */
export type QueueJobTriggeredAction = {
  /** The queue; null when it is gone. */
  queue?: Maybe<RunQueue>;
  /** What to put into it, JSON. */
  template: Scalars['JSONString']['output'];
};

/** Parts to upload. */
export type RefreshMultipartUploadUrlsInput = {
  /** The version that the file belongs to. */
  artifactID: Scalars['ID']['input'];
  /** The storage path of the file. */
  storagePath: Scalars['String']['input'];
  /** Which upload. */
  uploadID: Scalars['String']['input'];
  /** Which parts. */
  uploadPartsInput: Array<UploadPartsInput>;
};

/** Where to upload parts. */
export type RefreshMultipartUploadUrlsPayload = {
  /** One address a part, in the order in which they were asked for. */
  uploadUrlParts: Array<UploadUrlPart>;
};

/** Which project to rename. */
export type RenameProjectInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the owning entity. */
  entityName: Scalars['String']['input'];
  /** The name that it gets. */
  newProjectName: Scalars['String']['input'];
  /** The name that it has. */
  oldProjectName: Scalars['String']['input'];
};

/** Which run to take back to which step. */
export type RewindRunInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity; the viewer's default entity when null. */
  entityName?: InputMaybe<Scalars['String']['input']>;
  /** The metric that tells where: _step, the only one that this server knows. */
  metricName: Scalars['String']['input'];
  /** The last step that stays. */
  metricValue: Scalars['Float']['input'];
  /** The project; uncategorized when null. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** The run id as in URLs. */
  runName: Scalars['String']['input'];
};

/** A run that was taken back. */
export type RewindRunPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The run as it is now. */
  rewoundRun?: Maybe<Run>;
};

/** What a member of a registry may do. */
export type Role = {
  /** One of admin, member, viewer and restricted_viewer. Viewers read, members link versions too. */
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
  /** The versions that the run used, in the order of their making. */
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
  /** The committed versions that the run logged, in the order of their making. */
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
  first?: InputMaybe<Scalars['Int']['input']>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A line of jobs that agents run. */
export type RunQueue = {
  /** Who may use the queue. */
  access: RunQueueAccessType;
  /** When the queue was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The number of the user who created the queue. */
  createdBy?: Maybe<Scalars['Int']['output']>;
  /** The id of the configuration of resources that items get; null without one. */
  defaultResourceConfigID?: Maybe<Scalars['ID']['output']>;
  /** Pages that belong to the queue: an object with `links`, a list of objects with `label` and `url`. */
  externalLinks?: Maybe<Scalars['JSON']['output']>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name, unique in the project. */
  name: Scalars['String']['output'];
  /** Whether items have priorities. */
  prioritizationMode: RunQueuePrioritizationMode;
  /** An item of the queue; null when it does not exist. */
  runQueueItem?: Maybe<RunQueueItem>;
  /** The items of the queue, newest first. */
  runQueueItems: RunQueueItemConnection;
};


/** A line of jobs that agents run. */
export type RunQueueRunQueueItemArgs = {
  id: Scalars['ID']['input'];
};


/** A line of jobs that agents run. */
export type RunQueueRunQueueItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who may use a queue. */
export type RunQueueAccessType =
  /** Everybody who may write to the project. */
  | 'PROJECT'
  /** Only the user who created it. */
  | 'USER';

/** One job of a queue. */
export type RunQueueItem = {
  /** The id of its run as in URLs; null before an agent claims the item. */
  associatedRunId?: Maybe<Scalars['String']['output']>;
  /** When the item was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it could not be run; null unless it failed. */
  error?: Maybe<RunQueueItemMessage>;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The agent that took the item; null while it waits. */
  launchAgentId?: Maybe<Scalars['ID']['output']>;
  /** How soon it is run: 0 is critical, 1 high, 2 medium and 3 low. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** What to run, and how, with the configuration of the queue filled in. */
  runSpec: Scalars['JSON']['output'];
  /** Where the item is on its way. */
  state: RunQueueItemState;
  /** What an agent last warned of; null when nothing. */
  warning?: Maybe<RunQueueItemMessage>;
};

/** A list of items of a queue. */
export type RunQueueItemConnection = {
  /** One edge an item. */
  edges: Array<RunQueueItemEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One item of a list. */
export type RunQueueItemEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RunQueueItem;
};

/** What an agent says of an item. */
export type RunQueueItemMessage = {
  /** Files of the agent's own run that tell more. */
  filePaths: Array<Scalars['String']['output']>;
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** What the agent was doing, such as agent, build or run. */
  stage?: Maybe<Scalars['String']['output']>;
};

/** Where an item of a queue is on its way. */
export type RunQueueItemState =
  /** An agent starts it, or did; see its run. */
  | 'CLAIMED'
  /** It could not be run. */
  | 'FAILED'
  /** An agent took it and has to claim it. */
  | 'LEASED'
  /** It waits. */
  | 'PENDING';

/** What decides which item is next. */
export type RunQueuePrioritizationMode =
  /** Their order alone. */
  | 'DISABLED'
  /** Their priority, the smallest number first, then their order. */
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
  /** Whether an agent says itself that it starts an item of a queue. */
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

/** A channel of a Slack workspace. */
export type SlackIntegration = Integration & {
  /** The name of the channel. */
  channelName: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The name of the workspace. */
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

/** A label. */
export type Tag = Node & {
  /** What else is known of it: JSON text of an object. */
  attributes: Scalars['JSONString']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The label itself. */
  name: Scalars['String']['output'];
  /** The category that it belongs to: default, the only one of this server. */
  tagCategoryName: Scalars['String']['output'];
};

/** A list of labels. */
export type TagConnection = {
  /** One edge a label. */
  edges: Array<TagEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One label of a list. */
export type TagEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The label. */
  node: Tag;
};

/** A label. */
export type TagInput = {
  /** Not kept: newer clients send null. */
  attributes?: InputMaybe<Scalars['JSONString']['input']>;
  /** The category. Every label gets the only one of this server, default. */
  tagCategoryName?: InputMaybe<Scalars['String']['input']>;
  /** The label itself. */
  tagName: Scalars['String']['input'];
};

/** A variable of a configuration of resources. */
export type TemplateVariable = {
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** A JSON schema of its values, with `type` (string, integer or number), `default`, `minimum`, `maximum` and `enum`. */
  schema: Scalars['JSONString']['output'];
};

/** An automation, which W&B's legacy word is trigger: when something happens somewhere, do something. */
export type Trigger = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether it acts on events. */
  enabled: Scalars['Boolean']['output'];
  /** Globally unique id: base64 of Trigger and a number. */
  id: Scalars['ID']['output'];
  /** The name, unique within the entity that owns the scope. */
  name: Scalars['String']['output'];
  /** Where the event must happen. */
  scope: TriggerScope;
  /** What to do then. */
  triggeredAction: TriggeredAction;
  /** What must happen. */
  triggeringCondition: TriggeringCondition;
  /** When it was last changed; null before the first change. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A list of automations. */
export type TriggerConnection = {
  /** One edge an automation. */
  edges: Array<TriggerEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many automations match. */
  totalCount: Scalars['Int']['output'];
};

/** One automation of a list. */
export type TriggerEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The automation. */
  node: Trigger;
};

/** What became of an automation when its event happened. */
export type TriggerExecution = {
  /** When the event was noticed. */
  createdAt: Scalars['DateTime']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** Where the automation waits for events. */
  scope?: Maybe<TriggerScope>;
  /** How far it is. */
  state: TriggerExecutionState;
  /** The id of the automation. */
  triggerID?: Maybe<Scalars['ID']['output']>;
  /** The name of the automation. */
  triggerName: Scalars['String']['output'];
};

/** A list of executions. */
export type TriggerExecutionConnection = {
  /** One edge an execution. */
  edges: Array<TriggerExecutionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many executions are remembered. */
  totalCount: Scalars['Int64']['output'];
};

/** One execution of a list. */
export type TriggerExecutionEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The execution. */
  node: TriggerExecution;
};

/** How far the server is with what an automation asks for. */
export type TriggerExecutionState =
  /** It was tried, and given up. */
  | 'FAILED'
  /** It is done. */
  | 'FINISHED'
  /** It waits, or is being tried. */
  | 'PENDING';

/** Where an event must happen. */
export type TriggerScope = ArtifactPortfolio | ArtifactSequence | Entity | Project;

/** Where an event must happen. */
export type TriggerScopeType =
  /** In a collection of artifacts. */
  | 'ARTIFACT_COLLECTION'
  /** In any project of an entity. */
  | 'ENTITY'
  /** In a project or a registry, with all its collections. */
  | 'PROJECT';

/** What to do then. */
export type TriggeredAction = GenericWebhookTriggeredAction | NoOpTriggeredAction | NotificationTriggeredAction | QueueJobTriggeredAction;

/** What to do: exactly one field, the one of the type that stands beside it. */
export type TriggeredActionConfig = {
  /** Of GENERIC_WEBHOOK. */
  genericWebhookActionInput?: InputMaybe<GenericWebhookActionInput>;
  /** Of NO_OP. */
  noOpActionInput?: InputMaybe<NoOpTriggeredActionInput>;
  /** Of NOTIFICATION. */
  notificationActionInput?: InputMaybe<NotificationActionInput>;
  /** Of QUEUE_JOB. */
  queueJobActionInput?: InputMaybe<QueueJobActionInput>;
};

/** What to do when an event happens. */
export type TriggeredActionType =
  /** Send a JSON text to an address. */
  | 'GENERIC_WEBHOOK'
  /** Post a message to Slack. This server records that it cannot. */
  | 'NOTIFICATION'
  /** Record that the event happened. */
  | 'NO_OP'
  /** Put a job into a queue. This server takes no such automations. */
  | 'QUEUE_JOB';

/** What must happen. */
export type TriggeringCondition = FilterEventTriggeringCondition;

/** A link to take away. */
export type UnlinkArtifactInput = {
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** The portfolio. */
  artifactPortfolioID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A link that is gone. */
export type UnlinkArtifactPayload = {
  /** The id of the version. */
  artifactID: Scalars['ID']['output'];
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True when the portfolio does not have the version. */
  success: Scalars['Boolean']['output'];
};

/** A changed collection. */
export type UpdateArtifactCollectionPayload = {
  /** The collection. */
  artifactCollection: ArtifactCollection;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What changes of a version. Null leaves a field as it is. */
export type UpdateArtifactInput = {
  /** All aliases that it shall have in the collections that are named. */
  aliases?: InputMaybe<Array<ArtifactAliasInput>>;
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Not supported: newer clients send null. */
  labels?: InputMaybe<Scalars['JSONString']['input']>;
  /** What else is known of it: JSON text of an object. NaN and infinities become null. */
  metadata?: InputMaybe<Scalars['JSONString']['input']>;
  /** Labels to add. */
  tagsToAdd?: InputMaybe<Array<TagInput>>;
  /** Labels to take away. */
  tagsToDelete?: InputMaybe<Array<TagInput>>;
  /** For how many seconds it is kept; -1: as long as its collection says; -2: for ever. */
  ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
};

/** What changes of a manifest. */
export type UpdateArtifactManifestInput = {
  /** Which manifest. */
  artifactManifestID: Scalars['ID']['input'];
  /** The version that an incomplete manifest adds to. */
  baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** MD5 of its file, base64. */
  digest?: InputMaybe<Scalars['String']['input']>;
};

/** The changed manifest. */
export type UpdateArtifactManifestPayload = {
  /** The manifest. */
  artifactManifest: ArtifactManifest;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The changed version. */
export type UpdateArtifactPayload = {
  /** The version. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What changes of a collection. Null leaves a field as it is. */
export type UpdateArtifactPortfolioInput = {
  /** Which collection. */
  artifactPortfolioID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it holds, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a collection. Null leaves a field as it is. */
export type UpdateArtifactSequenceInput = {
  /** Which collection. */
  artifactSequenceID: Scalars['ID']['input'];
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it holds, in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of an automation. A field that is null stays as it is. */
export type UpdateFilterTriggerInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it acts on events. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** See CreateFilterTriggerInput. Needed with another event. */
  eventFilter?: InputMaybe<Scalars['JSONString']['input']>;
  /** The id of the automation. */
  id: Scalars['ID']['input'];
  /** The name, up to 255 characters, unique within the entity that owns the scope. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the event must happen. Needs scopeType. */
  scopeID?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing scopeID names. Needs scopeID. */
  scopeType?: InputMaybe<TriggerScopeType>;
  /** What to do. Needs triggeredActionType. */
  triggeredActionConfig?: InputMaybe<TriggeredActionConfig>;
  /** What kind of action triggeredActionConfig tells of. Needs triggeredActionConfig. */
  triggeredActionType?: InputMaybe<TriggeredActionType>;
  /** What must happen. */
  triggeringEventType?: InputMaybe<EventTriggeringConditionType>;
};

/** The automation after the change. */
export type UpdateFilterTriggerPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The automation. */
  trigger?: Maybe<Trigger>;
};

/** What changes of an agent. A field that is null stays as it is; every change counts as a sign of life. */
export type UpdateLaunchAgentInput = {
  /** POLLING, RUNNING or KILLED. */
  agentStatus?: InputMaybe<Scalars['String']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the agent. */
  launchAgentId: Scalars['ID']['input'];
  /** True asks the agent to stop. */
  stopPolling?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether an agent was changed. */
export type UpdateLaunchAgentPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Always true. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** Which user of a registry gets which role. */
export type UpdateProjectMemberInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the registry's project. */
  projectId: Scalars['ID']['input'];
  /** The id of the user. */
  userId: Scalars['ID']['input'];
  /** The name of the role. */
  userProjectRole: Scalars['String']['input'];
};

/** What became of the member. */
export type UpdateProjectMemberPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True: a role that cannot be given is an error. */
  success: Scalars['Boolean']['output'];
};

/** Which team of a registry gets which role. */
export type UpdateProjectTeamMemberInput = {
  /** Sent back as it is. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the registry's project. */
  projectId: Scalars['ID']['input'];
  /** The id of the team's entity. */
  teamId: Scalars['ID']['input'];
  /** The name of the role. */
  teamProjectRole: Scalars['String']['input'];
};

/** What became of the team. */
export type UpdateProjectTeamMemberPayload = {
  /** As it was sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True: a role that cannot be given is an error. */
  success: Scalars['Boolean']['output'];
};

/** What is wrong with an item. */
export type UpdateRunQueueItemWarningInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Files of the agent's own run that tell more. */
  filePaths?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is wrong, for people. */
  message: Scalars['String']['input'];
  /** The id of the item. */
  runQueueItemId: Scalars['ID']['input'];
  /** What the agent was doing. */
  stage: Scalars['String']['input'];
};

/** Whether a warning was kept. */
export type UpdateRunQueueItemWarningPayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Always true. */
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

/** Where to upload a file in parts. */
export type UploadMultipartUrls = {
  /** Names the upload. */
  uploadID: Scalars['String']['output'];
  /** One address a part, in the order in which the parts were announced. */
  uploadUrlParts: Array<UploadUrlPart>;
};

/** A part of a file. */
export type UploadPartsInput = {
  /** Hexadecimal MD5 of the part; in quotes, as in the ETag of its upload, at the completion. */
  hexMD5: Scalars['String']['input'];
  /** The number of the part, from 1. */
  partNumber: Scalars['Int64']['input'];
};

/** Where to upload a part of a file. */
export type UploadUrlPart = {
  /** The number of the part, from 1. */
  partNumber: Scalars['Int64']['output'];
  /** Where to upload it with PUT. Signed: needs no credentials, and expires. The answer has an ETag. */
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
  /** The item of a queue that asked for the run; the item is then associated with it. */
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
  /** Whether artifacts of every type may be linked to a registry. */
  allowAllArtifactTypesInRegistry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types of artifacts that a registry takes, besides those it takes already. */
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

/** A queue to create or change, with its whole configuration. */
export type UpsertRunQueueInput = {
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The owning entity. */
  entityName: Scalars['String']['input'];
  /** An object with `links`; as they are when null. */
  externalLinks?: InputMaybe<Scalars['JSONString']['input']>;
  /** Whether items have priorities; as it is when null, DISABLED for a new queue. */
  prioritizationMode?: InputMaybe<RunQueuePrioritizationMode>;
  /** The project. */
  projectName: Scalars['String']['input'];
  /** The name, 1 to 64 characters. */
  queueName: Scalars['String']['input'];
  /** An object with `resource_args`. */
  resourceConfig: Scalars['JSONString']['input'];
  /** What runs the items. */
  resourceType: Scalars['String']['input'];
  /** An object from name to an object with `schema` and `description`; null for none. */
  templateVariables?: InputMaybe<Scalars['JSONString']['input']>;
};

/** Whether a queue was changed. */
export type UpsertRunQueuePayload = {
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What is odd about the configuration: placeholders without a variable, and variables without a placeholder. */
  configSchemaValidationErrors?: Maybe<Array<Scalars['String']['output']>>;
  /** Always true. */
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

/** A use of a version by a run. */
export type UseArtifactInput = {
  /** The entity of the collection through which the version was found. */
  artifactEntityName?: InputMaybe<Scalars['String']['input']>;
  /** Which version. */
  artifactID: Scalars['ID']['input'];
  /** The project of the collection through which the version was found. */
  artifactProjectName?: InputMaybe<Scalars['String']['input']>;
  /** Echoed in the answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The entity of the run. */
  entityName: Scalars['String']['input'];
  /** The project of the run. */
  projectName: Scalars['String']['input'];
  /** The run. */
  runName: Scalars['String']['input'];
  /** The name under which the run uses it. */
  usedAs?: InputMaybe<Scalars['String']['input']>;
};

/** A use that is noted. */
export type UseArtifactPayload = {
  /** The version. */
  artifact: Artifact;
  /** What the caller sent. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The run. */
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
  /** The projects of the entities that the user and the viewer belong to, newest first. */
  projects?: Maybe<ProjectConnection>;
  /** The entities the user belongs to, the user's own included. */
  teams?: Maybe<EntityConnection>;
  /** Login name, as it stands in URLs. */
  username?: Maybe<Scalars['String']['output']>;
};


/** A person or service account. */
export type UserProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A list of versions of a collection. */
export type VersionedArtifactConnection = {
  /** One edge a version. */
  edges: Array<VersionedArtifactEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One version of a list. */
export type VersionedArtifactEdge = {
  /** The position of this edge. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: Artifact;
  /** Its number in the collection, such as v0. */
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
    | ( ArtifactRow )
    | ( ArtifactCollectionRow )
  ;
  Initiator:
    | ( RunRow )
    | ( UserRow )
  ;
  TriggerScope:
    | ( ArtifactCollectionRow )
    | ( ArtifactCollectionRow )
    | ( EntityRow )
    | ( ProjectRow )
  ;
  TriggeredAction:
    | ( Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: _RefType['Integration'] } )
    | ( NoOpTriggeredAction )
    | ( Omit<NotificationTriggeredAction, 'integration'> & { integration: _RefType['Integration'] } )
    | ( Omit<QueueJobTriggeredAction, 'queue'> & { queue?: Maybe<_RefType['RunQueue']> } )
  ;
  TriggeringCondition: ( FilterEventTriggeringCondition );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ArtifactCollection:
    | ( ArtifactCollectionRow )
    | ( ArtifactCollectionRow )
  ;
  Integration:
    | ( WebhookIntegrationRow )
    | ( SlackIntegrationRow )
  ;
  Node:
    | ( SweepAgentRow )
    | ( ArtifactRow )
    | ( ArtifactAliasRow )
    | ( ArtifactMembershipRow )
    | ( ArtifactManifestRow )
    | ( ArtifactCollectionRow )
    | ( ArtifactCollectionRow )
    | ( ArtifactTypeRow )
    | ( EntityRow )
    | ( FileNodeRow )
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
  Artifact: ResolverTypeWrapper<ArtifactRow>;
  ArtifactAlias: ResolverTypeWrapper<ArtifactAliasRow>;
  ArtifactAliasConnection: ResolverTypeWrapper<Omit<ArtifactAliasConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactAliasEdge']> }>;
  ArtifactAliasEdge: ResolverTypeWrapper<Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactAlias']> }>;
  ArtifactAliasInput: ArtifactAliasInput;
  ArtifactCollection: ResolverTypeWrapper<ArtifactCollectionRow>;
  ArtifactCollectionAlias: ResolverTypeWrapper<ArtifactCollectionAlias>;
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  ArtifactCollectionConnection: ResolverTypeWrapper<Omit<ArtifactCollectionConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactCollectionEdge']> }>;
  ArtifactCollectionEdge: ResolverTypeWrapper<Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollection']> }>;
  ArtifactCollectionMembership: ResolverTypeWrapper<ArtifactMembershipRow>;
  ArtifactCollectionMembershipConnection: ResolverTypeWrapper<Omit<ArtifactCollectionMembershipConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactCollectionMembershipEdge']> }>;
  ArtifactCollectionMembershipEdge: ResolverTypeWrapper<Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollectionMembership']> }>;
  ArtifactCollectionState: ArtifactCollectionState;
  ArtifactCollectionType: ArtifactCollectionType;
  ArtifactConnection: ResolverTypeWrapper<Omit<ArtifactConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactEdge']> }>;
  ArtifactDigestAlgorithm: ArtifactDigestAlgorithm;
  ArtifactEdge: ResolverTypeWrapper<Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversTypes['Artifact']> }>;
  ArtifactManifest: ResolverTypeWrapper<ArtifactManifestRow>;
  ArtifactManifestEntryInput: ArtifactManifestEntryInput;
  ArtifactManifestType: ArtifactManifestType;
  ArtifactPortfolio: ResolverTypeWrapper<ArtifactCollectionRow>;
  ArtifactSequence: ResolverTypeWrapper<ArtifactCollectionRow>;
  ArtifactSequenceConnection: ResolverTypeWrapper<Omit<ArtifactSequenceConnection, 'edges'> & { edges: Array<ResolversTypes['ArtifactSequenceEdge']> }>;
  ArtifactSequenceEdge: ResolverTypeWrapper<Omit<ArtifactSequenceEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactSequence']> }>;
  ArtifactState: ArtifactState;
  ArtifactStorageLayout: ArtifactStorageLayout;
  ArtifactType: ResolverTypeWrapper<ArtifactTypeRow>;
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
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagAssignmentsPayload: ResolverTypeWrapper<CreateArtifactCollectionTagAssignmentsPayload>;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: ResolverTypeWrapper<Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversTypes['FileConnection'] }>;
  CreateArtifactInput: CreateArtifactInput;
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: ResolverTypeWrapper<Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversTypes['ArtifactManifest'] }>;
  CreateArtifactPayload: ResolverTypeWrapper<Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
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
  DefaultResourceConfig: ResolverTypeWrapper<ResourceConfigRow>;
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
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: ResolverTypeWrapper<EnqueueSweepRunPayload>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: Array<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  EventTriggeringConditionType: EventTriggeringConditionType;
  FailRunQueueItemInput: FailRunQueueItemInput;
  FailRunQueueItemPayload: ResolverTypeWrapper<FailRunQueueItemPayload>;
  File: ResolverTypeWrapper<FileNodeRow>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges'> & { edges: Array<ResolversTypes['FileEdge']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node?: Maybe<ResolversTypes['File']> }>;
  FilterEventTriggeringCondition: ResolverTypeWrapper<FilterEventTriggeringCondition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: ResolverTypeWrapper<GenerateApiKeyPayload>;
  GenericWebhookActionInput: GenericWebhookActionInput;
  GenericWebhookIntegration: ResolverTypeWrapper<WebhookIntegrationRow>;
  GenericWebhookTriggeredAction: ResolverTypeWrapper<Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: ResolversTypes['Integration'] }>;
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
  LaunchAgent: ResolverTypeWrapper<LaunchAgentRow>;
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
  NotifyScriptableRunAlertInput: NotifyScriptableRunAlertInput;
  NotifyScriptableRunAlertPayload: ResolverTypeWrapper<NotifyScriptableRunAlertPayload>;
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
  PushToRunQueueByNameInput: PushToRunQueueByNameInput;
  PushToRunQueueByNamePayload: ResolverTypeWrapper<PushToRunQueueByNamePayload>;
  PushToRunQueueInput: PushToRunQueueInput;
  PushToRunQueuePayload: ResolverTypeWrapper<PushToRunQueuePayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueJobActionInput: QueueJobActionInput;
  QueueJobTriggeredAction: ResolverTypeWrapper<Omit<QueueJobTriggeredAction, 'queue'> & { queue?: Maybe<ResolversTypes['RunQueue']> }>;
  RefreshMultipartUploadUrlsInput: RefreshMultipartUploadUrlsInput;
  RefreshMultipartUploadUrlsPayload: ResolverTypeWrapper<RefreshMultipartUploadUrlsPayload>;
  RenameProjectInput: RenameProjectInput;
  RewindRunInput: RewindRunInput;
  RewindRunPayload: ResolverTypeWrapper<Omit<RewindRunPayload, 'rewoundRun'> & { rewoundRun?: Maybe<ResolversTypes['Run']> }>;
  Role: ResolverTypeWrapper<Role>;
  Run: ResolverTypeWrapper<RunRow>;
  RunConnection: ResolverTypeWrapper<Omit<RunConnection, 'edges'> & { edges: Array<ResolversTypes['RunEdge']> }>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunQueue: ResolverTypeWrapper<RunQueueRow>;
  RunQueueAccessType: RunQueueAccessType;
  RunQueueItem: ResolverTypeWrapper<RunQueueItemRow>;
  RunQueueItemConnection: ResolverTypeWrapper<Omit<RunQueueItemConnection, 'edges'> & { edges: Array<ResolversTypes['RunQueueItemEdge']> }>;
  RunQueueItemEdge: ResolverTypeWrapper<Omit<RunQueueItemEdge, 'node'> & { node: ResolversTypes['RunQueueItem'] }>;
  RunQueueItemMessage: ResolverTypeWrapper<RunQueueItemMessage>;
  RunQueueItemState: RunQueueItemState;
  RunQueuePrioritizationMode: RunQueuePrioritizationMode;
  ServerFeature: ResolverTypeWrapper<ServerFeature>;
  ServerInfo: ResolverTypeWrapper<ServerInfo>;
  ServerMessage: ResolverTypeWrapper<ServerMessage>;
  ServerSettings: ResolverTypeWrapper<ServerSettings>;
  SlackIntegration: ResolverTypeWrapper<SlackIntegrationRow>;
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
  Trigger: ResolverTypeWrapper<AutomationRow>;
  TriggerConnection: ResolverTypeWrapper<Omit<TriggerConnection, 'edges'> & { edges: Array<ResolversTypes['TriggerEdge']> }>;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trigger'] }>;
  TriggerExecution: ResolverTypeWrapper<AutomationExecutionRow>;
  TriggerExecutionConnection: ResolverTypeWrapper<Omit<TriggerExecutionConnection, 'edges'> & { edges: Array<ResolversTypes['TriggerExecutionEdge']> }>;
  TriggerExecutionEdge: ResolverTypeWrapper<Omit<TriggerExecutionEdge, 'node'> & { node: ResolversTypes['TriggerExecution'] }>;
  TriggerExecutionState: TriggerExecutionState;
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
  Artifact: ArtifactRow;
  ArtifactAlias: ArtifactAliasRow;
  ArtifactAliasConnection: Omit<ArtifactAliasConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactAliasEdge']> };
  ArtifactAliasEdge: Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactAlias']> };
  ArtifactAliasInput: ArtifactAliasInput;
  ArtifactCollection: ArtifactCollectionRow;
  ArtifactCollectionAlias: ArtifactCollectionAlias;
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  ArtifactCollectionConnection: Omit<ArtifactCollectionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactCollectionEdge']> };
  ArtifactCollectionEdge: Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollection']> };
  ArtifactCollectionMembership: ArtifactMembershipRow;
  ArtifactCollectionMembershipConnection: Omit<ArtifactCollectionMembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactCollectionMembershipEdge']> };
  ArtifactCollectionMembershipEdge: Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']> };
  ArtifactConnection: Omit<ArtifactConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactEdge']> };
  ArtifactEdge: Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Artifact']> };
  ArtifactManifest: ArtifactManifestRow;
  ArtifactManifestEntryInput: ArtifactManifestEntryInput;
  ArtifactPortfolio: ArtifactCollectionRow;
  ArtifactSequence: ArtifactCollectionRow;
  ArtifactSequenceConnection: Omit<ArtifactSequenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArtifactSequenceEdge']> };
  ArtifactSequenceEdge: Omit<ArtifactSequenceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactSequence']> };
  ArtifactType: ArtifactTypeRow;
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
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagAssignmentsPayload: CreateArtifactCollectionTagAssignmentsPayload;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversParentTypes['FileConnection'] };
  CreateArtifactInput: CreateArtifactInput;
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversParentTypes['ArtifactManifest'] };
  CreateArtifactPayload: Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
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
  DefaultResourceConfig: ResourceConfigRow;
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
  Duration: Scalars['Duration']['output'];
  EnqueueSweepRunInput: EnqueueSweepRunInput;
  EnqueueSweepRunPayload: EnqueueSweepRunPayload;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  FailRunQueueItemInput: FailRunQueueItemInput;
  FailRunQueueItemPayload: FailRunQueueItemPayload;
  File: FileNodeRow;
  FileConnection: Omit<FileConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEdge']> };
  FileEdge: Omit<FileEdge, 'node'> & { node?: Maybe<ResolversParentTypes['File']> };
  FilterEventTriggeringCondition: FilterEventTriggeringCondition;
  Float: Scalars['Float']['output'];
  GenerateApiKeyInput: GenerateApiKeyInput;
  GenerateApiKeyPayload: GenerateApiKeyPayload;
  GenericWebhookActionInput: GenericWebhookActionInput;
  GenericWebhookIntegration: WebhookIntegrationRow;
  GenericWebhookTriggeredAction: Omit<GenericWebhookTriggeredAction, 'integration'> & { integration: ResolversParentTypes['Integration'] };
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
  LaunchAgent: LaunchAgentRow;
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
  NotifyScriptableRunAlertInput: NotifyScriptableRunAlertInput;
  NotifyScriptableRunAlertPayload: NotifyScriptableRunAlertPayload;
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
  PushToRunQueueByNameInput: PushToRunQueueByNameInput;
  PushToRunQueueByNamePayload: PushToRunQueueByNamePayload;
  PushToRunQueueInput: PushToRunQueueInput;
  PushToRunQueuePayload: PushToRunQueuePayload;
  Query: Record<PropertyKey, never>;
  QueueJobActionInput: QueueJobActionInput;
  QueueJobTriggeredAction: Omit<QueueJobTriggeredAction, 'queue'> & { queue?: Maybe<ResolversParentTypes['RunQueue']> };
  RefreshMultipartUploadUrlsInput: RefreshMultipartUploadUrlsInput;
  RefreshMultipartUploadUrlsPayload: RefreshMultipartUploadUrlsPayload;
  RenameProjectInput: RenameProjectInput;
  RewindRunInput: RewindRunInput;
  RewindRunPayload: Omit<RewindRunPayload, 'rewoundRun'> & { rewoundRun?: Maybe<ResolversParentTypes['Run']> };
  Role: Role;
  Run: RunRow;
  RunConnection: Omit<RunConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunEdge']> };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunQueue: RunQueueRow;
  RunQueueItem: RunQueueItemRow;
  RunQueueItemConnection: Omit<RunQueueItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['RunQueueItemEdge']> };
  RunQueueItemEdge: Omit<RunQueueItemEdge, 'node'> & { node: ResolversParentTypes['RunQueueItem'] };
  RunQueueItemMessage: RunQueueItemMessage;
  ServerFeature: ServerFeature;
  ServerInfo: ServerInfo;
  ServerMessage: ServerMessage;
  ServerSettings: ServerSettings;
  SlackIntegration: SlackIntegrationRow;
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
  Trigger: AutomationRow;
  TriggerConnection: Omit<TriggerConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriggerEdge']> };
  TriggerEdge: Omit<TriggerEdge, 'node'> & { node: ResolversParentTypes['Trigger'] };
  TriggerExecution: AutomationExecutionRow;
  TriggerExecutionConnection: Omit<TriggerExecutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriggerExecutionEdge']> };
  TriggerExecutionEdge: Omit<TriggerExecutionEdge, 'node'> & { node: ResolversParentTypes['TriggerExecution'] };
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
  metadata?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArtifactState'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  ttlDurationSeconds?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  ttlIsInherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<ArtifactUsedByArgs>>;
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
};

export type ArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArtifactEdge'] = ResolversParentTypes['ArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
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

export type CreateArtifactCollectionTagAssignmentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactCollectionTagAssignmentsPayload'] = ResolversParentTypes['CreateArtifactCollectionTagAssignmentsPayload']> = {
  clientMutationID?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type CreateArtifactFilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateArtifactFilesPayload'] = ResolversParentTypes['CreateArtifactFilesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVariables?: Resolver<Array<ResolversTypes['TemplateVariable']>, ParentType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

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
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrations?: Resolver<Maybe<ResolversTypes['IntegrationConnection']>, ParentType, ContextType, Partial<EntityIntegrationsArgs>>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<EntityProjectArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<EntityProjectsArgs>>;
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
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urlEndpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenericWebhookTriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenericWebhookTriggeredAction'] = ResolversParentTypes['GenericWebhookTriggeredAction']> = {
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  requestPayload?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiator'] = ResolversParentTypes['Initiator']> = {
  __resolveType: TypeResolveFn<'Run' | 'User', ParentType, ContextType>;
};

export type InputArtifactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputArtifactConnection'] = ResolversParentTypes['InputArtifactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InputArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputArtifactEdge'] = ResolversParentTypes['InputArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  usedAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntegrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration']> = {
  __resolveType: TypeResolveFn<'GenericWebhookIntegration' | 'SlackIntegration', ParentType, ContextType>;
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
  notifyScriptableRunAlert?: Resolver<Maybe<ResolversTypes['NotifyScriptableRunAlertPayload']>, ParentType, ContextType, RequireFields<MutationNotifyScriptableRunAlertArgs, 'input'>>;
  popFromRunQueue?: Resolver<Maybe<ResolversTypes['PopFromRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationPopFromRunQueueArgs, 'input'>>;
  pushToRunQueue?: Resolver<Maybe<ResolversTypes['PushToRunQueuePayload']>, ParentType, ContextType, RequireFields<MutationPushToRunQueueArgs, 'input'>>;
  pushToRunQueueByName?: Resolver<Maybe<ResolversTypes['PushToRunQueueByNamePayload']>, ParentType, ContextType, RequireFields<MutationPushToRunQueueByNameArgs, 'input'>>;
  refreshMultipartUploadUrls?: Resolver<Maybe<ResolversTypes['RefreshMultipartUploadUrlsPayload']>, ParentType, ContextType, RequireFields<MutationRefreshMultipartUploadUrlsArgs, 'input'>>;
  renameProject?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationRenameProjectArgs, 'input'>>;
  rewindRun?: Resolver<Maybe<ResolversTypes['RewindRunPayload']>, ParentType, ContextType, RequireFields<MutationRewindRunArgs, 'input'>>;
  stopRun?: Resolver<Maybe<ResolversTypes['StopRunPayload']>, ParentType, ContextType, RequireFields<MutationStopRunArgs, 'input'>>;
  unlinkArtifact?: Resolver<Maybe<ResolversTypes['UnlinkArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkArtifactArgs, 'input'>>;
  updateArtifact?: Resolver<Maybe<ResolversTypes['UpdateArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactArgs, 'input'>>;
  updateArtifactManifest?: Resolver<Maybe<ResolversTypes['UpdateArtifactManifestPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactManifestArgs, 'input'>>;
  updateArtifactPortfolio?: Resolver<Maybe<ResolversTypes['UpdateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactPortfolioArgs, 'input'>>;
  updateArtifactSequence?: Resolver<Maybe<ResolversTypes['UpdateArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactSequenceArgs, 'input'>>;
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

export type NotifyScriptableRunAlertPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotifyScriptableRunAlertPayload'] = ResolversParentTypes['NotifyScriptableRunAlertPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  advancedRegistryFeatures?: Resolver<Maybe<ResolversTypes['AdvancedRegistryFeatures']>, ParentType, ContextType>;
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
  clientIDMapping?: Resolver<Maybe<ResolversTypes['ClientIDMapping']>, ParentType, ContextType, RequireFields<QueryClientIdMappingArgs, 'clientID'>>;
  customChart?: Resolver<Maybe<ResolversTypes['CustomChart']>, ParentType, ContextType, RequireFields<QueryCustomChartArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  launchAgent?: Resolver<Maybe<ResolversTypes['LaunchAgent']>, ParentType, ContextType, RequireFields<QueryLaunchAgentArgs, 'id'>>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryModelArgs>>;
  models?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  serverInfo?: Resolver<Maybe<ResolversTypes['ServerInfo']>, ParentType, ContextType>;
  triggerExecutions?: Resolver<ResolversTypes['TriggerExecutionConnection'], ParentType, ContextType, RequireFields<QueryTriggerExecutionsArgs, 'triggerID'>>;
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

export type RewindRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RewindRunPayload'] = ResolversParentTypes['RewindRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rewoundRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
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
};

export type RunQueueItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItem'] = ResolversParentTypes['RunQueueItem']> = {
  associatedRunId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['RunQueueItemMessage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchAgentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runSpec?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunQueueItemState'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['RunQueueItemMessage']>, ParentType, ContextType>;
};

export type RunQueueItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItemConnection'] = ResolversParentTypes['RunQueueItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunQueueItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunQueueItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItemEdge'] = ResolversParentTypes['RunQueueItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunQueueItem'], ParentType, ContextType>;
};

export type RunQueueItemMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunQueueItemMessage'] = ResolversParentTypes['RunQueueItemMessage']> = {
  filePaths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TriggerExecutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerExecution'] = ResolversParentTypes['TriggerExecution']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['TriggerScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TriggerExecutionState'], ParentType, ContextType>;
  triggerID?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  triggerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TriggerExecutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerExecutionConnection'] = ResolversParentTypes['TriggerExecutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriggerExecutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type TriggerExecutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerExecutionEdge'] = ResolversParentTypes['TriggerExecutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriggerExecution'], ParentType, ContextType>;
};

export type TriggerScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerScope'] = ResolversParentTypes['TriggerScope']> = {
  __resolveType: TypeResolveFn<'ArtifactPortfolio' | 'ArtifactSequence' | 'Entity' | 'Project', ParentType, ContextType>;
};

export type TriggeredActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggeredAction'] = ResolversParentTypes['TriggeredAction']> = {
  __resolveType: TypeResolveFn<'GenericWebhookTriggeredAction' | 'NoOpTriggeredAction' | 'NotificationTriggeredAction' | 'QueueJobTriggeredAction', ParentType, ContextType>;
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
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<UserProjectsArgs>>;
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
};

export type VersionedArtifactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionedArtifactEdge'] = ResolversParentTypes['VersionedArtifactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  ArtifactEdge?: ArtifactEdgeResolvers<ContextType>;
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
  Duration?: GraphQLScalarType;
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
  NotifyScriptableRunAlertPayload?: NotifyScriptableRunAlertPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParquetHistory?: ParquetHistoryResolvers<ContextType>;
  PopFromRunQueuePayload?: PopFromRunQueuePayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectTeamMember?: ProjectTeamMemberResolvers<ContextType>;
  PushToRunQueueByNamePayload?: PushToRunQueueByNamePayloadResolvers<ContextType>;
  PushToRunQueuePayload?: PushToRunQueuePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueJobTriggeredAction?: QueueJobTriggeredActionResolvers<ContextType>;
  RefreshMultipartUploadUrlsPayload?: RefreshMultipartUploadUrlsPayloadResolvers<ContextType>;
  RewindRunPayload?: RewindRunPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunQueue?: RunQueueResolvers<ContextType>;
  RunQueueItem?: RunQueueItemResolvers<ContextType>;
  RunQueueItemConnection?: RunQueueItemConnectionResolvers<ContextType>;
  RunQueueItemEdge?: RunQueueItemEdgeResolvers<ContextType>;
  RunQueueItemMessage?: RunQueueItemMessageResolvers<ContextType>;
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
  TriggerExecution?: TriggerExecutionResolvers<ContextType>;
  TriggerExecutionConnection?: TriggerExecutionConnectionResolvers<ContextType>;
  TriggerExecutionEdge?: TriggerExecutionEdgeResolvers<ContextType>;
  TriggerScope?: TriggerScopeResolvers<ContextType>;
  TriggeredAction?: TriggeredActionResolvers<ContextType>;
  TriggeringCondition?: TriggeringConditionResolvers<ContextType>;
  UnlinkArtifactPayload?: UnlinkArtifactPayloadResolvers<ContextType>;
  UpdateArtifactCollectionPayload?: UpdateArtifactCollectionPayloadResolvers<ContextType>;
  UpdateArtifactManifestPayload?: UpdateArtifactManifestPayloadResolvers<ContextType>;
  UpdateArtifactPayload?: UpdateArtifactPayloadResolvers<ContextType>;
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

