/** Steps from `from` (inclusive) to `to` (exclusive). */
export interface StepWindow {
  readonly from: number;
  readonly to: number;
}

/** What a {@link WindowPlanner} starts from. */
export interface WindowPlan extends StepWindow {
  /** How many rows one page may bring. */
  readonly pageSize: number;
  /** How many rows there are per step; undefined when unknown. */
  readonly density: number | undefined;
}

// A page asks for steps that hold fewer rows than fit, so that a small miscount does not overflow it.
const FILL = 0.8;
const GROWTH = 4;
const SPLIT = 8;

/**
 * Cuts a range of steps into consecutive windows of `pageSize` steps. Where rows are sparse, a window takes as many steps
 * as are expected to fill a page; where steps have several rows, fewer.
 */
export class WindowPlanner {
  readonly #to: number;
  readonly #pageSize: number;
  #from: number;
  #steps: number;

  constructor(plan: WindowPlan) {
    this.#from = plan.from;
    this.#to = plan.to;
    this.#pageSize = plan.pageSize;
    this.#steps = plan.density === undefined ? plan.pageSize : this.#stepsFor(plan.density);
  }

  /** The next window; undefined at the end. */
  next(): StepWindow | undefined {
    if (this.#from >= this.#to) return undefined;
    const window = { from: this.#from, to: Math.min(this.#from + this.#steps, this.#to) };
    this.#from = window.to;
    return window;
  }

  /** Learns from a complete page how many steps the next windows may take. */
  observe(window: StepWindow, rowCount: number): void {
    const steps = window.to - window.from;
    const wanted = this.#stepsFor(rowCount / steps);
    // One page says little of the rest of the run: the windows grow step by step.
    this.#steps = Math.min(wanted, Math.max(steps, this.#pageSize) * GROWTH);
  }

  /** Cuts a window of more than one step, whose rows did not fit into one page. */
  split(window: StepWindow): StepWindow[] {
    const width = window.to - window.from;
    const steps = width > this.#pageSize ? Math.max(this.#pageSize, Math.ceil(width / SPLIT)) : Math.ceil(width / 2);
    this.#steps = steps;
    const pieces: StepWindow[] = [];
    for (let from = window.from; from < window.to; from += steps) {
      pieces.push({ from, to: Math.min(from + steps, window.to) });
    }
    return pieces;
  }

  #stepsFor(density: number): number {
    const steps = Math.floor((FILL * this.#pageSize) / density);
    return density > 1 ? Math.max(1, steps) : Math.max(this.#pageSize, steps);
  }
}
