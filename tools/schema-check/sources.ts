import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  buildClientSchema,
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  Source,
} from 'graphql';

function graphqlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
}

function parseFile(file: string): DocumentNode {
  return parse(new Source(readFileSync(file, 'utf8'), file));
}

/** The SDL of a file, or of every `.graphql` file directly in a folder. */
export function readSdl(path: string): DocumentNode {
  return concatAST((statSync(path).isDirectory() ? graphqlFiles(path) : [path]).map(parseFile));
}

/** Asks a live server for its schema. Sends `WANDB_API_KEY` when it is set. */
async function introspect(url: string): Promise<GraphQLSchema> {
  const endpoint = url.endsWith('/graphql') ? url : `${url.replace(/\/+$/, '')}/graphql`;
  const apiKey = process.env['WANDB_API_KEY'];
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(apiKey ? { authorization: `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}` } : {}),
    },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${endpoint} answered ${response.status}: ${text.slice(0, 200)}`);
  const { data, errors } = JSON.parse(text) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!data) throw new Error(`${endpoint} refuses introspection: ${errors?.map(({ message }) => message).join('; ')}`);
  return buildClientSchema(data);
}

/** The schema behind a URL (introspection), in an SDL file, or in a folder of SDL files. */
export async function loadSchema(source: string): Promise<GraphQLSchema> {
  return /^https?:\/\//.test(source) ? introspect(source) : buildASTSchema(readSdl(source));
}

/** The documents of a folder of operations, by file. */
export function loadOperations(folder: string): Map<string, DocumentNode> {
  return new Map(graphqlFiles(folder).map((file) => [file, parseFile(file)]));
}
