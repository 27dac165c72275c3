import { join } from 'node:path';
import { isolatedEnvironment, preparePython, runProcess } from '../../conformance/python-client.ts';
import type { Bench } from '../contender.ts';
import { type CaseResult, type Measurement, medianMs, type Sample } from '../measurement.ts';

const figure = 'B0';
const commandLine = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'dist', 'bin.js');

/** How long a command takes to say its version: from its start to its exit, seen from outside. */
export async function measureStartUp(bench: Bench): Promise<CaseResult> {
  const commands = [
    { contender: 'wandb-ts --version', bin: '', command: process.execPath, parameters: [commandLine, '--version'] },
    ...(['0.20.1', '0.31.0'] as const).map((version) => {
      const bin = preparePython(version);
      return { contender: `wandb ${version} --version`, bin, command: join(bin, 'wandb'), parameters: ['--version'] };
    }),
  ];
  const samples = new Map<string, Sample[]>(commands.map(({ contender }) => [contender, []]));
  // The first round fills the disk cache and is not counted.
  for (let round = 0; round <= bench.repeats; round += 1) {
    for (const { contender, bin, command, parameters } of commands) {
      const environment = isolatedEnvironment(bin, bench.folder, {
        url: bench.server.url(0),
        apiKey: bench.server.apiKey,
      });
      const startedAtMs = performance.now();
      const end = await runProcess(command, parameters, { environment, directory: bench.folder, timeoutMs: 60_000 });
      const elapsedMs = performance.now() - startedAtMs;
      if (end.code !== 0) throw new Error(`${contender} failed:\n${end.output}`);
      if (round > 0)
        samples
          .get(contender)
          ?.push({ elapsedMs, cpuMs: null, items: 1, checksum: 0, peakRssBytes: null, requests: null });
    }
  }
  const measurements: Measurement[] = commands.map(({ contender }) => ({
    figure,
    contender,
    latencyMs: 0,
    samples: samples.get(contender) ?? [],
  }));
  const [ours, ...theirs] = measurements;
  return {
    title: 'Start the command to say its version',
    unit: 'starts',
    measurements,
    goals: theirs.map((python) => {
      const share = ours === undefined ? Number.NaN : medianMs(ours) / medianMs(python);
      return {
        figure,
        goal: `under a tenth of ${python.contender}`,
        measured: `${(share * 100).toFixed(0)} %`,
        isMet: share < 0.1,
      };
    }),
  };
}
