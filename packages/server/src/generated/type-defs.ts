// Generated from schema/*.graphql by `pnpm codegen`. Do not edit.
/** The GraphQL schema that this server implements, as SDL. */
export const typeDefs: string = `"""Which item to claim."""
input AckRunQueueItemInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The id of the run as in URLs."""
  runName: String!

  """The id of the item."""
  runQueueItemId: ID!
}

"""Whether an item was claimed."""
type AckRunQueueItemPayload {
  """What the caller sent."""
  clientMutationId: String

  """False when the item is another run's, or failed."""
  success: Boolean
}

"""Aliases for a version."""
input AddAliasesInput {
  """The aliases."""
  aliases: [ArtifactCollectionAliasInput!]!

  """Which version."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String
}

"""The aliases that a version got."""
type AddAliasesPayload {
  """The aliases."""
  aliases: [ArtifactCollectionAlias!]!

  """The version."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String

  """True when it has all of them."""
  success: Boolean!
}

"""What the search of registries can do."""
type AdvancedRegistryFeatures {
  """
  Whether the search takes the fields of W&B's larger search engine. This server has them all in its one search: no.
  """
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

"""How grave a notification is."""
enum AlertSeverity {
  """Something went wrong."""
  ERROR

  """Something is worth knowing."""
  INFO

  """Something may go wrong."""
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

"""A version of an artifact."""
type Artifact implements Node {
  """
  Its aliases, version numbers such as v3 included, those of the collection that it was logged to first.
  """
  aliases(
    """Only those in collections of this name."""
    artifactCollectionName: String
  ): [ArtifactAlias!]!

  """Its place in each collection, that which it was logged to first."""
  artifactMemberships(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ArtifactCollectionMembershipConnection!

  """The collection that it was logged to."""
  artifactSequence: ArtifactSequence!

  """The type of its collection."""
  artifactType: ArtifactType!

  """
  A random text that names the version; null in collections that it is not in.
  """
  commitHash(
    """The name of a collection; that which it was logged to when null."""
    artifactCollectionName: String
  ): String

  """When it was announced."""
  createdAt: DateTime!

  """Who logged it; the user when its run is deleted."""
  createdBy: Initiator

  """The manifest with all entries; null before the commit."""
  currentManifest: ArtifactManifest

  """What it is, in words."""
  description: String

  """Hexadecimal MD5 of the paths and digests of the manifest."""
  digest: String!

  """How its digest is made."""
  digestAlgorithm: ArtifactDigestAlgorithm!

  """How many entries it has, references included."""
  fileCount: Int64!

  """
  Its files, one for each entry of the manifest, references included, in the order of their paths.
  """
  files(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only these paths."""
    names: [String!]
  ): FileConnection

  """
  The files of these entries, on one page. An entry that the version does not have is an error.
  """
  filesByManifestEntries(
    """Entries as they stand in the manifest."""
    entries: [ArtifactManifestEntryInput!]

    """The version of the manifest, v1."""
    manifestVersion: String!

    """The storage layout that the manifest names."""
    storageLayout: String!

    """The storage region that the manifest names."""
    storageRegion: String
  ): FileConnection

  """
  The step of the run at which it was logged, as the client counted; null when the client sent none.
  """
  historyStep: Int64

  """Globally unique id."""
  id: ID!

  """What else is known of it: JSON text of an object."""
  metadata: JSONString

  """The bytes of all entries together, references included."""
  size: Int64!

  """How far it is."""
  state: ArtifactState!

  """Labels."""
  tags: [Tag!]!

  """
  For how many seconds it is kept; -1: as long as its collection says; -2: for ever.
  """
  ttlDurationSeconds: Int64!

  """Whether the collection says how long it is kept."""
  ttlIsInherited: Boolean!

  """When it was last changed."""
  updatedAt: DateTime

  """The runs that used it."""
  usedBy(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): RunConnection!

  """
  Its number in a collection; null as long as it is pending, and in collections that it is not in.
  """
  versionIndex(
    """The name of a collection; that which it was logged to when null."""
    artifactCollectionName: String
  ): Int
}

"""A name of a version in a collection."""
type ArtifactAlias implements Node {
  """The name."""
  alias: String!

  """The version."""
  artifact: Artifact

  """The collection."""
  artifactCollection: ArtifactCollection

  """The name of the collection."""
  artifactCollectionName: String!

  """Globally unique id."""
  id: ID!
}

"""A list of aliases."""
type ArtifactAliasConnection {
  """One edge an alias."""
  edges: [ArtifactAliasEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One alias of a list."""
type ArtifactAliasEdge {
  """The position of this edge."""
  cursor: String!

  """The alias."""
  node: ArtifactAlias
}

"""An alias in a collection of the same project."""
input ArtifactAliasInput {
  """The name."""
  alias: String!

  """The name of the collection."""
  artifactCollectionName: String!
}

"""A named list of versions."""
interface ArtifactCollection {
  """
  The aliases that versions have here, version numbers such as v3 included.
  """
  aliases(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ArtifactAliasConnection!

  """The version with this name here; null when there is none."""
  artifactMembership(
    """An alias, a version such as v3, a digest or a commit hash."""
    aliasName: String!
  ): ArtifactCollectionMembership

  """The versions in it, with their place here."""
  artifactMemberships(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactCollectionMembershipConnection!

  """The versions in it, newest first unless an order is given."""
  artifacts(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): VersionedArtifactConnection

  """When the collection was made."""
  createdAt: DateTime!

  """The type of what it holds."""
  defaultArtifactType: ArtifactType!

  """What the collection holds, in words."""
  description: String

  """Globally unique id."""
  id: ID!

  """The name, unique in the project."""
  name: String!

  """The project that it belongs to."""
  project: Project

  """Whether it can be used."""
  state: ArtifactCollectionState!

  """Labels of the collection."""
  tags(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only tags of this category."""
    tagCategoryName: String
  ): TagConnection!

  """When the collection was last changed."""
  updatedAt: DateTime
}

"""An alias, as mutations give it back."""
type ArtifactCollectionAlias {
  """The name."""
  alias: String!

  """The name of the collection."""
  artifactCollectionName: String!

  """The entity of the collection."""
  entityName: String!

  """The project of the collection."""
  projectName: String!
}

"""An alias in a collection."""
input ArtifactCollectionAliasInput {
  """The name."""
  alias: String!

  """The name of the collection."""
  artifactCollectionName: String!

  """The entity of the collection."""
  entityName: String!

  """The project of the collection."""
  projectName: String!
}

"""A list of collections."""
type ArtifactCollectionConnection {
  """One edge a collection."""
  edges: [ArtifactCollectionEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many match, on all pages."""
  totalCount: Int!
}

"""One collection of a list."""
type ArtifactCollectionEdge {
  """The position of this edge."""
  cursor: String!

  """The collection."""
  node: ArtifactCollection
}

"""The place of a version in a collection."""
type ArtifactCollectionMembership implements Node {
  """
  The aliases that it has in this collection, its number such as v3 included.
  """
  aliases: [ArtifactAlias!]!

  """The version."""
  artifact: Artifact

  """The collection."""
  artifactCollection: ArtifactCollection

  """The random text that names the version."""
  commitHash: String

  """When the version came into this collection."""
  createdAt: DateTime!

  """The files of the version."""
  files(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only these paths."""
    names: [String!]
  ): FileConnection

  """Globally unique id."""
  id: ID!

  """The number of the version in this collection."""
  versionIndex: Int
}

"""A list of places of versions in collections."""
type ArtifactCollectionMembershipConnection {
  """One edge a place."""
  edges: [ArtifactCollectionMembershipEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One place of a list."""
type ArtifactCollectionMembershipEdge {
  """The position of this edge."""
  cursor: String!

  """The place."""
  node: ArtifactCollectionMembership
}

"""Whether a collection can be used."""
enum ArtifactCollectionState {
  """It was deleted just now."""
  DELETED

  """It can."""
  READY
}

"""The kinds of collections."""
enum ArtifactCollectionType {
  """It holds links to versions of other collections."""
  PORTFOLIO

  """It holds the versions that were logged to it."""
  SEQUENCE
}

"""A list of versions."""
type ArtifactConnection {
  """One edge a version."""
  edges: [ArtifactEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many match, on all pages."""
  totalCount: Int!
}

"""How the digest of a version is made."""
enum ArtifactDigestAlgorithm {
  """MD5 of the paths and MD5 digests of the manifest."""
  MANIFEST_MD5
}

"""One version of a list."""
type ArtifactEdge {
  """The position of this edge."""
  cursor: String!

  """The version."""
  node: Artifact
}

"""The list of what a version holds."""
type ArtifactManifest implements Node {
  """The version that it belongs to."""
  artifact: Artifact!

  """When it was announced."""
  createdAt: DateTime!

  """MD5 of its file, base64; empty as long as its maker does not know it."""
  digest: String!

  """Its file: JSON."""
  file: File!

  """Globally unique id."""
  id: ID!

  """What it lists."""
  type: ArtifactManifestType!
}

"""An entry of a manifest."""
input ArtifactManifestEntryInput {
  """The version that first had the content."""
  birthArtifactID: ID

  """Its digest."""
  digest: String!

  """Its path."""
  name: String!

  """The address of a reference."""
  ref: String

  """Its size in bytes."""
  size: Int64
}

"""What a manifest lists."""
enum ArtifactManifestType {
  """Every entry."""
  FULL

  """
  What is new or changed since the base, which is the newest version unless one is named.
  """
  INCREMENTAL

  """A part of a version that several writers make together."""
  PATCH
}

"""
A collection of links to versions of other collections. It numbers them on its own.
"""
type ArtifactPortfolio implements ArtifactCollection & Node {
  """
  The aliases that versions have here, version numbers such as v3 included.
  """
  aliases(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ArtifactAliasConnection!

  """The version with this name here; null when there is none."""
  artifactMembership(
    """An alias, a version such as v3, a digest or a commit hash."""
    aliasName: String!
  ): ArtifactCollectionMembership

  """The versions in it, with their place here."""
  artifactMemberships(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactCollectionMembershipConnection!

  """The versions in it, newest first unless an order is given."""
  artifacts(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): VersionedArtifactConnection

  """When the collection was made."""
  createdAt: DateTime!

  """The type of what it holds."""
  defaultArtifactType: ArtifactType!

  """What the collection holds, in words."""
  description: String

  """Globally unique id."""
  id: ID!

  """The name, unique in the project."""
  name: String!

  """The project that it belongs to."""
  project: Project

  """Whether it can be used."""
  state: ArtifactCollectionState!

  """Labels of the collection."""
  tags(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only tags of this category."""
    tagCategoryName: String
  ): TagConnection!

  """When the collection was last changed."""
  updatedAt: DateTime
}

"""A collection that versions are logged to. It numbers them."""
type ArtifactSequence implements ArtifactCollection & Node {
  """
  The aliases that versions have here, version numbers such as v3 included.
  """
  aliases(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ArtifactAliasConnection!

  """The version with this name here; null when there is none."""
  artifactMembership(
    """An alias, a version such as v3, a digest or a commit hash."""
    aliasName: String!
  ): ArtifactCollectionMembership

  """The versions in it, with their place here."""
  artifactMemberships(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactCollectionMembershipConnection!

  """The versions in it, newest first unless an order is given."""
  artifacts(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): VersionedArtifactConnection

  """When the collection was made."""
  createdAt: DateTime!

  """The type of what it holds."""
  defaultArtifactType: ArtifactType!

  """What the collection holds, in words."""
  description: String

  """How the digests of its versions are made."""
  digestAlgorithm: ArtifactDigestAlgorithm!

  """Globally unique id."""
  id: ID!

  """The newest committed version."""
  latestArtifact: Artifact

  """The name, unique in the project."""
  name: String!

  """The project that it belongs to."""
  project: Project

  """Whether it can be used."""
  state: ArtifactCollectionState!

  """Labels of the collection."""
  tags(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Only tags of this category."""
    tagCategoryName: String
  ): TagConnection!

  """When the collection was last changed."""
  updatedAt: DateTime
}

"""A list of collections that versions are logged to."""
type ArtifactSequenceConnection {
  """One edge a collection."""
  edges: [ArtifactSequenceEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many match, on all pages."""
  totalCount: Int!
}

"""One collection of a list."""
type ArtifactSequenceEdge {
  """The position of this edge."""
  cursor: String!

  """The collection."""
  node: ArtifactSequence
}

"""How far a version is."""
enum ArtifactState {
  """It is complete and never changes."""
  COMMITTED

  """It was deleted."""
  DELETED

  """Its content is on its way."""
  PENDING
}

"""How the addresses of contents are made."""
enum ArtifactStorageLayout {
  """From the entity and the digest."""
  V1

  """
  From the region, the entity, the version that first had the content, and the digest.
  """
  V2
}

"""A kind of artifacts of a project, such as dataset or model."""
type ArtifactType implements Node {
  """A version of this type; null when there is none of this name."""
  artifact(
    """
    A collection and after a colon an alias, a version such as v3, or a digest; latest without a colon.
    """
    name: String!
  ): Artifact

  """A collection of this type; null when there is none of this name."""
  artifactCollection(
    """Its name."""
    name: String!
  ): ArtifactCollection

  """The collections of this type that match."""
  artifactCollections(
    """The cursor to continue after."""
    after: String

    """Only collections of these kinds; both when null."""
    collectionTypes: [ArtifactCollectionType!]

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactCollectionConnection

  """
  The collection of this type that versions are logged to; null when there is none of this name.
  """
  artifactSequence(
    """Its name."""
    name: String!
  ): ArtifactSequence

  """The collections of this type that versions are logged to."""
  artifactSequences(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactSequenceConnection

  """When the type was made."""
  createdAt: DateTime!

  """What artifacts of the type are, in words."""
  description: String

  """Globally unique id."""
  id: ID!

  """The name, unique in the project."""
  name: String!

  """The project that it belongs to."""
  project: Project!
}

"""A list of types."""
type ArtifactTypeConnection {
  """One edge a type."""
  edges: [ArtifactTypeEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One type of a list."""
type ArtifactTypeEdge {
  """The position of this edge."""
  cursor: String!

  """The type."""
  node: ArtifactType
}

"""A type of artifacts that a registry takes."""
input ArtifactTypeInput {
  """What artifacts of the type are."""
  description: String

  """The name, up to 128 characters, without slash and colon."""
  name: String!
}

"""What an id that a client made stands for."""
type ClientIDMapping {
  """The id that the client made."""
  clientID: ID!

  """The version or the collection."""
  entry: ClientIDMappingEntry!

  """The global id of the same."""
  serverID: ID!
}

"""What an id that a client made stands for."""
union ClientIDMappingEntry = Artifact | ArtifactSequence

"""A version to commit."""
input CommitArtifactInput {
  """Which version."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String
}

"""The committed version."""
type CommitArtifactPayload {
  """The version."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String
}

"""What happens to an upload in parts."""
enum CompleteMultipartAction {
  """The parts become the file."""
  Complete
}

"""An upload in parts to complete."""
input CompleteMultipartUploadArtifactInput {
  """The version that the file belongs to."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """What happens to it."""
  completeMultipartAction: CompleteMultipartAction!

  """All parts."""
  completedParts: [UploadPartsInput!]!

  """The storage path of the file."""
  storagePath: String!

  """Which upload."""
  uploadID: String!
}

"""A file whose parts were put together."""
type CompleteMultipartUploadArtifactPayload {
  """What the caller sent."""
  clientMutationId: String

  """MD5 of the content, base64."""
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

"""Tags for a collection."""
input CreateArtifactCollectionTagAssignmentsInput {
  """The name of the collection."""
  artifactCollectionName: String!

  """Echoed in the answer."""
  clientMutationID: String

  """The owning entity."""
  entityName: String!

  """The project."""
  projectName: String!

  """The tags."""
  tags: [TagInput!]!
}

"""The tags that a collection got."""
type CreateArtifactCollectionTagAssignmentsPayload {
  """What the caller sent."""
  clientMutationID: String

  """The tags."""
  tags: [Tag!]!
}

"""A file to announce."""
input CreateArtifactFileSpecInput {
  """The pending version that it belongs to."""
  artifactID: ID!

  """The manifest that will list it; null when it is not announced yet."""
  artifactManifestID: ID

  """
  The digest in the manifest, which is the same as md5; newer clients send null.
  """
  digest: String

  """MD5 of the content, base64."""
  md5: String!

  """The media type; guessed from the name when null."""
  mimetype: String

  """
  The path below the version, with slashes. A path that leaves it is refused.
  """
  name: String!

  """The parts of a file that comes in parts, from the first one on."""
  uploadPartsInput: [UploadPartsInput!]
}

"""Files to announce."""
input CreateArtifactFilesInput {
  """The files."""
  artifactFiles: [CreateArtifactFileSpecInput!]!

  """Echoed in the answer."""
  clientMutationId: String

  """Not supported: newer clients send null."""
  cloudRegionID: ID

  """How the digests of the files are made."""
  digestAlgorithm: ArtifactDigestAlgorithm

  """
  How the addresses of contents are made; both ways lead to the same content.
  """
  storageLayout: ArtifactStorageLayout! = V1
}

"""Where to upload files."""
type CreateArtifactFilesPayload {
  """What the caller sent."""
  clientMutationId: String

  """
  As many files as were announced, in the same order, on one page. One whose content is stored has no upload URL.
  """
  files: FileConnection!
}

"""A version to announce."""
input CreateArtifactInput {
  """Aliases that it gets at its commit."""
  aliases: [ArtifactAliasInput!]

  """The collection, made when it does not exist."""
  artifactCollectionName: String

  """The collection, as older clients send it: exactly one name."""
  artifactCollectionNames: [String!]

  """The type, made when it does not exist."""
  artifactTypeName: String!

  """An id that the client made for the version."""
  clientID: ID

  """Echoed in the answer."""
  clientMutationId: String

  """What it is, in words."""
  description: String

  """Hexadecimal MD5 of the paths and digests of the manifest."""
  digest: String!

  """How the digest is made."""
  digestAlgorithm: ArtifactDigestAlgorithm!

  """What writers that make one version together have in common."""
  distributedID: String

  """Whether a committed version with the same digest shall be given back."""
  enableDigestDeduplication: Boolean

  """The owning entity."""
  entityName: String!

  """The step of the run, as the client counts."""
  historyStep: Int64

  """Not supported: newer clients send null."""
  labels: JSONString

  """
  What else is known of it: JSON text of an object. NaN and infinities become null.
  """
  metadata: JSONString

  """The project."""
  projectName: String!

  """The run that logs it; null for a user outside of runs."""
  runName: String

  """An id that the client made for the collection."""
  sequenceClientID: ID

  """
  Where contents shall be stored: default, or null. An unknown region is refused.
  """
  storageRegion: String

  """Labels."""
  tags: [TagInput!]

  """
  For how many seconds it is kept; -1 or null: as long as its collection says; -2: for ever.
  """
  ttlDurationSeconds: Int64
}

"""A manifest to announce."""
input CreateArtifactManifestInput {
  """Which version."""
  artifactID: ID!

  """
  The version that an incomplete manifest adds to; the newest one of the collection when null. A full manifest has none.
  """
  baseArtifactID: ID

  """Echoed in the answer."""
  clientMutationId: String

  """MD5 of its file, base64; empty as long as it is not known."""
  digest: String!

  """The owning entity."""
  entityName: String!

  """The name of its file."""
  name: String!

  """The project."""
  projectName: String!

  """The run that logs the version; empty without one."""
  runName: String!

  """What it lists."""
  type: ArtifactManifestType! = FULL
}

"""The announced manifest."""
type CreateArtifactManifestPayload {
  """The manifest."""
  artifactManifest: ArtifactManifest!

  """What the caller sent."""
  clientMutationId: String
}

"""The announced version, or the one with the same digest."""
type CreateArtifactPayload {
  """The version."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String
}

"""A type to make."""
input CreateArtifactTypeInput {
  """Echoed in the answer."""
  clientMutationId: String

  """What artifacts of the type are, in words."""
  description: String

  """The owning entity."""
  entityName: String!

  """The name."""
  name: String!

  """The project."""
  projectName: String!
}

"""A type."""
type CreateArtifactTypePayload {
  """The type."""
  artifactType: ArtifactType!

  """What the caller sent."""
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

"""A configuration of resources to keep."""
input CreateDefaultResourceConfigInput {
  """Echoed in the answer."""
  clientMutationId: String

  """An object with \`resource_args\`."""
  config: JSONString!

  """The owning entity."""
  entityName: String!

  """What runs the items."""
  resource: String!

  """An object from name to an object with \`schema\` and \`description\`."""
  templateVariables: JSONString
}

"""The new configuration of resources."""
type CreateDefaultResourceConfigPayload {
  """What the caller sent."""
  clientMutationId: String

  """Its id."""
  defaultResourceConfigID: ID!

  """Always true."""
  success: Boolean!
}

"""What automation to make."""
input CreateFilterTriggerInput {
  """Sent back as it is."""
  clientMutationId: String

  """What it is for."""
  description: String

  """Whether it acts on events."""
  enabled: Boolean!

  """
  JSON of a MongoDB-style filter on alias and tag for events of artifacts, else of an object with run_filter and what is watched.
  """
  eventFilter: JSONString!

  """
  The name, up to 255 characters, unique within the entity that owns the scope.
  """
  name: String!

  """Where the event must happen."""
  scopeID: ID!

  """What kind of thing scopeID names."""
  scopeType: TriggerScopeType!

  """What to do."""
  triggeredActionConfig: TriggeredActionConfig!

  """What kind of action triggeredActionConfig tells of."""
  triggeredActionType: TriggeredActionType!

  """What must happen."""
  triggeringEventType: EventTriggeringConditionType!
}

"""The new automation."""
type CreateFilterTriggerPayload {
  """As it was sent."""
  clientMutationId: String

  """The automation."""
  trigger: Trigger
}

"""What address to keep."""
input CreateGenericWebhookIntegrationInput {
  """
  The name of the secret of the entity that requests carry as their Authorization.
  """
  accessTokenRef: String

  """Sent back as it is."""
  clientMutationId: String

  """The name of the owning entity."""
  entityName: String!

  """
  The name: up to 64 letters, digits, underscores, hyphens, and blanks between them.
  """
  name: String!

  """The name of the secret of the entity that requests are signed with."""
  secretRef: String

  """The address, of http or https."""
  urlEndpoint: String!
}

"""The new integration."""
type CreateIntegrationPayload {
  """As it was sent."""
  clientMutationId: String

  """The integration."""
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

"""A new agent."""
input CreateLaunchAgentInput {
  """How the agent is set up, the JSON text of an object without secrets."""
  agentConfig: JSONString

  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """The name of the machine."""
  hostname: String!

  """The project of the queues."""
  projectName: String!

  """The ids of the queues to serve."""
  runQueues: [ID!]!

  """The program and its version."""
  version: String
}

"""The new agent."""
type CreateLaunchAgentPayload {
  """What the caller sent."""
  clientMutationId: String

  """Its id."""
  launchAgentId: ID!

  """Always true."""
  success: Boolean
}

"""Whom to add to a registry."""
input CreateProjectMembersInput {
  """The id of the registry's project."""
  projectId: ID!

  """Ids of the entities of teams."""
  teamIds: [ID!]

  """Ids of users."""
  userIds: [ID!]
}

"""What became of the new members."""
type CreateProjectMembersPayload {
  """True: a member that cannot be added is an error."""
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

"""A queue to create."""
input CreateRunQueueInput {
  """Who may use the queue."""
  access: RunQueueAccessType!

  """Echoed in the answer."""
  clientMutationId: String

  """A configuration of resources of the same entity."""
  defaultResourceConfigID: ID

  """The owning entity."""
  entityName: String!

  """Whether items have priorities; DISABLED when null."""
  prioritizationMode: RunQueuePrioritizationMode

  """The project."""
  projectName: String!

  """The name, 1 to 64 characters."""
  queueName: String!
}

"""The new queue."""
type CreateRunQueuePayload {
  """What the caller sent."""
  clientMutationId: String

  """The id of the queue."""
  queueID: ID

  """Always true."""
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

"""
What runs of a queue get of the machine, and what whoever adds an item may choose of it.
"""
type DefaultResourceConfig {
  """
  An object with \`resource_args\`, an object from the resource to its settings. Texts may hold \`{{name}}\` of a variable.
  """
  config: JSON

  """Globally unique id."""
  id: ID!

  """
  What runs the items: local-container, local-process, kubernetes, sagemaker or gcp-vertex.
  """
  resource: String!

  """The variables that whoever adds an item may set."""
  templateVariables: [TemplateVariable!]!
}

"""Aliases to take from a version."""
input DeleteAliasesInput {
  """The aliases."""
  aliases: [ArtifactCollectionAliasInput!]!

  """Which version."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String
}

"""Whether aliases are gone."""
type DeleteAliasesPayload {
  """What the caller sent."""
  clientMutationId: String

  """True when the version has none of them."""
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

"""A deleted collection."""
type DeleteArtifactCollectionPayload {
  """The collection, as it was."""
  artifactCollection: ArtifactCollection!

  """What the caller sent."""
  clientMutationId: String
}

"""Tags to take from a collection."""
input DeleteArtifactCollectionTagAssignmentsInput {
  """The name of the collection."""
  artifactCollectionName: String!

  """Echoed in the answer."""
  clientMutationID: String

  """The owning entity."""
  entityName: String!

  """The project."""
  projectName: String!

  """The tags."""
  tags: [TagInput!]!
}

"""Whether tags are gone."""
type DeleteArtifactCollectionTagAssignmentsPayload {
  """What the caller sent."""
  clientMutationID: String

  """True when the collection has none of them."""
  success: Boolean!
}

"""A version to delete."""
input DeleteArtifactInput {
  """Which version."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """Whether its aliases may go too."""
  deleteAliases: Boolean = false
}

"""The deleted version."""
type DeleteArtifactPayload {
  """The version, as it was."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String
}

"""A collection to delete."""
input DeleteArtifactPortfolioInput {
  """Which collection."""
  artifactPortfolioID: ID!

  """Echoed in the answer."""
  clientMutationId: String
}

"""A collection to delete."""
input DeleteArtifactSequenceInput {
  """Which collection."""
  artifactSequenceID: ID!

  """Echoed in the answer."""
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

"""Which item to delete."""
input DeleteFromRunQueueInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The id of the queue."""
  queueID: ID!

  """The id of the item."""
  runQueueItemId: ID!
}

"""Whether an item was deleted."""
type DeleteFromRunQueuePayload {
  """What the caller sent."""
  clientMutationId: String

  """False when the queue has no such item."""
  success: Boolean
}

"""Which integration to delete."""
input DeleteIntegrationInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id."""
  id: ID!
}

"""What became of an integration."""
type DeleteIntegrationPayload {
  """As it was sent."""
  clientMutationId: String

  """Whether it was deleted."""
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

"""Which project to delete."""
input DeleteModelInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id of the project."""
  id: String!
}

"""What became of the project."""
type DeleteModelPayload {
  """As it was sent."""
  clientMutationId: String

  """True: a project that cannot be deleted is an error."""
  success: Boolean
}

"""Whom to take out of a registry."""
input DeleteProjectMembersInput {
  """The id of the registry's project."""
  projectId: ID!

  """Ids of the entities of teams."""
  teamIds: [ID!]

  """Ids of users."""
  userIds: [ID!]
}

"""What became of the members."""
type DeleteProjectMembersPayload {
  """True: a member that cannot be removed is an error."""
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

"""Which queues to delete."""
input DeleteRunQueuesInput {
  """Echoed in the answer."""
  clientMutationId: String

  """Their ids."""
  queueIDs: [ID!]!
}

"""Whether queues were deleted."""
type DeleteRunQueuesPayload {
  """What the caller sent."""
  clientMutationId: String

  """Always true."""
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

"""Which automation to delete."""
input DeleteTriggerInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id."""
  triggerID: ID!
}

"""What became of an automation."""
type DeleteTriggerPayload {
  """As it was sent."""
  clientMutationId: String

  """Whether it was deleted."""
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

"""A span of time, in milliseconds as a JSON number."""
scalar Duration

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
  """Collections of the entity's projects that match."""
  artifactCollections(
    """The cursor to continue after."""
    after: String

    """Only collections of these kinds; both when null."""
    collectionTypes: [ArtifactCollectionType!]

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String

    """A MongoDB-style filter, as JSON, that the project must match."""
    projectFilters: JSONString
  ): ArtifactCollectionConnection

  """
  Versions in collections of the entity's projects that match. Asked of the entity of an organization.
  """
  artifactMemberships(
    """The cursor to continue after."""
    after: String

    """A MongoDB-style filter, as JSON, that the collection must match."""
    collectionFilters: JSONString

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String

    """A MongoDB-style filter, as JSON, that the project must match."""
    projectFilters: JSONString
  ): ArtifactCollectionMembershipConnection

  """Whether the entity is in use. This server shows no other."""
  available: Boolean

  """Whether code is saved with runs by default."""
  codeSavingEnabled: Boolean!

  """When the entity was made."""
  createdAt: DateTime!

  """Who may see new projects: always PRIVATE."""
  defaultAccess: String!

  """
  A configuration of resources that queues of the entity use; null when it does not exist.
  """
  defaultResourceConfig(
    """The id."""
    id: ID!
  ): DefaultResourceConfig

  """Either user, team or organization."""
  entityType: String

  """Globally unique id."""
  id: ID!

  """
  The ways in which automations of the entity can reach others, oldest first.
  """
  integrations(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int
  ): IntegrationConnection

  """Whether somebody pays for the entity."""
  isPaid: Boolean

  """Whether the entity is a team."""
  isTeam: Boolean!

  """What the entity may use, a JSON object; null without limits."""
  limits: JSONString

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

  """
  The projects of the entity that the viewer may see; those of an organization's entity are its registries. Filters and orders
  know id, name, entity_id, description, access, created_at and updated_at.
  """
  projects(
    """The cursor to continue after."""
    after: String

    """
    A MongoDB-style filter as JSON, such as {"name": "wandb-registry-model"}.
    """
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +name. Newest first when null."""
    order: String
  ): ProjectConnection

  """Whether the viewer may only read here."""
  readOnly: Boolean

  """Whether an administrator of the server made the entity read-only."""
  readOnlyAdmin: Boolean!

  """The bytes that the files of the entity's runs take."""
  storageBytes: Int64!

  """The automations of the entity, its projects and their collections."""
  triggers(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """
    A MongoDB-style filter as JSON on name, description and enabled, such as {"name": "alert"}.
    """
    filters: JSONString

    """Page size."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int

    """Keys with signs, such as +name or -updated_at; newest first when null."""
    order: String
  ): TriggerConnection!

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

"""What happens. LINK_MODEL is W&B's legacy word for a linked version."""
enum EventTriggeringConditionType {
  """A version of an artifact got an alias."""
  ADD_ARTIFACT_ALIAS

  """A version of an artifact got a tag."""
  ADD_ARTIFACT_TAG

  """A collection got a tag."""
  ADD_COLLECTION_TAG

  """A version was added to a collection of artifacts."""
  CREATE_ARTIFACT

  """A version was linked to a collection."""
  LINK_MODEL

  """A version of an artifact lost a tag."""
  REMOVE_ARTIFACT_TAG

  """A collection lost a tag."""
  REMOVE_COLLECTION_TAG

  """A metric of a run is beyond a threshold."""
  RUN_METRIC

  """A metric of a run changed by an amount."""
  RUN_METRIC_CHANGE

  """
  A metric of a run is many standard deviations away from the mean of its last values.
  """
  RUN_METRIC_ZSCORE

  """A run came into a state."""
  RUN_STATE

  """A version is no longer linked to a collection."""
  UNLINK_ARTIFACT
}

"""Why an item cannot be run."""
input FailRunQueueItemInput {
  """Echoed in the answer."""
  clientMutationId: String

  """Files of the agent's own run that tell more."""
  filePaths: [String!]

  """What happened, for people."""
  message: String

  """The id of the item."""
  runQueueItemId: ID!

  """What the agent was doing."""
  stage: String
}

"""Whether a failure was kept."""
type FailRunQueueItemPayload {
  """What the caller sent."""
  clientMutationId: String

  """Always true."""
  success: Boolean
}

"""A file of a run."""
type File implements Node {
  """
  The version that the content was first uploaded for; null for files that no artifact has.
  """
  artifact: Artifact

  """
  The digest in the manifest: MD5 of a file, base64, or what tells versions of a reference apart; null for files that no artifact has.
  """
  digest: String

  """Where to download the file. Signed: needs no credentials, and expires."""
  directUrl: String!

  """
  The last part of the path of a file of a run; the whole path of a file of an artifact.
  """
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
  Where the server keeps the content; null for files that no artifact has.
  """
  storagePath: String

  """When the content was last stored; null before the upload."""
  updatedAt: DateTime

  """Headers to send with the upload, each as Name:value."""
  uploadHeaders: [String!]!

  """
  Where to upload a file in parts; null for a file that is uploaded in a whole, or that is stored.
  """
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

"""An event with a filter."""
type FilterEventTriggeringCondition {
  """What happens."""
  eventType: EventTriggeringConditionType!

  """
  JSON of an object. For events of artifacts it has the field filter, the text of a MongoDB-style filter on alias and tag. For
  events of runs it is what was saved: run_filter, the text of a filter of runs, with run_metric_filter or run_state_filter.
  """
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

"""What request to send."""
input GenericWebhookActionInput {
  """The id of a webhook integration."""
  integrationID: ID!

  """
  The body, JSON whose texts may have variables: a dollar sign and a name in braces, such as project_name; an empty object when null.
  """
  requestPayload: JSONString
}

"""An address that automations send to."""
type GenericWebhookIntegration implements Integration {
  """Globally unique id."""
  id: ID!

  """The name, unique within the entity."""
  name: String!

  """The address, of http or https."""
  urlEndpoint: String!
}

"""Sends a POST request."""
type GenericWebhookTriggeredAction {
  """Where to."""
  integration: Integration!

  """
  The body, JSON whose texts may have variables: a dollar sign and a name in braces, such as project_name; null for an empty object.
  """
  requestPayload: JSONString
}

"""Who logged an artifact: a run, or a user outside of runs."""
union Initiator = Run | User

"""A list of versions that a run used."""
type InputArtifactConnection {
  """One edge a version."""
  edges: [InputArtifactEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many match, on all pages."""
  totalCount: Int!
}

"""One version of a list."""
type InputArtifactEdge {
  """The position of this edge."""
  cursor: String!

  """The version."""
  node: Artifact

  """The names under which the run used it."""
  usedAs: [String!]!
}

"""A 64-bit integer, written as a JSON number."""
scalar Int64

"""A way to reach somebody outside the server."""
interface Integration {
  """Globally unique id."""
  id: ID!
}

"""A list of integrations."""
type IntegrationConnection {
  """One edge an integration."""
  edges: [IntegrationEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One integration of a list."""
type IntegrationEdge {
  """The position of this edge."""
  cursor: String!

  """The integration."""
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

"""A process that runs the items of queues."""
type LaunchAgent {
  """How the agent is set up, JSON as it was received."""
  agentConfig: JSONString

  """What it said last: POLLING, RUNNING or KILLED."""
  agentStatus: String!

  """When the agent announced itself."""
  createdAt: DateTime!

  """When the agent was last heard of."""
  heartbeatAt: DateTime

  """The name of the machine."""
  hostname: String!

  """Globally unique id."""
  id: ID!

  """The name, which is also the id of the agent's own run."""
  name: String!

  """The ids of the queues that the agent serves."""
  runQueues: [ID!]!

  """Whether somebody asked the agent to stop."""
  stopPolling: Boolean!

  """The program and its version."""
  version: String
}

"""A version to link."""
input LinkArtifactInput {
  """Aliases that the version gets there."""
  aliases: [ArtifactAliasInput!]

  """Which version, by its global id."""
  artifactID: ID

  """The portfolio, by its global id."""
  artifactPortfolioID: ID

  """The portfolio, by its name."""
  artifactPortfolioName: String

  """
  Which version, by the id that the client made; exactly one of both is given.
  """
  clientID: ID

  """Echoed in the answer."""
  clientMutationId: String

  """The entity of the portfolio."""
  entityName: String

  """The project of the portfolio."""
  projectName: String
}

"""A link."""
type LinkArtifactPayload {
  """The aliases that it has there."""
  aliases: [ArtifactCollectionAlias!]!

  """The id of the portfolio."""
  artifactCollectionID: ID!

  """The id of the version."""
  artifactID: ID!

  """The place of the version in the portfolio."""
  artifactMembership: ArtifactCollectionMembership

  """What the caller sent."""
  clientMutationId: String

  """When it was linked."""
  createdAt: DateTime!

  """The number of the version in the portfolio."""
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

"""A moved collection."""
type MoveArtifactCollectionPayload {
  """The collection."""
  artifactCollection: ArtifactCollection

  """What the caller sent."""
  clientMutationId: String
}

"""A collection to move."""
input MoveArtifactSequenceInput {
  """Which collection."""
  artifactSequenceID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """The name of the type."""
  destinationArtifactTypeName: String!
}

"""Writes. Each domain file adds its own fields."""
type Mutation {
  """
  Claims a leased item for a run. A lease that is not claimed ends after a minute, and the item waits again.
  """
  ackRunQueueItem(
    """Which item, and its run."""
    input: AckRunQueueItemInput!
  ): AckRunQueueItemPayload

  """
  Gives aliases to a version; another version of the same collection loses them.
  """
  addAliases(
    """Which version, and which aliases."""
    input: AddAliasesInput!
  ): AddAliasesPayload

  """
  Says that an agent is alive and what it runs, and asks what it has to do. 404 when the agent or its sweep is gone.
  """
  agentHeartbeat(
    """Which agent, and what it does."""
    input: AgentHeartbeatInput!
  ): AgentHeartbeatPayload

  """
  Makes a pending version a committed one: every file of its manifest must be stored. It gets the next number of its collection, the
  alias latest, and the aliases that were announced. Repeating it changes nothing.
  """
  commitArtifact(
    """Which version."""
    input: CommitArtifactInput!
  ): CommitArtifactPayload

  """
  Puts the uploaded parts of a file together. Repeating it changes nothing.
  """
  completeMultipartUploadArtifact(
    """Which upload, and its parts."""
    input: CompleteMultipartUploadArtifactInput!
  ): CompleteMultipartUploadArtifactPayload

  """Announces a process that runs what a sweep asks for."""
  createAgent(
    """Which sweep, and where the process is."""
    input: CreateAgentInput!
  ): CreateAgentPayload

  """
  Announces a version of an artifact, with its type and its collection when they do not exist. A committed version with the same
  digest is given back instead, with the new aliases and tags. The same client id means the same version.
  """
  createArtifact(
    """What the version is."""
    input: CreateArtifactInput!
  ): CreateArtifactPayload

  """Gives tags to a collection."""
  createArtifactCollectionTagAssignments(
    """Which collection, and which tags."""
    input: CreateArtifactCollectionTagAssignmentsInput!
  ): CreateArtifactCollectionTagAssignmentsPayload

  """
  Announces files of pending versions and tells where to upload those whose content the entity does not have.
  """
  createArtifactFiles(
    """Which files."""
    input: CreateArtifactFilesInput!
  ): CreateArtifactFilesPayload

  """
  Announces the manifest of a pending version, or tells where to upload the one that is announced.
  """
  createArtifactManifest(
    """What the manifest is."""
    input: CreateArtifactManifestInput!
  ): CreateArtifactManifestPayload

  """Makes a type of artifacts, or finds the one of this name."""
  createArtifactType(
    """What the type is."""
    input: CreateArtifactTypeInput!
  ): CreateArtifactTypePayload

  """Keeps a chart preset. A name that is taken is an error."""
  createCustomChart(
    """What to keep."""
    input: CreateCustomChartInput!
  ): CreateCustomChartPayload

  """Keeps a configuration of resources, for a queue to use."""
  createDefaultResourceConfig(
    """The configuration."""
    input: CreateDefaultResourceConfigInput!
  ): CreateDefaultResourceConfigPayload

  """
  Makes an automation. A name that is taken within the owning entity is a conflict.
  """
  createFilterTrigger(
    """What to make."""
    input: CreateFilterTriggerInput!
  ): CreateFilterTriggerPayload

  """
  Keeps an address that automations can send to. A name that is taken within the entity is a conflict.
  """
  createGenericWebhookIntegration(
    """What to keep."""
    input: CreateGenericWebhookIntegrationInput!
  ): CreateIntegrationPayload

  """
  Adds somebody to a team. Who has an account is a member at once; an e-mail address without an account waits until it gets
  one. Only administrators of the team may.
  """
  createInvite(
    """Whom to add."""
    input: CreateInviteInput!
  ): CreateInvitePayload

  """Announces a process that runs the items of queues."""
  createLaunchAgent(
    """Which queues, and where the process is."""
    input: CreateLaunchAgentInput!
  ): CreateLaunchAgentPayload

  """
  Adds users and teams of the organization to a registry, as restricted viewers at first; who is in it keeps the role. Only
  administrators of the registry may.
  """
  createProjectMembers(
    """Whom to add."""
    input: CreateProjectMembersInput!
  ): CreateProjectMembersPayload

  """Announces files of a run and tells where to upload them."""
  createRunFiles(
    """Which files of which run."""
    input: CreateRunFilesInput!
  ): CreateRunFilesPayload

  """
  Creates a queue and its project. 409 when the project has one of that name.
  """
  createRunQueue(
    """What to create."""
    input: CreateRunQueueInput!
  ): CreateRunQueuePayload

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

  """Takes aliases from a version."""
  deleteAliases(
    """Which version, and which aliases."""
    input: DeleteAliasesInput!
  ): DeleteAliasesPayload

  """
  Revokes an API key of the caller, or of anybody for administrators of the server.
  """
  deleteApiKey(
    """Which key."""
    input: DeleteApiKeyInput!
  ): DeleteApiKeyPayload

  """
  Deletes a version with the contents that no other version has. One with aliases is refused unless they may go too.
  """
  deleteArtifact(
    """Which version."""
    input: DeleteArtifactInput!
  ): DeleteArtifactPayload

  """Takes tags from a collection."""
  deleteArtifactCollectionTagAssignments(
    """Which collection, and which tags."""
    input: DeleteArtifactCollectionTagAssignmentsInput!
  ): DeleteArtifactCollectionTagAssignmentsPayload

  """
  Deletes a collection that versions are linked to; the versions stay where they were logged.
  """
  deleteArtifactPortfolio(
    """Which collection."""
    input: DeleteArtifactPortfolioInput!
  ): DeleteArtifactCollectionPayload

  """Deletes a collection that versions are logged to, with its versions."""
  deleteArtifactSequence(
    """Which collection."""
    input: DeleteArtifactSequenceInput!
  ): DeleteArtifactCollectionPayload

  """Deletes files with their content."""
  deleteFiles(
    """Which files."""
    input: DeleteFilesInput!
  ): DeleteFilesPayload

  """Takes an item out of a queue, whatever its state."""
  deleteFromRunQueue(
    """Which item."""
    input: DeleteFromRunQueueInput!
  ): DeleteFromRunQueuePayload

  """Deletes an integration. One that automations use stays."""
  deleteIntegration(
    """Which one."""
    input: DeleteIntegrationInput!
  ): DeleteIntegrationPayload

  """
  Takes a member or an invitation out of a team. Administrators of the team may, and members for themselves.
  """
  deleteInvite(
    """Whom to remove."""
    input: DeleteInviteInput!
  ): DeleteInvitePayload

  """
  Deletes a project for ever: a registry with its collections and links, or any project without runs and logged artifacts. Only
  administrators of a registry may.
  """
  deleteModel(
    """Which project."""
    input: DeleteModelInput!
  ): DeleteModelPayload

  """
  Takes users and teams out of a registry; who is not in it stays out. Only administrators of the registry may.
  """
  deleteProjectMembers(
    """Whom to remove."""
    input: DeleteProjectMembersInput!
  ): DeleteProjectMembersPayload

  """Deletes a run with its history, console and files."""
  deleteRun(
    """Which run."""
    input: DeleteRunInput!
  ): DeleteRunPayload

  """Deletes queues with their items."""
  deleteRunQueues(
    """Which queues."""
    input: DeleteRunQueuesInput!
  ): DeleteRunQueuesPayload

  """
  Deletes a sweep with its agents. Its runs stay, outside a sweep, unless they are to go too.
  """
  deleteSweep(
    """Which sweep."""
    input: DeleteSweepInput!
  ): DeleteSweepsPayload

  """Deletes an automation."""
  deleteTrigger(
    """Which one."""
    input: DeleteTriggerInput!
  ): DeleteTriggerPayload!

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

  """Says that an item cannot be run."""
  failRunQueueItem(
    """Which item, and why."""
    input: FailRunQueueItemInput!
  ): FailRunQueueItemPayload

  """Makes an API key for the caller. This answer alone shows it in full."""
  generateApiKey(
    """What the key is for."""
    input: GenerateApiKeyInput!
  ): GenerateApiKeyPayload

  """Links a version to a portfolio, which is made when it does not exist."""
  linkArtifact(
    """Which version, and where to."""
    input: LinkArtifactInput!
  ): LinkArtifactPayload

  """
  Notes that files of a run are uploaded. Servers whose storage does not tell them list a file only then.
  """
  markRunFilesUploaded(
    """Which files of which run."""
    input: MarkRunFilesUploadedInput!
  ): MarkRunFilesUploadedPayload

  """
  Moves a collection and its versions to another type of the project, which is made when it does not exist.
  """
  moveArtifactSequence(
    """Which collection, and where to."""
    input: MoveArtifactSequenceInput!
  ): MoveArtifactCollectionPayload

  """
  Tells people something about a run. One with the title of another that the run raised a short time ago is not kept.
  """
  notifyScriptableRunAlert(
    """What to tell."""
    input: NotifyScriptableRunAlertInput!
  ): NotifyScriptableRunAlertPayload

  """
  Leases the next item of a queue to an agent; null when nothing waits, when the queue does not exist, and when the agent is to stop.
  """
  popFromRunQueue(
    """Which queue, and which agent."""
    input: PopFromRunQueueInput!
  ): PopFromRunQueuePayload

  """Adds an item to a queue; null when the queue does not exist."""
  pushToRunQueue(
    """Which queue, and what to run."""
    input: PushToRunQueueInput!
  ): PushToRunQueuePayload

  """Adds an item to the queue of that name; null when there is none."""
  pushToRunQueueByName(
    """Which queue, and what to run."""
    input: PushToRunQueueByNameInput!
  ): PushToRunQueueByNamePayload

  """
  Tells again where to upload parts of a file, when the first addresses have expired.
  """
  refreshMultipartUploadUrls(
    """Which upload, and which parts."""
    input: RefreshMultipartUploadUrlsInput!
  ): RefreshMultipartUploadUrlsPayload

  """
  Gives a project another name. A name that is taken is an error. Only administrators of a registry may.
  """
  renameProject(
    """Which project, and the name."""
    input: RenameProjectInput!
  ): UpsertModelPayload

  """
  Takes a run back to a step: the rows after it are deleted, and the summary is made anew from those that stay. Rows that come next follow it.
  """
  rewindRun(
    """Which run, and back to where."""
    input: RewindRunInput!
  ): RewindRunPayload

  """
  Asks the process of a run to stop. The process learns it from its next file_stream answer.
  """
  stopRun(
    """Which run."""
    input: StopRunInput!
  ): StopRunPayload

  """Takes a version out of a portfolio."""
  unlinkArtifact(
    """Which version, and where from."""
    input: UnlinkArtifactInput!
  ): UnlinkArtifactPayload

  """Changes what is said about a version."""
  updateArtifact(
    """Which version, and what changes."""
    input: UpdateArtifactInput!
  ): UpdateArtifactPayload

  """
  Gives a manifest that is announced a digest or a base, and tells where to upload it.
  """
  updateArtifactManifest(
    """Which manifest, and what changes."""
    input: UpdateArtifactManifestInput!
  ): UpdateArtifactManifestPayload

  """Renames or describes a collection that versions are linked to."""
  updateArtifactPortfolio(
    """Which collection, and what changes."""
    input: UpdateArtifactPortfolioInput!
  ): UpdateArtifactCollectionPayload

  """Renames or describes a collection that versions are logged to."""
  updateArtifactSequence(
    """Which collection, and what changes."""
    input: UpdateArtifactSequenceInput!
  ): UpdateArtifactCollectionPayload

  """Changes the fields of an automation that are given."""
  updateFilterTrigger(
    """What to change."""
    input: UpdateFilterTriggerInput!
  ): UpdateFilterTriggerPayload

  """Says that an agent is alive and what it does, or asks it to stop."""
  updateLaunchAgent(
    """Which agent, and what changes."""
    input: UpdateLaunchAgentInput!
  ): UpdateLaunchAgentPayload

  """
  Gives a user of a registry another role. Only administrators of the registry may.
  """
  updateProjectMember(
    """Which user, and the role."""
    input: UpdateProjectMemberInput!
  ): UpdateProjectMemberPayload

  """
  Gives a team of a registry another role. Only administrators of the registry may.
  """
  updateProjectTeamMember(
    """Which team, and the role."""
    input: UpdateProjectTeamMemberInput!
  ): UpdateProjectTeamMemberPayload

  """
  Says that something is wrong with an item that may run all the same. The last warning of an item counts.
  """
  updateRunQueueItemWarning(
    """Which item, and what is wrong."""
    input: UpdateRunQueueItemWarningInput!
  ): UpdateRunQueueItemWarningPayload

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

  """
  Creates a queue with its configuration, or changes the one of that name.
  """
  upsertRunQueue(
    """What to create or change."""
    input: UpsertRunQueueInput!
  ): UpsertRunQueuePayload

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

  """Notes that a run uses a version."""
  useArtifact(
    """Which run, and which version."""
    input: UseArtifactInput!
  ): UseArtifactPayload
}

"""Does nothing but record the event."""
type NoOpTriggeredAction {
  """Means nothing: a type needs a field."""
  noOp: Boolean
}

"""Nothing."""
input NoOpTriggeredActionInput {
  """Means nothing: an input needs a field."""
  noOp: Boolean
}

"""An object with a globally unique id."""
interface Node {
  """Globally unique, opaque id."""
  id: ID!
}

"""What message to post."""
input NotificationActionInput {
  """The id of a Slack integration."""
  integrationID: ID!

  """The text."""
  message: String

  """How grave it is."""
  severity: AlertSeverity

  """The title."""
  title: String
}

"""Posts a message."""
type NotificationTriggeredAction {
  """Where to."""
  integration: Integration!

  """The text of the message."""
  message: String

  """How grave it is."""
  severity: AlertSeverity

  """The title of the message."""
  title: String
}

"""An alert of a run."""
input NotifyScriptableRunAlertInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """The project."""
  projectName: String!

  """The run id as in URLs."""
  runName: String!

  """How much it matters."""
  severity: AlertSeverity = INFO

  """What happened."""
  text: String!

  """What it is about, in a few words."""
  title: String!

  """
  How long after an alert of the run other ones with its title are not kept; a minute when null.
  """
  waitDuration: Duration
}

"""Whether the alert was taken."""
type NotifyScriptableRunAlertPayload {
  """What the caller sent."""
  clientMutationId: String

  """True when the run exists, whether the alert was kept or not."""
  success: Boolean!
}

"""A company or group that owns teams."""
type Organization implements Node {
  """
  What the search of registries can do; null when the organization has no registries.
  """
  advancedRegistryFeatures: AdvancedRegistryFeatures

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

"""Which queue to take an item from."""
input PopFromRunQueueInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """The agent that asks."""
  launchAgentId: ID

  """The project of the queue."""
  projectName: String!

  """The name of the queue."""
  queueName: String!
}

"""An item that is leased."""
type PopFromRunQueuePayload {
  """What the caller sent."""
  clientMutationId: String

  """Its id."""
  runQueueItemId: ID

  """What to run."""
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

  """
  Whether artifacts of every type may be linked, when the project is a registry.
  """
  allowAllArtifactTypesInRegistry: Boolean!

  """A version of an artifact; null when there is none of this name."""
  artifact(
    """
    Whether the reading shall be counted. Servers that count nothing pass over it.
    """
    enableTracking: Boolean

    """
    A collection and after a colon an alias, a version such as v3, a digest or a commit hash; latest without a colon.
    """
    name: String!
  ): Artifact

  """A collection; null when there is none of this name."""
  artifactCollection(
    """Its name."""
    name: String!
  ): ArtifactCollection

  """
  The place of a version in a collection; null when there is none of this name.
  """
  artifactCollectionMembership(
    """
    A collection and after a colon an alias, a version such as v3, a digest or a commit hash; latest without a colon.
    """
    name: String!
  ): ArtifactCollectionMembership

  """The collections of the project that match."""
  artifactCollections(
    """The cursor to continue after."""
    after: String

    """Only collections of these kinds; both when null."""
    collectionTypes: [ArtifactCollectionType!]

    """A MongoDB-style filter as JSON."""
    filters: JSONString

    """Page size."""
    first: Int

    """A key with a sign, such as +createdAt or -name."""
    order: String
  ): ArtifactCollectionConnection

  """A type of artifacts; null when there is none of this name."""
  artifactType(
    """Its name."""
    name: String!
  ): ArtifactType

  """The types of artifacts of the project, in the order of their making."""
  artifactTypes(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """Whether types without artifacts are listed too."""
    includeAll: Boolean
  ): ArtifactTypeConnection!

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

  """
  The agents that announced themselves for queues of the project, newest first.
  """
  launchAgents: [LaunchAgent!]!

  """
  The users who were added to a registry, and the one who made it, in the order of their accounts.
  """
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

  """
  A queue by its name; null when it does not exist or is another user's own.
  """
  runQueue(
    """The name."""
    name: String!
  ): RunQueue

  """
  The queues of the project, oldest first, without those that are another user's own.
  """
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

  """The teams that were added to a registry, in the order of their making."""
  teamMembers: [ProjectTeamMember!]!

  """How many sweeps the project has."""
  totalSweeps: Int!

  """The automations of the project and its collections, oldest first."""
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

"""A user who was added to a registry."""
type ProjectMember {
  """E-mail address; null when there is none."""
  email: String

  """The id of the user."""
  id: ID!

  """Full name."""
  name: String

  """What the user may do."""
  role: Role!

  """Login name."""
  username: String
}

"""A team that was added to a registry."""
type ProjectTeamMember {
  """What its members may do."""
  role: Role!

  """The team."""
  team: Entity!
}

"""An item to add to a queue."""
input PushToRunQueueByNameInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """
  How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities.
  """
  priority: Int

  """The project of the queue."""
  projectName: String!

  """The name of the queue."""
  queueName: String!

  """What to run, the JSON text of an object."""
  runSpec: JSONString!

  """An object from the names of template variables to their values."""
  templateVariableValues: JSONString
}

"""The new item of a queue."""
type PushToRunQueueByNamePayload {
  """What the caller sent."""
  clientMutationId: String

  """Its id."""
  runQueueItemId: ID!

  """What will be run, with the configuration of the queue filled in."""
  runSpec: JSONString!
}

"""An item to add to a queue."""
input PushToRunQueueInput {
  """Echoed in the answer."""
  clientMutationId: String

  """
  How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities.
  """
  priority: Int

  """The id of the queue."""
  queueID: ID!

  """What to run, the JSON text of an object."""
  runSpec: JSONString!

  """An object from the names of template variables to their values."""
  templateVariableValues: JSONString
}

"""The new item of a queue."""
type PushToRunQueuePayload {
  """What the caller sent."""
  clientMutationId: String

  """Its id."""
  runQueueItemId: ID!

  """What will be run, with the configuration of the queue filled in."""
  runSpec: JSONString!
}

"""Reads. Each domain file adds its own fields."""
type Query {
  """
  A version of an artifact; null when it does not exist or the viewer may not see it.
  """
  artifact(
    """Its global id."""
    id: ID!
  ): Artifact

  """
  A collection; null when it does not exist or the viewer may not see it.
  """
  artifactCollection(
    """Its global id."""
    id: ID!
  ): ArtifactCollection

  """
  What an id that a client made stands for; null when no version and no collection was made with it.
  """
  clientIDMapping(
    """The id that the client made."""
    clientID: ID!
  ): ClientIDMapping

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

  """An agent of queues; null when it does not exist."""
  launchAgent(
    """The id."""
    id: ID!
  ): LaunchAgent

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
  What became of an automation each time its event happened, newest first.
  """
  triggerExecutions(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int

    """The id of the automation."""
    triggerID: ID!
  ): TriggerExecutionConnection!

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

"""What job to put into a queue."""
input QueueJobActionInput {
  """The id of the queue."""
  queueID: ID!

  """The job, JSON."""
  template: JSONString!
}

"""Puts a job into a queue."""
type QueueJobTriggeredAction {
  """The queue; null when it is gone."""
  queue: RunQueue

  """What to put into it, JSON."""
  template: JSONString!
}

"""Parts to upload."""
input RefreshMultipartUploadUrlsInput {
  """The version that the file belongs to."""
  artifactID: ID!

  """The storage path of the file."""
  storagePath: String!

  """Which upload."""
  uploadID: String!

  """Which parts."""
  uploadPartsInput: [UploadPartsInput!]!
}

"""Where to upload parts."""
type RefreshMultipartUploadUrlsPayload {
  """One address a part, in the order in which they were asked for."""
  uploadUrlParts: [UploadUrlPart!]!
}

"""Which project to rename."""
input RenameProjectInput {
  """Sent back as it is."""
  clientMutationId: String

  """The name of the owning entity."""
  entityName: String!

  """The name that it gets."""
  newProjectName: String!

  """The name that it has."""
  oldProjectName: String!
}

"""Which run to take back to which step."""
input RewindRunInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity; the viewer's default entity when null."""
  entityName: String

  """
  The metric that tells where: _step, the only one that this server knows.
  """
  metricName: String!

  """The last step that stays."""
  metricValue: Float!

  """The project; uncategorized when null."""
  projectName: String

  """The run id as in URLs."""
  runName: String!
}

"""A run that was taken back."""
type RewindRunPayload {
  """What the caller sent."""
  clientMutationId: String

  """The run as it is now."""
  rewoundRun: Run
}

"""What a member of a registry may do."""
type Role {
  """
  One of admin, member, viewer and restricted_viewer. Viewers read, members link versions too.
  """
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

  """The versions that the run used, in the order of their making."""
  inputArtifacts(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): InputArtifactConnection

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

  """
  The committed versions that the run logged, in the order of their making.
  """
  outputArtifacts(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ArtifactConnection

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

"""A line of jobs that agents run."""
type RunQueue {
  """Who may use the queue."""
  access: RunQueueAccessType!

  """When the queue was created."""
  createdAt: DateTime!

  """The number of the user who created the queue."""
  createdBy: Int

  """
  The id of the configuration of resources that items get; null without one.
  """
  defaultResourceConfigID: ID

  """
  Pages that belong to the queue: an object with \`links\`, a list of objects with \`label\` and \`url\`.
  """
  externalLinks: JSON

  """Globally unique id."""
  id: ID!

  """The name, unique in the project."""
  name: String!

  """Whether items have priorities."""
  prioritizationMode: RunQueuePrioritizationMode!

  """An item of the queue; null when it does not exist."""
  runQueueItem(
    """The id."""
    id: ID!
  ): RunQueueItem

  """The items of the queue, newest first."""
  runQueueItems(
    """The cursor to continue after."""
    after: String

    """Not supported: pages are read forwards."""
    before: String

    """Page size; all items when null."""
    first: Int

    """Not supported: pages are read forwards."""
    last: Int
  ): RunQueueItemConnection!
}

"""Who may use a queue."""
enum RunQueueAccessType {
  """Everybody who may write to the project."""
  PROJECT

  """Only the user who created it."""
  USER
}

"""One job of a queue."""
type RunQueueItem {
  """The id of its run as in URLs; null before an agent claims the item."""
  associatedRunId: String

  """When the item was added."""
  createdAt: DateTime!

  """Why it could not be run; null unless it failed."""
  error: RunQueueItemMessage

  """Globally unique id."""
  id: ID!

  """The agent that took the item; null while it waits."""
  launchAgentId: ID

  """How soon it is run: 0 is critical, 1 high, 2 medium and 3 low."""
  priority: Int

  """What to run, and how, with the configuration of the queue filled in."""
  runSpec: JSON!

  """Where the item is on its way."""
  state: RunQueueItemState!

  """What an agent last warned of; null when nothing."""
  warning: RunQueueItemMessage
}

"""A list of items of a queue."""
type RunQueueItemConnection {
  """One edge an item."""
  edges: [RunQueueItemEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One item of a list."""
type RunQueueItemEdge {
  """The position of this edge."""
  cursor: String!

  """The item."""
  node: RunQueueItem!
}

"""What an agent says of an item."""
type RunQueueItemMessage {
  """Files of the agent's own run that tell more."""
  filePaths: [String!]!

  """What happened, for people."""
  message: String!

  """What the agent was doing, such as agent, build or run."""
  stage: String
}

"""Where an item of a queue is on its way."""
enum RunQueueItemState {
  """An agent starts it, or did; see its run."""
  CLAIMED

  """It could not be run."""
  FAILED

  """An agent took it and has to claim it."""
  LEASED

  """It waits."""
  PENDING
}

"""What decides which item is next."""
enum RunQueuePrioritizationMode {
  """Their order alone."""
  DISABLED

  """Their priority, the smallest number first, then their order."""
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

  """Whether an agent says itself that it starts an item of a queue."""
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

"""A channel of a Slack workspace."""
type SlackIntegration implements Integration {
  """The name of the channel."""
  channelName: String!

  """Globally unique id."""
  id: ID!

  """The name of the workspace."""
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

"""A label."""
type Tag implements Node {
  """What else is known of it: JSON text of an object."""
  attributes: JSONString!

  """Globally unique id."""
  id: ID!

  """The label itself."""
  name: String!

  """The category that it belongs to: default, the only one of this server."""
  tagCategoryName: String!
}

"""A list of labels."""
type TagConnection {
  """One edge a label."""
  edges: [TagEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""One label of a list."""
type TagEdge {
  """The position of this edge."""
  cursor: String!

  """The label."""
  node: Tag!
}

"""A label."""
input TagInput {
  """Not kept: newer clients send null."""
  attributes: JSONString

  """The category. Every label gets the only one of this server, default."""
  tagCategoryName: String

  """The label itself."""
  tagName: String!
}

"""A variable of a configuration of resources."""
type TemplateVariable {
  """What it is for."""
  description: String

  """The name."""
  name: String!

  """
  A JSON schema of its values, with \`type\` (string, integer or number), \`default\`, \`minimum\`, \`maximum\` and \`enum\`.
  """
  schema: JSONString!
}

"""
An automation, which W&B's legacy word is trigger: when something happens somewhere, do something.
"""
type Trigger {
  """When it was made."""
  createdAt: DateTime!

  """What it is for."""
  description: String

  """Whether it acts on events."""
  enabled: Boolean!

  """Globally unique id: base64 of Trigger and a number."""
  id: ID!

  """The name, unique within the entity that owns the scope."""
  name: String!

  """Where the event must happen."""
  scope: TriggerScope!

  """What to do then."""
  triggeredAction: TriggeredAction!

  """What must happen."""
  triggeringCondition: TriggeringCondition!

  """When it was last changed; null before the first change."""
  updatedAt: DateTime
}

"""A list of automations."""
type TriggerConnection {
  """One edge an automation."""
  edges: [TriggerEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many automations match."""
  totalCount: Int!
}

"""One automation of a list."""
type TriggerEdge {
  """The position of this edge."""
  cursor: String!

  """The automation."""
  node: Trigger!
}

"""What became of an automation when its event happened."""
type TriggerExecution {
  """When the event was noticed."""
  createdAt: DateTime!

  """Globally unique id."""
  id: ID!

  """Where the automation waits for events."""
  scope: TriggerScope

  """How far it is."""
  state: TriggerExecutionState!

  """The id of the automation."""
  triggerID: ID

  """The name of the automation."""
  triggerName: String!
}

"""A list of executions."""
type TriggerExecutionConnection {
  """One edge an execution."""
  edges: [TriggerExecutionEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many executions are remembered."""
  totalCount: Int64!
}

"""One execution of a list."""
type TriggerExecutionEdge {
  """The position of this edge."""
  cursor: String!

  """The execution."""
  node: TriggerExecution!
}

"""How far the server is with what an automation asks for."""
enum TriggerExecutionState {
  """It was tried, and given up."""
  FAILED

  """It is done."""
  FINISHED

  """It waits, or is being tried."""
  PENDING
}

"""Where an event must happen."""
union TriggerScope = ArtifactPortfolio | ArtifactSequence | Entity | Project

"""Where an event must happen."""
enum TriggerScopeType {
  """In a collection of artifacts."""
  ARTIFACT_COLLECTION

  """In any project of an entity."""
  ENTITY

  """In a project or a registry, with all its collections."""
  PROJECT
}

"""What to do then."""
union TriggeredAction = GenericWebhookTriggeredAction | NoOpTriggeredAction | NotificationTriggeredAction | QueueJobTriggeredAction

"""
What to do: exactly one field, the one of the type that stands beside it.
"""
input TriggeredActionConfig {
  """Of GENERIC_WEBHOOK."""
  genericWebhookActionInput: GenericWebhookActionInput

  """Of NO_OP."""
  noOpActionInput: NoOpTriggeredActionInput

  """Of NOTIFICATION."""
  notificationActionInput: NotificationActionInput

  """Of QUEUE_JOB."""
  queueJobActionInput: QueueJobActionInput
}

"""What to do when an event happens."""
enum TriggeredActionType {
  """Send a JSON text to an address."""
  GENERIC_WEBHOOK

  """Post a message to Slack. This server records that it cannot."""
  NOTIFICATION

  """Record that the event happened."""
  NO_OP

  """Put a job into a queue. This server takes no such automations."""
  QUEUE_JOB
}

"""What must happen."""
union TriggeringCondition = FilterEventTriggeringCondition

"""A link to take away."""
input UnlinkArtifactInput {
  """Which version."""
  artifactID: ID!

  """The portfolio."""
  artifactPortfolioID: ID!

  """Echoed in the answer."""
  clientMutationId: String
}

"""A link that is gone."""
type UnlinkArtifactPayload {
  """The id of the version."""
  artifactID: ID!

  """What the caller sent."""
  clientMutationId: String

  """True when the portfolio does not have the version."""
  success: Boolean!
}

"""A changed collection."""
type UpdateArtifactCollectionPayload {
  """The collection."""
  artifactCollection: ArtifactCollection!

  """What the caller sent."""
  clientMutationId: String
}

"""What changes of a version. Null leaves a field as it is."""
input UpdateArtifactInput {
  """All aliases that it shall have in the collections that are named."""
  aliases: [ArtifactAliasInput!]

  """Which version."""
  artifactID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """What it is, in words."""
  description: String

  """Not supported: newer clients send null."""
  labels: JSONString

  """
  What else is known of it: JSON text of an object. NaN and infinities become null.
  """
  metadata: JSONString

  """Labels to add."""
  tagsToAdd: [TagInput!]

  """Labels to take away."""
  tagsToDelete: [TagInput!]

  """
  For how many seconds it is kept; -1: as long as its collection says; -2: for ever.
  """
  ttlDurationSeconds: Int64
}

"""What changes of a manifest."""
input UpdateArtifactManifestInput {
  """Which manifest."""
  artifactManifestID: ID!

  """The version that an incomplete manifest adds to."""
  baseArtifactID: ID

  """Echoed in the answer."""
  clientMutationId: String

  """MD5 of its file, base64."""
  digest: String
}

"""The changed manifest."""
type UpdateArtifactManifestPayload {
  """The manifest."""
  artifactManifest: ArtifactManifest!

  """What the caller sent."""
  clientMutationId: String
}

"""The changed version."""
type UpdateArtifactPayload {
  """The version."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String
}

"""What changes of a collection. Null leaves a field as it is."""
input UpdateArtifactPortfolioInput {
  """Which collection."""
  artifactPortfolioID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """What it holds, in words."""
  description: String

  """Its name."""
  name: String
}

"""What changes of a collection. Null leaves a field as it is."""
input UpdateArtifactSequenceInput {
  """Which collection."""
  artifactSequenceID: ID!

  """Echoed in the answer."""
  clientMutationId: String

  """What it holds, in words."""
  description: String

  """Its name."""
  name: String
}

"""What to change of an automation. A field that is null stays as it is."""
input UpdateFilterTriggerInput {
  """Sent back as it is."""
  clientMutationId: String

  """What it is for."""
  description: String

  """Whether it acts on events."""
  enabled: Boolean

  """See CreateFilterTriggerInput. Needed with another event."""
  eventFilter: JSONString

  """The id of the automation."""
  id: ID!

  """
  The name, up to 255 characters, unique within the entity that owns the scope.
  """
  name: String

  """Where the event must happen. Needs scopeType."""
  scopeID: ID

  """What kind of thing scopeID names. Needs scopeID."""
  scopeType: TriggerScopeType

  """What to do. Needs triggeredActionType."""
  triggeredActionConfig: TriggeredActionConfig

  """
  What kind of action triggeredActionConfig tells of. Needs triggeredActionConfig.
  """
  triggeredActionType: TriggeredActionType

  """What must happen."""
  triggeringEventType: EventTriggeringConditionType
}

"""The automation after the change."""
type UpdateFilterTriggerPayload {
  """As it was sent."""
  clientMutationId: String

  """The automation."""
  trigger: Trigger
}

"""
What changes of an agent. A field that is null stays as it is; every change counts as a sign of life.
"""
input UpdateLaunchAgentInput {
  """POLLING, RUNNING or KILLED."""
  agentStatus: String

  """Echoed in the answer."""
  clientMutationId: String

  """The id of the agent."""
  launchAgentId: ID!

  """True asks the agent to stop."""
  stopPolling: Boolean
}

"""Whether an agent was changed."""
type UpdateLaunchAgentPayload {
  """What the caller sent."""
  clientMutationId: String

  """Always true."""
  success: Boolean
}

"""Which user of a registry gets which role."""
input UpdateProjectMemberInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id of the registry's project."""
  projectId: ID!

  """The id of the user."""
  userId: ID!

  """The name of the role."""
  userProjectRole: String!
}

"""What became of the member."""
type UpdateProjectMemberPayload {
  """As it was sent."""
  clientMutationId: String

  """True: a role that cannot be given is an error."""
  success: Boolean!
}

"""Which team of a registry gets which role."""
input UpdateProjectTeamMemberInput {
  """Sent back as it is."""
  clientMutationId: String

  """The id of the registry's project."""
  projectId: ID!

  """The id of the team's entity."""
  teamId: ID!

  """The name of the role."""
  teamProjectRole: String!
}

"""What became of the team."""
type UpdateProjectTeamMemberPayload {
  """As it was sent."""
  clientMutationId: String

  """True: a role that cannot be given is an error."""
  success: Boolean!
}

"""What is wrong with an item."""
input UpdateRunQueueItemWarningInput {
  """Echoed in the answer."""
  clientMutationId: String

  """Files of the agent's own run that tell more."""
  filePaths: [String!]

  """What is wrong, for people."""
  message: String!

  """The id of the item."""
  runQueueItemId: ID!

  """What the agent was doing."""
  stage: String!
}

"""Whether a warning was kept."""
type UpdateRunQueueItemWarningPayload {
  """What the caller sent."""
  clientMutationId: String

  """Always true."""
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

"""Where to upload a file in parts."""
type UploadMultipartUrls {
  """Names the upload."""
  uploadID: String!

  """One address a part, in the order in which the parts were announced."""
  uploadUrlParts: [UploadUrlPart!]!
}

"""A part of a file."""
input UploadPartsInput {
  """
  Hexadecimal MD5 of the part; in quotes, as in the ETag of its upload, at the completion.
  """
  hexMD5: String!

  """The number of the part, from 1."""
  partNumber: Int64!
}

"""Where to upload a part of a file."""
type UploadUrlPart {
  """The number of the part, from 1."""
  partNumber: Int64!

  """
  Where to upload it with PUT. Signed: needs no credentials, and expires. The answer has an ETag.
  """
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

  """
  The item of a queue that asked for the run; the item is then associated with it.
  """
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

  """Whether artifacts of every type may be linked to a registry."""
  allowAllArtifactTypesInRegistry: Boolean

  """
  Types of artifacts that a registry takes, besides those it takes already.
  """
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

"""A queue to create or change, with its whole configuration."""
input UpsertRunQueueInput {
  """Echoed in the answer."""
  clientMutationId: String

  """The owning entity."""
  entityName: String!

  """An object with \`links\`; as they are when null."""
  externalLinks: JSONString

  """
  Whether items have priorities; as it is when null, DISABLED for a new queue.
  """
  prioritizationMode: RunQueuePrioritizationMode

  """The project."""
  projectName: String!

  """The name, 1 to 64 characters."""
  queueName: String!

  """An object with \`resource_args\`."""
  resourceConfig: JSONString!

  """What runs the items."""
  resourceType: String!

  """
  An object from name to an object with \`schema\` and \`description\`; null for none.
  """
  templateVariables: JSONString
}

"""Whether a queue was changed."""
type UpsertRunQueuePayload {
  """What the caller sent."""
  clientMutationId: String

  """
  What is odd about the configuration: placeholders without a variable, and variables without a placeholder.
  """
  configSchemaValidationErrors: [String!]

  """Always true."""
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

"""A use of a version by a run."""
input UseArtifactInput {
  """The entity of the collection through which the version was found."""
  artifactEntityName: String

  """Which version."""
  artifactID: ID!

  """The project of the collection through which the version was found."""
  artifactProjectName: String

  """Echoed in the answer."""
  clientMutationId: String

  """The entity of the run."""
  entityName: String!

  """The project of the run."""
  projectName: String!

  """The run."""
  runName: String!

  """The name under which the run uses it."""
  usedAs: String
}

"""A use that is noted."""
type UseArtifactPayload {
  """The version."""
  artifact: Artifact!

  """What the caller sent."""
  clientMutationId: String

  """The run."""
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

  """
  The projects of the entities that the user and the viewer belong to, newest first.
  """
  projects(
    """The cursor to continue after."""
    after: String

    """Page size."""
    first: Int
  ): ProjectConnection

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

"""A list of versions of a collection."""
type VersionedArtifactConnection {
  """One edge a version."""
  edges: [VersionedArtifactEdge!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many match, on all pages."""
  totalCount: Int!
}

"""One version of a list."""
type VersionedArtifactEdge {
  """The position of this edge."""
  cursor: String!

  """The version."""
  node: Artifact!

  """Its number in the collection, such as v0."""
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
