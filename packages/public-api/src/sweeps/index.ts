export { Agent, type AgentFields } from './agent.js';
export { AgentRuns } from './agent-runs.js';
export { type EnqueueRunOptions, enqueueSweepRun } from './enqueue-run.js';
export { sweep } from './get-sweep.js';
export { type BestRunOptions, Sweep, type SweepLoadOptions } from './sweep.js';
export type { SweepState } from './sweep-fields.js';
export { Sweeps, type SweepsOptions, sweeps } from './sweeps.js';
