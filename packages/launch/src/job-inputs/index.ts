export { type InputSchema, prepareSchema } from './input-schema.js';
export type { ConfigInput, FileInput, InputOptions, JobInput } from './job-input.js';
export { loadWandbConfig } from './load-wandb-config.js';
export { type ManageConfigFileOptions, manageConfigFile } from './manage-config-file.js';
export { manageWandbConfig } from './manage-wandb-config.js';
export { type PublishJobInputsOptions, publishJobInputs } from './publish-job-inputs.js';
