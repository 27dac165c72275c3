// Generated from schema/*.graphql by `pnpm codegen`. Do not edit.
/** The GraphQL schema that this server implements, as SDL. */
export const typeDefs: string = `input ARIAActionInput {
  prompt: String!
}

type ARIATriggeredAction {
  prompt: String!
}

input AckRunQueueItemInput {
  clientMutationId: String
  runName: String!
  runQueueItemId: ID!
}

type AckRunQueueItemPayload {
  clientMutationId: String
  success: Boolean
}

input AddAliasesInput {
  aliases: [ArtifactCollectionAliasInput!]!
  artifactID: ID!
  clientMutationId: String
}

type AddAliasesPayload {
  aliases: [ArtifactCollectionAlias!]!
  artifact: Artifact!
  clientMutationId: String
  success: Boolean!
}

type AdvancedRegistryFeatures {
  advancedSearch: Boolean!
}

"""A process that runs what a sweep asks for."""
type Agent implements Node {
  """When the agent announced itself."""
  createdAt: DateTime!

  """The name that people see; null without one."""
  displayName: String

  """When the agent was last heard of."""
  heartbeatAt: DateTime

  """The name of the machine."""
  host: String!

  """Globally unique id."""
  id: ID!

  """What the agent last said of its machine."""
  metrics: JSONString!

  """The name, unique in the sweep."""
  name: String!

  """The runs that the agent started."""
  runs(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int

    """
    A key with a sign, such as +created_at. Creation order, newest first, when null.
    """
    order: String
  ): RunConnection!

  """RUNNING while the agent is heard of, and FINISHED after that."""
  state: String

  """The sweep that the agent works for."""
  sweep: Sweep!

  """How many runs the agent started."""
  totalRuns: Int!

  """The user who started the agent."""
  user: User
}

"""A list of agents."""
type AgentConnection {
  """One edge an agent."""
  edges: [AgentEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One agent of a list."""
type AgentEdge {
  """The position of this edge."""
  cursor: String!

  """The agent."""
  node: Agent!
}

"""What an agent does."""
input AgentHeartbeatInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The id of the agent."""
  id: ID!

  """Metrics of the machine."""
  metrics: JSONString

  """An object from run id to whether it runs."""
  runState: JSONString
}

"""What an agent has to do."""
type AgentHeartbeatPayload {
  """The agent."""
  agent: Agent

  """What the caller sent."""
  clientMutationId: String

  """A JSON list of commands, each with a \`type\`: run, stop or exit."""
  commands: JSONString
}

enum AlertSeverity {
  ERROR
  INFO
  WARN
}

"""An API key of a user."""
type ApiKey {
  """What the key is for, in the user's words."""
  description: String

  """Globally unique id."""
  id: ID!

  """
  The first characters of the key; in the answer that makes the key, all of them.
  """
  name: String!
}

"""A list of API keys."""
type ApiKeyConnection {
  """One edge a key."""
  edges: [ApiKeyEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One API key of a list."""
type ApiKeyEdge {
  """The position of this edge."""
  cursor: String!

  """The key."""
  node: ApiKey
}

type Artifact implements Node {
  aliases(artifactCollectionName: String): [ArtifactAlias!]!
  artifactCollections(after: String, before: String, first: Int, last: Int): ArtifactCollectionConnection!
  artifactMemberships(after: String, before: String, first: Int, last: Int): ArtifactCollectionMembershipConnection!
  artifactSequence: ArtifactSequence!
  artifactType: ArtifactType!
  commitHash(artifactCollectionName: String): String
  createdAt: DateTime!
  createdBy: Initiator

  """Null until a manifest was created."""
  currentManifest: ArtifactManifest
  description: String
  digest: String!
  digestAlgorithm: ArtifactDigestAlgorithm!
  fileCount: Int64!
  files(after: String, before: String, contentType: [String!], first: Int, last: Int, names: [String!]): FileConnection

  """URLs for the files of manifest entries the server has not indexed."""
  filesByManifestEntries(after: String, entries: [ArtifactManifestEntryInput!], first: Int, manifestVersion: String!, storageLayout: String!, storageRegion: String): FileConnection
  historyStep: Int64
  id: ID!
  labels: JSONString
  metadata: JSONString
  size: Int64!
  state: ArtifactState!
  storageBytes: Int64!
  tags: [Tag!]!

  """-1: never expires; -2 on the way in: inherit from the collection."""
  ttlDurationSeconds: Int64!
  ttlIsInherited: Boolean!
  updatedAt: DateTime
  usedBy(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): RunConnection!
  usedCount: Int!
  versionIndex(artifactCollectionName: String): Int
}

type ArtifactAlias implements Node {
  alias: String!
  artifact: Artifact
  artifactCollection: ArtifactCollection
  artifactCollectionName: String!
  id: ID!
}

type ArtifactAliasConnection {
  edges: [ArtifactAliasEdge!]!
  pageInfo: PageInfo!
}

type ArtifactAliasEdge {
  cursor: String!
  node: ArtifactAlias
}

input ArtifactAliasInput {
  alias: String!
  artifactCollectionName: String!
}

interface ArtifactCollection {
  aliases(after: String, before: String, first: Int, last: Int): ArtifactAliasConnection!

  """
  aliasName may be an alias, a version such as v3, a digest or a commit hash.
  """
  artifactMembership(aliasName: String!): ArtifactCollectionMembership
  artifactMemberships(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionMembershipConnection!
  artifacts(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): VersionedArtifactConnection
  createdAt: DateTime!
  defaultArtifactType: ArtifactType!
  description: String
  id: ID!
  name: String!

  """
  Non-null in the 2023 schema, nullable in the Python types of 2025 and later.
  """
  project: Project
  state: ArtifactCollectionState!
  tags(after: String, before: String, first: Int, last: Int, tagCategoryName: String): TagConnection!
  triggers(after: String, before: String, first: Int, last: Int): TriggerConnection!
  updatedAt: DateTime
}

"""The result of alias mutations: not an ArtifactAlias."""
type ArtifactCollectionAlias {
  alias: String!
  artifactCollectionName: String!
  entityName: String!
  projectName: String!
}

input ArtifactCollectionAliasInput {
  alias: String!
  artifactCollectionName: String!
  entityName: String!
  projectName: String!
}

type ArtifactCollectionConnection {
  edges: [ArtifactCollectionEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ArtifactCollectionEdge {
  cursor: String!
  node: ArtifactCollection
}

type ArtifactCollectionMembership implements Node {
  aliases: [ArtifactAlias!]!
  artifact: Artifact
  artifactCollection: ArtifactCollection
  commitHash: String
  createdAt: DateTime!
  files(after: String, before: String, first: Int, last: Int, names: [String!]): FileConnection
  id: ID!
  versionIndex: Int
}

type ArtifactCollectionMembershipConnection {
  edges: [ArtifactCollectionMembershipEdge!]!
  pageInfo: PageInfo!
}

type ArtifactCollectionMembershipEdge {
  cursor: String!
  node: ArtifactCollectionMembership
}

enum ArtifactCollectionState {
  DELETED
  READY
}

enum ArtifactCollectionType {
  PORTFOLIO
  SEQUENCE
}

type ArtifactConnection implements ArtifactConnectionType {
  edges: [ArtifactEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

"""Common to the three artifact connections."""
interface ArtifactConnectionType {
  edges: [ArtifactEdgeType!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

enum ArtifactDigestAlgorithm {
  MANIFEST_MD5
  MANIFEST_XXH128
}

type ArtifactEdge implements ArtifactEdgeType {
  cursor: String!
  node: Artifact
}

interface ArtifactEdgeType {
  cursor: String!
  node: Artifact
}

type ArtifactManifest implements Node {
  artifact: Artifact!
  createdAt: DateTime!
  digest: String!

  """The manifest's own file; directUrl serves the JSON."""
  file: File!
  id: ID!
  type: ArtifactManifestType!
}

input ArtifactManifestEntryInput {
  birthArtifactID: ID
  digest: String!
  name: String!
  ref: String
  size: Int64
}

enum ArtifactManifestType {
  FULL
  INCREMENTAL
  PATCH
}

type ArtifactPortfolio implements ArtifactCollection & Node {
  aliases(after: String, before: String, first: Int, last: Int): ArtifactAliasConnection!
  artifactMembership(aliasName: String!): ArtifactCollectionMembership
  artifactMemberships(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionMembershipConnection!
  artifacts(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): VersionedArtifactConnection
  createdAt: DateTime!
  defaultArtifactType: ArtifactType!
  description: String
  id: ID!
  name: String!
  project: Project
  state: ArtifactCollectionState!
  tags(after: String, before: String, first: Int, last: Int, tagCategoryName: String): TagConnection!
  triggers(after: String, before: String, first: Int, last: Int): TriggerConnection!
  updatedAt: DateTime
}

type ArtifactSequence implements ArtifactCollection & Node {
  aliases(after: String, before: String, first: Int, last: Int): ArtifactAliasConnection!
  artifactMembership(aliasName: String!): ArtifactCollectionMembership
  artifactMemberships(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionMembershipConnection!
  artifacts(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): VersionedArtifactConnection
  createdAt: DateTime!
  defaultArtifactType: ArtifactType!
  description: String
  digestAlgorithm: ArtifactDigestAlgorithm!
  id: ID!

  """The newest committed version."""
  latestArtifact: Artifact
  name: String!
  project: Project
  state: ArtifactCollectionState!
  tags(after: String, before: String, first: Int, last: Int, tagCategoryName: String): TagConnection!
  triggers(after: String, before: String, first: Int, last: Int): TriggerConnection!
  updatedAt: DateTime
}

type ArtifactSequenceConnection {
  edges: [ArtifactSequenceEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ArtifactSequenceEdge {
  cursor: String!
  node: ArtifactSequence
}

enum ArtifactState {
  COMMITTED
  DELETED
  PENDING
}

enum ArtifactStorageLayout {
  V1
  V2
}

type ArtifactType implements Node {
  artifact(name: String!): Artifact
  artifactCollection(name: String!): ArtifactCollection
  artifactCollections(after: String, before: String, collectionTypes: [ArtifactCollectionType!], filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionConnection

  """The old name of artifactCollection."""
  artifactSequence(name: String!): ArtifactSequence

  """The old name of artifactCollections."""
  artifactSequences(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): ArtifactSequenceConnection
  createdAt: DateTime!
  description: String
  id: ID!
  name: String!
  project: Project!
}

type ArtifactTypeConnection {
  edges: [ArtifactTypeEdge!]!
  pageInfo: PageInfo!
}

type ArtifactTypeEdge {
  cursor: String!
  node: ArtifactType
}

input ArtifactTypeInput {
  description: String
  name: String!
}

"""
From a client-made id to the server's one, for artifacts and sequences.
"""
type ClientIDMapping {
  clientID: ID!
  entry: ClientIDMappingEntry!
  serverID: ID!
}

union ClientIDMappingEntry = Artifact | ArtifactSequence

input CommitArtifactInput {
  artifactID: ID!
  clientMutationId: String
}

type CommitArtifactPayload {
  artifact: Artifact!
  clientMutationId: String
}

enum CompleteMultipartAction {
  Complete
}

input CompleteMultipartUploadArtifactInput {
  artifactID: ID!
  clientMutationId: String
  completeMultipartAction: CompleteMultipartAction!
  completedParts: [UploadPartsInput!]!
  storagePath: String!
  uploadID: String!
}

type CompleteMultipartUploadArtifactPayload {
  clientMutationId: String
  digest: String
}

"""Which sweep a new agent works for, and where it is."""
input CreateAgentInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The name that people see."""
  displayName: String

  """The owning entity; the viewer's default entity when null."""
  entityName: String

  """The name of the machine."""
  host: String!

  """The project."""
  projectName: String

  """The sweep id as in URLs."""
  sweep: String!
}

"""The new agent."""
type CreateAgentPayload {
  """The agent."""
  agent: Agent

  """What the caller sent."""
  clientMutationId: String
}

type CreateArtifactCollectionPayload {
  artifactCollection: ArtifactCollection!
  clientMutationId: String
}

input CreateArtifactCollectionTagAssignmentsInput {
  artifactCollectionName: String!
  clientMutationID: String
  entityName: String!
  projectName: String!
  tags: [TagInput!]!
}

type CreateArtifactCollectionTagAssignmentsPayload {
  clientMutationID: String
  tags: [Tag!]!
}

input CreateArtifactFileSpecInput {
  artifactID: ID!
  artifactManifestID: ID
  digest: String
  md5: String!
  mimetype: String
  name: String!

  """
  Given for a file large enough for a multipart upload; its presence in the input type is probed.
  """
  uploadPartsInput: [UploadPartsInput!]
}

input CreateArtifactFilesInput {
  artifactFiles: [CreateArtifactFileSpecInput!]!
  clientMutationId: String
  cloudRegionID: ID
  digestAlgorithm: ArtifactDigestAlgorithm
  storageLayout: ArtifactStorageLayout! = V1
}

type CreateArtifactFilesPayload {
  clientMutationId: String
  files(after: String, before: String, first: Int, last: Int): FileConnection!
}

input CreateArtifactInput {
  aliases: [ArtifactAliasInput!]
  artifactCollectionName: String
  artifactCollectionNames: [String!]
  artifactTypeName: String!
  clientID: ID
  clientMutationId: String
  description: String
  digest: String!
  digestAlgorithm: ArtifactDigestAlgorithm!
  distributedID: String

  """
  When true the server gives back the committed version with the same digest.
  """
  enableDigestDeduplication: Boolean
  entityName: String!
  historyStep: Int64
  labels: JSONString
  metadata: JSONString
  projectName: String!

  """Null for an artifact logged without a run."""
  runName: String
  sequenceClientID: ID
  storageRegion: String
  tags: [TagInput!]
  ttlDurationSeconds: Int64
}

input CreateArtifactManifestInput {
  artifactID: ID!
  baseArtifactID: ID
  clientMutationId: String
  digest: String!
  entityName: String!
  name: String!
  projectName: String!
  runName: String!
  type: ArtifactManifestType! = FULL
}

type CreateArtifactManifestPayload {
  artifactManifest: ArtifactManifest!
  clientMutationId: String
}

type CreateArtifactPayload {
  artifact: Artifact!
  clientMutationId: String
}

input CreateArtifactPortfolioInput {
  artifactTypeID: ID!
  clientMutationId: String
  description: String
  entityName: String!
  name: String!
  projectName: String!
}

input CreateArtifactSequenceInput {
  artifactTypeID: ID!
  clientMutationId: String
  description: String
  entityName: String!
  name: String!
  projectName: String!
}

input CreateArtifactTypeInput {
  clientMutationId: String
  description: String
  entityName: String!
  name: String!
  projectName: String!
}

type CreateArtifactTypePayload {
  artifactType: ArtifactType!
  clientMutationId: String
}

"""What chart preset to keep."""
input CreateCustomChartInput {
  """PRIVATE or PUBLIC."""
  access: String!

  """Sent back as it is."""
  clientMutationId: String

  """The name for people."""
  displayName: String!

  """The name of the owning entity."""
  entity: String!

  """The name within the entity: up to 128 characters, no slash."""
  name: String!

  """The Vega or Vega-Lite specification, a JSON object."""
  spec: JSONString!

  """The language of the specification: vega2."""
  type: String!
}

"""The new chart preset."""
type CreateCustomChartPayload {
  """The chart."""
  chart: CustomChart!

  """As it was sent."""
  clientMutationId: String
}

input CreateDefaultResourceConfigInput {
  clientMutationId: String
  config: JSONString!
  entityName: String!
  projectName: String
  resource: String!
  templateVariables: JSONString
}

type CreateDefaultResourceConfigPayload {
  clientMutationId: String
  defaultResourceConfigID: ID!
  success: Boolean!
}

input CreateFilterTriggerInput {
  clientMutationId: String
  description: String
  enabled: Boolean!
  eventFilter: JSONString!
  name: String!
  scopeID: ID!
  scopeType: TriggerScopeType!
  triggeredActionConfig: TriggeredActionConfig!
  triggeredActionType: TriggeredActionType!
  triggeringEventType: EventTriggeringConditionType!
}

type CreateFilterTriggerPayload {
  clientMutationId: String
  trigger: Trigger
}

input CreateGenericWebhookIntegrationInput {
  accessTokenRef: String
  clientMutationId: String
  entityName: String!
  name: String!
  secretRef: String
  urlEndpoint: String!
}

type CreateIntegrationPayload {
  clientMutationId: String
  integration: Integration!
}

"""Whom to add to a team: one of email and username."""
input CreateInviteInput {
  """Whether the user administers the team; no when null."""
  admin: Boolean

  """Sent back as it is."""
  clientMutationId: String

  """An e-mail address."""
  email: String

  """The name of the team."""
  entityName: String

  """The login name of a user."""
  username: String
}

"""The invitation."""
type CreateInvitePayload {
  """As it was sent."""
  clientMutationId: String

  """The invitation, accepted when \`toUser\` is set."""
  invite: Invite
}

input CreateLaunchAgentInput {
  agentConfig: JSONString
  clientMutationId: String
  entityName: String!
  hostname: String!
  projectName: String!
  runQueues: [ID!]!
  version: String
}

type CreateLaunchAgentPayload {
  clientMutationId: String
  launchAgentId: ID!
  success: Boolean
}

input CreateProjectMembersInput {
  projectId: ID!
  teamIds: [ID!]
  userIds: [ID!]
}

type CreateProjectMembersPayload {
  success: Boolean!
}

"""Which files of which run will be uploaded."""
input CreateRunFilesInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """
  Paths below the run, with slashes. A path that leaves the run is refused.
  """
  files: [String!]!

  """The project."""
  projectName: String!

  """The run id as in URLs."""
  runName: String!
}

"""Where to upload the files: as many as asked, in the same order."""
type CreateRunFilesPayload {
  """What the caller sent."""
  clientMutationId: String

  """The files with their upload URLs."""
  files: [File!]!

  """The storage id of the run."""
  runID: ID!

  """Headers to send with every upload, each as Name:value."""
  uploadHeaders: [String!]!
}

input CreateRunQueueInput {
  access: RunQueueAccessType!
  clientMutationId: String
  defaultResourceConfigID: ID
  entityName: String!
  prioritizationMode: RunQueuePrioritizationMode
  projectName: String!
  queueName: String!
}

type CreateRunQueuePayload {
  clientMutationId: String
  queueID: ID
  success: Boolean
}

"""What service account to make."""
input CreateServiceAccountInput {
  """Sent back as it is."""
  clientMutationId: String

  """What the account is for, which becomes its full name."""
  description: String

  """The name of the team."""
  entityName: String
}

"""The new service account."""
type CreateServiceAccountPayload {
  """As it was sent."""
  clientMutationId: String

  """The account."""
  user: User
}

"""What team to make."""
input CreateTeamInput {
  """Sent back as it is."""
  clientMutationId: String

  """
  An administrator of the team besides the caller. Only administrators of the server may name another user.
  """
  teamAdminUserName: String

  """
  The name, as it stands in URLs: up to 64 letters, digits, dashes and underscores.
  """
  teamName: String!
}

"""The new team."""
type CreateTeamPayload {
  """As it was sent."""
  clientMutationId: String

  """The team."""
  entity: Entity
}

"""Who gets an account."""
input CreateUserInput {
  """Whether the user administers the server; no when null."""
  admin: Boolean

  """Sent back as it is."""
  clientMutationId: String

  """
  The e-mail address; the part before the @ becomes the username, with a number when it is taken.
  """
  email: String!
}

"""The new account."""
type CreateUserPayload {
  """As it was sent."""
  clientMutationId: String

  """The user."""
  user: User
}

"""A way to draw tables, in the words of Vega."""
type CustomChart {
  """
  PRIVATE for members of the entity, PUBLIC for every user of the server.
  """
  access: String!

  """When it was made."""
  createdAt: DateTime!

  """The name for people."""
  displayName: String!

  """
  The names of entity and chart with a slash between them, such as team/roc-curve.
  """
  id: ID!

  """The name within its entity."""
  name: String!

  """The Vega or Vega-Lite specification, a JSON object."""
  spec: JSONString!

  """The language of the specification: vega2."""
  type: String!
}

"""A point in time, ISO 8601 in UTC, such as 2026-01-31T12:00:00Z."""
scalar DateTime

type DefaultResourceConfig {
  config: JSON
  createdAt: DateTime!
  id: ID!
  resource: String!
  templateVariables: [TemplateVariable!]!
  updatedAt: DateTime
}

type DefaultResourceConfigConnection {
  edges: [DefaultResourceConfigEdge!]!
  pageInfo: PageInfo!
}

type DefaultResourceConfigEdge {
  cursor: String!
  node: DefaultResourceConfig!
}

input DeleteAliasesInput {
  aliases: [ArtifactCollectionAliasInput!]!
  artifactID: ID!
  clientMutationId: String
}

type DeleteAliasesPayload {
  clientMutationId: String
  success: Boolean!
}

"""Which API key to revoke."""
input DeleteApiKeyInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id of the key."""
  id: String
}

"""What became of the key."""
type DeleteApiKeyPayload {
  """As it was sent."""
  clientMutationId: String

  """True: a key that cannot be revoked is an error."""
  success: Boolean
}

type DeleteArtifactCollectionPayload {
  artifactCollection: ArtifactCollection!
  clientMutationId: String
}

input DeleteArtifactCollectionTagAssignmentsInput {
  artifactCollectionName: String!
  clientMutationID: String
  entityName: String!
  projectName: String!
  tags: [TagInput!]!
}

type DeleteArtifactCollectionTagAssignmentsPayload {
  clientMutationID: String
  success: Boolean!
}

input DeleteArtifactInput {
  artifactID: ID!
  clientMutationId: String
  deleteAliases: Boolean = false
}

type DeleteArtifactPayload {
  artifact: Artifact!
  clientMutationId: String
}

input DeleteArtifactPortfolioInput {
  artifactPortfolioID: ID!
  clientMutationId: String
}

input DeleteArtifactSequenceInput {
  artifactSequenceID: ID!
  clientMutationId: String
}

"""Which files to delete."""
input DeleteFilesInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The ids of the files."""
  files: [ID!]!

  """
  The number of the project that the files belong to; with it, files of other projects are refused.
  """
  projectId: Int
}

"""Whether the files were deleted."""
type DeleteFilesPayload {
  """What the caller sent."""
  clientMutationId: String

  """True when every file is gone."""
  success: Boolean!
}

input DeleteFromRunQueueInput {
  clientMutationId: String
  queueID: ID!
  runQueueItemId: ID!
}

type DeleteFromRunQueuePayload {
  clientMutationId: String
  success: Boolean
}

input DeleteIntegrationInput {
  clientMutationId: String
  id: ID!
}

type DeleteIntegrationPayload {
  clientMutationId: String
  success: Boolean
}

"""Whom to take out of a team."""
input DeleteInviteInput {
  """Sent back as it is."""
  clientMutationId: String

  """The name of the team."""
  entityName: String

  """The id of the member."""
  id: String
}

"""What became of the member."""
type DeleteInvitePayload {
  """As it was sent."""
  clientMutationId: String

  """True: a member who cannot be removed is an error."""
  success: Boolean
}

input DeleteModelInput {
  clientMutationId: String
  id: String!
}

type DeleteModelPayload {
  clientMutationId: String
  success: Boolean
}

input DeleteProjectMembersInput {
  projectId: ID!
  teamIds: [ID!]
  userIds: [ID!]
}

type DeleteProjectMembersPayload {
  success: Boolean!
}

"""Which run to delete."""
input DeleteRunInput {
  """Echoed in the answer."""
  clientMutationId: String

  """Whether to delete the artifacts that the run made, too."""
  deleteArtifacts: Boolean

  """The storage id of the run."""
  id: ID!
}

"""What is left of a deleted run: nothing."""
type DeleteRunPayload {
  """What the caller sent."""
  clientMutationId: String
}

input DeleteRunQueuesInput {
  clientMutationId: String
  queueIDs: [ID!]!
}

type DeleteRunQueuesPayload {
  clientMutationId: String
  success: Boolean
}

"""Which sweep to delete."""
input DeleteSweepInput {
  """Echoed in the answer."""
  clientMutationId: String

  """Whether its runs go too."""
  deleteRuns: Boolean!

  """The id of the sweep."""
  id: ID!
}

"""What went with a sweep."""
type DeleteSweepsPayload {
  """How many agents the sweep had."""
  affectedAgents: Int!

  """How many runs the sweep had."""
  affectedRuns: Int!

  """What the caller sent."""
  clientMutationId: String
}

input DeleteTriggerInput {
  clientMutationId: String
  triggerID: ID!
}

type DeleteTriggerPayload {
  clientMutationId: String
  success: Boolean!
}

"""Which view to delete."""
input DeleteViewInput {
  """Sent back as it is."""
  clientMutationId: String

  """
  Whether to delete its drafts as well. Without it, a report that has drafts stays.
  """
  deleteDrafts: Boolean

  """The id."""
  id: ID
}

"""What became of a view."""
type DeleteViewPayload {
  """As it was sent."""
  clientMutationId: String

  """Whether it stays because it has drafts."""
  pendingDrafts: Boolean

  """Whether it was deleted."""
  success: Boolean
}

"""A configuration to try."""
input EnqueueSweepRunInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The configuration: an object from name to an object with \`value\`."""
  config: JSONString!

  """The name of the run that people see."""
  displayName: String

  """The id of the sweep."""
  id: ID!
}

"""The run that waits for an agent."""
type EnqueueSweepRunPayload {
  """The storage id of the run."""
  id: ID!

  """
  The item of a queue that holds the run; null because the sweep itself does.
  """
  runQueueItemId: ID
}

"""The owner of projects: a user's own space, or a team."""
type Entity implements Node {
  artifactCollections(after: String, before: String, collectionTypes: [ArtifactCollectionType!], filters: JSONString, first: Int, last: Int, order: String, projectFilters: JSONString): ArtifactCollectionConnection

  """Only asked of an organization's entity."""
  artifactMemberships(after: String, before: String, collectionFilters: JSONString, filters: JSONString, first: Int, last: Int, order: String, projectFilters: JSONString): ArtifactCollectionMembershipConnection

  """Whether the entity is in use. This server shows no other."""
  available: Boolean

  """Whether code is saved with runs by default."""
  codeSavingEnabled: Boolean!

  """When the entity was made."""
  createdAt: DateTime!

  """Who may see new projects: always PRIVATE."""
  defaultAccess: String!
  defaultResourceConfig(id: ID!): DefaultResourceConfig
  defaultResourceConfigs(after: String, before: String, first: Int, last: Int): DefaultResourceConfigConnection

  """Either user, team or organization."""
  entityType: String

  """Globally unique id."""
  id: ID!
  integrations(after: String, before: String, first: Int, last: Int): IntegrationConnection

  """Whether somebody pays for the entity."""
  isPaid: Boolean

  """Whether the entity is a team."""
  isTeam: Boolean!

  """What the entity may use, a JSON object; null without limits."""
  limits: JSONString
  memberCount: Int!

  """
  The people and service accounts of the entity, then those who are invited.
  """
  members: [Member!]!

  """The name, as it stands in URLs."""
  name: String!

  """The organization the entity belongs to; null outside one."""
  organization: Organization

  """URL of a picture; null without one."""
  photoUrl: String

  """
  Whether all projects of the entity are private. On this server only members see projects.
  """
  privateOnly: Boolean!

  """A project of this entity; null when it does not exist."""
  project(
    """The project's name."""
    name: String
  ): Project

  """Whether the viewer may only read here."""
  readOnly: Boolean

  """Whether an administrator of the server made the entity read-only."""
  readOnlyAdmin: Boolean!

  """The bytes that the files of the entity's runs take."""
  storageBytes: Int64!
  triggers(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): TriggerConnection!

  """The user behind a personal entity; null for a team."""
  user: User
}

"""A list of entities."""
type EntityConnection {
  """One edge an entity."""
  edges: [EntityEdge!]!
}

"""One entity of a list."""
type EntityEdge {
  """The position of this edge."""
  cursor: String!

  """The entity."""
  node: Entity
}

enum EventTriggeringConditionType {
  ADD_ARTIFACT_ALIAS
  ADD_ARTIFACT_TAG
  ADD_COLLECTION_TAG
  CREATE_ARTIFACT
  LINK_MODEL
  REMOVE_ARTIFACT_TAG
  REMOVE_COLLECTION_TAG
  RUN_METRIC
  RUN_METRIC_CHANGE
  RUN_METRIC_ZSCORE
  RUN_STATE
  UNLINK_ARTIFACT
  UPDATE_ARTIFACT_ALIAS
  WEAVE_METRIC_THRESHOLD
}

input FailRunQueueItemInput {
  clientMutationId: String
  filePaths: [String!]
  info: JSONString
  message: String
  runQueueItemId: ID!
  stage: String
}

type FailRunQueueItemPayload {
  clientMutationId: String
  success: Boolean
}

"""A file of a run."""
type File implements Node {
  artifact: Artifact

  """Where to download the file. Signed: needs no credentials, and expires."""
  directUrl: String!

  """The last part of the path."""
  displayName: String!

  """Globally unique id."""
  id: ID!

  """MD5 of the content, base64; null before the upload."""
  md5: String

  """Media type, guessed from the name."""
  mimetype: String

  """The path below the run, with slashes."""
  name: String!

  """Size in bytes; 0 before the upload."""
  sizeBytes: Int64!

  """
  Where the content is in the storage; null when it is not stored under its digest.
  """
  storagePath: String

  """When the content was last stored; null before the upload."""
  updatedAt: DateTime

  """Headers to send with the upload, each as Name:value."""
  uploadHeaders: [String!]!

  """Not null only when the file spec had uploadPartsInput."""
  uploadMultipartUrls: UploadMultipartUrls

  """
  Where to upload the file with PUT. Signed: needs no credentials, and expires.
  """
  uploadUrl: String

  """
  Where to download the file, or with upload: true where to upload it. Signed: needs no credentials, and expires.
  """
  url(
    """Whether an upload URL is wanted."""
    upload: Boolean
  ): String
}

"""A list of files."""
type FileConnection {
  """One edge a file."""
  edges: [FileEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many files match, on all pages."""
  totalCount: Int
}

"""One file of a list."""
type FileEdge {
  """The position of this edge."""
  cursor: String!

  """The file."""
  node: File
}

type FilterEventTriggeringCondition {
  eventType: EventTriggeringConditionType!

  """JSON text (the Python type parses it)."""
  filter: JSONString!
}

"""What a new API key is for."""
input GenerateApiKeyInput {
  """Sent back as it is."""
  clientMutationId: String

  """In the user's words."""
  description: String
}

"""The new API key."""
type GenerateApiKeyPayload {
  """The key; its name is the key in full."""
  apiKey: ApiKey

  """As it was sent."""
  clientMutationId: String
}

input GenericWebhookActionInput {
  integrationID: ID!
  requestPayload: JSONString
}

type GenericWebhookIntegration implements Integration {
  accessTokenRef: String
  createdAt: DateTime!
  id: ID!
  name: String!
  secretRef: String
  urlEndpoint: String!
}

type GenericWebhookTriggeredAction {
  integration: Integration!
  requestPayload: JSONString
}

type GitHubOAuthIntegration implements Integration {
  id: ID!
}

"""
Who logged an artifact. Never null on a logged artifact in 2023; nullable since 2025.
"""
union Initiator = Run | User

type InputArtifactConnection implements ArtifactConnectionType {
  edges: [InputArtifactEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InputArtifactEdge implements ArtifactEdgeType {
  cursor: String!
  node: Artifact
  usedAs: [String!]!
}

"""A 64-bit integer, written as a JSON number."""
scalar Int64

"""
A type with no other field in common; Python discriminates by __typename.
"""
interface Integration {
  id: ID!
}

type IntegrationConnection {
  edges: [IntegrationEdge!]!
  pageInfo: PageInfo!
}

type IntegrationEdge {
  cursor: String!
  node: Integration
}

"""An invitation to a team."""
type Invite {
  """When the invitation was made."""
  createdAt: DateTime

  """The e-mail address, when the invitation named one."""
  email: String

  """Globally unique id."""
  id: ID!

  """The username, or the e-mail address that has no account yet."""
  name: String!

  """The invited user; null while the e-mail address has no account."""
  toUser: User
}

"""Any JSON value, not quoted."""
scalar JSON

"""
A string that holds JSON. Numbers may be the bare tokens NaN, Infinity and -Infinity, as Python's json module writes them.
"""
scalar JSONString

type LaunchAgent {
  agentConfig: JSONString

  """POLLING, RUNNING, KILLED"""
  agentStatus: String!
  createdAt: DateTime!
  heartbeatAt: DateTime
  hostname: String!
  id: ID!
  name: String!
  runQueues: [ID!]!
  stopPolling: Boolean!
  updatedAt: DateTime
  version: String
}

input LinkArtifactInput {
  aliases: [ArtifactAliasInput!]
  artifactID: ID
  artifactPortfolioID: ID
  artifactPortfolioName: String

  """
  The client id of an artifact that may still be in upload; exactly one of the two ids is given.
  """
  clientID: ID
  clientMutationId: String
  entityName: String
  projectName: String
}

type LinkArtifactPayload {
  aliases: [ArtifactCollectionAlias!]!
  artifactCollectionID: ID!
  artifactID: ID!
  artifactMembership: ArtifactCollectionMembership
  clientMutationId: String
  createdAt: DateTime!
  versionIndex: Int
}

"""Version facts of a self-managed installation."""
type LocalVersionInfo {
  """The newest version that exists."""
  latestVersionString: String!

  """Whether a newer version exists."""
  outOfDate: Boolean!

  """The version that runs here."""
  versionOnThisInstanceString: String!
}

"""One line of a run's console."""
type LogLine {
  """The label of the writer in a run with several writers."""
  label: String

  """error for standard error, null otherwise."""
  level: String

  """The text."""
  line: String

  """The position of the line, from 0."""
  number: Int

  """When it was written, as the client wrote it."""
  timestamp: String
}

"""A list of console lines."""
type LogLineConnection {
  """One edge a line."""
  edges: [LogLineEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One console line of a list."""
type LogLineEdge {
  """The position of this edge."""
  cursor: String!

  """The line."""
  node: LogLine!
}

"""Which files of which run are uploaded."""
input MarkRunFilesUploadedInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """Paths below the run, as they were announced."""
  files: [String!]!

  """The project."""
  projectName: String!

  """The run id as in URLs."""
  runName: String!
}

"""Whether the uploads were noted."""
type MarkRunFilesUploadedPayload {
  """What the caller sent."""
  clientMutationId: String

  """True when every file is known."""
  success: Boolean!
}

"""Somebody who belongs to an entity, or is invited."""
type Member {
  """USER for a person, SERVICE for a service account."""
  accountType: String

  """
  Whether the member administers the entity. Deprecated; role takes its place.
  """
  admin: Boolean

  """
  The API key of a service account, for administrators of the team; null for everybody else.
  """
  apiKey: String

  """E-mail address; null when there is none."""
  email: String

  """The id of the user; of an invitation, its own id."""
  id: String

  """Full name; of an invitation, the e-mail address."""
  name: String!

  """Whether the member is only invited."""
  pending: Boolean

  """URL of a picture; null without one."""
  photoUrl: String

  """Either admin or member."""
  role: String

  """Login name; null for an invitation."""
  username: String
}

type MoveArtifactCollectionPayload {
  artifactCollection: ArtifactCollection
  clientMutationId: String
}

input MoveArtifactSequenceInput {
  artifactSequenceID: ID!
  clientMutationId: String
  destinationArtifactTypeName: String!
}

"""Writes. Each domain file adds its own fields."""
type Mutation {
  ackRunQueueItem(input: AckRunQueueItemInput!): AckRunQueueItemPayload
  addAliases(input: AddAliasesInput!): AddAliasesPayload

  """
  Says that an agent is alive and what it runs, and asks what it has to do. 404 when the agent or its sweep is gone.
  """
  agentHeartbeat(
    """Which agent, and what it does."""
    input: AgentHeartbeatInput!
  ): AgentHeartbeatPayload
  commitArtifact(input: CommitArtifactInput!): CommitArtifactPayload
  completeMultipartUploadArtifact(input: CompleteMultipartUploadArtifactInput!): CompleteMultipartUploadArtifactPayload

  """Announces a process that runs what a sweep asks for."""
  createAgent(
    """Which sweep, and where the process is."""
    input: CreateAgentInput!
  ): CreateAgentPayload
  createArtifact(input: CreateArtifactInput!): CreateArtifactPayload
  createArtifactCollectionTagAssignments(input: CreateArtifactCollectionTagAssignmentsInput!): CreateArtifactCollectionTagAssignmentsPayload
  createArtifactFiles(input: CreateArtifactFilesInput!): CreateArtifactFilesPayload
  createArtifactManifest(input: CreateArtifactManifestInput!): CreateArtifactManifestPayload
  createArtifactPortfolio(input: CreateArtifactPortfolioInput!): CreateArtifactCollectionPayload
  createArtifactSequence(input: CreateArtifactSequenceInput!): CreateArtifactCollectionPayload
  createArtifactType(input: CreateArtifactTypeInput!): CreateArtifactTypePayload

  """Keeps a chart preset. A name that is taken is an error."""
  createCustomChart(
    """What to keep."""
    input: CreateCustomChartInput!
  ): CreateCustomChartPayload
  createDefaultResourceConfig(input: CreateDefaultResourceConfigInput!): CreateDefaultResourceConfigPayload
  createFilterTrigger(input: CreateFilterTriggerInput!): CreateFilterTriggerPayload
  createGenericWebhookIntegration(input: CreateGenericWebhookIntegrationInput!): CreateIntegrationPayload

  """
  Adds somebody to a team. Who has an account is a member at once; an e-mail address without an account waits until it gets
  one. Only administrators of the team may.
  """
  createInvite(
    """Whom to add."""
    input: CreateInviteInput!
  ): CreateInvitePayload
  createLaunchAgent(input: CreateLaunchAgentInput!): CreateLaunchAgentPayload
  createProjectMembers(input: CreateProjectMembersInput!): CreateProjectMembersPayload

  """Announces files of a run and tells where to upload them."""
  createRunFiles(
    """Which files of which run."""
    input: CreateRunFilesInput!
  ): CreateRunFilesPayload
  createRunQueue(input: CreateRunQueueInput!): CreateRunQueuePayload

  """
  Makes an account for programs, with one API key, that belongs to a team. Only administrators of the team may.
  """
  createServiceAccount(
    """What to make."""
    input: CreateServiceAccountInput!
  ): CreateServiceAccountPayload

  """
  Makes a team, of which the caller and the named user are administrators. A name that is taken is an error.
  """
  createTeam(
    """What to make."""
    input: CreateTeamInput!
  ): CreateTeamPayload

  """
  Makes an account with a space of its own and one API key, which this answer alone shows in full. Invitations of the
  e-mail address are accepted. Only administrators of the server may.
  """
  createUser(
    """Who."""
    input: CreateUserInput!
  ): CreateUserPayload
  deleteAliases(input: DeleteAliasesInput!): DeleteAliasesPayload

  """
  Revokes an API key of the caller, or of anybody for administrators of the server.
  """
  deleteApiKey(
    """Which key."""
    input: DeleteApiKeyInput!
  ): DeleteApiKeyPayload
  deleteArtifact(input: DeleteArtifactInput!): DeleteArtifactPayload
  deleteArtifactCollectionTagAssignments(input: DeleteArtifactCollectionTagAssignmentsInput!): DeleteArtifactCollectionTagAssignmentsPayload
  deleteArtifactPortfolio(input: DeleteArtifactPortfolioInput!): DeleteArtifactCollectionPayload
  deleteArtifactSequence(input: DeleteArtifactSequenceInput!): DeleteArtifactCollectionPayload

  """Deletes files with their content."""
  deleteFiles(
    """Which files."""
    input: DeleteFilesInput!
  ): DeleteFilesPayload
  deleteFromRunQueue(input: DeleteFromRunQueueInput!): DeleteFromRunQueuePayload
  deleteIntegration(input: DeleteIntegrationInput!): DeleteIntegrationPayload

  """
  Takes a member or an invitation out of a team. Administrators of the team may, and members for themselves.
  """
  deleteInvite(
    """Whom to remove."""
    input: DeleteInviteInput!
  ): DeleteInvitePayload
  deleteModel(input: DeleteModelInput!): DeleteModelPayload
  deleteProjectMembers(input: DeleteProjectMembersInput!): DeleteProjectMembersPayload

  """Deletes a run with its history, console and files."""
  deleteRun(
    """Which run."""
    input: DeleteRunInput!
  ): DeleteRunPayload
  deleteRunQueues(input: DeleteRunQueuesInput!): DeleteRunQueuesPayload

  """
  Deletes a sweep with its agents. Its runs stay, outside a sweep, unless they are to go too.
  """
  deleteSweep(
    """Which sweep."""
    input: DeleteSweepInput!
  ): DeleteSweepsPayload
  deleteTrigger(input: DeleteTriggerInput!): DeleteTriggerPayload!

  """Deletes a view."""
  deleteView(
    """Which one."""
    input: DeleteViewInput!
  ): DeleteViewPayload

  """
  Adds a run with a configuration of the caller's choice to a sweep; the next agent that asks gets it.
  """
  enqueueSweepRun(
    """Which sweep, and the configuration."""
    input: EnqueueSweepRunInput!
  ): EnqueueSweepRunPayload
  failRunQueueItem(input: FailRunQueueItemInput!): FailRunQueueItemPayload

  """Makes an API key for the caller. This answer alone shows it in full."""
  generateApiKey(
    """What the key is for."""
    input: GenerateApiKeyInput!
  ): GenerateApiKeyPayload
  linkArtifact(input: LinkArtifactInput!): LinkArtifactPayload

  """
  Notes that files of a run are uploaded. Servers whose storage does not tell them list a file only then.
  """
  markRunFilesUploaded(
    """Which files of which run."""
    input: MarkRunFilesUploadedInput!
  ): MarkRunFilesUploadedPayload
  moveArtifactSequence(input: MoveArtifactSequenceInput!): MoveArtifactCollectionPayload
  popFromRunQueue(input: PopFromRunQueueInput!): PopFromRunQueuePayload
  pushToRunQueue(input: PushToRunQueueInput!): PushToRunQueuePayload
  pushToRunQueueByName(input: PushToRunQueueByNameInput!): PushToRunQueueByNamePayload
  refreshMultipartUploadUrls(input: RefreshMultipartUploadUrlsInput!): RefreshMultipartUploadUrlsPayload
  renameProject(input: RenameProjectInput!): UpsertModelPayload

  """
  Asks the process of a run to stop. The process learns it from its next file_stream answer.
  """
  stopRun(
    """Which run."""
    input: StopRunInput!
  ): StopRunPayload
  unlinkArtifact(input: UnlinkArtifactInput!): UnlinkArtifactPayload
  updateArtifact(input: UpdateArtifactInput!): UpdateArtifactPayload
  updateArtifactManifest(input: UpdateArtifactManifestInput!): UpdateArtifactManifestPayload
  updateArtifactPortfolio(input: UpdateArtifactPortfolioInput!): UpdateArtifactCollectionPayload
  updateArtifactSequence(input: UpdateArtifactSequenceInput!): UpdateArtifactCollectionPayload
  updateDefaultResourceConfig(input: UpdateDefaultResourceConfigInput!): UpdateDefaultResourceConfigPayload
  updateFilterTrigger(input: UpdateFilterTriggerInput!): UpdateFilterTriggerPayload
  updateLaunchAgent(input: UpdateLaunchAgentInput!): UpdateLaunchAgentPayload
  updateProjectMember(input: UpdateProjectMemberInput!): UpdateProjectMemberPayload
  updateProjectTeamMember(input: UpdateProjectTeamMemberInput!): UpdateProjectTeamMemberPayload
  updateRunQueueItemWarning(input: UpdateRunQueueItemWarningInput!): UpdateRunQueueItemWarningPayload

  """
  Moves a run to another state, to queue it again or to give it up. Refused for runs of sweeps, and for other moves than the input says.
  """
  updateRunState(
    """Which run, and where to."""
    input: UpdateRunStateInput!
  ): UpdateRunStatePayload

  """Changes a user: oneself, or anybody for administrators of the server."""
  updateUser(
    """What to change."""
    input: UpdateUserInput!
  ): UpdateUserPayload

  """
  Creates a run, or updates it when it exists. W&B's legacy word for a run is bucket.
  """
  upsertBucket(
    """What to create or change."""
    input: UpsertBucketInput!
  ): UpsertBucketPayload

  """
  Creates a project, or updates it when it exists. W&B's legacy word for a project is model.
  """
  upsertModel(
    """What to create or change."""
    input: UpsertModelInput!
  ): UpsertModelPayload
  upsertRunQueue(input: UpsertRunQueueInput!): UpsertRunQueuePayload

  """Creates a sweep, or updates it when \`id\` is given."""
  upsertSweep(
    """What to create or change."""
    input: UpsertSweepInput!
  ): UpsertSweepPayload

  """
  Makes a view, or changes the one with this id, or else with this project, type and name.
  """
  upsertView(
    """What to keep."""
    input: UpsertViewInput!
  ): UpsertViewPayload
  useArtifact(input: UseArtifactInput!): UseArtifactPayload
}

type NoOpTriggeredAction {
  noOp: Boolean
}

input NoOpTriggeredActionInput {
  noOp: Boolean
}

"""An object with a globally unique id."""
interface Node {
  """Globally unique, opaque id."""
  id: ID!
}

input NotificationActionInput {
  integrationID: ID!
  message: String
  severity: AlertSeverity
  title: String
}

type NotificationTriggeredAction {
  integration: Integration!
  message: String
  severity: AlertSeverity
  title: String
}

"""A company or group that owns teams."""
type Organization implements Node {
  advancedRegistryFeatures: AdvancedRegistryFeatures
  artifactCollections(after: String, before: String, collectionTypes: [ArtifactCollectionType!], filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionConnection

  """
  Id of the organization at CoreWeave; null outside CoreWeave. Clients from 0.20 ask for it when system metrics are on.
  """
  coreWeaveOrganizationId: String

  """Globally unique id."""
  id: ID!

  """The display name."""
  name: String!

  """
  The entity that owns the organization's registries; null without registries.
  """
  orgEntity: Entity
  triggers(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): TriggerConnection!
}

"""Where a page of a connection ends."""
type PageInfo {
  """
  The cursor of the last edge, to pass as \`after\` for the next page; null on an empty page.
  """
  endCursor: String

  """Whether there is a page after this one."""
  hasNextPage: Boolean!

  """Whether there is a page before this one."""
  hasPreviousPage: Boolean!

  """The cursor of the first edge; null on an empty page."""
  startCursor: String
}

"""Parquet exports of a run's history."""
type ParquetHistory {
  """
  Rows that are not exported yet; empty when nothing is exported, and the history is then read by steps.
  """
  liveData: [JSON!]!

  """
  Self-authorising URLs of the exported files, oldest first; empty when nothing is exported.
  """
  parquetUrls: [String!]!
}

input PopFromRunQueueInput {
  clientMutationId: String
  entityName: String!
  launchAgentId: ID
  projectName: String!
  queueName: String!
}

type PopFromRunQueuePayload {
  clientMutationId: String
  runQueueItemId: ID
  runSpec: JSON
}

"""A set of runs that belong together. W&B's legacy word is model."""
type Project implements Node {
  """Who may see it, such as PRIVATE or USER_READ."""
  access: String

  """The views of the project that match, newest first."""
  allViews(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """The name that views must have; any when null."""
    viewName: String

    """The type that views must have, such as runs; any when null."""
    viewType: String
  ): ViewConnection
  allowAllArtifactTypesInRegistry: Boolean!
  artifact(enableTracking: Boolean, name: String!): Artifact
  artifactCollection(name: String!): ArtifactCollection

  """name is collection:alias, collection:vN or collection:digest."""
  artifactCollectionMembership(name: String!): ArtifactCollectionMembership
  artifactCollections(after: String, before: String, collectionTypes: [ArtifactCollectionType!], filters: JSONString, first: Int, last: Int, order: String): ArtifactCollectionConnection
  artifactType(name: String!): ArtifactType
  artifactTypes(after: String, before: String, first: Int, includeAll: Boolean, last: Int): ArtifactTypeConnection!

  """The legacy name of \`run\`."""
  bucket(
    """
    Whether a missing run is expected: null without an error. This server never reports an error here.
    """
    missingOk: Boolean

    """The run id as in URLs."""
    name: String!
  ): Run

  """When the project was made."""
  createdAt: DateTime!

  """What the project is about."""
  description: String

  """The owning entity."""
  entity: Entity!

  """The name of the owning entity."""
  entityName: String!

  """Globally unique id."""
  id: ID!

  """
  The number behind \`id\`, as an id: base64 of ProjectInternalId and the number.
  """
  internalId: ID!

  """Whether the project is a public benchmark."""
  isBenchmark: Boolean!
  launchAgents: [LaunchAgent!]!
  members: [ProjectMember!]!

  """The name, as it stands in URLs."""
  name: String!

  """Whether the viewer may only read."""
  readOnly: Boolean

  """A run; null when it does not exist."""
  run(
    """The run id as in URLs."""
    name: String!
  ): Run

  """How many runs match."""
  runCount(
    """A MongoDB-style filter as JSON."""
    filters: JSONString
  ): Int!
  runQueue(name: String!): RunQueue
  runQueues: [RunQueue!]!

  """The runs that match."""
  runs(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON, such as {"state": "finished"}."""
    filters: JSONString

    """Page size."""
    first: Int

    """
    A key with a sign, such as +created_at or -summary_metrics.loss. Creation order, newest first, when null.
    """
    order: String
  ): RunConnection

  """A sweep; null when it does not exist."""
  sweep(
    """The sweep id as in URLs."""
    sweepName: String!
  ): Sweep

  """
  The sweeps of the project that match, newest first unless an order is given.
  """
  sweeps(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """A MongoDB-style filter as JSON, such as {"state": "RUNNING"}."""
    filters: JSONString

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int

    """A key with a sign, such as +created_at or -display_name."""
    order: String
  ): SweepConnection
  teamMembers: [ProjectTeamMember!]!

  """How many sweeps the project has."""
  totalSweeps: Int!
  triggers: [Trigger!]!

  """When the project was last changed."""
  updatedAt: DateTime

  """The user who made the project."""
  user: User

  """The layout of the project's page in the web app, as JSON."""
  views: JSONString
}

"""A list of projects."""
type ProjectConnection {
  """One edge a project."""
  edges: [ProjectEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One project of a list."""
type ProjectEdge {
  """The position of this edge."""
  cursor: String!

  """The project."""
  node: Project
}

type ProjectMember {
  email: String
  id: ID!
  name: String
  role: Role!
  username: String
}

type ProjectTeamMember {
  role: Role!
  team: Entity!
}

input PushNotificationActionInput {
  body: String
  title: String
  userID: ID!
}

type PushNotificationTriggeredAction {
  body: String
  title: String
}

input PushToRunQueueByNameInput {
  clientMutationId: String
  entityName: String!
  priority: Int
  projectName: String!
  queueName: String!
  runSpec: JSONString!
  templateVariableValues: JSONString
}

type PushToRunQueueByNamePayload {
  clientMutationId: String
  runQueueItemId: ID!

  """Parsed with json.loads when not empty."""
  runSpec: JSONString!
}

input PushToRunQueueInput {
  clientMutationId: String
  priority: Int
  queueID: ID!
  runSpec: JSONString!
  templateVariableValues: JSONString
}

type PushToRunQueuePayload {
  clientMutationId: String
  runQueueItemId: ID!
  runSpec: JSONString!
}

"""Reads. Each domain file adds its own fields."""
type Query {
  artifact(id: ID!): Artifact
  artifactCollection(id: ID!): ArtifactCollection
  artifactSequence(id: ID!): ArtifactSequence
  clientIDMapping(clientID: ID!): ClientIDMapping

  """A chart preset; null when it does not exist or may not be seen."""
  customChart(
    """The id, such as team/roc-curve."""
    id: ID!
  ): CustomChart

  """
  An entity (a user's own space, or a team) by name; null when it does not exist or may not be seen.
  """
  entity(
    """The entity's name; the viewer's default entity when null."""
    name: String
  ): Entity
  launchAgent(id: ID!): LaunchAgent

  """The legacy name of \`project\`."""
  model(
    """The name of the owning entity; the viewer's default entity when null."""
    entityName: String

    """The project's name."""
    name: String
  ): Project

  """
  The projects of an entity, newest first. models is W&B's legacy word for projects.
  """
  models(
    """The cursor to continue after."""
    after: String

    """The name of the owning entity; the viewer's default entity when null."""
    entityName: String

    """Page size."""
    first: Int
  ): ProjectConnection

  """An organization that the viewer belongs to; null when there is none."""
  organization(
    """The id; the name decides when null."""
    id: ID

    """The display name, or the name of the organization's entity."""
    name: String
  ): Organization

  """A project; null when it does not exist or may not be seen."""
  project(
    """The name of the owning entity; the viewer's default entity when null."""
    entityName: String

    """The project's name."""
    name: String
  ): Project

  """What this server is and what it can do."""
  serverInfo: ServerInfo

  """
  The users whose username, full name or e-mail address contains a text, exact matches first. Only administrators of the
  server find anybody.
  """
  users(
    """
    What to look for, in any case of letters; everybody when null or empty.
    """
    query: String
  ): UserConnection

  """A view; null when it does not exist or may not be seen."""
  view(
    """The id. The equals signs at its end may be missing, as in URLs."""
    id: ID!

    """The type that the view must have; any when null."""
    type: String
  ): View

  """
  The user that the credentials belong to; null without valid credentials.
  """
  viewer(
    """Not used by this server; kept because clients may send it."""
    entityName: String
  ): User
}

input QueueJobActionInput {
  queueID: ID!
  template: JSONString!
}

type QueueJobTriggeredAction {
  queue: RunQueue
  template: JSONString!
}

input RefreshMultipartUploadUrlsInput {
  artifactID: ID!
  storagePath: String!
  uploadID: String!
  uploadPartsInput: [UploadPartsInput!]!
}

type RefreshMultipartUploadUrlsPayload {
  uploadUrlParts: [UploadUrlPart!]!
}

input RenameProjectInput {
  clientMutationId: String
  entityName: String!
  newProjectName: String!
  oldProjectName: String!
}

type Role {
  name: String!
}

"""One execution that logs metrics. W&B's legacy word is bucket."""
type Run implements Node {
  """The git commit of the code."""
  commit: String

  """
  The configuration: an object of {"value": …} by key, and the client's own entry _wandb.
  """
  config(
    """Only these keys."""
    keys: [String!]
  ): JSONString

  """When the run was made."""
  createdAt: DateTime!

  """What the run is about."""
  description: String

  """The name that people see."""
  displayName: String

  """Rows of system metrics, one JSON object a string."""
  events(
    """At most this many rows, picked evenly, the last one always."""
    samples: Int
  ): [String!]!

  """How many lines of system metrics are stored."""
  eventsLineCount: Int

  """The last line of system metrics, in the form of \`historyTail\`."""
  eventsTail: JSONString

  """The exit code of the run's process; null before its end."""
  exitcode: Float

  """Whether the run ended with a failure."""
  failed: Boolean

  """How many files the run has."""
  fileCount: Int

  """The files of the run, by name."""
  files(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only files with these names."""
    names: [String]

    """Only files whose name matches this SQL LIKE pattern."""
    pattern: String
  ): FileConnection

  """The group that the run belongs to."""
  group: String

  """When the run's process was last heard of."""
  heartbeatAt: DateTime

  """History rows, one JSON object a string, in step order."""
  history(
    """Last step, exclusive."""
    maxStep: Int64

    """First step, inclusive."""
    minStep: Int64

    """
    At most this many rows, picked evenly, the last one always; every row when it is not smaller than their number.
    """
    samples: Int
  ): [String!]!

  """
  What the history holds: keys (name to typeCounts, monotonic and previousValue), sets and lastStep.
  """
  historyKeys: JSON

  """
  How many history lines are stored; a resumed run continues at this offset.
  """
  historyLineCount: Int

  """
  The last history line: a JSON list, as a string, of lines that are JSON strings again.
  """
  historyTail: JSONString

  """The machine that the run was started on."""
  host: String

  """The storage id: base64 of Run:v1:{run id}:{project}:{entity}."""
  id: ID!
  inputArtifacts(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): InputArtifactConnection

  """What kind of work the run does, such as train or eval."""
  jobType: String

  """How many console lines are stored."""
  logLineCount: Int

  """Lines of the console, oldest first."""
  logLines(
    """The cursor to continue after."""
    after: String

    """Page size, counted from the start."""
    first: Int

    """This many lines from the end instead."""
    last: Int

    """
    Pages from the start, as this server always does. Servers before 0.77 do not have the argument: they ignore the page size and count backwards.
    """
    useImprovedPagination: Boolean
  ): LogLineConnection

  """
  The run id as in URLs, eight lower-case letters and digits when a client makes it.
  """
  name: String!

  """Longer notes, Markdown."""
  notes: String
  outputArtifacts(after: String, before: String, filters: JSONString, first: Int, last: Int, order: String): ArtifactConnection

  """
  History exported to Parquet files, with the rows that are not exported yet.
  """
  parquetHistory(
    """Columns of the live rows."""
    liveKeys: [String!]!
  ): ParquetHistory!

  """The project of the run."""
  project: Project

  """The number of the project, as an id."""
  projectId: ID!

  """Whether the viewer may only read."""
  readOnly: Boolean

  """Whether the run's process is at work."""
  running: Boolean

  """
  One list of row objects for each spec. A row is given only when it has every key of the spec, and has only those keys.
  """
  sampledHistory(
    """
    Each a JSON object with keys, and optionally samples, minStep (inclusive) and maxStep (inclusive).
    """
    specs: [JSONString!]!
  ): [JSON!]!

  """Whether somebody asked the run to stop: another word for \`stopped\`."""
  shouldStop: Boolean

  """
  One of pending, running, finished, failed, crashed, killed, preempting and preempted.
  """
  state: String

  """Whether somebody asked the run to stop."""
  stopped: Boolean

  """The summary: the last, or a chosen, value of each metric."""
  summaryMetrics(
    """Only these keys."""
    keys: [String!]
  ): JSONString

  """The sweep that made the run; null outside a sweep."""
  sweep: Sweep

  """The id of the sweep that made the run; null outside a sweep."""
  sweepName: String

  """The last value of each system metric."""
  systemMetrics: JSONString

  """Labels."""
  tags: [String!]

  """When the run was last changed."""
  updatedAt: DateTime

  """The user who made the run."""
  user: User

  """
  The part of the entry _wandb of the configuration that the keys name. Clients read key t before they resume a run.
  """
  wandbConfig(
    """Only these keys."""
    keys: [String!]
  ): JSONString
}

"""A list of runs."""
type RunConnection {
  """One edge a run."""
  edges: [RunEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many runs match, on all pages."""
  totalCount: Int!
}

"""One run of a list."""
type RunEdge {
  """The position of this edge."""
  cursor: String!

  """The run."""
  node: Run!
}

type RunQueue {
  access: RunQueueAccessType!
  createdAt: DateTime!

  """A user's database number."""
  createdBy: Int
  defaultResourceConfigID: ID
  externalLinks: JSON
  id: ID!
  name: String!
  prioritizationMode: RunQueuePrioritizationMode!
  runQueueItem(id: ID!): RunQueueItem
  runQueueItems(after: String, before: String, first: Int, last: Int): RunQueueItemConnection!
  updatedAt: DateTime
}

enum RunQueueAccessType {
  PROJECT
  USER
}

type RunQueueItem {
  associatedRunId: String
  createdAt: DateTime!
  id: ID!
  launchAgentId: ID
  runSpec: JSON!
  state: RunQueueItemState!
  updatedAt: DateTime
}

type RunQueueItemConnection {
  edges: [RunQueueItemEdge!]!
  pageInfo: PageInfo!
}

type RunQueueItemEdge {
  cursor: String!
  node: RunQueueItem!
}

enum RunQueueItemState {
  CLAIMED
  FAILED
  LEASED
  PENDING
}

enum RunQueuePrioritizationMode {
  DISABLED
  V0
}

"""One optional ability of the server."""
type ServerFeature {
  """Whether clients may use it."""
  isEnabled: Boolean!

  """Upper-case name, such as STRUCTURED_CONSOLE_LOGS."""
  name: String!
}

"""What a server tells about itself."""
type ServerInfo {
  """
  Client versions that the server supports: an object with \`max_cli_version\` and \`min_cli_version\`, both strings.
  """
  cliVersionInfo: JSON!
  exposesExplicitRunQueueAckPath: Boolean!

  """
  Optional abilities of the server. A client must treat a name that is missing as disabled.
  """
  features: [ServerFeature]!

  """
  Versions of a self-managed installation; null on a server that is not one. Clients print upgrade hints when it is set.
  """
  latestLocalVersionInfo: LocalVersionInfo
}

"""A message from the server to the person who starts a run."""
type ServerMessage {
  """The text for a notebook."""
  htmlText: String

  """How serious it is, as a log level."""
  messageLevel: String

  """What the message is about."""
  messageType: String

  """The text for a plain terminal."""
  plainText: String

  """The text for a terminal that shows Unicode."""
  utfText: String
}

"""
Settings of the server that clients read while they start a run. Clients 0.19 and 0.20 fail when this is null.
"""
type ServerSettings {
  """Messages that the client prints when a run starts."""
  serverMessages: [ServerMessage!]
}

type SlackIntegration implements Integration {
  channelName: String!
  id: ID!
  teamName: String!
}

"""Which run to stop."""
input StopRunInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The storage id of the run."""
  id: ID!
}

"""Whether the request to stop was recorded."""
type StopRunPayload {
  """What the caller sent."""
  clientMutationId: String

  """True when the run exists."""
  success: Boolean
}

"""A search over configurations."""
type Sweep implements Node {
  """An agent of the sweep by its name or id; null when it does not exist."""
  agent(
    """The name or the id."""
    agentName: String!
  ): Agent

  """The agents of the sweep, oldest first."""
  agents(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size; all agents when null."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int
  ): AgentConnection!

  """The best value of the metric so far; null without one."""
  bestLoss: Float

  """The configuration, YAML text as it was given."""
  config: String!

  """
  What a controller outside the server decided: runs to start, runs to stop.
  """
  controller: JSONString

  """When the sweep was made."""
  createdAt: DateTime!

  """What the sweep is about."""
  description: String

  """
  The name that people see: the configuration's name, and the sweep id without one.
  """
  displayName: String

  """Whether a job looks for runs to stop early. This server has none."""
  earlyStopJobRunning: Boolean!

  """
  When an agent of the sweep was last heard of; the time of creation before that.
  """
  heartbeatAt: DateTime!

  """Globally unique id."""
  id: ID!

  """How the next configuration is chosen: grid, random or bayes."""
  method: String!

  """The sweep id as in URLs, eight lower-case letters and digits."""
  name: String!

  """
  Runs outside the sweep that count as tried: a grid leaves their configurations out.
  """
  priorRuns(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int
  ): RunConnection!

  """The project of the sweep."""
  project: Project

  """How many runs the sweep has."""
  runCount: Int!

  """How many runs a grid will have; null for the other methods."""
  runCountExpected: Int

  """The runs of the sweep."""
  runs(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int

    """
    A key with a sign, such as +created_at. Creation order, newest first, when null.
    """
    order: String
  ): RunConnection!

  """Which decisions of the controller the agents were given."""
  scheduler: JSONString

  """One of PENDING, RUNNING, PAUSED, FINISHED and CANCELED."""
  state: String!

  """When the sweep was last changed."""
  updatedAt: DateTime

  """The user who made the sweep."""
  user: User
}

"""A list of sweeps."""
type SweepConnection {
  """One edge a sweep."""
  edges: [SweepEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One sweep of a list."""
type SweepEdge {
  """The position of this edge."""
  cursor: String!

  """The sweep."""
  node: Sweep
}

type Tag implements Node {
  attributes: JSONString!
  id: ID!
  name: String!
  tagCategoryName: String!
}

type TagConnection {
  edges: [TagEdge!]!
  pageInfo: PageInfo!
}

type TagEdge {
  cursor: String!
  node: Tag!
}

input TagInput {
  attributes: JSONString
  tagCategoryName: String
  tagName: String!
}

type TemplateVariable {
  description: String
  name: String!
  schema: JSONString!
}

type Trigger {
  createdAt: DateTime!
  createdBy: User!
  description: String
  enabled: Boolean!
  id: ID!
  name: String!
  scope: TriggerScope!
  triggeredAction: TriggeredAction!
  triggeringCondition: TriggeringCondition!
  updatedAt: DateTime
}

type TriggerConnection {
  edges: [TriggerEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type TriggerEdge {
  cursor: String!
  node: Trigger!
}

union TriggerScope = ArtifactPortfolio | ArtifactSequence | Entity | Project

enum TriggerScopeType {
  ARTIFACT_COLLECTION
  ENTITY
  PROJECT
}

union TriggeredAction = ARIATriggeredAction | GenericWebhookTriggeredAction | NoOpTriggeredAction | NotificationTriggeredAction | PushNotificationTriggeredAction | QueueJobTriggeredAction

"""Exactly one member matches triggeredActionType."""
input TriggeredActionConfig {
  ariaActionInput: ARIAActionInput
  genericWebhookActionInput: GenericWebhookActionInput
  noOpActionInput: NoOpTriggeredActionInput
  notificationActionInput: NotificationActionInput
  pushNotificationActionInput: PushNotificationActionInput
  queueJobActionInput: QueueJobActionInput
}

enum TriggeredActionType {
  ARIA
  GENERIC_WEBHOOK
  NOTIFICATION
  NO_OP
  PUSH_NOTIFICATION
  QUEUE_JOB
}

union TriggeringCondition = FilterEventTriggeringCondition

input UnlinkArtifactInput {
  artifactID: ID!
  artifactPortfolioID: ID!
  clientMutationId: String
}

type UnlinkArtifactPayload {
  artifactID: ID!
  clientMutationId: String
  success: Boolean!
}

type UpdateArtifactCollectionPayload {
  artifactCollection: ArtifactCollection!
  clientMutationId: String
}

input UpdateArtifactInput {
  """When given, the whole set of aliases in the named collections."""
  aliases: [ArtifactAliasInput!]
  artifactID: ID!
  clientMutationId: String
  description: String
  labels: JSONString
  metadata: JSONString
  tagsToAdd: [TagInput!]
  tagsToDelete: [TagInput!]
  ttlDurationSeconds: Int64
}

input UpdateArtifactManifestInput {
  artifactManifestID: ID!
  baseArtifactID: ID
  clientMutationId: String
  digest: String
}

type UpdateArtifactManifestPayload {
  artifactManifest: ArtifactManifest!
  clientMutationId: String
}

type UpdateArtifactPayload {
  artifact: Artifact!
  clientMutationId: String
}

input UpdateArtifactPortfolioInput {
  artifactPortfolioID: ID!
  clientMutationId: String
  description: String
  name: String
}

input UpdateArtifactSequenceInput {
  artifactSequenceID: ID!
  clientMutationId: String
  description: String
  name: String
}

input UpdateDefaultResourceConfigInput {
  clientMutationId: String
  config: JSONString!
  defaultResourceConfigID: ID!
  entityName: String
  projectName: String
  resource: String
}

type UpdateDefaultResourceConfigPayload {
  defaultResourceConfigID: ID!
  success: Boolean!
}

input UpdateFilterTriggerInput {
  clientMutationId: String
  description: String
  enabled: Boolean
  eventFilter: JSONString
  id: ID!
  name: String
  scopeID: ID
  scopeType: TriggerScopeType
  triggeredActionConfig: TriggeredActionConfig
  triggeredActionType: TriggeredActionType
  triggeringEventType: EventTriggeringConditionType
}

type UpdateFilterTriggerPayload {
  clientMutationId: String
  trigger: Trigger
}

input UpdateLaunchAgentInput {
  agentStatus: String
  clientMutationId: String
  heartbeatAt: DateTime
  launchAgentId: ID!
  name: String
  runQueues: [ID!]
  stopPolling: Boolean
}

type UpdateLaunchAgentPayload {
  clientMutationId: String
  success: Boolean
}

input UpdateProjectMemberInput {
  clientMutationId: String
  projectId: ID!
  userId: ID!
  userProjectRole: String!
}

type UpdateProjectMemberPayload {
  clientMutationId: String
  success: Boolean!
}

input UpdateProjectTeamMemberInput {
  clientMutationId: String
  projectId: ID!
  teamId: ID!
  teamProjectRole: String!
}

type UpdateProjectTeamMemberPayload {
  clientMutationId: String
  success: Boolean!
}

input UpdateRunQueueItemWarningInput {
  clientMutationId: String
  filePaths: [String!]
  message: String!
  runQueueItemId: ID!
  stage: String!
}

type UpdateRunQueueItemWarningPayload {
  clientMutationId: String
  success: Boolean
}

"""Which run to move to which state."""
input UpdateRunStateInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The storage id of the run."""
  id: ID!

  """
  pending, from running, failed, crashed or preempted; or failed, from pending or running.
  """
  state: String!
}

"""Whether the run has the state now."""
type UpdateRunStatePayload {
  """What the caller sent."""
  clientMutationId: String

  """True when the run has the state."""
  success: Boolean!
}

"""What to change of a user."""
input UpdateUserInput {
  """Sent back as it is."""
  clientMutationId: String

  """
  The name of the entity that counts when none is named; the user must belong to it. Left as it is when null.
  """
  defaultEntity: String

  """Which user; the caller when null."""
  id: ID
}

"""The changed account."""
type UpdateUserPayload {
  """As it was sent."""
  clientMutationId: String

  """The user."""
  user: User
}

type UploadMultipartUrls {
  uploadID: String!
  uploadUrlParts: [UploadUrlPart!]!
}

input UploadPartsInput {
  hexMD5: String!
  partNumber: Int64!
}

type UploadUrlPart {
  partNumber: Int64!
  uploadUrl: String!
}

"""
What to create or change of a run. A field that is null stays as it is.
"""
input UpsertBucketInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The git commit of the code."""
  commit: String

  """The whole configuration, see \`Run.config\`."""
  config: JSONString

  """Whether the run was started for debugging."""
  debug: Boolean

  """What the run is about."""
  description: String

  """
  The name that people see; the server makes one up for a new run without it.
  """
  displayName: String

  """The owning entity; the viewer's default entity when null."""
  entityName: String

  """The group, at most 128 characters."""
  groupName: String

  """The machine that the run was started on."""
  host: String

  """The storage id of the run to change; null to find it by name."""
  id: String

  """The program that was started."""
  jobProgram: String

  """The git repository of the code."""
  jobRepo: String

  """What kind of work the run does."""
  jobType: String

  """The project; it is created when it does not exist."""
  modelName: String

  """The run id as in URLs, at most 128 characters."""
  name: String

  """Longer notes."""
  notes: String
  runQueueItemId: ID

  """The state to set."""
  state: String

  """The whole summary."""
  summaryMetrics: JSONString

  """The id of the sweep that made the run."""
  sweep: String

  """All labels; an empty list removes them."""
  tags: [String]
}

"""The run after the change."""
type UpsertBucketPayload {
  """The run."""
  bucket: Run

  """What the caller sent."""
  clientMutationId: String

  """Whether it was created by this call."""
  inserted: Boolean

  """Settings that clients 0.19 and 0.20 read while they start a run."""
  serverSettings: ServerSettings
}

"""
What to create or change of a project. A field that is null stays as it is.
"""
input UpsertModelInput {
  """Who may see it, such as PRIVATE or USER_READ."""
  access: String
  allowAllArtifactTypesInRegistry: Boolean
  artifactTypes: [ArtifactTypeInput!]

  """Echoed in the answer."""
  clientMutationId: String

  """What the project is about."""
  description: String

  """The owning entity; the viewer's default entity when null."""
  entityName: String

  """The software that the project trains with."""
  framework: String

  """The id of the project to change; null to find it by name."""
  id: String

  """Whether the project is a public benchmark."""
  isBenchmark: Boolean

  """The project's name."""
  name: String

  """The layout of the project's page in the web app, as JSON."""
  views: JSONString
}

"""The project after the change."""
type UpsertModelPayload {
  """What the caller sent."""
  clientMutationId: String

  """Whether it was created by this call."""
  inserted: Boolean

  """The legacy name of \`project\`."""
  model: Project

  """The project."""
  project: Project
}

input UpsertRunQueueInput {
  clientMutationId: String
  entityName: String!
  externalLinks: JSONString
  prioritizationMode: RunQueuePrioritizationMode
  projectName: String!
  queueName: String!
  resourceConfig: JSONString!
  resourceType: String!
  templateVariables: JSONString
}

type UpsertRunQueuePayload {
  clientMutationId: String
  configSchemaValidationErrors: [String!]
  success: Boolean
}

"""
What to create or change of a sweep. A field that is null stays as it is.
"""
input UpsertSweepInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The configuration, YAML text."""
  config: String

  """
  What a controller outside the server decided: an object with \`schedule\` and \`earlystop\`.
  """
  controller: JSONString

  """What the sweep is about."""
  description: String

  """The name that people see."""
  displayName: String

  """The owning entity; the viewer's default entity when null."""
  entityName: String

  """The id of the sweep to change; null to create one."""
  id: ID

  """A job that schedules the sweep from a queue. Not supported: refused."""
  launchScheduler: JSONString

  """A MongoDB-style filter of runs that count as tried."""
  priorRunsFilters: JSONString

  """The project."""
  projectName: String

  """Which decisions of the controller the agents were given."""
  scheduler: JSONString

  """The state to set."""
  state: String

  """
  Values for the template of a queue. Not supported: refused, unless it is null or empty.
  """
  templateVariableValues: JSONString
}

"""The sweep after the change."""
type UpsertSweepPayload {
  """What the caller sent."""
  clientMutationId: String

  """What is odd about the configuration; empty when nothing is."""
  configValidationWarnings: [String!]!

  """The sweep."""
  sweep: Sweep
}

"""What to make or change of a view. A field that is null stays as it is."""
input UpsertViewInput {
  """Sent back as it is."""
  clientMutationId: String

  """What made it; the web app for a new view when null."""
  createdUsing: ViewSource

  """The text below the title."""
  description: String

  """The title."""
  displayName: String

  """
  The name of the entity of the project; the viewer's default entity when null.
  """
  entityName: String

  """
  The id of the view to change; null to find it by project, type and name, or to make one.
  """
  id: ID

  """The name; a made up one for a new view when null."""
  name: String

  """The id of the report that it is a draft of."""
  parentId: ID

  """The name of the project. A new view needs one."""
  projectName: String

  """
  What stands on it, a JSON object; an empty one for a new view when null.
  """
  spec: String

  """What it is, such as runs for a report. A new view needs one."""
  type: String
}

"""The view after the change."""
type UpsertViewPayload {
  """As it was sent."""
  clientMutationId: String

  """Whether it was made by this call."""
  inserted: Boolean

  """The view."""
  view: View
}

input UseArtifactInput {
  artifactEntityName: String
  artifactID: ID!
  artifactProjectName: String
  clientMutationId: String
  entityName: String!
  projectName: String!
  runName: String!
  usedAs: String
}

type UseArtifactPayload {
  artifact: Artifact!
  clientMutationId: String
  run: Run!
}

"""A person or service account."""
type User implements Node {
  """Whether the user administers this server."""
  admin: Boolean

  """
  The user's API keys. Only the user and administrators of the server see them.
  """
  apiKeys: ApiKeyConnection

  """When the account was deleted; null while it exists."""
  deletedAt: DateTime

  """
  E-mail address; only the user, administrators of the server and members of the same teams see it.
  """
  email: String

  """The name of the user's default entity."""
  entity: String

  """
  Switches of this user, a JSON object such as {"code_saving_enabled": true}.
  """
  flags: JSONString

  """Globally unique id."""
  id: ID!

  """Full name."""
  name: String!

  """The organizations the user belongs to."""
  organizations: [Organization!]!

  """URL of a picture; null without one."""
  photoUrl: String

  """The entities the user belongs to, the user's own included."""
  teams: EntityConnection

  """Login name, as it stands in URLs."""
  username: String
}

"""A list of users."""
type UserConnection {
  """One edge a user."""
  edges: [UserEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One user of a list."""
type UserEdge {
  """The position of this edge."""
  cursor: String!

  """The user."""
  node: User
}

type VersionedArtifactConnection implements ArtifactConnectionType {
  edges: [VersionedArtifactEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type VersionedArtifactEdge implements ArtifactEdgeType {
  cursor: String!
  node: Artifact!

  """Like v0, v1."""
  version: String!
}

"""
A page of a project that somebody kept: a report, a draft of one, or a workspace.
"""
type View implements Node {
  """When it was made."""
  createdAt: DateTime!

  """What made it."""
  createdUsing: ViewSource!

  """The text below the title."""
  description: String

  """The title."""
  displayName: String

  """The name of the entity of the project."""
  entityName: String!

  """Globally unique id: base64 of View and a number."""
  id: ID!

  """
  The name, unique among the views of its type in the project; clients make one up.
  """
  name: String

  """The id of the report that it is a draft of."""
  parentId: ID

  """The project."""
  project: Project

  """The name of the project."""
  projectName: String!

  """What stands on it, a JSON object."""
  spec: JSONString

  """
  What it is: runs for a report, runs/draft for the draft of one, project-view for a workspace.
  """
  type: String

  """When it was last changed."""
  updatedAt: DateTime

  """The user who made it."""
  user: User
}

"""A list of views."""
type ViewConnection {
  """One edge a view."""
  edges: [ViewEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many views match."""
  totalCount: Int!
}

"""One view of a list."""
type ViewEdge {
  """The position of this edge."""
  cursor: String!

  """The view."""
  node: View
}

"""What makes views."""
enum ViewSource {
  """A program."""
  WANDB_SDK

  """The web app."""
  WANDB_UI

  """The web app, when a panel is shared."""
  WANDB_UI_SHARE_PANEL

  """The web app for traces."""
  WEAVE_UI
}
`;
