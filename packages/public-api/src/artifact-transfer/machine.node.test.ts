import type * as fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { bootTag, currentBoot, isSameBoot, machineTag } from './machine.node.js';

/** What the system says; null where it does not. */
const system = vi.hoisted(() => ({ bootId: null as string | null, namespace: null as string | null, uptimeS: 0 }));

vi.mock('node:fs', async (importOriginal) => {
  const tell = (value: string | null): string => {
    if (value === null) throw new Error('ENOENT');
    return value;
  };
  return {
    ...(await importOriginal<typeof fs>()),
    readFileSync: () => tell(system.bootId),
    readlinkSync: () => tell(system.namespace),
  };
});

vi.mock('node:os', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:os')>()),
  uptime: () => system.uptimeS,
}));

afterEach(() => {
  Object.assign(system, { bootId: null, namespace: null, uptimeS: 0 });
});

it('tells starts of the machine apart, by their time where they have no ids', () => {
  system.uptimeS = 100_000;
  const first = bootTag();
  system.uptimeS = 10;
  const second = bootTag();
  system.bootId = 'id\n';

  expect(second).not.toBe(first);
  expect(bootTag()).toBe('id');
});

it('tells containers apart whose processes have the same ids, also where they share the name of their host', () => {
  const tags = ['pid:[1]', 'pid:[2]', 'pid:[1]', null].map((namespace) => {
    system.namespace = namespace;
    return machineTag();
  });

  expect(new Set(tags).size).toBe(3);
  expect(tags[2]).toBe(tags[0]);
});

it('takes one start of the machine for the same after its clock was set', () => {
  const boot = currentBoot();

  expect(isSameBoot(boot, currentBoot())).toBe(true);
  expect(isSameBoot({ id: 'a', startS: 0 }, { id: 'b', startS: 0 })).toBe(false);
  expect(isSameBoot({ id: null, startS: 1_000 }, { id: null, startS: 1_100 })).toBe(true);
  expect(isSameBoot({ id: null, startS: 1_000 }, { id: null, startS: 2_000 })).toBe(false);
});
