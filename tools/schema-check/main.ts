/**
 * Checks that our operations are valid on a server's schema, and lists what of our schema that server lacks:
 *
 *     pnpm schema:check                         the embedded server's schema and the one known of W&B
 *     pnpm schema:check --schema new.graphql    any SDL file
 *     pnpm schema:check --schema https://host   a live server, by introspection; WANDB_API_KEY is sent when set
 */
import { parseArgs } from 'node:util';
import { checkSchema } from './check.ts';
import { loadOperations, loadSchema } from './sources.ts';

const { values } = parseArgs({ options: { schema: { type: 'string', multiple: true } } });
const operations = loadOperations('operations');
const ours = await loadSchema('schema');

for (const source of values.schema ?? ['schema', 'schema/upstream/wandb-server.graphql']) {
  const { operationErrors, missing } = checkSchema(await loadSchema(source), ours, operations);
  for (const error of operationErrors) console.log(error);
  for (const description of missing) console.log(`${source}: ${description}`);
  console.log(
    `${source}: ${operations.size} operation files, ${operationErrors.length} errors, ${missing.length} differences`,
  );
  if (operationErrors.length > 0) process.exitCode = 1;
}
