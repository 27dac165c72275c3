import { createHash } from 'node:crypto';
import { dataset, history, project, runs } from './seed.ts';

const [first] = runs;

/**
 * What `programs/read-project.mjs` must find, from the seed alone.
 *
 * @param hasFiles - whether the runtime has a file system
 */
export function expectedFindings(entity: string, hasFiles: boolean): Record<string, unknown> {
  const matching = runs.filter(({ state, config }) => state === 'finished' && config.lr > 2 / 64);
  const listed = matching.toSorted((a, b) => a.summary.loss - b.summary.loss);
  const keyed = history.flatMap((row) => {
    const { _step, loss, accuracy, counter } = row;
    // Chosen metrics come as JSON values, in which servers write a text for what is no number.
    return accuracy === undefined ? [] : [{ _step, loss: Number.isNaN(loss) ? 'NaN' : loss, accuracy, counter }];
  });
  return {
    viewer: { username: entity, entity },
    listed: listed.map(({ name, displayName, state, tags, group, createdAt }) => ({
      id: name,
      name: displayName,
      state,
      tags,
      group,
      createdAt,
    })),
    count: matching.length,
    run: { path: `${entity}/${project}/${first?.name}`, config: first?.config, summary: first?.summary },
    history,
    keyedHistory: keyed,
    scanned: history,
    keyedScan: keyed,
    artifact: expectedArtifact(entity, hasFiles),
    missingRun: { name: 'RunNotFoundError', code: 'run-not-found', is: ['WandbError', 'ApiError', 'NotFoundError'] },
    missingProject: { name: 'NotFoundError', code: 'not-found', is: ['WandbError', 'ApiError', 'NotFoundError'] },
    wrongKey: {
      name: 'AuthenticationError',
      code: 'authentication',
      is: ['WandbError', 'ApiError', 'AuthenticationError'],
    },
  };
}

/** What `wandb-ts run list` must print into a pipe: newest first, columns separated by tabs. */
export function expectedTable(entity: string): string {
  const rows = runs.map(({ name, displayName, state, createdAt, tags }) =>
    [name, displayName, state, entity, createdAt, tags.join(',')].join('\t'),
  );
  return `${rows.reverse().join('\n')}\n`;
}

function expectedArtifact(entity: string, hasFiles: boolean): Record<string, unknown> {
  const entries = Object.entries(dataset.files)
    .map(([path, content]) => ({ path, size: Buffer.byteLength(content), digest: md5(content, 'base64') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  const lines = entries.map(({ path, digest }) => `${path}:${digest}\n`);
  const digest = md5(`wandb-artifact-manifest-v1\n${lines.join('')}`, 'hex');
  const { collection, metadata, aliases, run, files } = dataset;
  return {
    name: `${entity}/${project}/${collection}:v0`,
    metadata,
    aliases: ['latest', ...aliases].sort(),
    loggedBy: run,
    digests: [digest, digest],
    entries,
    listed: entries.map(({ path, size }) => ({ name: path, size })),
    text: files['labels.txt'],
    // Where there are no files, the error says so.
    downloaded: hasFiles ? 'verified' : 'unsupported',
  };
}

function md5(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('md5').update(text).digest(encoding);
}
