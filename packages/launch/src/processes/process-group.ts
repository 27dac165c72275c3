import process from 'node:process';
import { runningProcesses } from './process-table.js';

/** Sends a signal to every process of a group; false when it has none any more. */
export function signalGroup(groupId: number, signal: NodeJS.Signals | 0): boolean {
  return send(-groupId, signal);
}

/** Whether a process of a group runs, and has not only ended. */
export function isGroupRunning(groupId: number): boolean {
  if (!signalGroup(groupId, 0)) return false;
  if (process.platform !== 'linux') return true;
  return runningProcesses().some((entry) => entry.groupId === groupId);
}

/** Sends a signal to a process; false when there is none. */
export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    // EPERM: it, or a member of the group, changed its user, so it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
