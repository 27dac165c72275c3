import { UnsupportedError, ValidationError } from '@wandb-ts/core';
import { findStore } from '#reference-stores';
import { httpHandler } from './http.js';
import { withoutQuery } from './reference-changed-error.js';
import type { ReferenceHandler, ReferenceHandlers } from './types.js';

type LoadingHandler = ReferenceHandler & Required<Pick<ReferenceHandler, 'load'>>;
type StoringHandler = ReferenceHandler & Required<Pick<ReferenceHandler, 'store'>>;

/** The scheme of a URI in lower case. @throws {@link ValidationError} when there is none */
export function schemeOf(uri: string): string {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(uri) ?? [];
  if (scheme !== undefined) return scheme.toLowerCase();
  throw new ValidationError(`${JSON.stringify(withoutQuery(uri))} is no URI: it has no scheme such as https or s3.`);
}

/** What knows a URI; null when nothing does. Handlers of the caller come first. */
function handlerOf(uri: string, handlers: ReferenceHandlers): ReferenceHandler | null {
  const scheme = schemeOf(uri);
  if (Object.hasOwn(handlers, scheme)) return handlers[scheme] ?? null;
  return findStore(uri, scheme) ?? (scheme === 'http' || scheme === 'https' ? httpHandler : null);
}

/** What reads the target of a URI. @throws {@link UnsupportedError} when nothing does */
export function findHandler(uri: string, handlers: ReferenceHandlers): LoadingHandler {
  const handler = handlerOf(uri, handlers);
  if (handler?.load !== undefined) return handler as LoadingHandler;
  throw new UnsupportedError(
    `References with ${schemeOf(uri)}: cannot be downloaded. Pass a handler for ${schemeOf(uri)} in referenceHandlers.`,
  );
}

/** What makes references to a URI; null when nothing does, so that the URI itself is all that is known. */
export function findStoringHandler(uri: string, handlers: ReferenceHandlers): StoringHandler | null {
  const handler = handlerOf(uri, handlers);
  return handler?.store === undefined ? null : (handler as StoringHandler);
}
