import { ValidationError } from '@wandb-ts/core';

const fields: readonly string[] = ['name', 'created_at', 'updated_at'];

/** Checks an order of registries or collections, and gives it a sign. @throws {@link ValidationError} for another field */
export function checkRegistryOrder(order: string | null | undefined): string | null {
  if (order === null || order === undefined) return null;
  const [, sign, field = ''] = /^([+-]?)(\w+)$/.exec(order) ?? [];
  if (fields.includes(field)) return `${sign || '+'}${field}`;
  throw new ValidationError(
    `Invalid order ${JSON.stringify(order)}. Use ${fields.join(', ')}, with + or - in front if you want.`,
  );
}
