/**
 * Reads a project in every runtime in the same way, and changes nothing there. A dataset is downloaded where there are files.
 *
 * @param packages - The namespaces of `@wandb-ts/core`, `@wandb-ts/public-api` and `@wandb-ts/public-api/runs`.
 * @param place - `baseUrl`, `apiKey`, `entity` and `project`.
 * @returns One line of JSON. A number that JSON cannot carry is an object: `{ "$number": "NaN" }`, `{ "$bigint": "1" }`.
 */
export async function readProject({ core, publicApi, runs }, { baseUrl, apiKey, entity, project }) {
  const api = new publicApi.Api({ baseUrl, apiKey });
  const viewer = await api.viewer();

  const filters = { $and: [{ state: 'finished' }, { 'config.lr': { $gt: 2 / 64 } }] };
  const list = api.runs(`${entity}/${project}`, { filters, order: '+summary_metrics.loss', perPage: 3 });
  const listed = [];
  for await (const { id, name, state, tags, group, createdAt } of list) {
    listed.push({ id, name, state, tags, group, createdAt });
  }

  const client = core.createClient({ baseUrl, apiKey, entity, project });
  const run = await runs.run(client, 'run-00');

  const keys = ['loss', 'accuracy', 'counter'];

  return toLine({
    userAgent: api.userAgent,
    viewer: { username: viewer.username, entity: viewer.entity },
    listed,
    count: await list.count(),
    run: { path: run.path.join('/'), config: run.config, summary: run.summaryMetrics },
    history: await run.history(),
    keyedHistory: await run.history({ keys }),
    scanned: await collect(run.scanHistory({ pageSize: 25 })),
    keyedScan: await collect(run.scanHistory({ keys, pageSize: 25 })),
    artifact: await readArtifact(api, `${entity}/${project}/pets:reviewed`),
    missingRun: await failureOf(api.run(`${entity}/${project}/missing`)),
    missingProject: await failureOf(api.runs(`${entity}/missing`).toArray()),
    wrongKey: await failureOf(new publicApi.Api({ baseUrl, apiKey: '0'.repeat(40) }).viewer()),
  });

  async function failureOf(promise) {
    const error = await promise.then(
      () => new Error('It did not fail.'),
      (reason) => reason,
    );
    const kinds = ['WandbError', 'ApiError', 'NotFoundError', 'AuthenticationError', 'ServerError'];
    return {
      name: error.name,
      code: error.code ?? error.message,
      is: kinds.filter((kind) => publicApi[kind].is(error) && core[kind].is(error) && error instanceof publicApi[kind]),
    };
  }
}

async function readArtifact(api, path) {
  const artifact = await api.artifact(path);
  const labels = await artifact.files({ names: ['labels.txt'] }).first();
  const listed = (await artifact.files().toArray()).map(({ name, size }) => ({ name, size }));
  return {
    name: artifact.qualifiedName,
    metadata: artifact.metadata,
    aliases: artifact.aliases.toSorted(),
    loggedBy: (await artifact.loggedBy()).id,
    ...(await describe(artifact)),
    listed: listed.sort((left, right) => (left.name < right.name ? -1 : 1)),
    text: await labels.text(),
    downloaded: await artifact.download({ root: 'download' }).then(
      (root) => artifact.verify({ root }).then(() => 'verified'),
      ({ code, message }) => code ?? message,
    ),
  };
}

/** The digest that the server has is computed anew from the entries. */
async function describe(artifact) {
  const manifest = await artifact.manifest();
  const entries = [...manifest.entries.values()].map(({ path, size, digest }) => ({ path, size, digest }));
  return {
    digests: [await artifact.digest(), manifest.digest()],
    entries: entries.sort((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

async function collect(rows) {
  const all = [];
  for await (const row of rows) all.push(row);
  return all;
}

function toLine(value) {
  return JSON.stringify(value, (_key, part) => {
    if (typeof part === 'bigint') return { $bigint: String(part) };
    if (typeof part === 'number' && !Number.isFinite(part)) return { $number: String(part) };
    return part;
  });
}
