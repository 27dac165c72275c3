import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** What tells a start of the machine from every other, as far as the system says. */
export interface Boot {
  /** Null where the system has no such id. */
  readonly id: string | null;
  /** When the machine was started, in seconds since 1970. */
  readonly startS: number;
}

/** The present start of the machine. */
export function currentBoot(): Boot {
  const startS = Math.round(Date.now() / 1_000 - uptime());
  try {
    return { id: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), startS };
  } catch {
    return { id: null, startS };
  }
}

/** Whether the machine has not been started in between. The clock may have been set by up to two minutes. */
export function isSameBoot(one: Boot, other: Boot): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return Math.abs(one.startS - other.startS) < 120;
}

/** A text for the present start of the machine: its id, or else its time, to two minutes. */
export function bootTag(): string {
  const { id, startS } = currentBoot();
  return id ?? String(Math.round(startS / 120));
}

/** A short text for the machine, its present start, and the container: where ids of processes mean something. */
export function machineTag(): string {
  const { id } = currentBoot();
  return createHash('sha256')
    .update(`${hostname()}\n${id ?? ''}\n${processNamespace()}`)
    .digest('hex')
    .slice(0, 16);
}

/** Where ids of processes mean something: containers may share the name of their host, but not those. Empty where there is none. */
export function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
