import { gunzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { applyReport } from '../file-stream/apply-report.js';
import { parseFileStreamReport } from '../file-stream/parse-request.js';
import type { HistoryExporter } from '../history-export/exporter.js';
import { RequestError } from '../request-error.js';
import type { Run } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { authenticate } from './authentication.js';
import { errorResponse } from './failure-response.js';
import { refuseLargeBody } from './request-body.js';

/** What a gzip body may grow to. */
const maxInflatedBytes = 256 * 1024 * 1024;

/** The address to which the process of a run reports, `/files/{entity}/{project}/{run}/file_stream`. */
export function addFileStreamRoute(app: Hono, store: Store, exporter: HistoryExporter): void {
  app.post('/files/:entity/:project/:run/file_stream', async (context) => {
    const user = authenticate(store.users, context.req.raw);
    if (user === undefined) {
      return errorResponse(401, 'The API key is missing or not valid.');
    }
    const refusal = await refuseLargeBody(context);
    if (refusal !== undefined) {
      return refusal;
    }
    const report = parseFileStreamReport(parseBody(await readBody(context.req.raw)));
    const { entity, project, run } = context.req.param();
    const target = requireRun(store, user.id, [entity, project, run]);
    const { stopped } = applyReport(store, target, report);
    await store.removeUnusedBlobs();
    if (report.isComplete) {
      exporter.prepare(target.id);
    }
    return context.json({ exitcode: null, limits: {}, ...(stopped ? { stopped } : {}) });
  });
}

async function readBody(request: Request): Promise<string> {
  if (request.headers.get('content-encoding') !== 'gzip') {
    return request.text();
  }
  const packed = Buffer.from(await request.arrayBuffer());
  try {
    return gunzipSync(packed, { maxOutputLength: maxInflatedBytes }).toString('utf8');
  } catch {
    throw new RequestError(400, 'The body is not gzip data, or it is too large.');
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'The body is not JSON.');
  }
}

function requireRun(store: Store, userId: number, [entityName, projectName, runName]: readonly string[]): Run {
  const entity = store.users.memberEntity(userId, entityName ?? '');
  const project = entity === undefined ? undefined : store.projects.byName(entity.id, projectName ?? '');
  const run = project === undefined ? undefined : store.runs.byName(project.id, runName ?? '');
  if (run === undefined) {
    throw new RequestError(404, 'The run does not exist.');
  }
  return run;
}
