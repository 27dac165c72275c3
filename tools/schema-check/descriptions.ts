/** Fails when a type, field, argument, input field or enum value of `schema/` has no description. */
import { type DocumentNode, Kind, visit } from 'graphql';
import { readSdl } from './sources.ts';

/** `file:line name` of each definition without a description. */
export function undescribed(document: DocumentNode): string[] {
  const found: string[] = [];
  visit(document, {
    enter(node) {
      if (!('description' in node) && !('name' in node && node.kind.endsWith('Definition'))) return;
      if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) return;
      if ('description' in node && node.description) return;
      const name = 'name' in node ? node.name?.value : node.kind;
      found.push(`${node.loc?.source.name}:${node.loc?.startToken.line} ${name}`);
    },
  });
  return found;
}

if (import.meta.main) {
  const found = undescribed(readSdl('schema'));
  for (const place of found) console.error(`${place} has no description`);
  console.log(`schema: ${found.length} definitions without a description`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
