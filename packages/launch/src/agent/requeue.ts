import type { LaunchJob } from '../run-spec/launch-job.js';
import { type AgentLog, messageOf } from './agent-log.js';
import type { AgentServer } from './agent-server.js';

const maxResumes = 5;

/**
 * Queues a job again whose machine was taken away, so that its run goes on. The priority stays; the key that the server put
 * into the spec does not, and the sweep neither, because it may have ended.
 * @returns false when the run was started again too often.
 */
export async function requeue(server: AgentServer, job: LaunchJob, log: AgentLog): Promise<boolean> {
  const resumeCount = job.resumeCount + 1;
  if (resumeCount > maxResumes) {
    log('warning', `The run ${job.runId} has been started again ${maxResumes} times, and stays ended.`);
    return false;
  }
  log('info', `The machine of run ${job.runId} was taken away; it is queued again.`);
  const { sweep_id: _, ...spec } = job.spec;
  const priority = await server.priorityOf(job.queueName, job.itemId).catch((error: unknown) => {
    log('warning', `The priority of run ${job.runId} cannot be told: ${messageOf(error)}`);
    return null;
  });
  await server.push({
    queueName: job.queueName,
    spec: { ...spec, run_id: job.runId, _resume_count: resumeCount },
    priority,
  });
  return true;
}
