import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { data, type TestApi } from './test-api.js';

/** Exported files that a test serves in place of the server. */
export interface ServedExports {
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  /** The live rows that are not exported. @defaultValue none */
  readonly liveData?: readonly unknown[];
  /** @defaultValue what the rows of the test need */
  readonly lastStep?: number;
  readonly lineCount?: number;
  /** Changes an answer; the test decides what is broken. */
  readonly change?: (response: Response, request: Request) => Response | Promise<Response>;
}

/** Writes columns as a Parquet file; null is an absent value. */
export function parquetFile(columnData: ColumnSource[], rowGroupSize = 1000): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

/** Writes rows of numbers with these steps: `loss` is a tenth of the step. */
export function stepsFile(steps: readonly number[], rowGroupSize?: number): Uint8Array<ArrayBuffer> {
  return parquetFile(
    [
      { name: '_step', data: steps.map(BigInt), type: 'INT64' },
      { name: 'loss', data: steps.map((step) => step / 10), type: 'DOUBLE' },
    ],
    rowGroupSize,
  );
}

/** Lets a server say that the history of its run is in these files, and serves them in ranges. */
export function serveExports(kit: TestApi, exports: ServedExports): void {
  const { files, liveData = [], lastStep = 1_000_000, lineCount = 0, change = (response) => response } = exports;
  const parquetUrls = files.map((_, index) => `https://files.test/exports/${index}.parquet?signature=s3cret`);
  const historyKeys = { lastStep, keys: {}, sets: [] };
  kit.answer('GetRunHistoryExports', () =>
    data({ project: { run: { historyKeys, historyLineCount: lineCount, parquetHistory: { parquetUrls, liveData } } } }),
  );
  kit.answerUrl((request) => {
    const index = /^\/exports\/(\d+)\.parquet$/.exec(new URL(request.url).pathname)?.[1];
    const file = index === undefined ? undefined : files[Number(index)];
    return file === undefined ? undefined : change(answerRange(file, request), request);
  });
}

function answerRange(file: Uint8Array<ArrayBuffer>, request: Request): Response {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  const etag = `"${file.byteLength}"`;
  if (first === '' && last === '') return new Response(file, { headers: { etag } });
  const start = first === '' ? Math.max(0, file.byteLength - Number(last)) : Number(first);
  const end = first === '' ? file.byteLength : Math.min(Number(last) + 1, file.byteLength);
  const headers = { etag, 'content-range': `bytes ${start}-${end - 1}/${file.byteLength}` };
  return new Response(file.slice(start, end), { status: 206, headers });
}
