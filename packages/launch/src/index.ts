/** W&B Launch: put jobs on queues, and agents that run them. */
export { type LaunchAddContext, launchAdd } from './launch-add/launch-add.js';
export type { LaunchAddOptions } from './launch-add/launch-add-options.js';
export { readTemplateValues } from './launch-add/template-values.js';
export { LaunchError } from './launch-error.js';
