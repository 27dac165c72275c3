import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { LaunchJob, SpecObject } from '../../run-spec/launch-job.js';

/** What a custom job is made of. */
export interface CustomJobOptions {
  readonly job: LaunchJob;
  /** `vertex` or `gcp-vertex` of the resource arguments, with macros replaced. */
  readonly given: SpecObject;
  /** For containers that name none; null when there is none. */
  readonly image: string | null;
  readonly entryPoint: readonly string[] | null;
  readonly environment: Readonly<Record<string, string>>;
  /** `projects/<project>/locations/<region>` */
  readonly parent: string;
}

type Node = Record<string, unknown>;

/**
 * Makes a custom job of Vertex AI, in the form of its client.
 * @throws {@link LaunchError} when something is missing that Vertex AI needs.
 */
export function customJob(options: CustomJobOptions): Node {
  const { job, given, parent } = options;
  const spec = isRecord(given['spec']) ? given['spec'] : {};
  const run = isRecord(given['run']) ? given['run'] : {};
  const workerPoolSpecs = workerPools(spec, options);
  const bucket = spec['staging_bucket'];
  if (typeof bucket !== 'string' || bucket === '') {
    throw new LaunchError('Jobs on Vertex AI need staging_bucket in spec of resource_args.gcp-vertex.');
  }
  const bucketUri = bucket.startsWith('gs://') ? bucket : `gs://${bucket}`;
  const outputUriPrefix =
    spec['base_output_dir'] ?? `${bucketUri.replace(/\/$/, '')}/aiplatform-custom-job-${job.runId}`;
  const kmsKeyName = spec['encryption_spec_key_name'];
  const experiment = contextName(parent, run['experiment']);
  return withoutMissing({
    displayName: (job.name ?? job.runId).slice(0, 128),
    labels: { ...(isRecord(spec['labels']) && spec['labels']), 'wandb-run-id': labelValue(job.runId) },
    encryptionSpec: kmsKeyName == null ? null : { kmsKeyName },
    jobSpec: withoutMissing({
      workerPoolSpecs,
      baseOutputDirectory: { outputUriPrefix },
      scheduling: withoutMissing({
        timeout: run['timeout'] == null ? null : { seconds: run['timeout'] },
        restartJobOnWorkerRestart: run['restart_job_on_worker_restart'] ?? false,
      }),
      serviceAccount: run['service_account'],
      network: run['network'],
      enableWebAccess: run['enable_web_access'] ?? false,
      tensorboard: run['tensorboard'],
      experiment,
      experimentRun: run['experiment_run'] == null ? null : `${experiment}-${String(run['experiment_run'])}`,
    }),
  });
}

function workerPools(spec: Node, options: CustomJobOptions): Node[] {
  const pools = spec['worker_pool_specs'];
  if (!Array.isArray(pools) || pools.length === 0) {
    throw new LaunchError('Jobs on Vertex AI need worker_pool_specs in spec of resource_args.gcp-vertex.');
  }
  return pools.map((pool: unknown) => workerPool(pool, options));
}

function workerPool(pool: unknown, { job, image, entryPoint, environment }: CustomJobOptions): Node {
  const container = isRecord(pool) ? pool['container_spec'] : null;
  if (!isRecord(pool) || !isRecord(container) || Object.keys(container).length === 0) {
    throw new LaunchError('Jobs on Vertex AI need container_spec in each of worker_pool_specs.');
  }
  const command = [...(job.overrides.entryPoint ?? entryPoint ?? []), ...job.overrides.args];
  const env = Array.isArray(container['env']) ? container['env'] : [];
  const variables = Object.entries(environment).map(([name, value]) => ({ name, value }));
  const imageUri = container['image_uri'] ?? image;
  if (imageUri == null) throw new LaunchError('There is no image to run.');
  return camelKeys({
    ...pool,
    container_spec: {
      ...container,
      image_uri: imageUri,
      ...(command.length > 0 && { command }),
      env: [...env, ...variables],
    },
  }) as Node;
}

/** The client takes the names of JavaScript. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key.replace(/_([a-z])/g, (_text, letter: string) => letter.toUpperCase()),
    camelKeys(item),
  ]);
  return Object.fromEntries(entries);
}

/** An experiment is a context of the project's store, unless it is named in full. */
function contextName(parent: string, name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null;
  return name.includes('/') ? name : `${parent}/metadataStores/default/contexts/${name}`;
}

function labelValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '-')
    .slice(0, 63);
}

function withoutMissing(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));
}
