import { ValidationError } from '@wandb-ts/core';

/** A comparison expression cannot be read. No request was sent. */
export class ExpressionError extends ValidationError {
  static override readonly errorName: string = 'ExpressionError';

  /** Where in the expression, counted in UTF-16 units from 0. */
  readonly position: number;

  /** Names the place and what is wrong there. */
  constructor(message: string, position: number) {
    super(
      `${message} At character ${position + 1} of the expression; write it like: loss < 0.5 and State == "finished".`,
    );
    this.position = position;
  }
}
