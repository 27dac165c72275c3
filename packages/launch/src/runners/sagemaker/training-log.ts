import { loadOptionalPackage } from '../optional-package.js';

const logGroupName = '/aws/sagemaker/TrainingJobs';

/** How a log is read. */
export interface TrainingLogOptions {
  readonly region: string;
  readonly log: (line: string) => void;
}

/**
 * The last lines that a training job wrote, each with the time in milliseconds in front; null when there are none.
 * @throws {@link LaunchError} when the client of CloudWatch is not installed.
 */
export async function readTrainingLog(name: string, { region, log }: TrainingLogOptions): Promise<string | null> {
  const module = await loadOptionalPackage(
    { name: '@aws-sdk/client-cloudwatch-logs', resource: 'sagemaker' },
    () => import('@aws-sdk/client-cloudwatch-logs'),
  );
  const client = new module.CloudWatchLogsClient({ region });
  try {
    const described = await client.send(
      new module.DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: `${name}/` }),
    );
    const logStreamName = described.logStreams?.[0]?.logStreamName;
    if (logStreamName === undefined) throw new module.ResourceNotFoundException({ message: '', $metadata: {} });
    const { events = [] } = await client.send(new module.GetLogEventsCommand({ logGroupName, logStreamName }));
    return events.map(({ timestamp, message }) => `${timestamp}:${message}`).join('\n');
  } catch (error) {
    if (!(error instanceof module.ResourceNotFoundException)) throw error;
    log(`The training job ${name} has no log.`);
    return null;
  } finally {
    client.destroy();
  }
}
