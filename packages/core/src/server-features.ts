import type { Client, RequestOptions } from './client.js';
import { GraphQLError } from './errors.js';
import { getServerFeatures } from './generated/server.js';

/** Asks for the names of the abilities that the server reports as enabled. A server that knows no such field has none. */
export async function listServerFeatures(client: Client, options: RequestOptions): Promise<ReadonlySet<string>> {
  try {
    const { serverInfo } = await getServerFeatures(client, {}, options);
    const features = serverInfo?.features ?? [];
    return new Set(features.flatMap((feature) => (feature?.isEnabled ? feature.name : [])));
  } catch (error) {
    const isUnknownField = (text: string): boolean =>
      /^Cannot query field "(?:features|serverInfo)" on type /.test(text);
    if (error instanceof GraphQLError && error.messages.some(isUnknownField)) return new Set();
    throw error;
  }
}
