import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** A stored time without its fraction of a second: clients parse it with a pattern that has none. */
export const dateTime: GraphQLScalarType = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => String(value).replace(/\.\d+Z$/, 'Z'),
  parseValue: parseText,
});

/** A whole number. */
export const int64: GraphQLScalarType = integer('Int64');

/** A span of time in milliseconds, as the Python clients send it. */
export const duration: GraphQLScalarType = integer('Duration');

/** Any JSON value. */
export const json: GraphQLScalarType = new GraphQLScalarType({
  name: 'JSON',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** A string that holds JSON. */
export const jsonString: GraphQLScalarType = new GraphQLScalarType({
  name: 'JSONString',
  parseValue: parseText,
  parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : undefined),
});

function parseText(value: unknown): string {
  if (typeof value !== 'string') {
    throw new GraphQLError('The value must be a string.');
  }
  return value;
}

function integer(name: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    parseValue: parseInteger,
    parseLiteral: (node) => parseInteger(node.kind === Kind.INT ? Number(node.value) : undefined),
  });
}

function parseInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new GraphQLError('The value must be an integer.');
  }
  return value;
}
