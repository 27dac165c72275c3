import { isRecord } from '../../records.js';
import type { RunnerState } from '../runner.js';
import { type ManifestNode, recordsIn } from './pod-specs.js';

/** What a pod tells about its run. */
export interface PodObservation {
  /** Whether it runs, or is about to: its containers are being made. */
  readonly isRunning: boolean;
  /** Whether the cluster takes it from its machine, or has done so. */
  readonly isPreempted: boolean;
  /** Why it is on no machine; null when it is, or nobody knows. */
  readonly warning: string | null;
}

const preemptions: readonly unknown[] = ['EvictionByEvictionAPI', 'PreemptionByScheduler', 'TerminationByKubelet'];

/** Reads a pod. */
export function observePod({ status }: ManifestNode): PodObservation {
  const conditions = isRecord(status) ? recordsIn(status['conditions']) : [];
  const unschedulable = conditions.find(
    ({ type, status: value, reason }) => type === 'PodScheduled' && value === 'False' && reason === 'Unschedulable',
  );
  return {
    isRunning: isRecord(status) && (status['phase'] === 'Running' || isCreatingContainers(status)),
    isPreempted: conditions.some(({ type, reason }) => type === 'DisruptionTarget' && preemptions.includes(reason)),
    warning: unschedulable === undefined ? null : String(unschedulable['message'] ?? 'Unschedulable'),
  };
}

function isCreatingContainers(status: ManifestNode): boolean {
  return recordsIn(status['containerStatuses']).some(({ state }) => {
    const waiting = isRecord(state) ? state['waiting'] : null;
    return isRecord(waiting) && waiting['reason'] === 'ContainerCreating';
  });
}

/** Whether a Job has ended, and how; null when it has not. */
export function observeJob({ spec, status }: ManifestNode): 'finished' | 'failed' | null {
  if (!isRecord(status)) return null;
  const conditions = trueConditions(status);
  if (conditions.includes('complete')) return 'finished';
  if (conditions.includes('failed')) return 'failed';
  const { completions, parallelism, backoffLimit = 6, backoffLimitPerIndex } = isRecord(spec) ? spec : {};
  const succeeded = count(status['succeeded']);
  // Without a number of completions, several pods share the work, and only the cluster knows whether that is done.
  const wanted = completions ?? (count(parallelism) > 1 ? Number.POSITIVE_INFINITY : 1);
  if (succeeded >= Number(wanted)) return 'finished';
  const isOver = backoffLimitPerIndex === undefined && count(status['failed']) > Number(backoffLimit);
  return isOver && count(status['active']) === 0 ? 'failed' : null;
}

const wordStates: Readonly<Record<string, RunnerState>> = {
  created: 'starting',
  pending: 'starting',
  running: 'running',
  completing: 'running',
  succeeded: 'finished',
  completed: 'finished',
  failed: 'failed',
  aborted: 'failed',
  timeout: 'failed',
  terminated: 'failed',
  terminating: 'stopping',
};

const byWeight: readonly RunnerState[] = ['finished', 'failed', 'stopping', 'running', 'starting'];

/** What a custom resource says of itself, by a phase, by conditions or by how many of its pods run; null for nothing. */
export function observeCustomObject({ status }: ManifestNode): RunnerState | null {
  if (!isRecord(status)) return null;
  const phase = isRecord(status['state']) ? status['state']['phase'] : status['phase'];
  const fromPhase = typeof phase === 'string' ? stateOfWord(phase) : null;
  if (fromPhase !== null) return fromPhase;
  const states = trueConditions(status).map(stateOfWord);
  return byWeight.find((state) => states.includes(state)) ?? stateOfReplicas(status);
}

function stateOfWord(word: string): RunnerState | null {
  const key = word.toLowerCase();
  return (Object.hasOwn(wordStates, key) ? wordStates[key] : null) ?? null;
}

/** Of the jobs of a job set. wandb 0.20.1 looks for the key with a capital; job sets write a list below the other. */
function stateOfReplicas(status: ManifestNode): RunnerState | null {
  const given = status['replicatedJobsStatus'] ?? status['ReplicatedJobsStatus'];
  const replicas = isRecord(given) ? [given] : recordsIn(given);
  if (replicas.some(({ ready }) => count(ready) > 0)) return 'running';
  return replicas.some(({ active }) => count(active) > 0) ? 'starting' : null;
}

function trueConditions(status: ManifestNode): readonly string[] {
  const holding = recordsIn(status['conditions']).filter((condition) => condition['status'] === 'True');
  return holding.map(({ type }) => String(type).toLowerCase());
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
