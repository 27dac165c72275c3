import { type ExecutionResult, GraphQLError, parse } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { RequestContext } from './context.js';
import { countNodes } from './count-nodes.js';
import { statusOfResult, toWireError } from './graphql-errors.js';
import { createExecutableSchema } from './schema.js';
import type { WrittenLists } from './written-lists.js';

/** Answers the GraphQL requests of an authenticated user. */
export interface GraphqlEndpoint {
  handle(request: Request, context: RequestContext): Promise<Response>;
}

let shared: GraphqlEndpoint | undefined;

/**
 * The endpoint of this process, set up at its first request: it keeps nothing of a server, and is the slowest part of a
 * server's start. Parsed and validated documents are remembered, at most 1,024 of them.
 */
export function openGraphqlEndpoint(): GraphqlEndpoint {
  shared ??= createGraphqlEndpoint();
  return shared;
}

function createGraphqlEndpoint(): GraphqlEndpoint {
  const yoga = createYoga<RequestContext>({
    schema: createExecutableSchema(),
    graphqlEndpoint: '/graphql',
    // The router has limited the body already.
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    multipart: false,
    plugins: [useDocumentLimit(), useNodeLimit(), useWireFormat()],
  });
  return { handle: async (request, context) => yoga.fetch(request, context) };
}

/** The largest documents of clients have a few hundred names and signs. */
const maxTokens = 2000;

/**
 * Refuses large documents. Whether the fields of one agree is found out pair by pair: ten thousand of them, in 30 KB, would
 * hold up everybody else for half a minute.
 */
function useDocumentLimit(): Plugin<object, RequestContext> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens }));
    },
  };
}

/** Lists of clients whose pages have 10,000 entries, with lists in each entry, ask for a million. */
const maxNodes = 2_000_000;

/** Refuses documents that ask for too much: pages of 10,000 within pages of 10,000 would hold up everybody else for minutes. */
function useNodeLimit(): Plugin<object, RequestContext> {
  return {
    onExecute({ args: { schema, document, operationName, variableValues: variables }, setResultAndStopExecution }) {
      const count = countNodes(schema, { document, operationName, variables });
      if (count > maxNodes) {
        const [asked, most] = [count, maxNodes].map((number) => number.toLocaleString('en'));
        const message = `The document asks for up to ${asked} objects; ${most} are the most. Ask for smaller pages, or nest fewer.`;
        setResultAndStopExecution({ errors: [new GraphQLError(message)] });
      }
    },
  };
}

/** Takes every form of request that clients send, and gives every answer the one form that all of them read. */
function useWireFormat(): Plugin<object, RequestContext> {
  return {
    // Clients from 0.28 on send an empty operation name for a document with one operation.
    onParams({ params, setParams }) {
      if (params.operationName === '') {
        const { operationName: _, ...rest } = params;
        setParams(rest);
      }
    },
    onResultProcess({ setResultProcessor, serverContext }) {
      const { writtenLists } = serverContext;
      setResultProcessor((result) => toResponse(result as ExecutionResult, writtenLists), 'application/json');
    },
  };
}

function toResponse(result: ExecutionResult, writtenLists: WrittenLists): Response {
  const { data, errors } = result;
  const body = {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length ? { errors: errors.map(toWireError) } : {}),
  };
  return new Response(writtenLists.write(body), {
    status: statusOfResult(result),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
