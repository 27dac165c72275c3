import type { GraphQLResolveInfo } from 'graphql';
import type { MutationResolvers } from '../generated/resolvers.js';
import type { RequestContext } from './context.js';

/** What the resolvers of all mutations have in common. */
type Mutate = (
  parent: object,
  args: { readonly input: { readonly clientMutationId?: string | null } },
  context: RequestContext,
  info: GraphQLResolveInfo,
) => object | null | Promise<object | null>;

/** Adds to the answers of mutations what their callers sent as `clientMutationId`, by which these tell answers apart. */
export function echoMutationIds(mutations: MutationResolvers): MutationResolvers {
  // Each resolver has types of its own for its input and its payload, of which nothing else is looked at here.
  const resolvers = Object.entries(mutations) as unknown as readonly (readonly [string, Mutate])[];
  return Object.fromEntries(
    resolvers.map(([name, mutate]): [string, Mutate] => [
      name,
      async (parent, args, context, info) => {
        const payload = await mutate(parent, args, context, info);
        return payload && { ...payload, clientMutationId: args.input.clientMutationId ?? null };
      },
    ]),
  ) as MutationResolvers;
}
