import type { Artifact, ArtifactEntry } from '@wandb-ts/public-api';
import { compareEntries, type EntryChange } from '../../artifacts/compare-entries.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { entryChangeJsonFields, toEntryChangeJson } from '../../json/entry-change-fields.js';
import { writeJson } from '../../json/write-json.js';
import { byteSize } from '../../terminal/byte-size.js';
import { type Cell, type Column, writeTable } from '../../terminal/table.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact diff` */
export const command: Command = defineCommand({
  summary: 'Show which files two versions of artifacts do not have in common',
  description:
    'The files of the second one are added, removed or changed against the first one. In a pipe, the columns are change, path, size before and size after in bytes.',
  arguments: [
    { name: 'before', description: 'Path of a version, such as team/vision/mnist:v0' },
    { name: 'after', description: 'Path of another version, of this artifact or of any' },
  ],
  flags: {},
  jsonFields: entryChangeJsonFields,
  examples: [
    { title: 'What came with the latest version', command: 'artifact diff team/vision/mnist:v0 team/vision/mnist' },
    {
      title: 'The paths alone, as JSON',
      command: 'artifact diff team/vision/mnist:v0 team/vision/mnist:v1 --json change,path',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { signal } = io;
    const [before, after] = await Promise.all([
      api.artifact(typed.before, { signal }),
      api.artifact(typed.after, { signal }),
    ]);
    const manifests = await Promise.all([before.manifest({ signal }), after.manifest({ signal })]);
    const changes = compareEntries(...manifests);
    if (json !== null)
      return writeJson(
        stdout,
        changes.map((change) => toEntryChangeJson(change, json)),
      );
    if (stdout.isTty) {
      const sizes = manifests.map(({ size }) => byteSize(size)).join(' → ');
      stderr.line(caption([before, after], changes, sizes));
      if (changes.length > 0) stderr.line();
    }
    if (changes.length > 0) writeTable(stdout, columns, changes);
  },
});

function caption(
  [before, after]: readonly [Artifact, Artifact],
  changes: readonly EntryChange[],
  sizes: string,
): string {
  const names = `${printable(before.name)} → ${printable(after.name)}`;
  if (changes.length === 0) return `${names}: the same files`;
  const counts = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `${names}: ${counts.join(', ')} (${sizes})`;
}

const styles = { added: 'green', removed: 'red', changed: 'yellow' } as const;

const columns: readonly Column<EntryChange>[] = [
  { title: 'change', cell: ({ change }) => ({ text: change, style: styles[change] }) },
  { title: 'path', cell: ({ path }) => ({ text: path }), isFlexible: true },
  { title: 'before', cell: ({ before }) => sizeCell(before), align: 'right' },
  { title: 'after', cell: ({ after }) => sizeCell(after), align: 'right' },
];

/** References to other places may have no known size. */
function sizeCell(entry: ArtifactEntry | null): Cell {
  const size = entry?.size ?? null;
  return size === null ? { text: '' } : { text: byteSize(size), data: String(size) };
}
