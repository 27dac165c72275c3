import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../../conformance/python-client.ts';
import { withArtifactServer } from '../artifact-server.ts';
import { type Bench, type Contender, startOf } from '../contender.ts';
import { type Delay, openDelay } from '../delay.ts';
import { type CaseResult, find, type Goal, type Measurement, median, type Sample } from '../measurement.ts';

const figure = 'B9';
const sizeBytes = 2 ** 30;
const longestMs = 600_000;
const ours = 'wandb-ts';
const contenders: readonly Contender[] = [
  { name: ours, python: null, script: 'download-artifact.ts', parameters: ['large'] },
  { name: 'wandb 0.20.1', python: '0.20.1', script: 'download_artifact.py', parameters: ['large'], repeats: 1 },
  { name: 'wandb 0.31.0', python: '0.31.0', script: 'download_artifact.py', parameters: ['large'], repeats: 1 },
];

/** Kills downloads of a large file with -9 when half of it has come, starts them again, and counts what comes then. */
export function measureResumedDownload(bench: Bench): Promise<CaseResult> {
  return withArtifactServer(bench, 'large', async (own) => {
    const measurements: Measurement[] = [];
    for (const contender of contenders) {
      const samples: Sample[] = [];
      const repeats = Math.min(contender.repeats ?? bench.repeats, bench.repeats);
      while (samples.length < repeats) samples.push(await resume(own, contender));
      measurements.push({ figure, contender: contender.name, latencyMs: 0, samples });
    }
    return {
      title: 'Go on with the download of a file of 1 GiB that was killed with -9 when half of it had come',
      unit: 'MiB',
      measurements,
      goals: [shareGoal(find(measurements, ours)), ...measurements.slice(1).map(tellShare)],
    };
  });
}

async function resume(bench: Bench, contender: Contender): Promise<Sample> {
  const folder = mkdtempSync(join(bench.folder, 'client-'));
  const port = await openDelay(bench.server.url(0), 0);
  try {
    const { command, parameters, environment } = startOf(bench, contender, folder, port.url);
    // A process group of its own lets the kill reach the side-car of the Python client.
    const child = spawn(command, parameters, { cwd: folder, env: environment, detached: true, stdio: 'ignore' });
    const exit = once(child, 'exit');
    await untilAnswered(port, sizeBytes / 2);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await exit;
    const before = port.answeredBytes;
    const end = await runProcess(command, parameters, { environment, directory: folder, timeoutMs: longestMs });
    if (end.code !== 0) throw new Error(`${contender.name} failed:\n${end.output}`);
    const sample = JSON.parse(end.stdout.trim().split('\n').at(-1) ?? '') as Omit<Sample, 'requests'>;
    const figures = { firstBytes: before, secondBytes: port.answeredBytes - before };
    console.log(`${figure} ${contender.name}: ${JSON.stringify(figures)}`);
    return { ...sample, requests: null, figures };
  } finally {
    port.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilAnswered(port: Delay, bytes: number): Promise<void> {
  const endMs = performance.now() + longestMs;
  while (port.answeredBytes < bytes) {
    if (performance.now() > endMs) throw new Error(`only ${port.answeredBytes} bytes came`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** What came the second time, as a part of the file. */
function secondShare({ samples }: Measurement): number {
  return median(samples.map(({ figures }) => figures?.['secondBytes'] ?? Number.NaN)) / sizeBytes;
}

function shareGoal(measurement: Measurement): Goal {
  const share = secondShare(measurement);
  return {
    figure,
    goal: `${measurement.contender}: at most 52 % of the bytes after the kill`,
    measured: `${(share * 100).toFixed(1)} %`,
    isMet: share <= 0.52,
  };
}

function tellShare(measurement: Measurement): Goal {
  const share = secondShare(measurement);
  return {
    figure,
    goal: `${measurement.contender}, for comparison`,
    measured: `${(share * 100).toFixed(1)} %`,
    isMet: true,
  };
}
