import { type Client, createClient, type Operation, Paginator, parseRunPath } from '@wandb-ts/core';
import { listRuns, listRunsOperation } from '@wandb-ts/core/requests/runs';
import {
  Api,
  Artifact,
  NotFoundError,
  type Run,
  type RunFilter,
  VerificationError,
  WandbError,
} from '@wandb-ts/public-api';
import { type HistoryScan, run } from '@wandb-ts/public-api/runs';
import { viewer } from '@wandb-ts/public-api/viewer';

// Nothing here states its type: what the compiler infers must have a name that a declaration file may use.
export const api = new Api({ baseUrl: 'http://127.0.0.1', apiKey: '0'.repeat(40), onEvent: (event) => event.type });
export const list = api.runs('team/vision', { filters: { state: 'finished' }, order: '-created_at' });
export const client = createClient({ maxRetries: 0 });
export const operation = listRunsOperation;
export const path = parseRunPath('team/vision/abc', {});
export const request = () => listRuns(client, { entity: 'team', project: 'vision' });
export const who = () => viewer(client);
export const one = () => run(client, 'team/vision/abc');
export const first = () => list.first();
export const rows = async () => (await one()).scanHistory<{ _step: number; loss: number }>({ keys: ['loss'] });
export const start = () => api.startRun({ project: 'vision', config: { lr: 0.1 } });
export const draft = new Artifact('pets', 'dataset', { metadata: { classes: 2 } });
export const download = async () => (await api.artifact('team/vision/pets:v0')).download({ root: 'pets' });
export const versions = api.registries({ filter: { name: 'model' } }).versions({ filter: { alias: 'production' } });
export class Numbers extends Paginator<number> {}

// What is stated must hold.
export const filter: RunFilter = { $or: [{ state: 'failed' }, { 'config.lr': { $gt: 0.1 } }] };
export const connection: Client = api.client;
export async function typed(): Promise<[number | undefined, HistoryScan<{ loss: number }>]> {
  const found: Run = await api.run('team/vision/abc');
  const scan = found.scanHistory<{ loss: number }>();
  for await (const row of scan) return [row.loss, scan];
  return [undefined, scan];
}
export function explain(error: unknown): number | null {
  if (NotFoundError.is(error)) return error.status;
  if (VerificationError.is(error)) return error.path.length;
  return WandbError.is(error) ? error.code.length : null;
}
export function nameOf<Data, Variables>(of: Operation<Data, Variables>): string {
  return of.name;
}

// @ts-expect-error: the fields of a run are typed, not loose.
export const missing = async () => (await one()).notThere;
// @ts-expect-error: a project is a string.
export const wrong = api.runs(5);
