/** What one client process measured about itself. */
export interface Sample {
  /** Time around the calls, imports excluded, in milliseconds. */
  readonly elapsedMs: number;
  /** Processor time of the process and of what it started, in milliseconds; null where it was not measured. */
  readonly cpuMs: number | null;
  /** How many items the loop saw. */
  readonly items: number;
  /** A sum over the items, the same for every contender, so that nobody skips work. */
  readonly checksum: number;
  /** Peak resident memory of the process and of what it started, in bytes; null where it was not measured. */
  readonly peakRssBytes: number | null;
  /** How many requests the server received meanwhile; null where there is no server. */
  readonly requests: number | null;
  /** What else the client found out, such as `heapGrowthBytes`. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** All samples of one contender under one latency. */
export interface Measurement {
  /** Such as `B1`. */
  readonly figure: string;
  /** Who was measured, such as `wandb-ts`. */
  readonly contender: string;
  /** Added to each request, in milliseconds. */
  readonly latencyMs: number;
  readonly samples: readonly Sample[];
}

/** A goal and whether the measurements meet it. */
export interface Goal {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** What a case found out. */
export interface CaseResult {
  /** One line for the heading, such as `List 1,000 runs with configuration and summary`. */
  readonly title: string;
  /** What `Sample.items` counts. */
  readonly unit: string;
  readonly measurements: readonly Measurement[];
  readonly goals: readonly Goal[];
}

/** Which figure a case is about, such as `B1`. */
export function figureOf({ measurements, goals }: CaseResult): string | undefined {
  return measurements[0]?.figure ?? goals[0]?.figure;
}

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Median time of a measurement, in milliseconds. */
export function medianMs({ samples }: Measurement): number {
  return median(samples.map(({ elapsedMs }) => elapsedMs));
}

/** The measurement of a contender under a latency. @throws Error when there is none. */
export function find(measurements: readonly Measurement[], contender: string, latencyMs: number = 0): Measurement {
  const found = measurements.find((item) => item.contender === contender && item.latencyMs === latencyMs);
  if (found === undefined) throw new Error(`${contender} was not measured at ${latencyMs} ms`);
  return found;
}

/** A goal that one contender is at least `factor` times as fast as another. */
export function fasterGoal(
  figure: string,
  measurements: readonly Measurement[],
  latencyMs: number,
  [ours, theirs]: readonly [string, string],
  factor: number,
): Goal {
  const ratio = medianMs(find(measurements, theirs, latencyMs)) / medianMs(find(measurements, ours, latencyMs));
  return {
    figure,
    goal: `${ours} at least ${factor} times as fast as ${theirs}, ${latencyMs} ms`,
    measured: `${ratio.toFixed(1)} times`,
    isMet: ratio >= factor,
  };
}

/** A measurement of processes that do not talk to the server of the benchmarks. */
export function withoutRequests(measurement: Measurement): Measurement {
  return { ...measurement, samples: measurement.samples.map((sample) => ({ ...sample, requests: null })) };
}
