import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** Emits the merged SDL as one constant, so that the server carries its schema without reading files. */
export const plugin: PluginFunction = (schema) => {
  const sdl = printSchema(lexicographicSortSchema(schema)).replaceAll('\\', '\\\\').replaceAll('`', '\\`');
  return `/** The GraphQL schema that this server implements, as SDL. */\nexport const typeDefs: string = \`${sdl}\n\`;\n`;
};
