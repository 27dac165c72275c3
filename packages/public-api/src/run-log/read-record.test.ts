import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summaries } from '../run-writer/metric-definition.js';
import { runHead } from '../testing/run-head.js';
import type { LoggedArtifact } from './artifact-record.js';
import { readRecord } from './read-record.js';
import type { RunHead } from './record.js';
import { type WritableRecord, writeRecord } from './write-record.js';

const texts = fc.string();
const counts = fc.integer({ min: 0, max: 2 ** 40 });

const statements = fc.record({
  name: fc.string({ minLength: 1 }),
  stepMetric: texts,
  stepSync: fc.boolean(),
  hidden: fc.boolean(),
  summary: fc.subarray([...summaries]),
  goal: fc.constantFrom('minimize' as const, 'maximize' as const, null),
  overwrite: fc.boolean(),
  isExpanded: fc.boolean(),
});

const artifacts: fc.Arbitrary<LoggedArtifact> = fc.record({
  name: texts,
  type: texts,
  digest: texts,
  description: texts,
  metadata: texts,
  aliases: fc.array(fc.string({ minLength: 1 })),
  tags: fc.array(fc.string({ minLength: 1 })),
  clientId: texts,
  sequenceClientId: texts,
  distributedId: texts,
  baseId: texts,
  ttlSeconds: fc.integer({ min: -2, max: 2 ** 40 }),
  isLast: fc.boolean(),
  isIncremental: fc.boolean(),
  isUsed: fc.boolean(),
  manifestFile: texts,
  entries: fc.array(
    fc.record({
      path: texts,
      digest: texts,
      ref: texts,
      sizeBytes: counts,
      localPath: texts,
      birthArtifactId: texts,
      extra: fc.array(fc.tuple(texts, texts)).map((entries) => new Map(entries)),
    }),
  ),
});

const records: fc.Arbitrary<WritableRecord> = fc.oneof(
  statements.map((statement) => ({ type: 'metric' as const, statement })),
  artifacts.map((artifact) => ({ type: 'artifact' as const, artifact })),
  fc.record({
    type: fc.constant('alert' as const),
    title: texts,
    text: texts,
    level: texts,
    waitMs: counts,
  }),
);

it('reads statements about metrics, artifacts and alerts as they were written', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(readRecord(writeRecord(record))).toEqual(record);
    }),
  );
});

it('reads where a run begins as it was written', () => {
  const head: RunHead = {
    ...runHead,
    startingStep: 4,
    startTime: 5,
    summary: [{ path: ['a'], json: '{"min":1}' }],
    branchPoint: { runId: 'parent', step: 3 },
  };
  expect(readRecord(writeRecord({ type: 'run', head }))).toEqual({ type: 'run', head });
});
