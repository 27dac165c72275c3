import { type DocumentNode, findBreakingChanges, type GraphQLSchema, validate } from 'graphql';

/** What a schema lacks of what we need from it. */
export interface SchemaReport {
  /** `file:line: message` for each place where an operation does not fit the schema. */
  readonly operationErrors: readonly string[];
  /** What our own schema has and the other has not, or has with another type. */
  readonly missing: readonly string[];
}

/** Holds our operations and our schema against another schema. */
export function checkSchema(
  theirs: GraphQLSchema,
  ours: GraphQLSchema,
  operations: ReadonlyMap<string, DocumentNode>,
): SchemaReport {
  const operationErrors = [...operations].flatMap(([file, document]) =>
    validate(theirs, document).map(({ message, locations }) => `${file}:${locations?.[0]?.line ?? 1}: ${message}`),
  );
  const missing = findBreakingChanges(ours, theirs).map(({ description }) => description);
  return { operationErrors, missing };
}
