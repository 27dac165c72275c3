import type { LaunchJob, QueueItem } from '../run-spec/launch-job.js';
import { parseRunSpec } from '../run-spec/parse-run-spec.js';

/** An item of the queue `q` of `Ent_1`, with a run spec that runs an image unless it says otherwise. */
export function queueItem(spec: Record<string, unknown> = {}): QueueItem {
  return {
    itemId: 'RQI',
    queueName: 'q',
    queueEntity: 'Ent_1',
    spec: {
      entity: 'Ent_1',
      project: 'Proj_X',
      run_id: 'rid12345',
      ...('job' in spec || 'uri' in spec || 'image_uri' in spec ? {} : { docker: { docker_image: 'i' } }),
      ...spec,
    },
  };
}

/** That item, read. */
export function launchJob(spec: Record<string, unknown> = {}): LaunchJob {
  return parseRunSpec(queueItem(spec));
}
