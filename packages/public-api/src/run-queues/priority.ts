import { ValidationError } from '@wandb-ts/core';

const priorities: readonly string[] = ['critical', 'high', 'medium', 'low'];

/** The number of a priority, or of its name. @throws {@link ValidationError} for one that there is not */
export function readPriority(priority: number | string): number {
  const number = typeof priority === 'string' ? priorities.indexOf(priority) : priority;
  if (Number.isInteger(number) && number >= 0 && number < priorities.length) return number;
  throw new ValidationError(
    `A priority is a number from 0 (first) to 3, or ${priorities.join(', ')}, not ${priority}.`,
  );
}
