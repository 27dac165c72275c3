import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { Api, type Artifact, type DownloadArtifactOptions } from '@wandb-ts/public-api';
import { withArtifactServer } from '../artifact-server.ts';
import { type Bench, startOf } from '../contender.ts';
import type { CaseResult } from '../measurement.ts';

const figure = 'K1';
const contender = { name: 'wandb-ts', python: null, script: 'killed-download.ts' } as const;
/** With the cache, without it, and in parallel ranges. */
const ways: readonly DownloadArtifactOptions[] = [{}, { skipCache: true }, { multipart: true }];

/** How many files were at their places when a process was killed, and what was wrong. */
interface Outcome {
  readonly files: number;
  readonly problem: string | null;
}

/** Kills downloads with -9 at random moments, looks at what is in the folder, and goes on with them. */
export function measureKilledDownloads(bench: Bench): Promise<CaseResult> {
  const kills = bench.repeats >= 5 ? 100 : 12;
  return withArtifactServer(bench, 'mixed', async (own) => {
    const { server } = own;
    const api = new Api({ baseUrl: server.url(0), apiKey: server.apiKey });
    const artifact = await api.artifact(`${server.entity}/artifacts/mixed`);
    const problems: string[] = [];
    let files = 0;
    const lengthsMs: number[] = [];
    for (const way of ways) lengthsMs.push(await timeDownload(own, way));
    for (let kill = 0; kill < kills; kill += 1) {
      const index = kill % ways.length;
      const killAfterMs = Math.random() * (lengthsMs[index] ?? 0);
      const outcome = await killOne(own, artifact, ways[index] ?? {}, killAfterMs);
      files += outcome.files;
      if (outcome.problem !== null) problems.push(`${JSON.stringify(ways[index])}: ${outcome.problem}`);
    }
    const places = `${(files / kills).toFixed(0)} of ${artifact.fileCount} files were there on average`;
    return {
      title: `Kill ${kills} downloads with -9 at random moments, and go on with them`,
      unit: 'files',
      measurements: [],
      goals: [
        {
          figure,
          goal: `${kills} times: no wrong file at a final path, and the version verifies after the next download`,
          measured: problems.length === 0 ? `${kills} right, ${places}` : problems.join('; '),
          isMet: problems.length === 0,
        },
      ],
    };
  });
}

async function timeDownload(bench: Bench, way: DownloadArtifactOptions): Promise<number> {
  const folder = mkdtempSync(join(bench.folder, 'client-'));
  const { tookMs } = await download(bench, folder, way, null);
  rmSync(folder, { recursive: true, force: true });
  return tookMs;
}

async function killOne(
  bench: Bench,
  artifact: Artifact,
  way: DownloadArtifactOptions,
  killAfterMs: number,
): Promise<Outcome> {
  const folder = mkdtempSync(join(bench.folder, 'client-'));
  const root = join(folder, 'download');
  try {
    await download(bench, folder, way, killAfterMs);
    const { files, wrong } = await lookAt(artifact, root);
    if (wrong.length > 0) return { files, problem: `wrong files after the kill: ${wrong.join(', ')}` };
    const { isEnded } = await download(bench, folder, way, null);
    if (!isEnded) return { files, problem: 'the next download failed' };
    await artifact.verify({ root });
    return { files, problem: existsSync(join(root, '.wandb-ts-partial')) ? 'parts of files are left' : null };
  } catch (error) {
    return { files: 0, problem: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Downloads in a process of its own, which may be killed so long after it has begun. */
async function download(
  bench: Bench,
  folder: string,
  way: DownloadArtifactOptions,
  killAfterMs: number | null,
): Promise<{ readonly isEnded: boolean; readonly tookMs: number }> {
  const parameters = [join(folder, 'download'), JSON.stringify(way)];
  const start = startOf(bench, { ...contender, parameters }, folder, bench.server.url(0));
  const child = spawn(start.command, start.parameters, {
    cwd: folder,
    env: start.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let beganMs = 0;
  let isEnded = false;
  for await (const line of createInterface({ input: child.stdout })) {
    isEnded ||= line === 'ended';
    if (line !== 'begins') continue;
    beganMs = performance.now();
    if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  }
  return { isEnded, tookMs: performance.now() - beganMs };
}

/** Compares every file that is there with the manifest. */
async function lookAt(artifact: Artifact, root: string): Promise<{ readonly files: number; readonly wrong: string[] }> {
  if (!existsSync(root)) return { files: 0, wrong: [] };
  const { entries } = await artifact.manifest();
  const wrong: string[] = [];
  let files = 0;
  for (const found of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(found.parentPath, found.name));
    if (!found.isFile() || path.startsWith('.wandb-ts-partial')) continue;
    files += 1;
    const digest = createHash('md5')
      .update(readFileSync(join(root, path)))
      .digest('base64');
    if (entries.get(path)?.digest !== digest) wrong.push(path);
  }
  return { files, wrong };
}
