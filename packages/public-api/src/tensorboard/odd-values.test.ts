import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { ClientEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { maskedCrc32c } from './checksum.js';

type Write = (writer: BinaryWriter) => unknown;

function field(writer: BinaryWriter, number: number, write: Write): void {
  writer.tag(number, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

/** A record of an event file, with the values that the functions write. */
function eventRecord(step: number, values: readonly Write[], wallTime = 1_700_000_000 + step): Uint8Array {
  const writer = new BinaryWriter();
  writer.tag(1, WireType.Bit64).double(wallTime);
  writer.tag(2, WireType.Varint).int64(step);
  field(writer, 5, (summary) => {
    for (const value of values) field(summary, 1, value);
  });
  const data = writer.finish();
  const bytes = Buffer.alloc(16 + data.length);
  bytes.writeBigUInt64LE(BigInt(data.length), 0);
  bytes.writeUInt32LE(maskedCrc32c(bytes, 0, 8), 8);
  bytes.set(data, 12);
  bytes.writeUInt32LE(maskedCrc32c(data, 0, data.length), 12 + data.length);
  return bytes;
}

const scalar =
  (tag: string, value: number): Write =>
  (writer) =>
    writer.tag(1, WireType.LengthDelimited).string(tag).tag(2, WireType.Bit32).float(value);

const tensor =
  (tag: string, plugin: string, type: number, shape: readonly number[], numbers: readonly number[]): Write =>
  (writer) => {
    writer.tag(1, WireType.LengthDelimited).string(tag);
    field(writer, 8, (value) => {
      value.tag(1, WireType.Varint).int32(type);
      field(value, 2, (extents) => {
        for (const extent of shape) field(extents, 2, (inner) => inner.tag(1, WireType.Varint).int64(extent));
      });
      for (const number of numbers) value.tag(6, WireType.Bit64).double(number);
    });
    field(writer, 9, (metadata) =>
      field(metadata, 1, (shown) => shown.tag(1, WireType.LengthDelimited).string(plugin)),
    );
  };

const image =
  (tag: string, content: Uint8Array): Write =>
  (writer) => {
    writer.tag(1, WireType.LengthDelimited).string(tag);
    field(writer, 4, (value) => value.tag(4, WireType.LengthDelimited).bytes(content));
  };

const hparams =
  (values: Readonly<Record<string, number>>): Write =>
  (writer) => {
    writer.tag(1, WireType.LengthDelimited).string('_hparams_/session_start_info');
    field(writer, 9, (metadata) =>
      field(metadata, 1, (plugin) => {
        plugin.tag(1, WireType.LengthDelimited).string('hparams');
        field(plugin, 2, (content) =>
          field(content, 3, (session) => {
            for (const [name, value] of Object.entries(values)) {
              field(session, 1, (entry) => {
                entry.tag(1, WireType.LengthDelimited).string(name);
                field(entry, 2, (held) => held.tag(2, WireType.Bit64).double(value));
              });
            }
          }),
        );
      }),
    );
  };

/** Logs events, and gives the rows and the configuration of the run, and the warnings. */
async function sync(...records: Uint8Array[]) {
  const warnings: string[] = [];
  const onEvent = (event: ClientEvent): void => {
    if (event.type === 'warning') warnings.push(event.message);
  };
  await using test = startTestApi({}, { onEvent });
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-tensorboard-'));
  const logs = join(folder.path, 'a');
  await mkdir(logs);
  await writeFile(join(logs, 'events.out.tfevents.1700000000.host'), Buffer.concat(records));
  const run = await test.api.syncTensorboard(folder.path, { project: 'boards' });
  const rows: Record<string, unknown>[] = [];
  for await (const row of run.scanHistory()) rows.push(row);
  return { rows, warnings, state: run.state, config: run.config };
}

it('leaves out values that cannot be converted, says so, and logs the others of the event', async () => {
  const { rows, warnings, state } = await sync(
    eventRecord(0, [
      scalar('loss', 1),
      tensor('weights', 'scalars', 2, [33], [Number.NaN, ...new Array<number>(32).fill(1)]),
      tensor('complex', 'scalars', 8, [1], []),
      tensor('endless', 'scalars', 2, [2 ** 31, 2 ** 31], [1]),
      tensor('bins', 'histograms', 21, [1, 3], []),
      tensor('curve', 'pr_curves', 21, [6, 1], []),
      image('shot', Uint8Array.of(1, 2, 3)),
      scalar('acc', 0.5),
    ]),
    eventRecord(1, [scalar('loss', 0.5)]),
  );
  expect(state).toBe('finished');
  expect(rows).toMatchObject([{ 'a/loss': 1, 'a/acc': 0.5, 'a/global_step': 0 }, { 'a/loss': 0.5 }]);
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    '_runtime',
    '_step',
    '_timestamp',
    'a/acc',
    'a/global_step',
    'a/loss',
    'global_step',
  ]);
  expect(warnings.map((warning) => warning.split(' is left out: ')[0])).toEqual([
    '"a/weights"',
    '"a/complex"',
    '"a/endless"',
    '"a/bins"',
    '"a/curve"',
    '"a/shot"',
  ]);
});

it('leaves out events whose time is no number', async () => {
  const { rows, warnings, state } = await sync(
    eventRecord(0, [scalar('loss', 2)], Number.NaN),
    eventRecord(1, [scalar('loss', 1)]),
    eventRecord(2, [scalar('loss', 0)], Number.POSITIVE_INFINITY),
  );
  expect(state).toBe('finished');
  expect(rows).toMatchObject([{ 'a/loss': 1 }]);
  expect(rows).toHaveLength(1);
  expect(warnings).toEqual([expect.stringMatching(/^Events of .*tfevents.* without a time were left out\.$/)]);
});

it('logs a short tensor whose shape does not fit as a plain list', async () => {
  const { rows } = await sync(eventRecord(0, [tensor('odd', 'scalars', 2, [2 ** 31, 0], [1, 2])]));
  expect(rows).toMatchObject([{ 'a/odd': [1, 2] }]);
});

it('leaves out what no row can hold: too deep a tensor, and texts that are too long together', async () => {
  const text =
    (tag: string, length: number): Write =>
    (writer) => {
      tensor(tag, 'text', 7, [1], [])(writer);
      field(writer, 8, (value) => value.tag(8, WireType.LengthDelimited).string('x'.repeat(length)));
    };
  const { rows, warnings } = await sync(
    eventRecord(0, [
      tensor('deep', 'scalars', 2, [...new Array<number>(70).fill(1), 2], [1, 2]),
      text('long', 6_000_000),
      text('longer', 7_000_000),
      scalar('loss', 1),
    ]),
  );
  expect(rows).toMatchObject([{ 'a/loss': 1, 'a/long': 'x'.repeat(6_000_000) }]);
  expect(rows[0]).not.toHaveProperty(['a/deep']);
  expect(rows[0]).not.toHaveProperty(['a/longer']);
  expect(warnings.map((warning) => warning.split(' is left out: ')[0])).toEqual(['"a/deep"', '"a/longer"']);
});

it('leaves out hyperparameters that a configuration cannot have', async () => {
  const { config, warnings } = await sync(
    eventRecord(0, [hparams({ lr: 0.1, _wandb: 1 })]),
    eventRecord(1, [scalar('loss', 1)]),
  );
  expect(config).toEqual({ lr: 0.1 });
  expect(warnings).toEqual([expect.stringContaining('"_wandb" is left out: ')]);
});
