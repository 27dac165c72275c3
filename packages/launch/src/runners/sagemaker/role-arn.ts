import { LaunchError } from '../../launch-error.js';
import { type AwsCredentials, signRequest } from './sign-request.js';

/** Where an account is asked for. */
export interface AccountOptions {
  readonly region: string;
  readonly credentials: AwsCredentials;
  /** Of which `AWS_ENDPOINT_URL_STS` and `AWS_ENDPOINT_URL` replace the address of AWS. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The role of a training job: that of the resource arguments, or, where they only name it, that of the agent's account.
 * @param readAccount - called when a name needs it
 * @throws {@link LaunchError} when there is none.
 */
export async function roleArn(
  given: unknown,
  readAccount: () => Promise<{ readonly account: string; readonly partition: string }>,
): Promise<string> {
  if (typeof given !== 'string' || given === '') {
    throw new LaunchError('Jobs on SageMaker need RoleArn in resource_args.sagemaker: the ARN of a role, or its name.');
  }
  if (given.startsWith('arn:')) return given;
  const { account, partition } = await readAccount();
  return `arn:${partition}:iam::${account}:role/${given}`;
}

/**
 * Asks AWS whose credentials these are.
 * @throws {@link LaunchError} when it does not say.
 */
export async function readAccount(options: AccountOptions): Promise<{ account: string; partition: string }> {
  const { region, credentials, environment, signal } = options;
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const endpoint = environment['AWS_ENDPOINT_URL_STS'] ?? environment['AWS_ENDPOINT_URL'];
  const url = new URL(endpoint ?? `https://sts.${region}.${domain}`);
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host: url.host,
    'x-amz-date': new Date().toISOString().replace(/[:-]|\.\d+/g, ''),
    ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
  };
  const { host: _, ...sent } = headers;
  const authorization = signRequest({ service: 'sts', region, headers, body }, credentials);
  const limit = AbortSignal.timeout(30_000);
  const response = await fetch(new URL('/', url), {
    method: 'POST',
    headers: { ...sent, authorization },
    body,
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  });
  const text = await response.text();
  const [, partition, account] = /<Arn>arn:([^:]+):[^:]*:[^:]*:(\d+):/.exec(text) ?? [];
  if (response.ok && partition !== undefined && account !== undefined) return { account, partition };
  const reason = /<Message>([^<]*)<\/Message>/.exec(text)?.[1] ?? `status ${response.status}`;
  throw new LaunchError(`AWS does not say to which account the agent belongs: ${reason}`);
}
