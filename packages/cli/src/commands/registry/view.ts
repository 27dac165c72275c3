import type { ArtifactCollection, Registry, TeamMember, UserMember } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { registryJsonFields, toRegistryJson } from '../../json/registry-fields.js';
import { writeJson } from '../../json/write-json.js';
import { type Property, writeRecord } from '../../terminal/record.js';
import { organizationFlag, typesCell } from '../../terminal/registry-cells.js';
import { timeCell } from '../../terminal/run-cells.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

const largestPage = 200;

/** `wandb-ts registry view` */
export const command: Command = defineCommand({
  summary: 'Show one registry with its collections and members',
  description:
    'In a pipe, each line is a name, a tab and a value: "collection.<name>" with the type of its artifacts, "user.<username>" and "team.<name>" with a role.',
  arguments: [{ name: 'registry', description: 'Name of the registry, with or without wandb-registry-' }],
  flags: { organization: organizationFlag },
  jsonFields: registryJsonFields,
  examples: [
    { title: 'A registry of your organization', command: 'registry view model' },
    { title: 'The types that it takes, as JSON', command: 'registry view model --json artifactTypes' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_ORGANIZATION', 'NETRC'],
  async run({ arguments: typed, flags, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const registry = await api.registry(typed.registry, { organization: flags.organization, signal });
    if (json !== null) return writeJson(stdout, toRegistryJson(registry, json));
    const list = registry.collections({ order: '+name', perPage: largestPage, signal });
    const shown: Shown = {
      registry,
      collections: await list.toArray(),
      members: await registry.members({ signal }),
    };
    if (stdout.isTty) writeForPerson(shown, stdout, io.now());
    else writeForProgram(shown, stdout, io.now());
  },
});

interface Shown {
  readonly registry: Registry;
  readonly collections: readonly ArtifactCollection[];
  readonly members: readonly (UserMember | TeamMember)[];
}

function writeForPerson({ registry, collections, members }: Shown, stdout: TextStream, now: Date): void {
  stdout.line(`${stdout.style('bold', printable(registry.name))} in ${printable(registry.organization)}`);
  stdout.line();
  writeRecord(
    stdout,
    properties(registry, now).map(({ label, cell }) => [label, cell] as const),
    '  ',
  );
  writeSection(
    stdout,
    'Collections',
    collections.map(({ name, type, description }) => [name, [type, description].filter(Boolean).join(' — ')]),
  );
  writeSection(
    stdout,
    'Members',
    members.map((member) => [member.kind === 'team' ? `team ${nameOf(member)}` : nameOf(member), member.role]),
  );
}

function writeSection(stdout: TextStream, title: string, rows: readonly (readonly [string, string])[]): void {
  if (rows.length === 0) return;
  stdout.line();
  stdout.line(stdout.style('bold', title));
  writeRecord(
    stdout,
    rows.map(([name, text]) => [name, { text }] as const),
    '  ',
  );
}

function writeForProgram({ registry, collections, members }: Shown, stdout: TextStream, now: Date): void {
  const { id, name, fullName, entity, organization } = registry;
  writeRecord(stdout, [
    ...Object.entries({ id, name, fullName, entity, organization }).map(([field, text]) => [field, { text }] as const),
    ...properties(registry, now).map(({ field, cell }) => [field, cell] as const),
    ...collections.map((collection) => [`collection.${collection.name}`, { text: collection.type }] as const),
    ...members.map((member) => [`${member.kind}.${nameOf(member)}`, { text: member.role }] as const),
  ]);
}

function properties(registry: Registry, now: Date): Property[] {
  const { visibility, allowAllArtifactTypes, createdAt, updatedAt, description } = registry;
  return [
    { label: 'visibility', field: 'visibility', cell: { text: visibility } },
    { label: 'artifact types', field: 'artifactTypes', cell: typesCell(registry) },
    // A person reads it with the types.
    { label: '', field: 'allowAllArtifactTypes', cell: { text: '', data: String(allowAllArtifactTypes) } },
    { label: 'created', field: 'createdAt', cell: timeCell(createdAt, now) },
    { label: 'updated', field: 'updatedAt', cell: timeCell(updatedAt, now) },
    { label: 'description', field: 'description', cell: { text: description ?? '' } },
  ];
}

function nameOf(member: UserMember | TeamMember): string {
  return member.kind === 'team' ? member.team.name : (member.user.username ?? member.user.id ?? '');
}
