import { ValidationError } from '@wandb-ts/core';
import { RowAssembler } from '../run-writer/row-assembler.js';
import { captureConfig } from '../run-writer/writer-config.js';

type Values = Readonly<Record<string, unknown>>;

/** Hears of a value that a run cannot have, and why. */
type OnRefusal = (name: string, reason: string) => void;

/** The values that a row of the run can have, together. */
export function siftRow(values: Values, runId: string, onRefusal: OnRefusal): Values {
  // A row that nobody gets: a call of `add` that throws has changed nothing.
  const row = new RowAssembler({ step: 0, runId, readRuntime: () => 0, keepsItems: false, onRow: () => undefined });
  return sift(values, (one) => row.add(one, { commit: false }), onRefusal);
}

/** The values that the configuration of a run can have. */
export function siftConfig(values: Values, onRefusal: OnRefusal): Values {
  return sift(values, captureConfig, onRefusal);
}

function sift(values: Values, take: (one: Values) => unknown, onRefusal: OnRefusal): Values {
  const taken = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    try {
      take({ [name]: value });
      taken[name] = value;
    } catch (error) {
      if (!ValidationError.is(error)) throw error;
      onRefusal(name, error.message);
    }
  }
  return taken;
}
