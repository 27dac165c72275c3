import { withArtifactServer } from '../artifact-server.ts';
import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, median, medianMs } from '../measurement.ts';

const pythons = ['0.20.1', '0.31.0'] as const;
const mebibyte = 2 ** 20;
const curl = 'curl, not verified';
const ours = { download: 'wandb-ts, download', again: 'wandb-ts, second download', upload: 'wandb-ts, upload' };

/** Downloads, downloads again and uploads many small files. */
export function measureSmallFiles(bench: Bench): Promise<CaseResult> {
  const figure = 'B7';
  const count = 5_000;
  return withArtifactServer(bench, 'small', async (own) => {
    const downloads = await measure(own, figure, 0, [
      ...downloadsOf('small'),
      ts(curl, 'curl-artifact.ts', ['small']),
      ts(ours.again, 'download-artifact.ts', ['small', 'again']),
      ...pythons.map((version) => python(version, 'second download', 'download_artifact.py', ['small', 'again'])),
    ]);
    const uploads = await measure(own, figure, 0, uploadsOf([count, 1_024]));
    const measurements = [...downloads, ...uploads];
    return {
      title: `Download and upload an artifact of ${count.toLocaleString('en')} files of 1 KiB`,
      unit: 'files',
      measurements,
      goals: [
        rateGoal(figure, find(downloads, ours.download), 4_000),
        ...pythons.map((version) => fasterGoal(figure, downloads, 0, [ours.download, `wandb ${version}, download`], 6)),
        limitGoal(figure, find(downloads, ours.again), 200),
        ...uploadGoals(figure, uploads, 3),
        ...memoryGoals(figure, measurements),
      ],
    };
  });
}

/** Downloads and uploads one large file. */
export function measureLargeFile(bench: Bench): Promise<CaseResult> {
  const figure = 'B8';
  return withArtifactServer(bench, 'large', async (own) => {
    const downloads = await measure(own, figure, 0, [...downloadsOf('large'), ts(curl, 'curl-artifact.ts', ['large'])]);
    const uploads = await measure(own, figure, 0, uploadsOf([1, 1_024 * mebibyte]));
    const measurements = [...downloads, ...uploads];
    return {
      title: 'Download and upload an artifact of one file of 1 GiB',
      unit: 'MiB',
      measurements,
      goals: [
        shareGoal(figure, find(downloads, ours.download), find(downloads, curl), 0.8),
        ...uploadGoals(figure, uploads, 1.5),
        ...memoryGoals(figure, measurements),
      ],
    };
  });
}

function ts(name: string, script: string, parameters: readonly string[]): Contender {
  return { name, python: null, script, parameters };
}

function python(
  version: (typeof pythons)[number],
  what: string,
  script: string,
  parameters: readonly string[],
): Contender {
  return { name: `wandb ${version}, ${what}`, python: version, script, parameters };
}

function downloadsOf(name: string): Contender[] {
  return [
    ts(ours.download, 'download-artifact.ts', [name]),
    ...pythons.map((version) => python(version, 'download', 'download_artifact.py', [name])),
  ];
}

function uploadsOf(folder: readonly [files: number, bytes: number]): Contender[] {
  const parameters = folder.map(String);
  return [
    ts(ours.upload, 'upload-artifact.ts', parameters),
    ...pythons.map((version) => python(version, 'upload', 'upload_artifact.py', parameters)),
  ];
}

function rateGoal(figure: string, measurement: Measurement, perSecond: number): Goal {
  const rate = ((measurement.samples[0]?.items ?? Number.NaN) / medianMs(measurement)) * 1_000;
  return {
    figure,
    goal: `${measurement.contender}: at least ${perSecond.toLocaleString('en')} verified files a second`,
    measured: `${Math.round(rate).toLocaleString('en')} a second`,
    isMet: rate >= perSecond,
  };
}

function limitGoal(figure: string, measurement: Measurement, mostMs: number): Goal {
  const elapsedMs = medianMs(measurement);
  return {
    figure,
    goal: `${measurement.contender}: at most ${mostMs} ms`,
    measured: `${elapsedMs.toFixed(0)} ms`,
    isMet: elapsedMs <= mostMs,
  };
}

function shareGoal(figure: string, mine: Measurement, floor: Measurement, least: number): Goal {
  const share = medianMs(floor) / medianMs(mine);
  return {
    figure,
    goal: `${mine.contender}: at least ${least * 100} % of the speed of ${floor.contender}`,
    measured: `${(share * 100).toFixed(0)} %`,
    isMet: share >= least,
  };
}

function uploadGoals(figure: string, uploads: readonly Measurement[], factor: number): Goal[] {
  return pythons.map((version) => fasterGoal(figure, uploads, 0, [ours.upload, `wandb ${version}, upload`], factor));
}

function memoryGoals(figure: string, measurements: readonly Measurement[]): Goal[] {
  return measurements
    .filter(({ contender }) => Object.values(ours).includes(contender))
    .map(({ contender, samples }) => {
      const peakBytes = median(samples.map(({ peakRssBytes }) => peakRssBytes ?? Number.NaN));
      return {
        figure,
        goal: `${contender}: peak memory below 200 MB`,
        measured: `${(peakBytes / 1e6).toFixed(0)} MB`,
        isMet: peakBytes < 200e6,
      };
    });
}
