/** The error of everything in this package; queues throw the same one. */
export { LaunchError } from '@wandb-ts/public-api/run-queues';
