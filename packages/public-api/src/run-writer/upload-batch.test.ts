import { expect, it } from 'vitest';
import { LineBuffer } from './line-buffer.js';
import { buildBatch, type UploadContent } from './upload-batch.js';

it('writes an empty object when nothing waits', () => {
  expect(buildBatch(content({}), 1_000)).toEqual({
    body: new TextEncoder().encode('{}'),
    historyEnd: 5,
    consoleEnd: 2,
    eventsEnd: 1,
    hasSummary: false,
    exitCode: undefined,
  });
});

it('writes lines with the position of the first, the summary and the end', () => {
  const batch = buildBatch(
    content({ history: ['{"a":"é"}'], console: ['x', 'y'], events: ['{"cpu":1}'], summary: '{"a":1}', exitCode: 2 }),
    1_000,
  );

  expect(JSON.parse(new TextDecoder().decode(batch.body))).toEqual({
    files: {
      'wandb-history.jsonl': { offset: 5, content: ['{"a":"é"}'] },
      'output.log': { offset: 2, content: ['x', 'y'] },
      'wandb-events.jsonl': { offset: 1, content: ['{"cpu":1}'] },
      'wandb-summary.json': { offset: 0, content: ['{"a":1}'] },
    },
    complete: true,
    exitcode: 2,
  });
  expect(batch).toMatchObject({ historyEnd: 6, consoleEnd: 4, hasSummary: true, exitCode: 2 });
});

it('stops before a line that does not fit, and leaves the end to a later request', () => {
  const batch = buildBatch(content({ history: ['é'.repeat(60), 'é'.repeat(60)], exitCode: 0 }), 300);

  expect(batch).toMatchObject({ historyEnd: 6, exitCode: undefined });
  expect(batch.body.length).toBeLessThanOrEqual(300);
});

it('leaves out a summary that does not fit behind the lines', () => {
  const batch = buildBatch(content({ history: ['x'.repeat(100)], summary: 'y'.repeat(200), exitCode: 0 }), 300);

  expect(batch).toMatchObject({ historyEnd: 6, hasSummary: false, exitCode: undefined });
});

it('sends a line alone that is longer than a request', () => {
  const batch = buildBatch(content({ history: ['x'.repeat(500), 'y'], summary: '{}' }), 300);

  expect(batch).toMatchObject({ historyEnd: 6, hasSummary: false });
});

function content(parts: {
  readonly history?: readonly string[];
  readonly console?: readonly string[];
  readonly events?: readonly string[];
  readonly summary?: string;
  readonly exitCode?: number;
}): UploadContent {
  const fill = (start: number, lines: readonly string[] = []): LineBuffer => {
    const buffer = new LineBuffer(start);
    for (const line of lines) buffer.append(line);
    return buffer;
  };
  const { summary, exitCode } = parts;
  return {
    history: fill(5, parts.history),
    console: fill(2, parts.console),
    events: fill(1, parts.events),
    summary,
    exitCode,
  };
}
