import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { LaunchJob, SpecObject } from '../../run-spec/launch-job.js';
import { toCamelCase } from './camel-case.js';

/** What a training job is made of. */
export interface TrainingJobOptions {
  readonly job: LaunchJob;
  /** `sagemaker` of the resource arguments, with macros replaced. */
  readonly given: SpecObject;
  readonly roleArn: string;
  /** The image of the job; null when the resource arguments name it. */
  readonly image: string | null;
  /** The job's own command; null when its image has one. */
  readonly entryPoint: readonly string[] | null;
  readonly environment: Readonly<Record<string, string>>;
}

/** What SageMaker is asked to run. */
export type TrainingJobRequest = Record<string, unknown> & { readonly TrainingJobName: string };

/** For the agent, and not for SageMaker. */
const agentKeys: readonly string[] = ['EcrRepoName', 'region', 'profile'];

const needed = ['OutputDataConfig', 'ResourceConfig', 'StoppingCondition'] as const;

/**
 * Makes the request for a training job, as wandb 0.20.1 does.
 * @throws {@link LaunchError} when something is missing that SageMaker needs.
 */
export function trainingJobRequest(options: TrainingJobOptions): TrainingJobRequest {
  const { job, given, roleArn, environment } = options;
  const args = Object.fromEntries(Object.entries(given).map(([key, value]) => [toCamelCase(key), value]));
  for (const key of needed) {
    if (args[key] == null) throw new LaunchError(`Jobs on SageMaker need ${key} in resource_args.sagemaker.`);
  }
  const name = args['TrainingJobName'];
  const tags = Array.isArray(args['Tags']) ? args['Tags'] : [];
  const own = args['Environment'] ?? args['environment'];
  const request: TrainingJobRequest = {
    ...args,
    TrainingJobName: typeof name === 'string' && name !== '' ? name : trainingJobName(job.runId),
    AlgorithmSpecification: algorithm(options, args['AlgorithmSpecification']),
    RoleArn: roleArn,
    Environment: { ...environment, ...(isRecord(own) && textsOf(own)) },
    Tags: [...tags, { Key: 'WandbRunId', Value: job.runId }],
  };
  const sent = Object.entries(request).filter(
    ([key, value]) => value !== null && value !== undefined && !agentKeys.includes(key) && key !== 'environment',
  );
  return Object.fromEntries(sent) as TrainingJobRequest;
}

/** SageMaker takes letters, digits and `-`, at most 63. */
function trainingJobName(runId: string): string {
  return runId
    .replace(/[^A-Za-z0-9-]/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
}

/** An image of the resource arguments keeps its command, unless the item overrides that. */
function algorithm({ job, image, entryPoint }: TrainingJobOptions, given: unknown): Record<string, unknown> {
  const specification = isRecord(given) ? given : {};
  const { args, entryPoint: override } = job.overrides;
  const ownImage = specification['TrainingImage'];
  const trainingImage = ownImage ?? image;
  if (trainingImage == null) throw new LaunchError('There is no image to run.');
  const command = override ?? (ownImage == null ? entryPoint : null);
  return {
    ...(isRecord(given) ? specification : { TrainingInputMode: 'File' }),
    TrainingImage: trainingImage,
    ...(command !== null && command.length > 0 && { ContainerEntrypoint: [...command] }),
    ...(args.length > 0 && { ContainerArguments: [...args] }),
  };
}

function textsOf(variables: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}
