import { type ConfigInput, type InputOptions, readSelection } from './job-input.js';

/**
 * Makes the configuration of the run an input of the job, or parts of it. `publishJobInputs` tells the job.
 * @throws {@link LaunchError} for paths and schemas that cannot be read.
 * @example const input = manageWandbConfig({ include: ['model'], exclude: ['model.layers'] });
 */
export function manageWandbConfig(options: InputOptions = {}): ConfigInput {
  return { kind: 'config', ...readSelection(options) };
}
