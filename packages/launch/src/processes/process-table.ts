import { readdirSync, readFileSync } from 'node:fs';

/** A process of the machine. */
export interface ProcessEntry {
  readonly pid: number;
  /** Of the group that it belongs to. */
  readonly groupId: number;
  /** When it started, in ticks since the machine did; with its id, it tells it from every other process. */
  readonly startTicks: number;
}

/**
 * The processes of a Linux machine that have not ended. One that has stays in the table until its parent asks how, which may be
 * never: where an agent is the first process of its container, nobody asks for those whose parents are gone.
 */
export function runningProcesses(): ProcessEntry[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
}

/** A process of a Linux machine; null when there is none that has not ended. */
export function readProcess(pid: number): ProcessEntry | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // The name of the command, in parentheses, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return state === 'Z' || state === 'X' ? null : { pid, groupId: Number(fields[2]), startTicks: Number(fields[19]) };
}
