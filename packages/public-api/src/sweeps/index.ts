export { sweep } from './get-sweep.js';
export { Sweep, type SweepState } from './sweep.js';
