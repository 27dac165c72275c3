import { expect, it } from 'vitest';
import { observeCustomObject, observeJob } from './observe-objects.js';
import type { ManifestNode } from './pod-specs.js';
import { RunProgress } from './run-progress.js';

const running = { status: { phase: 'Running' } };
const waiting = (reason: string): ManifestNode => ({
  status: { phase: 'Pending', containerStatuses: [{ state: { waiting: { reason } } }] },
});
const disrupted = (reason: string, phase = 'Failed'): ManifestNode => ({
  status: { phase, conditions: [{ type: 'DisruptionTarget', status: 'True', reason }] },
});
const unschedulable = (message: string, changes: object = {}): ManifestNode => ({
  status: {
    phase: 'Pending',
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message, ...changes }],
  },
});
const completed = { status: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] } };
const failed = { spec: { backoffLimit: 0 }, status: { failed: 1 } };

it('knows nothing before the first event, nor while a pod only waits [L260]', () => {
  const progress = newProgress();
  expect(progress.status).toEqual({ state: 'unknown', messages: [] });

  progress.takePod({ status: { phase: 'Pending' } });
  progress.takePod(waiting('ImagePullBackOff'));
  progress.takeObject({ status: { active: 1 } });

  expect(progress.status.state).toBe('unknown');
});

it.each([
  ['runs', running],
  ['gets its containers', waiting('ContainerCreating')],
])('runs when a pod %s [L257]', (_what, pod) => {
  const progress = newProgress();

  progress.takePod(pod);

  expect(progress.status.state).toBe('running');
});

it.each(['EvictionByEvictionAPI', 'PreemptionByScheduler', 'TerminationByKubelet'])(
  'is preempted when a pod ended for the reason %s [L257]',
  (reason) => {
    const progress = newProgress();
    progress.takePod(running);

    progress.takePod(disrupted(reason, 'Running'));
    expect(progress.status.state).toBe('running');
    progress.takePod(disrupted(reason));

    expect(progress.status.state).toBe('preempted');
  },
);

it('is not preempted for other reasons [L257]', () => {
  const progress = newProgress();

  progress.takePod(disrupted('DeletionByTaintManager'));
  progress.takeObject(failed);

  expect(progress.status.state).toBe('failed');
});

it('is preempted when a pod is gone that was being taken away, and when its Job fails then [L257]', () => {
  const [gone, late] = [newProgress(), newProgress({ restartsPods: true })];

  gone.takePod(disrupted('PreemptionByScheduler', 'Running'), { isGone: true });
  late.takePod(disrupted('PreemptionByScheduler'));
  expect(late.hasEnded).toBe(false);
  late.takeObject(failed);

  expect([gone.status.state, late.status.state]).toEqual(['preempted', 'preempted']);
});

it('forgets that a pod was taken away once the cluster runs another [L257]', () => {
  const progress = newProgress({ restartsPods: true });

  progress.takePod(disrupted('PreemptionByScheduler'));
  progress.takePod(running);
  progress.takeObject(failed);

  expect(progress.status.state).toBe('failed');
});

it('tells why nothing is scheduled, each reason once [L257]', () => {
  const progress = newProgress();

  progress.takePod(unschedulable('0/1 nodes: no GPU'));
  progress.takePod(unschedulable('0/1 nodes: no GPU'));
  progress.takePod(unschedulable('0/2 nodes: no GPU'));
  progress.takePod(unschedulable('gated', { reason: 'SchedulingGated' }));
  progress.takePod(unschedulable('over', { status: 'True' }));
  progress.takePod(unschedulable('of something else', { type: 'Ready' }));

  expect(progress.status).toEqual({ state: 'unknown', messages: ['0/1 nodes: no GPU', '0/2 nodes: no GPU'] });
});

