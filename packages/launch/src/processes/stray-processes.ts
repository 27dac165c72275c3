import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { runningProcesses } from './process-table.js';

/** The variable that a process and all that it starts are known by, wherever they go. */
export const markVariable = 'WANDB_TS_PROCESS';

/** A new value of {@link markVariable}, in an environment: jobs of an agent that is a job itself have the mark of that one, too. */
export function createMark({ [markVariable]: own = '' }: Readonly<Record<string, string | undefined>>): string {
  return `${own}${randomUUID()};`;
}

/**
 * The processes with a mark that have left a group, as daemons do. Only Linux shows with which variables processes were started,
 * and only those of the same user; one that forgot its variables is not found.
 */
export function findStrays(mark: string, groupId: number): number[] {
  if (process.platform !== 'linux') return [];
  return runningProcesses()
    .filter((entry) => entry.groupId !== groupId && hasMark(entry.pid, mark))
    .map(({ pid }) => pid);
}

function hasMark(pid: number, mark: string): boolean {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
    return variables.some((variable) => variable.startsWith(`${markVariable}=${mark}`));
  } catch {
    return false;
  }
}
