import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { RequestError } from '../request-error.js';
import { statusOfResult, toWireError } from './graphql-errors.js';

function fieldError(cause: Error): GraphQLError {
  return new GraphQLError(cause.message, { path: ['viewer'], originalError: cause });
}

const locked = Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 });

it.each([
  ['no errors', [], 200],
  ['a document that is not valid', [new GraphQLError('Cannot query field')], 400],
  ['a refusal', [fieldError(new RequestError(403, 'no'))], 403],
  ['a refusal within another error', [fieldError(fieldError(new RequestError(404, 'no')))], 404],
  ['a failure that may heal', [fieldError(locked)], 503],
  ['a failure that comes again', [fieldError(new TypeError('bug'))], 200],
  ['a value that does not fit its type', [new GraphQLError('Int cannot represent', { path: ['x'] })], 200],
  ['a refusal beside a failure', [fieldError(locked), fieldError(new RequestError(409, 'no'))], 409],
])('gives a result with %s its status', (_, errors, status) => {
  expect(statusOfResult(errors.length === 0 ? { data: {} } : { data: {}, errors })).toBe(status);
});

it('sends the message, the place and the code of a refusal', () => {
  expect(toWireError(fieldError(new RequestError(404, 'The run does not exist.')))).toEqual({
    message: 'The run does not exist.',
    path: ['viewer'],
    extensions: { code: 'NOT_FOUND' },
  });
});

it('marks failures within the server', () => {
  expect(toWireError(fieldError(new TypeError('bug')))).toEqual({
    message: 'Error within the server: bug',
    path: ['viewer'],
  });
});
