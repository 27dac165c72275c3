import type { RequestOptions } from '../client.js';
import { makeCall } from './call.js';
import type { Connection } from './connection.js';
import type { UploadAnswer } from './file-answer.js';
import { trackProgress } from './progress.js';
import { sendContent } from './send-content.js';
import { uploadSize, uploadTimeoutMs } from './upload-body.js';
import { resolveTarget, type WriteRequest } from './url-request.js';

/**
 * Puts a content at an address that the server gave, again from its beginning after a failure. Its `timeoutMs` grows with
 * the content, and there is no deadline but a given one.
 * @throws {@link ValidationError} when the address cannot be used, and whatever reading the content throws.
 */
export async function writeUrl(
  connection: Connection,
  url: string,
  request: WriteRequest & { readonly method?: string },
  options: RequestOptions = {},
  isBounded = true,
): Promise<UploadAnswer> {
  const { content, headers, method = 'PUT' } = request;
  const target = resolveTarget(connection.baseUrl, url, request.credentials);
  const name = request.name ?? new URL(target.url).pathname;
  const progress = trackProgress(connection, { direction: 'upload', name, totalBytes: uploadSize(content) });
  const limits = {
    ...options,
    timeoutMs: options.timeoutMs ?? uploadTimeoutMs(content, connection.timeoutMs),
    deadlineMs: options.deadlineMs ?? Number.POSITIVE_INFINITY,
  };
  // Object stores answer 409 while another upload to the same place is under way.
  const call = { name, isRepeatable: true, isBounded, alsoRepeats: [409] };
  const upload = { method, content, headers, progress };
  const answer = await makeCall(connection, call, limits, (attempt) => sendContent(attempt, target, upload));
  progress.finish();
  return answer;
}
