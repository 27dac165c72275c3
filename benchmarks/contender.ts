import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isolatedEnvironment, type PythonVersion, preparePython, runProcess } from '../conformance/python-client.ts';
import type { BenchServer } from './bench-server.ts';
import type { Measurement, Sample } from './measurement.ts';

const here = import.meta.dirname;
const timeoutMs = 600_000;
/** From which time on a Python client is not measured again, in milliseconds. */
const slowMs = 20_000;

/** A command that measures itself and prints a sample as its last line. */
export interface Contender {
  readonly name: string;
  /** Null runs `script` of `clients/` on this Node.js; a version runs it below `python/`. */
  readonly python: PythonVersion | null;
  readonly script: string;
  readonly parameters: readonly string[];
  /** How often it runs at most, for one that takes minutes. @defaultValue as often as the others */
  readonly repeats?: number;
}

/** What a measurement needs around it. */
export interface Bench {
  readonly server: BenchServer;
  /** How often each contender runs. */
  readonly repeats: number;
  /** A folder for everything that clients write. */
  readonly folder: string;
}

/**
 * Runs the contenders one after the other, again and again, so that a slow minute of the machine hits them all. A Python client
 * that takes over 20 s runs once.
 */
export async function measure(
  bench: Bench,
  figure: string,
  latencyMs: number,
  contenders: readonly Contender[],
): Promise<Measurement[]> {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
    for (const contender of contenders) {
      if (repeat >= (contender.repeats ?? bench.repeats)) continue;
      const [first] = samples.get(contender.name) ?? [];
      if (contender.python !== null && first !== undefined && first.elapsedMs > slowMs) continue;
      const sample = await runContender(bench, latencyMs, contender);
      samples.get(contender.name)?.push(sample);
      console.log(
        `${figure} ${latencyMs} ms ${contender.name}: ${sample.elapsedMs.toFixed(0)} ms, ${sample.requests} requests`,
      );
    }
  }
  const all = [...samples.values()].flat();
  if (all.some(({ items, checksum }) => items !== all[0]?.items || Math.abs(checksum - all[0].checksum) > 1e-6)) {
    throw new Error(`the contenders of ${figure} did not see the same data`);
  }
  return contenders.map(({ name }) => ({ figure, contender: name, latencyMs, samples: samples.get(name) ?? [] }));
}

/** Compiles the clients, because Node.js takes time and memory of the measured process to run TypeScript. */
export function compileClients(): void {
  execFileSync(join(here, '../node_modules/.bin/tsc'), ['-p', join(here, 'clients')], { stdio: 'inherit' });
}

/** How a contender is started. */
export interface Start {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment: Record<string, string>;
}

/** Says how a contender is started that writes below `folder` only. */
export function startOf({ server }: Bench, contender: Contender, folder: string, url: string): Start {
  const bin = contender.python === null ? '' : preparePython(contender.python);
  const address = { url, apiKey: server.apiKey };
  const environment = { ...isolatedEnvironment(bin, folder, address), WANDB_ENTITY: server.entity };
  const [command, script] =
    contender.python === null
      ? [process.execPath, join(here, 'dist', contender.script.replace(/\.ts$/, '.js'))]
      : [join(bin, 'python'), join(here, 'python', contender.script)];
  return { command, parameters: [script, ...contender.parameters], environment };
}

async function runContender(bench: Bench, latencyMs: number, contender: Contender): Promise<Sample> {
  const { server } = bench;
  // Clients keep files that they downloaded, so every sample starts with empty folders.
  const folder = mkdtempSync(join(bench.folder, 'client-'));
  const { command, parameters, environment } = startOf(bench, contender, folder, server.url(latencyMs));
  await server.takeRequests();
  const end = await runProcess(command, parameters, { environment, directory: folder, timeoutMs });
  rmSync(folder, { recursive: true, force: true });
  if (end.code !== 0) throw new Error(`${contender.name} failed:\n${end.output}`);
  const last = end.stdout.trim().split('\n').at(-1) ?? '';
  return { ...(JSON.parse(last) as Omit<Sample, 'requests'>), requests: await server.takeRequests() };
}
