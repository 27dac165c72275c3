import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { maxPageSize } from './connections.js';

/** What to run of a document. */
export interface AskedDocument {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a page without a size counts as. */
const standardPage = 100;
/** Those that hold more without a size. */
const largePages = new Map([
  ['LogLineConnection', 1000],
  ['AgentConnection', maxPageSize],
  ['RunQueueItemConnection', maxPageSize],
]);
/** What a list that is not read by pages counts as: members of a team, aliases of a version. */
const usualLength = 10;

/**
 * How many objects a valid document asks for at most: pages within pages multiply. What a list without pages holds is not
 * known before, so it counts as a usual one.
 */
export function countNodes(schema: GraphQLSchema, { document, operationName, variables }: AskedDocument): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const counts = new Map<string, number>();
  const defaults: Record<string, unknown> = {};

  function within({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        return sum + ofField(selection, parent);
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return sum + ofFragment(selection.name.value);
      }
      const { typeCondition: type, selectionSet } = selection;
      return sum + within(selectionSet, type === undefined ? parent : schema.getType(type.name.value));
    }, 0);
  }

  /** Each fragment is counted once: a chain of them that name the next one twice doubles with each. */
  function ofFragment(name: string): number {
    const fragment = fragments.get(name);
    const count =
      counts.get(name) ??
      (fragment === undefined ? 0 : within(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)));
    counts.set(name, count);
    return count;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined): number {
    const definition = parent !== undefined && 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    if (field.selectionSet === undefined || definition === undefined || !('args' in definition)) {
      return 0;
    }
    const inner = within(field.selectionSet, schema.getType(nameOf(definition)));
    const length = lengthOf(field, definition, parent);
    return length === null ? inner : length * (1 + inner);
  }

  /** How many objects a field gives at most; null for one, and for the edges of a page, which the page counts. */
  function lengthOf(
    { arguments: given = [] }: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    parent: GraphQLNamedType | undefined,
  ): number | null {
    const isPage = definition.args.some(({ name }) => name === 'first');
    const type = nameOf(definition);
    // Tags are words that come with what bears them, however many of them a document takes at most.
    if (isPage && type !== 'TagConnection') {
      const sizes = given
        .filter(({ name }) => name.value === 'first' || name.value === 'last')
        .map(({ value }) => valueFromASTUntyped(value, { ...defaults, ...variables }))
        .filter((size) => typeof size === 'number');
      const size = sizes.length === 0 ? (largePages.get(type) ?? standardPage) : Math.max(...sizes, 0);
      return Math.min(size, maxPageSize);
    }
    const isList = isPage || (String(definition.type).startsWith('[') && parent?.name.endsWith('Connection') !== true);
    return isList ? usualLength : null;
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const operation = document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .find(({ name }) => !operationName || name?.value === operationName);
  for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
    defaults[variable.name.value] = defaultValue && valueFromASTUntyped(defaultValue);
  }
  return operation === undefined
    ? 0
    : within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** The type of a field, or of the elements of its list. */
function nameOf({ type }: GraphQLField<unknown, unknown>): string {
  return String(type).replaceAll(/[[\]!]/g, '');
}
