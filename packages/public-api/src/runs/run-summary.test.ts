import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { RunSummary } from './run-summary.js';

it('reads values by trimmed key and tells a missing key from null [API-448, API-449, API-450]', () => {
  const { summary } = setup('{"loss":0.5,"none":null}');

  expect(summary.get(' loss ')).toBe(0.5);
  expect(summary.get('none', 'fallback')).toBeNull();
  expect(summary.get('acc')).toBeUndefined();
  expect(summary.get('acc', 1)).toBe(1);
  expect([summary.has('loss '), summary.has('none'), summary.has('acc')]).toEqual([true, true, false]);
});

it('lists keys and entries with nested objects [API-451, API-452]', () => {
  const { summary } = setup('{"loss":0.5,"val":{"acc":{"top1":0.9}}}');

  expect([...summary.keys()]).toEqual(['loss', 'val']);
  expect([...summary.entries()]).toEqual([
    ['loss', 0.5],
    ['val', { acc: { top1: 0.9 } }],
  ]);
  expect([...summary]).toEqual([...summary.entries()]);
  expect([summary.size, summary.toJSON()]).toEqual([2, { loss: 0.5, val: { acc: { top1: 0.9 } } }]);
});

it('returns descriptors of arrays and media as they are [API-461, API-462]', () => {
  const array = { _type: 'numpy.ndarray', var: 1, path: 'wandb.h5' };
  const media = { _type: 'image-file', path: 'media/images/a.png', sha256: 'abc' };
  const { summary } = setup(JSON.stringify({ array, media }));

  expect([summary.get('array'), summary.get('media')]).toEqual([array, media]);
});

it('sets values here only, nested ones too [API-453, API-454]', () => {
  const { summary, writes } = setup('{}');

  summary.set(' acc ', 0.9);
  summary.set('val', { acc: 1 });

  expect([summary.get('acc'), summary.get('val'), summary.has('val'), [...summary.keys()]]).toEqual([
    0.9,
    { acc: 1 },
    true,
    ['acc', 'val'],
  ]);
  expect([summary.isModified, writes]).toEqual([true, []]);
});

it('deletes from reads and from the next commit [API-455]', async () => {
  const { summary, writes } = setup('{"loss":0.5,"acc":1}');

  expect(summary.delete(' loss ')).toBe(true);
  expect(summary.delete('loss')).toBe(false);
  await summary.commit();

  expect(summary.has('loss')).toBe(false);
  expect(writes).toEqual(['{"acc":1}']);
});

it('merges values and sends the complete summary [API-456, API-458]', async () => {
  const { summary, writes } = setup('{"loss":0.5,"acc":1}');

  await summary.update({ acc: 2, ' new ': 3 });

  expect(writes).toEqual(['{"loss":0.5,"acc":2,"new":3}']);
  expect(summary.isModified).toBe(false);
});

it('leaves keys that the caller set before when told not to overwrite [API-457]', async () => {
  const { summary, writes } = setup('{"loss":0.5}');
  summary.set('acc', 'mine');

  await summary.update({ acc: 'other', loss: 0.1 }, { overwrite: false });

  expect(writes).toEqual(['{"loss":0.1,"acc":"mine"}']);
});

it('commits only when something changed', async () => {
  const { summary, writes } = setup('{"loss":0.5}');

  await summary.commit();
  summary.set('loss', 1);
  await summary.commit();
  await summary.commit();

  expect(writes).toEqual(['{"loss":1}']);
});

it('commits what changed within a value', async () => {
  const { summary, writes } = setup('{"best":{"loss":NaN,"steps":[9007199254740993]}}');
  const best = summary.get('best') as { steps: unknown[] };
  expect(summary.isModified).toBe(false);

  best.steps.push(1);
  expect(summary.isModified).toBe(true);
  const committing = summary.commit();
  best.steps.push(2);
  await committing;
  await summary.commit();
  await summary.commit();

  expect(writes).toEqual([
    '{"best":{"loss":"NaN","steps":[9007199254740993,1]}}',
    '{"best":{"loss":"NaN","steps":[9007199254740993,1,2]}}',
  ]);
});

it('keeps a change to be committed that was made while a commit was under way', async () => {
  const { summary, writes } = setup('{}');
  summary.set('a', 1);

  const committing = summary.commit();
  summary.set('b', 2);
  await committing;

  expect(summary.isModified).toBe(true);
  await summary.commit();
  expect(writes).toEqual(['{"a":1}', '{"a":1,"b":2}']);
});

it('stays changed when the commit fails', async () => {
  const summary = new RunSummary(
    { read: async () => null, write: async () => Promise.reject(new Error('offline')) },
    '{}',
  );
  summary.set('a', 1);

  await expect(summary.commit()).rejects.toThrow('offline');

  expect(summary.isModified).toBe(true);
});

it('sends nothing when a value cannot be stored [API-460]', async () => {
  const { summary, writes } = setup('{}');

  await expect(summary.update({ f: () => 1 })).rejects.toThrow(ValidationError);

  expect(writes).toEqual([]);
});

it('replaces local changes with the summary of the server [API-463]', async () => {
  const { summary } = setup('{"loss":0.5}', '{"loss":0.25}');
  summary.set('local', 1);

  await summary.reload();

  expect([summary.toJSON(), summary.isModified]).toEqual([{ loss: 0.25 }, false]);
});

it('reads bare NaN and infinity tokens and raw control characters [API-354]', () => {
  const { summary } = setup('{"loss":NaN,"best":-Infinity,"text":"a\nb"}');

  expect(summary.toJSON()).toEqual({ loss: Number.NaN, best: Number.NEGATIVE_INFINITY, text: 'a\nb' });
});

function setup(text: string, serverText: string | null = null): { summary: RunSummary; writes: string[] } {
  const writes: string[] = [];
  const store = {
    read: async () => serverText,
    write: async (written: string) => {
      writes.push(written);
    },
  };
  return { summary: new RunSummary(store, text), writes };
}
