import { isDeepStrictEqual } from 'node:util';
import type { PackedPackage } from '../packed.ts';

/** The seeded server and what is in it. */
export interface Place {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly entity: string;
  readonly project: string;
}

/** What a consumer works with. */
export interface ConsumerContext {
  /** A folder of its own, that does not exist yet. */
  readonly folder: string;
  readonly packages: readonly PackedPackage[];
  readonly place: Place;
}

/** A user of the packed packages. */
export interface Consumer {
  /** Names the runtime and how it is used. */
  readonly name: string;
  /** Installs and uses the packages; throws when something is not as it must be. A text that it returns is printed. */
  run(context: ConsumerContext): Promise<string | undefined>;
}

/** The packages of a user who only reads. */
export function clientPackages(packages: readonly PackedPackage[]): PackedPackage[] {
  return packages.filter(({ folder }) => folder === 'core' || folder === 'public-api');
}

/** The environment of a program that must find neither settings nor credentials of the user. */
export function programEnvironment(folder: string, place: Place): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: folder, NO_PROXY: '127.0.0.1', PLACE: JSON.stringify(place) };
}

/** Throws with the first difference when two values differ. */
export function assertSame(actual: unknown, expected: unknown): void {
  const difference = findDifference(actual, expected, '');
  if (difference !== null) throw new Error(difference);
}

function findDifference(actual: unknown, expected: unknown, path: string): string | null {
  if (isDeepStrictEqual(actual, expected)) return null;
  const keys = new Set([...keysOf(actual), ...keysOf(expected)]);
  for (const key of keys) {
    const difference = findDifference(at(actual, key), at(expected, key), `${path}/${key}`);
    if (difference !== null) return difference;
  }
  return `${path || 'the whole'}: ${JSON.stringify(actual)?.slice(0, 500)} is not ${JSON.stringify(expected)?.slice(0, 500)}`;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
