import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';

/**
 * The entity to use: the given one, else the configured one, else the viewer's default entity, which takes one request
 * a client.
 *
 * @throws {@link ValidationError} when none of them is known.
 */
export async function resolveEntity(
  client: Client,
  entity: string | null | undefined,
  options?: RequestOptions,
): Promise<string> {
  const known = entity ?? client.settings.entity ?? (await client.defaultEntity(options));
  if (known === null || known === '') {
    throw new ValidationError(
      'No entity is given, and neither the client nor the viewer has a default one. Pass an entity, or set WANDB_ENTITY.',
    );
  }
  return known;
}
