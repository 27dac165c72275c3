import type { ServerMessage } from '../errors.js';

/**
 * The messages of a body in the forms that W&B servers use: `{"errors": ["…" or {"message": "…"}]}`, `{"error": "…"}`,
 * `{"error": {"message": "…"}}`, `{"message": "…"}`, or plain text, of which the start counts.
 */
export function readServerMessages(body: unknown, redact: (text: string) => string): ServerMessage[] {
  if (typeof body === 'string') {
    const line = body.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [{ message: redact(line).slice(0, 300) }];
  }
  if (!isRecord(body)) return [];
  const found = body['errors'] ?? body['error'] ?? (typeof body['message'] === 'string' ? body : []);
  return (Array.isArray(found) ? found : [found]).map((entry: unknown) => {
    if (!isRecord(entry)) return { message: redact(String(entry)) };
    const { message, path, extensions } = entry;
    return {
      message: redact(typeof message === 'string' ? message : 'an error without a message'),
      ...(Array.isArray(path) && { path: path as (string | number)[] }),
      ...(isRecord(extensions) && { extensions }),
    };
  });
}

/** Whether a text is a web page rather than data. */
export function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
