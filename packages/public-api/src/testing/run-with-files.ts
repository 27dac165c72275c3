import type { ApiOptions } from '../api/api-connection.js';
import type { Run } from '../runs/run.js';
import { startTestApi, type TestApi } from './test-api.js';

/** A run `{entity}/vision/abc` with files. What was sent for that is forgotten. */
export async function startRunWithFiles(
  contents: Readonly<Record<string, string>> = {},
  options: ApiOptions = {},
): Promise<TestApi & { readonly run: Run }> {
  const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] }, { retryDelayMs: 1, ...options });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);
  for (const [name, content] of Object.entries(contents)) {
    await run.uploadFile({ name, body: new Blob([content]) });
  }
  kit.sent.length = 0;
  kit.fetched.length = 0;
  return Object.assign(kit, { run });
}

/** An answer to `ListRunFiles` with these files, whose missing fields are filled in. */
export function fileList(...nodes: readonly object[]): Response {
  const filled = nodes.map((node) => ({
    id: 'RmlsZTox',
    name: 'a.txt',
    url: 'https://files.test/a.txt',
    directUrl: 'https://store.test/a.txt?signature=s',
    sizeBytes: 0,
    mimetype: 'text/plain',
    updatedAt: null,
    md5: null,
    ...node,
  }));
  const run = {
    projectId: '7',
    fileCount: nodes.length,
    files: {
      edges: filled.map((node) => ({ cursor: 'c', node })),
      pageInfo: { endCursor: null, hasNextPage: false },
    },
  };
  return Response.json({ data: { project: { run } } });
}
