/** When and after how much work a measurement began. */
export interface Start {
  readonly atMs: number;
  readonly cpu: NodeJS.CpuUsage;
}

/** Starts the clocks. */
export function startSample(): Start {
  return { atMs: performance.now(), cpu: process.cpuUsage() };
}

/** What the clocks and the memory of the process say. */
export interface Reading {
  readonly elapsedMs: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
}

/** Reads the clocks, for clients that have something to do between the end of the measurement and printing it. */
export function readSample(start: Start): Reading {
  const elapsedMs = performance.now() - start.atMs;
  const { user, system } = process.cpuUsage(start.cpu);
  // Kibibytes on every system.
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  return { elapsedMs, cpuMs: (user + system) / 1_000, peakRssBytes };
}

/** Prints what a client measured about itself as one line of JSON. */
export function printSample(
  start: Start,
  items: number,
  checksum: number,
  figures: Readonly<Record<string, number>> = {},
  reading: Reading = readSample(start),
): void {
  console.log(JSON.stringify({ ...reading, items, checksum, figures }));
}
