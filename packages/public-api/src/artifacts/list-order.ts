import { ValidationError } from '@wandb-ts/core';

/** Checks an order: a field with or without a sign. @throws {@link ValidationError} for anything else */
export function checkOrder(order: string | null | undefined): string | null {
  if (order === null || order === undefined) return null;
  const [, sign, field] = /^([+-]?)([A-Za-z_]\w*)$/.exec(order) ?? [];
  if (field !== undefined) return `${sign || '+'}${field}`;
  throw new ValidationError(`Invalid order ${JSON.stringify(order)}. Give the name of a field, with + or - in front.`);
}
