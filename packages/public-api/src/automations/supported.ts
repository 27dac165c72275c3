import { type Client, type Operation, type RequestOptions, UnsupportedError } from '@wandb-ts/core';

/** The abilities that a server needs beyond what every server that is still supported has (seen in wandb 0.31.0). */
const abilities: ReadonlyMap<string, string> = new Map([
  ['ENTITY', 'AUTOMATION_SCOPE_ENTITY'],
  ['RUN_METRIC_ZSCORE', 'AUTOMATION_EVENT_RUN_METRIC_ZSCORE'],
  ['ADD_ARTIFACT_TAG', 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG'],
  ['REMOVE_ARTIFACT_TAG', 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG'],
  ['ADD_COLLECTION_TAG', 'AUTOMATION_EVENT_ADD_COLLECTION_TAG'],
  ['REMOVE_COLLECTION_TAG', 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG'],
  ['UNLINK_ARTIFACT', 'AUTOMATION_EVENT_UNLINK_ARTIFACT'],
]);

/** @throws {@link UnsupportedError} when the server has no automations with this scope, event or action. */
export async function requireSupport(
  client: Client,
  types: readonly (string | undefined)[],
  options?: RequestOptions,
): Promise<void> {
  for (const type of types) {
    const ability = type === undefined ? undefined : abilities.get(type);
    if (ability !== undefined && !(await client.hasFeature(ability, options))) {
      throw new UnsupportedError(`The server has no automations with ${type}: it lacks the ability ${ability}.`);
    }
  }
}

/** Sends an operation without what older servers do not know: scopes that are entities. */
export async function sendSupported<Data, Variables>(
  client: Client,
  operation: Operation<Data, Variables>,
  variables: Variables,
  options?: RequestOptions,
): Promise<Data> {
  const hasEntities = await client.hasFeature('AUTOMATION_SCOPE_ENTITY', options);
  return client.request(hasEntities ? operation : withoutEntities(operation), variables, options);
}

function withoutEntities<Data, Variables>(operation: Operation<Data, Variables>): Operation<Data, Variables> {
  const document = operation.document
    .replace('...EntityScopeFields', '')
    .replace(/fragment EntityScopeFields on Entity\{[^{}]*\}/, '');
  return { ...operation, document };
}