it.each<[string, ManifestNode, 'finished' | 'failed' | null]>([
  ['a condition says so', completed, 'finished'],
  [
    'a condition says so before all pods succeeded',
    { spec: { completions: 3 }, status: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] } },
    'finished',
  ],
  ['its one pod at a time succeeded', { spec: { parallelism: 1 }, status: { succeeded: 1 } }, 'finished'],
  ['its one pod succeeded', { spec: {}, status: { succeeded: 1 } }, 'finished'],
  ['one of three pods succeeded', { spec: { completions: 3 }, status: { succeeded: 1 } }, null],
  ['three of three pods succeeded', { spec: { completions: 3 }, status: { succeeded: 3 } }, 'finished'],
  ['one of several workers succeeded', { spec: { parallelism: 2 }, status: { succeeded: 1, active: 1 } }, null],
  ['its one pod failed', failed, 'failed'],
  ['a pod failed that is tried again', { spec: { backoffLimit: 2 }, status: { failed: 2, active: 1 } }, null],
  ['another pod may still be tried', { spec: { backoffLimit: 2 }, status: { failed: 2 } }, null],
  ['too many pods failed', { spec: { backoffLimit: 2 }, status: { failed: 3 } }, 'failed'],
  ['too many pods failed, and one runs', { spec: { backoffLimit: 2 }, status: { failed: 3, active: 1 } }, null],
  ['six pods failed without a limit', { spec: {}, status: { failed: 6 } }, null],
  ['seven pods failed without a limit', { spec: {}, status: { failed: 7 } }, 'failed'],
  ['a condition says that it failed', { status: { conditions: [{ type: 'Failed', status: 'True' }] } }, 'failed'],
  ['a condition does not hold', { status: { conditions: [{ type: 'Failed', status: 'False' }] } }, null],
  ['limits are per index', { spec: { backoffLimitPerIndex: 1, backoffLimit: 0 }, status: { failed: 3 } }, null],
  ['it has no status', {}, null],
])('reads how a Job ended when %s [L258]', (_what, job, end) => {
  expect(observeJob(job)).toBe(end);
});

it('fails when its Job is deleted before it ended, and only then [L258]', () => {
  const [open, done] = [newProgress(), newProgress()];

  open.takeGone();
  done.takeObject(completed);
  done.takeGone();

  expect([open.status.state, done.status.state]).toEqual(['failed', 'finished']);
});

it('keeps its end, whatever comes afterwards [L259]', () => {
  const progress = newProgress();
  progress.takeObject(completed);

  progress.takePod(running);
  progress.takePod(unschedulable('late'));
  progress.takeObject(failed);

  expect(progress.status).toEqual({ state: 'finished', messages: [] });
});

it('is stopping and then stopped once it is cancelled', () => {
  const progress = newProgress();
  progress.takePod(running);

  progress.cancel();
  progress.takePod(running);
  expect(progress.status.state).toBe('stopping');
  progress.takeGone();

  expect(progress.status.state).toBe('stopped');
});

it('is finished when it is cancelled, but succeeds before it is stopped', () => {
  const progress = newProgress();

  progress.cancel();
  progress.takeObject(completed);

  expect(progress.status.state).toBe('finished');
});

it('follows what a custom resource says of itself, up to its end [L255]', () => {
  const progress = newProgress({ isCustom: true });
  const states: string[] = [];

  for (const phase of ['Pending', 'Running', 'Completed', 'Running']) {
    progress.takeObject({ status: { state: { phase } } });
    states.push(progress.status.state);
  }

  expect(states).toEqual(['starting', 'running', 'finished', 'finished']);
});

it.each<[ManifestNode, string | null]>([
  [{ status: { state: { phase: 'Pending' } } }, 'starting'],
  [{ status: { state: { phase: 'Completing' } } }, 'running'],
  [{ status: { state: { phase: 'Completed' } } }, 'finished'],
  [{ status: { state: { phase: 'Aborted' } } }, 'failed'],
  [{ status: { state: { phase: 'Timeout' } } }, 'failed'],
  [{ status: { state: { phase: 'Terminating' } } }, 'stopping'],
  [{ status: { state: { phase: 'Terminated' } } }, 'failed'],
  [{ status: { state: { phase: 'Unheard' } } }, null],
  [{ status: { conditions: [{ type: 'Created', status: 'True' }] } }, 'starting'],
  [
    {
      status: {
        conditions: [
          { type: 'Running', status: 'True' },
          { type: 'Terminating', status: 'True' },
        ],
      },
    },
    'stopping',
  ],
  [{ status: { phase: 'Succeeded' } }, 'finished'],
  [
    {
      status: {
        conditions: [
          { type: 'Created', status: 'True' },
          { type: 'Running', status: 'True' },
          { type: 'Succeeded', status: 'True' },
        ],
      },
    },
    'finished',
  ],
  [
    {
      status: {
        conditions: [
          { type: 'Running', status: 'True' },
          { type: 'Succeeded', status: 'False' },
        ],
      },
    },
    'running',
  ],
  [
    {
      status: {
        conditions: [
          { type: 'Failed', status: 'True' },
          { type: 'Running', status: 'True' },
        ],
      },
    },
    'failed',
  ],
  [{ status: { ReplicatedJobsStatus: { ready: 0, active: 1 } } }, 'starting'],
  [{ status: { replicatedJobsStatus: [{ ready: 1 }, { active: 1 }], conditions: [] } }, 'running'],
  [{ status: {} }, null],
  [{}, null],
])('reads the custom resource %j as %s [L255]', (object, state) => {
  expect(observeCustomObject(object)).toBe(state);
});

function newProgress(changes: Partial<ConstructorParameters<typeof RunProgress>[0]> = {}): RunProgress {
  return new RunProgress({ isCustom: false, restartsPods: false, ...changes });
}
