import { expect, it, vi } from 'vitest';
import type { RequestOptions } from './client.js';
import { createMemo } from './memo.js';

/** Loads that end when they are told to. */
function makeLoads(): {
  load: (options: RequestOptions) => Promise<unknown>;
  loads: PromiseWithResolvers<unknown>[];
  options: RequestOptions[];
} {
  const loads: PromiseWithResolvers<unknown>[] = [];
  const options: RequestOptions[] = [];
  const load = (given: RequestOptions): Promise<unknown> => {
    const deferred = Promise.withResolvers<unknown>();
    loads.push(deferred);
    options.push(given);
    return deferred.promise;
  };
  return { load, loads, options };
}

it('loads once for callers at the same time and later', async () => {
  const { load, loads } = makeLoads();
  const memo = createMemo(load);
  const both = Promise.all([memo(), memo()]);
  loads[0]?.resolve(7);

  expect(await both).toEqual([7, 7]);
  expect(await memo()).toBe(7);
  expect(loads).toHaveLength(1);
});

it('loads again after a failure', async () => {
  const { load, loads } = makeLoads();
  const memo = createMemo(load);
  const first = memo();
  loads[0]?.reject(new Error('down'));
  await expect(first).rejects.toThrow('down');
  const second = memo();
  loads[1]?.resolve(7);

  expect(await second).toBe(7);
});

it('does not keep what is not worth keeping', async () => {
  const load = vi.fn().mockResolvedValueOnce(null).mockResolvedValue('me');
  const memo = createMemo<string | null>(load, (value) => value !== null);

  expect([await memo(), await memo(), await memo()]).toEqual([null, 'me', 'me']);
  expect(load).toHaveBeenCalledTimes(2);
});

it('lets one caller leave without stopping the others', async () => {
  const { load, loads, options } = makeLoads();
  const memo = createMemo(load);
  const controller = new AbortController();
  const leaving = memo({ signal: controller.signal, timeoutMs: 5 });
  const staying = memo({ timeoutMs: 5 });

  controller.abort('bye');
  await expect(leaving).rejects.toBe('bye');
  expect(options).toMatchObject([{ timeoutMs: 5, signal: { aborted: false } }]);
  loads[0]?.resolve(7);

  expect(await staying).toBe(7);
});

it('loads apart for callers with other limits', async () => {
  const { load, loads, options } = makeLoads();
  const memo = createMemo(load);
  const hasty = memo({ timeoutMs: 5 });
  const patient = memo();
  loads[0]?.reject(new Error('late'));
  await expect(hasty).rejects.toThrow('late');
  const joining = memo();
  loads[1]?.resolve(7);

  expect(await Promise.all([patient, joining])).toEqual([7, 7]);
  expect(options.map(({ timeoutMs }) => timeoutMs)).toEqual([5, undefined]);
});

it('stops the load when every caller has left, and loads anew for the next', async () => {
  const { load, loads, options } = makeLoads();
  const memo = createMemo(load);
  const controller = new AbortController();
  const leaving = memo({ signal: controller.signal });
  controller.abort('bye');
  await expect(leaving).rejects.toBe('bye');
  const next = memo();
  loads[1]?.resolve(8);

  expect(options[0]?.signal?.aborted).toBe(true);
  expect(await next).toBe(8);
});

it('loads nothing with an aborted signal', async () => {
  const { load, loads } = makeLoads();

  await expect(createMemo(load)({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
  expect(loads).toHaveLength(0);
});
