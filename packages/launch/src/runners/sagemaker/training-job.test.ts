import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jobEnvironment, sagemakerValueLength } from '../../job-environment/job-environment.js';
import { LaunchError } from '../../launch-error.js';
import type { SpecObject } from '../../run-spec/launch-job.js';
import { launchJob } from '../../testing/queue-items.js';
import { toCamelCase } from './camel-case.js';
import { roleArn } from './role-arn.js';
import { type TrainingJobOptions, trainingJobRequest } from './training-job.js';

interface RecordedCase {
  readonly case: string;
  readonly in: Readonly<Record<string, unknown>>;
  readonly out: SpecObject;
}

const path = join(import.meta.dirname, '..', '..', 'testing', 'goldens', 'runners.json');
const recorded = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly cases: readonly RecordedCase[];
  readonly camelCase: Readonly<Record<string, string>>;
};

/** The path that one case sets is a setting of the agent that wandb 0.20.1 knows, but lets nobody set. */
const cases = recorded.cases.filter((one) => one.case.startsWith('sagemaker') && !one.in['default_output']);

it('has the recorded training jobs', () => {
  expect(cases).toHaveLength(5);
});

it.each(cases.map((one) => [one.case, one] as const))(
  'asks for what wandb 0.20.1 asks for: %s [L270, L271]',
  (_name, { in: given, out }) => {
    const { resource_args, spec, entry, args } = given as {
      resource_args: SpecObject;
      spec: { overrides?: object };
      entry: string[] | null;
      args: string[] | null;
    };
    const overrides = { ...spec.overrides, args: args ?? [] };
    const job = launchJob({ image_uri: 'im:1', name: 'my run', author: 'au', ...spec, overrides });
    const make = (): unknown =>
      trainingJobRequest({
        job,
        given: resource_args,
        roleArn: 'arn:aws:iam::1:role/r',
        image: 'im:1',
        entryPoint: entry,
        environment: jobEnvironment(job, {
          baseUrl: 'https://api.wandb.ai',
          apiKey: 'k'.repeat(40),
          maxValueLength: sagemakerValueLength,
        }),
      });

    if ('EXC' in out) {
      const [key = ''] = /OutputDataConfig|StoppingCondition/.exec(String(out['EXC'])) ?? [];
      expect(make).toThrow(new LaunchError(`Jobs on SageMaker need ${key} in resource_args.sagemaker.`));
    } else {
      const { Environment: environment, ...rest } = make() as SpecObject;
      const { Environment: expected, ...others } = out;
      expect(rest).toEqual(others);
      expect(joined(environment)).toEqual(joined(expected));
    }
  },
);

/** Spaces in JSON move the places where a long value is cut. */
function joined(environment: unknown): Record<string, string> {
  const entries = Object.entries(environment as Record<string, string>);
  const shards = entries.filter(([name]) => /^WANDB_CONFIG_\d$/.test(name));
  for (const [, value] of shards) expect(value.length).toBeLessThanOrEqual(512);
  const others = entries.filter((entry) => !shards.includes(entry));
  const config = shards
    .map(([, value]) => value)
    .join('')
    .replace('": ', '":');
  return { ...Object.fromEntries(others), config };
}

it.each(Object.entries(recorded.camelCase))('writes %s as %s, as wandb 0.20.1 does [L270]', (name, expected) => {
  expect(toCamelCase(name)).toBe(expected);
});

it('keeps an image of the resource arguments and its command, but not when the item overrides that [L270]', () => {
  const given = { ...complete, algorithm_specification: { TrainingImage: 'mine', TrainingInputMode: 'Pipe' } };

  const plain = request({ given, entryPoint: ['job'] });
  const override = request({ given, job: launchJob({ overrides: { entry_point: ['item'] } }) });

  expect(plain['AlgorithmSpecification']).toEqual({ TrainingImage: 'mine', TrainingInputMode: 'Pipe' });
  expect(override['AlgorithmSpecification']).toMatchObject({ TrainingImage: 'mine', ContainerEntrypoint: ['item'] });
});

it.each(['Environment', 'environment'])('lets variables below %s win, as texts [L270]', (key) => {
  const sent = request({ given: { ...complete, [key]: { A: 1, B: 'b' } }, environment: { A: 'ours', C: 'c' } });

  expect(sent['Environment']).toEqual({ A: '1', B: 'b', C: 'c' });
  expect(sent).not.toHaveProperty('environment');
});

it('leaves out what is for the agent, and what is null [L270]', () => {
  const given = { ...complete, region: 'r', profile: 'p', ecr_repo_name: 'e', VpcConfig: null, vpc: 1 };

  expect(Object.keys(request({ given })).toSorted()).toEqual(
    [
      'AlgorithmSpecification',
      'Environment',
      'OutputDataConfig',
      'ResourceConfig',
      'RoleArn',
      'StoppingCondition',
      'Tags',
      'TrainingJobName',
      'vpc',
    ].toSorted(),
  );
});

it('names a job after its run as SageMaker takes names', () => {
  expect(request({ job: launchJob({ run_id: '_run.1_' }) }).TrainingJobName).toBe('run-1');
});

it.each(['OutputDataConfig', 'ResourceConfig', 'StoppingCondition'])('refuses a job without %s [L271]', (key) => {
  expect(() => request({ given: { ...complete, [key]: null } })).toThrow(
    new LaunchError(`Jobs on SageMaker need ${key} in resource_args.sagemaker.`),
  );
});

it('refuses a job without an image', () => {
  expect(() => request({ image: null })).toThrow('There is no image to run.');
});

it.each([undefined, null, '', 5])('refuses the role %j [L271, L272]', async (given) => {
  await expect(roleArn(given, () => Promise.reject(new Error('asked')))).rejects.toThrow('need RoleArn');
});

it('asks for the account only when a role is a bare name [L272]', async () => {
  const account = async () => ({ account: '123', partition: 'aws-cn' });
  const never = () => Promise.reject(new Error('asked'));

  expect(await roleArn('arn:aws:iam::9:role/x', never)).toBe('arn:aws:iam::9:role/x');
  expect(await roleArn('arn:aws-cn:iam::9:role/x', never)).toBe('arn:aws-cn:iam::9:role/x');
  expect(await roleArn('my-role', account)).toBe('arn:aws-cn:iam::123:role/my-role');
});

const complete = { OutputDataConfig: {}, resource_config: {}, StoppingCondition: {} };

function request(changes: Partial<TrainingJobOptions>): ReturnType<typeof trainingJobRequest> {
  const usual = { job: launchJob(), given: complete, roleArn: 'r', image: 'i', entryPoint: null, environment: {} };
  return trainingJobRequest({ ...usual, ...changes });
}
