import { type CaseResult, figureOf, type Measurement, median, medianMs } from './measurement.ts';

/** Where and when the measurements were made. */
export interface Setting {
  readonly date: string;
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGib: number;
  readonly node: string;
  readonly python: string;
  readonly repeats: number;
  /** Figures that were measured again after the others. */
  readonly apart: readonly string[];
  /** Mean number of running processes in the last minute, before and after. */
  readonly load: { readonly before: number; readonly after: number };
}

/** RESULTS.md: nothing but what was measured. */
export function renderResults(setting: Setting, results: readonly CaseResult[]): string {
  return `# Measured

${setting.date}, ${setting.cores} cores (${setting.cpu}), ${setting.memoryGib} GiB, Node.js ${setting.node}, ${setting.python}.
Written by \`pnpm bench\`; do not edit. The samples are in \`results.json\`.

Every contender is a process of its own and talks over loopback to one embedded server, which is a third process. Contenders
take turns: A B C, A B C, … ${setting.repeats} times, the slowest ones less often and a Python client that takes over 20 s once, as the
column "samples" says; a row shows the median. A client takes the time itself, around its calls: start-up and imports are not in it,
except in B0. Each loop reads values of every item, and their sum must be the same for every contender. Every sample starts with
empty folders, so nothing is cached. B7 to B9 keep all files in memory (\`/dev/shm\`), so that no disk is measured. Latency is added by a forwarding port that holds back what the client sends. Requests are counted in the server.
"Against the first" divides the time by that of the first row with the same latency. Processor time and peak memory are those
of the client's process with the side-car that wandb 0.31.0 starts.

Load average ${setting.load.before.toFixed(1)} before and ${setting.load.after.toFixed(1)} after: where it is above the number of cores, other work slowed the measured
processes down, and processor time says more than time.${setting.apart.length === 0 ? '' : ` Measured again afterwards: ${setting.apart.join(', ')}.`}

${results.map(renderCase).join('\n')}
## Goals

| figure | goal | measured | |
|---|---|---|---|
${results.flatMap(({ goals }) => goals.map((goal) => `| ${goal.figure} | ${goal.goal} | ${goal.measured} | ${goal.isMet ? 'met' : '**not met**'} |`)).join('\n')}
`;
}

function renderCase(result: CaseResult): string {
  const { title, unit, measurements } = result;
  const figure = figureOf(result);
  if (measurements.length === 0) return `## ${figure} ${title}\n\nSee the goals below.\n`;
  return `## ${figure} ${title}

| contender | latency | samples | median | range | ${unit} a second | against the first | processor | requests | peak memory |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${measurements.map((measurement) => renderRow(measurement, baseline(measurements, measurement))).join('\n')}
`;
}

/** The first contender under the same latency. */
function baseline(measurements: readonly Measurement[], { latencyMs }: Measurement): Measurement | undefined {
  return measurements.find((measurement) => measurement.latencyMs === latencyMs);
}

function renderRow(measurement: Measurement, first: Measurement | undefined): string {
  const { contender, latencyMs, samples } = measurement;
  const elapsedMs = medianMs(measurement);
  const times = samples.map((sample) => sample.elapsedMs);
  const items = samples[0]?.items ?? 0;
  const requests = samples.map((sample) => sample.requests);
  const cpus = samples.map((sample) => sample.cpuMs);
  const peaks = samples.map((sample) => sample.peakRssBytes);
  return `| ${[
    contender,
    `${latencyMs} ms`,
    String(samples.length),
    milliseconds(elapsedMs),
    `${milliseconds(Math.min(...times))} – ${milliseconds(Math.max(...times))}`,
    number((items / elapsedMs) * 1_000),
    first === undefined || first === measurement ? '' : `${(elapsedMs / medianMs(first)).toFixed(2)}`,
    cpus[0] === null ? '' : milliseconds(median(cpus.map(Number))),
    requests[0] === null ? '' : number(median(requests.map(Number))),
    peaks[0] === null ? '' : `${(median(peaks.map(Number)) / 2 ** 20).toFixed(0)} MiB`,
  ].join(' | ')} |`;
}

function milliseconds(value: number): string {
  return value >= 10_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
