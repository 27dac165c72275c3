import process from 'node:process';

/** Sends a signal to every process of a group; false when it has none any more. */
export function signalGroup(groupId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-groupId, signal);
    return true;
  } catch (error) {
    // EPERM: a member changed its user, so the group is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
