import type { Operation } from '../client.js';

/**
 * Makes an operation of any GraphQL text, whose name and kind are read off without parsing it. A text with the word
 * `mutation` anywhere counts as a mutation, so that none is repeated by mistake.
 */
export function describeDocument(document: string): Operation<unknown, unknown> {
  const text = document.replace(/#[^\n\r]*/g, '');
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? 'unnamed operation';
  const isMutation = /\bmutation\b/.test(text);
  return { name, kind: isMutation ? 'mutation' : 'query', isIdempotent: !isMutation, document };
}
