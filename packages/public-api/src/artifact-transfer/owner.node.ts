import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { machineTag } from './machine.node.js';

/** After this time without a sign of life, an owner on another machine is taken for dead, in milliseconds. */
const silenceMs = 60_000;

let machine: string | null = null;
const own = new Set<string>();

/** Makes a name for who is at work on something, which other processes can look up. It has no dots and dashes only. */
export function claimOwner(): string {
  machine ??= machineTag();
  const owner = `${machine}-${process.pid}-${randomUUID().slice(0, 8)}`;
  own.add(owner);
  return owner;
}

/** Gives a name back. */
export function releaseOwner(owner: string): void {
  own.delete(owner);
}

/**
 * Whether nobody is at work under a name any more.
 * @param lastSignMs - when there was a sign of life, in milliseconds since 1970
 */
export function isDeadOwner(owner: string, lastSignMs: number): boolean {
  machine ??= machineTag();
  const [where, pid] = owner.split('-');
  // Of another machine, or of this one before it was started anew, nothing is known but what it wrote.
  if (where !== machine || pid === undefined) return Date.now() - lastSignMs > silenceMs;
  if (Number(pid) === process.pid) return !own.has(owner);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}
