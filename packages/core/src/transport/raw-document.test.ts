import { expect, it } from 'vitest';
import { describeDocument } from './raw-document.js';

it.each([
  ['query GetRun($id: ID!) { run }', 'GetRun', 'query'],
  ['{ viewer { id } }', 'unnamed operation', 'query'],
  ['mutation { a }', 'unnamed operation', 'mutation'],
  ['# query Wrong\nmutation  StopRun { a }', 'StopRun', 'mutation'],
  ['fragment F on Run { id }\nmutation M { a { ...F } }', 'M', 'mutation'],
  ['query Mutations { a }', 'Mutations', 'query'],
])('reads the name and kind off %j', (document, name, kind) => {
  expect(describeDocument(document)).toEqual({ name, kind, isIdempotent: kind === 'query', document });
});
