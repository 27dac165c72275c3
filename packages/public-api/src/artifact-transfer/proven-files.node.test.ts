import {
  lstatSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ProvenFiles } from './proven-files.node.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A folder with a file, and a memory of it that was written down. */
function start() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'wandb-ts-proven-'));
  const memory = join(folder.path, 'memory');
  const path = join(folder.path, 'file');
  writeFileSync(path, 'alpha');
  const find = (name: string) => lstatSync(join(folder.path, name), { bigint: true, throwIfNoEntry: false }) ?? null;
  const look = () => find('file') ?? expect.unreachable();
  const open = () => new ProvenFiles(memory, folder.path);
  const note = (): void => {
    const files = open();
    files.add('file', 'digest', look());
    files.save(find);
  };
  return { ...folder, path, memory, find, look, open, note, [Symbol.dispose]: () => folder.remove() };
}

it('remembers a file that stays as it is', () => {
  using stage = start();
  vi.setSystemTime(Date.now() + 1_000);

  stage.note();

  expect(stage.open().has('file', 'digest', stage.look())).toBe(true);
  expect(stage.open().has('file', 'another', stage.look())).toBe(false);
  expect(stage.open().has('other', 'digest', stage.look())).toBe(false);
});

it('does not believe a file that was written again, whatever its size and time', () => {
  using stage = start();
  vi.setSystemTime(Date.now() + 1_000);
  stage.note();
  const { atimeMs, mtimeMs } = lstatSync(stage.path);

  writeFileSync(stage.path, 'ALPHA');
  utimesSync(stage.path, atimeMs / 1_000, mtimeMs / 1_000);

  expect(stage.open().has('file', 'digest', stage.look())).toBe(false);
});

it('leaves out what changed only just now', () => {
  using stage = start();

  stage.note();

  expect(stage.open().has('file', 'digest', stage.look())).toBe(false);
});

it('keeps what was proven before without looking at it again, and looks at the rest', () => {
  using stage = start();
  vi.setSystemTime(Date.now() + 1_000);
  stage.note();
  const another = join(stage.path, '..', 'another');
  writeFileSync(another, 'beta');
  const later = stage.open();
  later.has('file', 'digest', stage.look());
  later.add('another', 'digest', stage.find('another') ?? expect.unreachable());
  const looked: string[] = [];
  vi.setSystemTime(Date.now() + 1_000);

  later.save((path) => {
    looked.push(path);
    return stage.find(path);
  });

  expect(looked).toEqual(['another']);
  expect(stage.open().has('file', 'digest', stage.look())).toBe(true);
});

it('forgets what is not there any more', () => {
  using stage = start();
  vi.setSystemTime(Date.now() + 1_000);
  stage.note();
  const found = stage.look();
  renameSync(stage.path, `${stage.path} elsewhere`);
  const later = stage.open();
  later.add('another', 'digest', found);

  later.save(stage.find);

  expect(stage.open().has('file', 'digest', found)).toBe(false);
});

it('forgets everything when the machine was started in between, and what it cannot read', () => {
  using stage = start();
  vi.setSystemTime(Date.now() + 1_000);
  stage.note();
  const [name = ''] = readdirSync(stage.memory);
  const path = join(stage.memory, name);
  const stored = JSON.parse(readFileSync(path, 'utf8'));
  const [[, proof]] = stored.proofs;

  for (const changed of [
    { ...stored, boot: { id: 'another', startS: 0 } },
    { ...stored, proofs: [['file', 'no proof']] },
    { ...stored, proofs: [['file', [proof]]] },
    { ...stored, proofs: { file: proof } },
    { ...stored, proofs: [null] },
    null,
  ]) {
    writeFileSync(path, JSON.stringify(changed));
    expect(stage.open().has('file', 'digest', stage.look())).toBe(false);
  }
  writeFileSync(path, '{');
  expect(stage.open().has('file', 'digest', stage.look())).toBe(false);
});

it('saves nothing where nothing can be saved', () => {
  using stage = start();
  mkdirSync(join(stage.path, '..', 'other'));
  const files = new ProvenFiles(join(stage.path, 'below a file'), stage.path);
  files.add('file', 'digest', stage.look());

  expect(() => files.save(() => null)).not.toThrow();
});
