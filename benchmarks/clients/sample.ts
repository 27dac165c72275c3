/** When and after how much work a measurement began. */
export interface Start {
  readonly atMs: number;
  readonly cpu: NodeJS.CpuUsage;
}

/** Starts the clocks. */
export function startSample(): Start {
  return { atMs: performance.now(), cpu: process.cpuUsage() };
}

/** Prints what a client measured about itself as one line of JSON. */
export function printSample(
  start: Start,
  items: number,
  checksum: number,
  figures: Readonly<Record<string, number>> = {},
): void {
  const elapsedMs = performance.now() - start.atMs;
  const { user, system } = process.cpuUsage(start.cpu);
  // Kibibytes on every system.
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ elapsedMs, cpuMs: (user + system) / 1_000, items, checksum, peakRssBytes, figures }));
}
