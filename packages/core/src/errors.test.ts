import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import * as errors from './errors.js';

const {
  ApiError,
  ArtifactFinalizedError,
  ArtifactNotLoggedError,
  AuthenticationError,
  CommError,
  GraphQLError,
  IncompleteRunHistoryError,
  NotFoundError,
  RateLimitError,
  RunNotFoundError,
  TimeoutError,
  UnsupportedError,
  ValidationError,
  WaitTimeoutError,
  WandbError,
} = errors;

const classes = Object.entries(errors) as [string, typeof WandbError][];

it.each(classes)('%s carries its name and a code of its own', (name, Kind) => {
  const error = new Kind('what', { timeoutMs: 1 } as ErrorOptions);
  const sameCode = classes.filter(([, Other]) => new Other('', { timeoutMs: 1 } as ErrorOptions).code === error.code);

  expect(error.name).toBe(name);
  expect(sameCode).toHaveLength(1);
  expect(error.stack?.split('\n')[0]).toBe(`${name}: what`);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code: error.code, message: 'what' });
  expect(Kind.is(error)).toBe(true);
  expect(error).toBeInstanceOf(WandbError);
});

it.each([
  [errors.ApiError, errors.CommError],
  [errors.TransportError, errors.CommError],
  [errors.AuthenticationError, errors.ApiError],
  [errors.PermissionError, errors.ApiError],
  [errors.NotFoundError, errors.ApiError],
  [errors.RunNotFoundError, errors.NotFoundError],
  [errors.ConflictError, errors.ApiError],
  [errors.RateLimitError, errors.ApiError],
  [errors.ServerError, errors.ApiError],
  [errors.GraphQLError, errors.ApiError],
  [errors.ConnectionError, errors.TransportError],
  [errors.TimeoutError, errors.TransportError],
  [errors.UnexpectedResponseError, errors.TransportError],
])('%o lies below %o', (Kind, Parent) => {
  expect(Object.getPrototypeOf(Kind)).toBe(Parent);
});

it.each([
  ValidationError,
  UnsupportedError,
  WaitTimeoutError,
  IncompleteRunHistoryError,
  ArtifactNotLoggedError,
  ArtifactFinalizedError,
])('keeps %o apart from communication [API-970] [API-973] [API-974] [API-975] [API-976]', (Kind) => {
  expect(CommError.is(new Kind('what'))).toBe(false);
});

it('tells by is() what lies below a class and what does not [API-969]', () => {
  const error = new RunNotFoundError('gone');

  expect(NotFoundError.is(error)).toBe(true);
  expect(ApiError.is(error)).toBe(true);
  expect(AuthenticationError.is(error)).toBe(false);
  expect(RunNotFoundError.is(new NotFoundError('gone'))).toBe(false);
  expect(WandbError.is(new Error('gone'))).toBe(false);
  expect(WandbError.is({ name: 'WandbError' })).toBe(false);
  expect(WandbError.is(null)).toBe(false);
});

it('recognizes the errors of another copy of the package', async () => {
  vi.resetModules();
  const copy = await import('./errors.js');
  const error = new copy.RunNotFoundError('gone');

  expect(error).not.toBeInstanceOf(WandbError);
  expect(NotFoundError.is(error)).toBe(true);
  expect(AuthenticationError.is(error)).toBe(false);
});

it('keeps the cause of a communication error [API-971]', () => {
  const cause = new Error('socket');

  expect(new CommError('what', { cause }).cause).toBe(cause);
  expect(new AuthenticationError('what', { cause }).cause).toBe(cause);
});

it('carries what is known about a refused request [API-058]', () => {
  const error = new RateLimitError('slow down', {
    status: 429,
    requestId: 'r1',
    operationName: 'ListRuns',
    errors: [{ message: 'one' }, { message: 'two', path: ['project'] }],
    retryAfterMs: 1_000,
  });

  expect(error.messages).toEqual(['one', 'two']);
  expect(error.toJSON()).toEqual({
    name: 'RateLimitError',
    code: 'rate-limit',
    message: 'slow down',
    status: 429,
    requestId: 'r1',
    operationName: 'ListRuns',
    messages: ['one', 'two'],
    retryAfterMs: 1_000,
  });
});

it('has nulls for what is not known about a request [API-972]', () => {
  const { status, requestId, operationName, errors: list, retryAfterMs } = new AuthenticationError('no key');

  expect({ status, requestId, operationName, list, retryAfterMs }).toEqual({
    retryAfterMs: null,
    status: null,
    requestId: null,
    operationName: null,
    list: [],
  });
});

it('keeps partial data out of inspection and JSON', () => {
  const error = new GraphQLError('what', { data: { viewer: { token: 'sesame', big: 1n } } });

  expect(error.data).toEqual({ viewer: { token: 'sesame', big: 1n } });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sesame');
  expect(JSON.stringify(error)).not.toContain('sesame');
});

it('tells the limit that passed', () => {
  expect(new TimeoutError('late', { timeoutMs: 5 }).toJSON()).toMatchObject({ code: 'timeout', timeoutMs: 5 });
});

it('tells whether a request may have reached the server, which it may unless the contrary is known', () => {
  expect(new errors.ConnectionError('lost').wasSent).toBe(true);
  expect(new errors.ConnectionError('refused', { wasSent: false }).toJSON()).toMatchObject({ wasSent: false });
});

it('has null for the partial data that is not there', () => {
  expect(new GraphQLError('what').data).toBeNull();
});
