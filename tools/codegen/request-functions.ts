import type { PluginFunction, Types } from '@graphql-codegen/plugin-helpers';
import {
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

const idempotentMark = '@idempotent';

/** The `#` comment directly above a definition, joined to one paragraph. */
function commentAbove(node: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (let token = node.loc?.startToken.prev; token?.kind === 'Comment'; token = token.prev) {
    lines.unshift(token.value.trim());
  }
  return lines.join(' ');
}

/** The fragments that a definition needs, those of its fragments included, each once. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<FragmentDefinitionNode> = new Set(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread(spread) {
      const fragment = known.get(spread.name.value);
      if (!fragment) throw new Error(`Fragment ${spread.name.value} is not in the file of the operation that uses it.`);
      if (!found.has(fragment)) fragmentsOf(fragment, known, found.add(fragment));
    },
  });
  return found;
}

function definitionsOf(files: readonly Types.DocumentFile[]): DocumentNode['definitions'] {
  return concatAST(files.flatMap(({ document }) => (document ? [document] : []))).definitions;
}

function requestFunction(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = operation.name?.value;
  if (!name) throw new Error('Every operation needs a name.');
  const comment = commentAbove(operation);
  if (!comment) throw new Error(`Operation ${name} needs a comment above it that says what it does.`);

  const isMutation = operation.operation === 'mutation';
  const types = `${name}${isMutation ? 'Mutation' : 'Query'}`;
  const variables = `${types}Variables`;
  const functionName = name[0]?.toLowerCase() + name.slice(1);
  const definitions = [operation, ...fragmentsOf(operation, fragments)];
  const document = stripIgnoredCharacters(definitions.map((definition) => print(definition)).join('\n'));
  const isOptional = (operation.variableDefinitions ?? []).every(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
  );

  return `
/** The operation behind {@link ${functionName}}. */
export const ${functionName}Operation: Operation<${types}, ${variables}> = {
  name: '${name}',
  kind: '${operation.operation}',
  isIdempotent: ${!isMutation || comment.includes(idempotentMark)},
  document: ${JSON.stringify(document)},
};

/** ${comment.replace(idempotentMark, '').trim()} */
export function ${functionName}(
  client: Client,
  variables: ${variables}${isOptional ? ' = {}' : ''},
  options?: RequestOptions,
): Promise<${types}> {
  return client.request(${functionName}Operation, variables, options);
}
`;
}

/** Emits, for each operation of a file, a plain description of it and one typed request function. */
export const plugin: PluginFunction = (_schema, files) => {
  const definitions = definitionsOf(files);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: ["import type { Client, Operation, RequestOptions } from '../client.js';"],
    content: operations.map((operation) => requestFunction(operation, fragments)).join(''),
  };
};
