import { main } from '@wandb-ts/cli';
import { listRunsOperation } from '@wandb-ts/core/requests/runs';
import { overrideOperation, wandbHandlers } from '@wandb-ts/msw';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';

// Nothing here states its type: what the compiler infers must have a name that a declaration file may use.
export const server = createServer(':memory:');
export const handlers = wandbHandlers(server);
export const override = overrideOperation(listRunsOperation, () => ({ data: { project: null } }));
export const command = main;
export const listen = () => server.listen({ port: 0 });

// What is stated must hold.
export const same: EmbeddedServer = server;
server.seed({ runs: [{ project: 'vision', name: 'abc', config: { lr: 0.1 }, history: [{ loss: 1 }] }] });

// @ts-expect-error: a run has a project.
export const wrong = () => server.seed({ runs: [{ name: 'abc' }] });
