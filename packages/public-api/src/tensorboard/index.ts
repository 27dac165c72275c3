/** TensorBoard's event files as runs. */
export { EventFileError } from './event-file-error.js';
export { type SyncProgress, type SyncTensorboardOptions, syncTensorboard } from './sync-tensorboard.js';
