import type { RunHead } from '../run-log/record.js';

/** The head of a log that says nothing but its run, `p/r1`. */
export const runHead: RunHead = {
  id: 'r1',
  entity: '',
  project: 'p',
  name: '',
  group: '',
  jobType: '',
  notes: '',
  tags: [],
  sweepId: '',
  host: '',
  gitRemote: '',
  gitCommit: '',
  startingStep: 0,
  startTime: 0,
  isResumed: false,
  config: [],
  summary: [],
  branchPoint: null,
  settings: [],
};
