import type { ArtifactWithAliasesFragment, CollectionFieldsFragment } from '@wandb-ts/core/requests/artifacts';
import { type Artifact, artifactOf } from '../artifacts/artifact.js';
import { toRecord } from '../artifacts/artifact-record.js';
import { toArtifactFields, toSourceFields } from '../artifacts/wire-fields.js';
import { data, type TestApi } from './test-api.js';

/** A version as a server tells it: `team/vision/mnist:v3`, a dataset. */
export function artifactNode(changes: Partial<ArtifactWithAliasesFragment> = {}): ArtifactWithAliasesFragment {
  return {
    id: 'QXJ0aWZhY3Q6MQ==',
    artifactSequence: { name: 'mnist', project: { name: 'vision', entityName: 'team' } },
    versionIndex: 3,
    artifactType: { name: 'dataset' },
    description: 'Digits',
    metadata: '{"classes":10}',
    ttlDurationSeconds: -1,
    ttlIsInherited: true,
    tags: [{ name: 'small' }],
    historyStep: 5,
    state: 'COMMITTED',
    size: 7,
    digest: '6f5902ac237024bdd0c176cb93063dc4',
    commitHash: 'abc123',
    fileCount: 2,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    aliases: [aliasNode('latest'), aliasNode('v3')],
    ...changes,
  };
}

/** An alias as a server tells it, of `team/vision/mnist` or another collection. */
export function aliasNode(alias: string, path = 'team/vision/mnist'): ArtifactWithAliasesFragment['aliases'][number] {
  const [entityName = '', project = '', name = ''] = path.split('/');
  return { alias, artifactCollection: { name, project: { name: project, entityName } } };
}

/** The place of a version as a server tells it. */
export function membershipNode(
  artifact: ArtifactWithAliasesFragment | null = artifactNode(),
  changes: { path?: string; versionIndex?: number | null; aliases?: string[]; kind?: string } = {},
): Record<string, unknown> {
  const {
    path = 'team/vision/mnist',
    versionIndex = 3,
    aliases = ['latest', 'v3'],
    kind = 'ArtifactSequence',
  } = changes;
  const [entityName, project, name] = path.split('/');
  return {
    versionIndex,
    aliases: aliases.map((alias) => ({ alias })),
    artifactCollection: { __typename: kind, name, project: { name: project, entityName } },
    artifact,
  };
}

/** A collection as a server tells it: `team/vision/mnist`, of datasets. */
export function collectionNode(changes: Partial<CollectionFieldsFragment> = {}): CollectionFieldsFragment {
  const sequence = {
    __typename: 'ArtifactSequence' as const,
    id: 'Q29sbGVjdGlvbjox',
    name: 'mnist',
    description: 'Digits',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-02T00:00:00Z',
    project: { id: 'UHJvamVjdDox', internalId: 'UHJvamVjdEludGVybmFsSWQ6MQ==', name: 'vision', entityName: 'team' },
    defaultArtifactType: { name: 'dataset' },
    tags: { edges: [{ node: { name: 'images' } }] },
  };
  return Object.assign(sequence, changes);
}

/** A logged version, found in the collection that it was logged to. */
export function loggedArtifact(kit: TestApi, changes: Partial<ArtifactWithAliasesFragment> = {}): Artifact {
  return artifactOf(toRecord(kit.api.client, toSourceFields(artifactNode(changes))));
}

/** The same version, found through a link in another project. */
export function linkedArtifact(
  kit: TestApi,
  path = 'team/releases/digits',
  changes: Partial<ArtifactWithAliasesFragment> = {},
): Artifact {
  const [entity = '', project = '', collection = ''] = path.split('/');
  const place = { entity, project, collection, version: 'v0', aliases: ['best', 'v0'], isLink: true };
  return artifactOf(toRecord(kit.api.client, toArtifactFields(artifactNode(changes), place)));
}

/** Answers as a server that has these abilities. */
export function answerFeatures(kit: TestApi, ...names: string[]): void {
  const features = names.map((name) => ({ name, isEnabled: true }));
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features } }));
}

/** Answers that the server does not know what an operation asks for. */
export function unknownName(message: string): Response {
  return Response.json({ errors: [{ message }] }, { status: 400 });
}

/** The id of the artifact that the entry `far.table.json` leads to. */
export const otherArtifactId = 'QXJ0aWZhY3Q6Mg==';
const otherUri = `wandb-artifact://${Buffer.from(otherArtifactId, 'base64').toString('hex')}/far.table.json`;

/** A manifest as it is stored. */
export const manifestJson = {
  version: 1,
  storagePolicy: 'wandb-storage-policy-v1',
  storagePolicyConfig: { storageLayout: 'V2' },
  contents: {
    'a.txt': { digest: 'DMF1ucDxtqgxw5niaXcmYQ==', size: 3, birthArtifactID: 'QXJ0aWZhY3Q6MQ==' },
    'cats.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==', size: 4 },
    'dir/dog.image-file.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==' },
    'far.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==', ref: otherUri },
  },
};

/** Manifests at signed addresses in a storage elsewhere, by number of the request. */
export function answerManifest(
  kit: TestApi,
  answer: (count: number) => Response = () => Response.json(manifestJson),
): void {
  let asked = 0;
  let fetched = 0;
  kit.answer('GetArtifactManifestUrl', () => {
    asked++;
    const directUrl = `https://storage.example.com/manifest?X-Amz-Signature=${asked}`;
    return data({ artifact: { currentManifest: { file: { directUrl } } } });
  });
  kit.answerUrl(({ url }) => (url.startsWith('https://storage') ? answer(++fetched) : undefined));
}
