import { HttpResponse } from 'msw';
import { GraphQLHandler } from 'msw/graphql';

/** An operation that the generated request functions send, such as `listRunsOperation` of `@wandb-ts/core/requests/runs`. */
export interface OverridableOperation<Data, Variables> {
  /** The operation name, such as `ListRuns`. */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The GraphQL text. */
  readonly document: string;
  /** Carries the types of variables and data; never set. */
  readonly types?: (variables: Variables) => Data;
}

/** One error of a GraphQL answer. */
export interface OperationError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A GraphQL answer; sent with status 200. */
export interface OperationAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly OperationError[];
}

/** What a resolver knows of the request that it answers. */
export interface OperationCall<Variables> {
  readonly operationName: string;
  readonly variables: Variables;
  /** The request as it was sent; its body is still unread. */
  readonly request: Request;
}

/**
 * Answers one operation: with data or errors, with a whole `Response` (another status, a broken body, a network error by
 * `Response.error()`), or with `undefined` to leave the request to the next handler, which is the server.
 */
export type OperationResolver<Data, Variables> = (
  call: OperationCall<Variables>,
) => OperationReply<Data> | Promise<OperationReply<Data>>;

/** What an {@link OperationResolver} may return. */
export type OperationReply<Data> = OperationAnswer<Data> | Response | undefined;

/** Options of {@link overrideOperation}. */
export interface OverrideOptions {
  /** Whether only the first matching request is overridden. @defaultValue false */
  readonly once?: boolean | undefined;
  /** Origin of the server whose operation is overridden. @defaultValue every origin */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes an MSW handler that answers one GraphQL operation in place of the server. Give the operation itself to have
 * variables and data typed, or its name. Pass the handler to `network.use(...)`, which puts it before {@link wandbHandlers}.
 * The handler's `isUsed` tells whether a request reached it.
 *
 * @example
 * network.use(overrideOperation(listRunsOperation, () => ({ data: { project: null } }), { once: true }));
 */
export function overrideOperation<Data = unknown, Variables = Readonly<Record<string, unknown>>>(
  nameOrOperation: string | OverridableOperation<Data, Variables>,
  resolver: OperationResolver<NoInfer<Data>, NoInfer<Variables>>,
  options: OverrideOptions = {},
): GraphQLHandler {
  const name = typeof nameOrOperation === 'string' ? nameOrOperation : nameOrOperation.name;
  const endpoint = options.baseUrl === undefined ? '*/graphql' : new URL('/graphql', options.baseUrl).href;
  return new GraphQLHandler(
    'all',
    name,
    endpoint,
    async ({ operationName, variables, request }) => {
      const reply = await resolver({ operationName, variables: variables ?? {}, request });
      if (reply === undefined || reply instanceof Response) return reply;
      return HttpResponse.json(reply);
    },
    { once: options.once ?? false },
  );
}
