import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasPython, preparePython, pythonVersions } from '../conformance/python-client.ts';
import { startBenchServer } from './bench-server.ts';
import { measureLargeFile, measureSmallFiles } from './cases/artifacts.ts';
import { measureClientMemory } from './cases/client-memory.ts';
import { measureExportedHistory, measureLiveHistory, measureSparseHistory } from './cases/histories.ts';
import { measureIngest } from './cases/ingest.ts';
import { measureKilledDownloads } from './cases/kill-downloads.ts';
import { measureKilledWriters } from './cases/killed-writers.ts';
import { measureLaunch } from './cases/launch.ts';
import { measureListNames } from './cases/list-names.ts';
import { measureListRuns } from './cases/list-runs.ts';
import { measureLogRows } from './cases/log-rows.ts';
import { measureManyRuns } from './cases/query-many-runs.ts';
import { measureRateLimit } from './cases/rate-limit.ts';
import { measureResumedDownload } from './cases/resume-download.ts';
import { measureScanHistory } from './cases/scan-history.ts';
import { measureServerStart, measureViewerQueries } from './cases/server.ts';
import { measureStartUp } from './cases/start-up.ts';
import { measureTensorboard } from './cases/sync-tensorboard.ts';
import { type Bench, compileClients } from './contender.ts';
import { type CaseResult, figureOf } from './measurement.ts';
import { renderResults, type Setting } from './report.ts';

const latenciesMs = [0, 50];
const cases = new Map<string, (bench: Bench) => Promise<CaseResult>>([
  ['B0', measureStartUp],
  ['B1', (bench) => measureListRuns(bench, latenciesMs)],
  ['B2', (bench) => measureListNames(bench, latenciesMs)],
  ['B3', (bench) => measureScanHistory(bench, latenciesMs)],
  ['B4', measureLiveHistory],
  ['B5', measureExportedHistory],
  ['B6', measureSparseHistory],
  ['B7', measureSmallFiles],
  ['B8', measureLargeFile],
  ['B9', measureResumedDownload],
  ['B11', measureRateLimit],
  ['B14', measureClientMemory],
  ['K1', measureKilledDownloads],
  ['L1', measureLaunch],
  ['S1', measureServerStart],
  ['S2', measureViewerQueries],
  ['S3', measureManyRuns],
  ['S4', measureIngest],
  ['W1', measureLogRows],
  ['W2', measureTensorboard],
  ['W3', measureKilledWriters],
]);

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
const chosen = values.only?.split(',') ?? [...cases.keys()];
const unknown = chosen.filter((figure) => !cases.has(figure));
if (unknown.length > 0) throw new Error(`--only knows ${[...cases.keys()].join(', ')}, not ${unknown.join(', ')}`);
if (!hasPython()) throw new Error('python3 is not installed, so there is nothing to compare with');
for (const version of pythonVersions) preparePython(version);
compileClients();
// A partial or quick run says something about one change, not about the product.
const isSaved = !values.quick && (values.only === undefined || values.save);
const resultsPath = join(import.meta.dirname, 'results.json');

const repeats = values.quick ? 2 : 5;
const folder = mkdtempSync(join(tmpdir(), 'wandb-ts-bench-'));
const loadBefore = loadavg()[0] ?? 0;
const python = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout.trim();
const results: CaseResult[] = [];
try {
  await using server = await startBenchServer(latenciesMs);
  for (const figure of chosen) {
    results.push(await measureCase(figure, { server, repeats, folder }));
    // What took minutes is not lost with what comes after it.
    if (isSaved) save();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(renderResults(describeSetting(), results));

/** A case that fails does not end the others. */
async function measureCase(figure: string, bench: Bench): Promise<CaseResult> {
  try {
    const result = await cases.get(figure)?.(bench);
    if (result === undefined) throw new Error(`${figure} measures nothing`);
    return result;
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    const [reason = ''] = String(error).split('\n');
    return {
      title: '(failed)',
      unit: '',
      measurements: [],
      goals: [{ figure, goal: 'can be measured', measured: reason, isMet: false }],
    };
  }
}

function save(): void {
  const all = values.only === undefined ? { setting: describeSetting(), results } : replaceSaved();
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), renderResults(all.setting, all.results));
  writeFileSync(resultsPath, `${JSON.stringify(all, null, 2)}\n`);
}

/** The results of the last whole run, with the figures of this one in their places. */
function replaceSaved(): { readonly setting: Setting; readonly results: readonly CaseResult[] } {
  const saved = JSON.parse(readFileSync(resultsPath, 'utf8')) as { setting: Setting; results: CaseResult[] };
  const byFigure = new Map(results.map((result) => [figureOf(result), result]));
  return {
    setting: { ...saved.setting, apart: [...new Set([...(saved.setting.apart ?? []), ...chosen])] },
    results: saved.results.map((result) => byFigure.get(figureOf(result)) ?? result),
  };
}

function describeSetting(): Setting {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    python,
    repeats,
    apart: [],
    load: { before: loadBefore, after: loadavg()[0] ?? 0 },
  };
}
