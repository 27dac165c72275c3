import { GraphQLClient } from 'graphql-request';
import { GraphQLError, ValidationError } from '../errors.js';
import { stringifyJson } from '../json.js';
import type { Attempt } from './connection.js';
import { type Answer, exchange } from './exchange.js';
import { parseAnswer, unexpectedAnswer } from './json-answer.js';
import { isRecord, readServerMessages } from './server-messages.js';

/**
 * Sends one GraphQL operation once and returns its data. The only place that knows the GraphQL library: the library's own
 * error repeats the variables, so it never gets to see a refusal.
 * @throws {@link GraphQLError} with every error of the answer and the partial data.
 */
export async function execute(attempt: Attempt, document: string, variables: unknown): Promise<unknown> {
  const { connection, name } = attempt;
  const url = `${connection.baseUrl}/graphql`;
  let answer: Answer | undefined;

  const library = new GraphQLClient(url, {
    // Names come from codegen; finding them out here would parse the document on every request.
    excludeOperationName: true,
    errorPolicy: 'all',
    jsonSerializer: {
      stringify: (value) => writeBody(name, value),
      parse: (text) => {
        const body = parseAnswer(name, url, text);
        if (!isRecord(body)) throw unexpectedAnswer(name, url, 'no JSON object');
        const data = isRecord(body['data']) ? body['data'] : null;
        return { data, errors: data !== null && !body['errors'] ? [] : readServerMessages(body, connection.redact) };
      },
    },
    fetch: async (_url, init) => {
      answer = await exchange(attempt, url, String(init?.body));
      const { text } = answer;
      const head = new Response(null, { headers: { 'content-type': 'application/json' } });
      return Object.assign(head, { text: () => Promise.resolve(text) });
    },
  });

  const { data, errors = [] } = await library.rawRequest<unknown>(document, variables as Record<string, unknown>);
  if (errors.length > 0) {
    const message = `${name} failed: ${errors.map((error) => error.message).join('; ')}`;
    const { status, requestId } = answer ?? {};
    throw new GraphQLError(message, { status, requestId, operationName: name, errors, data });
  }
  if (data === null) throw unexpectedAnswer(name, url, 'neither data nor errors');
  return data;
}

function writeBody(name: string, value: unknown): string {
  try {
    return stringifyJson(value);
  } catch (cause) {
    throw new ValidationError(`The variables of ${name} cannot be written as JSON.`, { cause });
  }
}
