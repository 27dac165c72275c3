import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventList } from './event-list.js';

/** A request of AWS. */
export interface AwsRequest {
  /** Such as `SageMaker.CreateTrainingJob` or `GetCallerIdentity`. */
  readonly action: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** What the text holds; empty for forms. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An error as AWS answers it. */
export interface AwsError {
  readonly name: string;
  readonly message: string;
}

/** SageMaker, the logs of CloudWatch and STS on this machine. */
export interface FakeAws extends AsyncDisposable {
  /** To put into the environment of the process: address, credentials and region. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: AwsRequest[];
  /** The actions, in order. */
  readonly actions: EventList;
  /** What is said of training jobs. */
  state: { TrainingJobStatus: string; FailureReason?: string };
  /** What training jobs wrote; null when there is no log. */
  log: readonly string[] | null;
  /** Actions that fail. */
  readonly errors: Map<string, AwsError>;
  /** Called with each action before it is answered. */
  onRequest: (action: string) => void;
}

/** Starts it. Training jobs are in progress until a test says otherwise, and stopping once they are to stop. */
export async function fakeAws(): Promise<FakeAws> {
  const requests: AwsRequest[] = [];
  const actions = new EventList();
  const errors = new Map<string, AwsError>();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const action = String(request.headers['x-amz-target'] ?? new URLSearchParams(text).get('Action'));
    const headers = request.headers as Record<string, string>;
    const isForm = action === 'GetCallerIdentity';
    const body = isForm ? {} : (JSON.parse(text) as Record<string, unknown>);
    requests.push({ action, headers, text, body });
    aws.onRequest(action);
    const error = errors.get(action);
    response.writeHead(error === undefined ? 200 : 400, {
      'content-type': isForm ? 'text/xml' : 'application/x-amz-json-1.1',
    });
    if (isForm) response.end(error === undefined ? identity : `<Error><Message>${error.message}</Message></Error>`);
    else
      response.end(
        JSON.stringify(
          error === undefined ? answer(aws, action, body) : { __type: error.name, message: error.message },
        ),
      );
    actions.add(action);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const aws: FakeAws = {
    environment: {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-of-the-agent',
      AWS_REGION: 'eu-west-1',
    },
    requests,
    actions,
    state: { TrainingJobStatus: 'InProgress' },
    log: null,
    errors,
    onRequest: () => undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return aws;
}

const identity = `<GetCallerIdentityResponse><GetCallerIdentityResult>
  <Arn>arn:aws-us-gov:iam::123456789012:user/agent</Arn><Account>123456789012</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

function answer(aws: FakeAws, action: string, body: AwsRequest['body']): object {
  switch (action.split('.').at(-1)) {
    case 'CreateTrainingJob':
      return { TrainingJobArn: `arn:aws:sagemaker:eu-west-1:1:training-job/${String(body['TrainingJobName'])}` };
    case 'DescribeTrainingJob':
      return { TrainingJobName: body['TrainingJobName'], ...aws.state };
    case 'StopTrainingJob':
      aws.state = { TrainingJobStatus: 'Stopping' };
      return {};
    case 'DescribeLogStreams':
      return {
        logStreams: aws.log === null ? [] : [{ logStreamName: `${String(body['logStreamNamePrefix'])}algo-1` }],
      };
    case 'GetLogEvents':
      return { events: (aws.log ?? []).map((message, index) => ({ timestamp: 1000 + index, message })) };
    default:
      throw new Error(`Nothing answers ${action}.`);
  }
}
