import { jobEnvironment } from '../../job-environment/job-environment.js';
import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import { workingDirectory } from '../code-directory.js';
import type { PreparedJob, RunnerContext } from '../runner.js';
import { jobs, type ObjectKind } from './cluster.js';
import type { CodeClaim } from './code-claim.js';
import { mountCode } from './code-mount.js';
import { customKind, customManifest } from './custom-manifest.js';
import { apiKeyVariable, type EnvironmentEntry, environmentEntries } from './environment-entries.js';
import { isCustomResource, jobManifest, type ManifestOptions, withoutAgentKeys } from './job-manifest.js';
import { distinctName } from './object-names.js';
import type { ManifestNode } from './pod-specs.js';
import { restrictContainers } from './unsafe-fields.js';

/** A run as it is to be made. Nothing has been made yet. */
export interface PlannedRun {
  readonly kind: ObjectKind;
  readonly namespace: string;
  readonly manifest: ManifestNode;
  readonly isCustom: boolean;
  /** Whether the cluster starts pods again that were taken away. */
  readonly restartsPods: boolean;
  /** Tells the pods of this start from those of another. */
  readonly submission: string;
  /** The secret that holds the API key; null without a key. */
  readonly secret: PlannedSecret | null;
  /** Where code has to be put for the pods; null when they need none, or fetch it. */
  readonly claim: CodeClaim | null;
  /** The variables of what the job brings with it. */
  readonly serviceEnvironment: readonly EnvironmentEntry[];
}

/** A secret as it is to be made. */
export interface PlannedSecret {
  readonly name: string;
  readonly apiKey: string;
  /** Whether other runs use it, too. */
  readonly isShared: boolean;
}

/** What else decides about a run. */
export interface PlanOptions {
  /** With macros replaced. */
  readonly resourceArgs: ManifestNode;
  readonly namespace: string;
  readonly submission: string;
}

/**
 * Plans a run.
 * @throws {@link LaunchError} when it cannot be made.
 */
export function planRun(context: RunnerContext, prepared: PreparedJob, options: PlanOptions): PlannedRun {
  const { client, agentName } = context;
  const { job, source, image } = prepared;
  const { resourceArgs, namespace, submission } = options;
  const secret = planSecret(context, prepared);
  const { baseUrl } = client.settings;
  const variables = jobEnvironment(job, { baseUrl, apiKey: secret?.apiKey ?? null, image: source.image });
  const environment = environmentEntries(variables, secret?.name ?? null);
  const isCustom = isCustomResource(resourceArgs);
  const given = withoutAgentKeys(resourceArgs);
  const same = { job, given, namespace, agentName, environment };
  const more: Omit<ManifestOptions, keyof typeof same> = {
    image,
    isImageJob: source.image !== null,
    entryPoint: source.entryPoint,
  };
  const manifest = isCustom ? customManifest({ ...same, submission }) : jobManifest({ ...same, ...more });
  const claim = planCode(manifest, context, prepared);
  restrictContainers(manifest);
  return {
    kind: isCustom ? customKind(resourceArgs) : jobs,
    namespace,
    manifest,
    isCustom,
    restartsPods: !isCustom && restartsPods(manifest),
    submission,
    secret,
    claim,
    serviceEnvironment: environmentEntries(
      {
        WANDB_CONFIG: variables['WANDB_CONFIG'] ?? '{}',
        ...(secret !== null && { [apiKeyVariable]: secret.apiKey }),
      },
      secret?.name ?? null,
    ),
  };
}

/** A release of Helm has one secret for the agent's own key; a key of somebody else never goes there. */
function planSecret({ client, environment }: RunnerContext, { job }: PreparedJob): PlannedSecret | null {
  const apiKey = job.apiKey ?? client.apiKey;
  if (!apiKey) return null;
  const release = environment['WANDB_RELEASE_NAME'];
  const isShared = Boolean(release) && apiKey === client.apiKey;
  return { name: distinctName(`wandb-api-key-${isShared ? release : job.runId}`), apiKey, isShared };
}

function restartsPods({ spec }: ManifestNode): boolean {
  return isRecord(spec) && typeof spec['backoffLimit'] === 'number' && spec['backoffLimit'] > 0;
}

/** Lets the pods see code that is not in their image. */
function planCode(manifest: ManifestNode, context: RunnerContext, prepared: PreparedJob): CodeClaim | null {
  const { job, source, image, lacksRequirements = false } = prepared;
  if (source.directory === null || (image !== source.baseImage && !lacksRequirements)) return null;
  const place = {
    workingDirectory: workingDirectory(job.overrides.workingDir),
    installsRequirements: lacksRequirements,
  };
  const claimName = context.environment['WANDB_LAUNCH_CODE_PVC_NAME'];
  const mountPath = context.environment['WANDB_LAUNCH_CODE_PVC_MOUNT_PATH'];
  if (claimName && mountPath) {
    const subPath = distinctName(`run-${job.runId}`);
    mountCode(manifest, { ...place, from: { kind: 'claim', claimName, subPath } });
    return { from: source.directory, mountPath, subPath };
  }
  if (source.remoteCode === null) throw new LaunchError('The code of the job is nowhere where pods could fetch it.');
  const { baseUrl } = context.client.settings;
  mountCode(manifest, { ...place, from: { kind: 'fetch', code: source.remoteCode, baseUrl } });
  return null;
}
