/** Prints what a client measured about itself as one line of JSON. */
export function printSample(startedAtMs: number, items: number, checksum: number): void {
  const elapsedMs = performance.now() - startedAtMs;
  // Kibibytes on every system.
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ elapsedMs, items, checksum, peakRssBytes }));
}
