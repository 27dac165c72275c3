/** Two-way names: what people read, and what the server calls it. */
interface NameTable {
  /** The server's name of what people read; undefined for a name that is not in the table. */
  toBack(front: string): string | undefined;
  /** What people read for a name of the server; undefined for a name that is not in the table. */
  toFront(back: string): string | undefined;
}

/** Makes a table of pairs of what people read and the server's name. */
function nameTable(pairs: readonly (readonly [front: string, back: string])[]): NameTable {
  const backs = new Map(pairs);
  const fronts = new Map(pairs.map(([front, back]) => [back, front]));
  return { toBack: (front) => backs.get(front), toFront: (back) => fronts.get(back) };
}

const timeNames = [
  ['Step', '_step'],
  ['Relative Time (Wall)', '_absolute_runtime'],
  ['Relative Time (Process)', '_runtime'],
  ['Wall Time', '_timestamp'],
] as const;

/** What a chart can have on its axis besides metrics. */
export const axisNames: NameTable = nameTable(timeNames);

/** The times of a run that scatter plots offer. */
export const runTimeNames: NameTable = nameTable([
  ['Created Timestamp', 'createdAt'],
  ['Latest Timestamp', 'heartbeatAt'],
]);

/** The columns of the table of runs. */
export const columnNames: NameTable = nameTable([
  ['ID', 'name'],
  ['Name', 'displayName'],
  ['Tags', 'tags'],
  ['State', 'state'],
  ['CreatedTimestamp', 'createdAt'],
  ['Runtime', 'duration'],
  ['User', 'username'],
  ['Sweep', 'sweep'],
  ['Group', 'group'],
  ['JobType', 'jobType'],
  ['Hostname', 'host'],
  ['UsingArtifact', 'inputArtifacts'],
  ['OutputtingArtifact', 'outputArtifacts'],
  ...timeNames,
]);

/** A name, and what follows its first dot, dot included. */
export function splitFirst(path: string): readonly [name: string, rest: string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot)];
}
