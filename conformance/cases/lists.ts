import type { RunFilter } from '@wandb-ts/public-api';
import type { ListedRun } from './listed-runs.ts';

/** One filtered, ordered list, with what it must give in words that are not the server's. */
export interface ListExpectation {
  readonly id: string;
  readonly filters?: RunFilter;
  readonly order?: string;
  /** @defaultValue 50 */
  readonly perPage?: number;
  /** Which runs belong to the list. @defaultValue all */
  readonly matches?: (run: ListedRun) => boolean;
  /** What the list is sorted by; runs without a value come last. @defaultValue the creation time */
  readonly sortedBy?: (run: ListedRun) => unknown;
}

type Values = Readonly<Record<string, unknown>>;

const lr = (run: ListedRun): number => Number(run.config['lr']);
const loss = (run: ListedRun): number => Number(run.summary['loss']);
const model = (run: ListedRun): Values => run.config['model'] as Values;
const depth = (run: ListedRun): number => Number((model(run)['head'] as Values)['depth']);
const acc = (run: ListedRun): number => Number((run.summary['best'] as Values)['acc']);
const index = (run: ListedRun): number => Number(run.config['index']);

/** Filters on every kind of column and with every operator. */
export const filterCases: readonly ListExpectation[] = [
  { id: 'no filter, default order' },
  { id: 'config value', filters: { 'config.lr': 0.01 }, matches: (run) => lr(run) === 0.01 },
  { id: 'config value with .value', filters: { 'config.lr.value': 0.01 }, matches: (run) => lr(run) === 0.01 },
  { id: 'config $gt', filters: { 'config.lr': { $gt: 0.005 } }, matches: (run) => lr(run) > 0.005 },
  {
    id: 'config $gte and $lt',
    filters: { 'config.index': { $gte: 20, $lt: 61 } },
    perPage: 7,
    matches: (run) => index(run) >= 20 && index(run) < 61,
  },
  { id: 'config $ne', filters: { 'config.index': { $ne: 3 } }, matches: (run) => index(run) !== 3 },
  {
    id: 'config $in',
    filters: { 'config.index': { $in: [5, 50, 150, 5000] } },
    matches: (run) => [5, 50, 150].includes(index(run)),
  },
  {
    id: 'config $nin',
    filters: { 'config.index': { $nin: [5, 50, 150] } },
    matches: (run) => ![5, 50, 150].includes(index(run)),
  },
  { id: 'config $exists', filters: { 'config.lr': { $exists: true } }, matches: (run) => 'lr' in run.config },
  { id: 'config not $exists', filters: { 'config.lr': { $exists: false } }, matches: (run) => !('lr' in run.config) },
  { id: 'config boolean', filters: { 'config.isDebug': true }, matches: (run) => run.config['isDebug'] === true },
  { id: 'config null', filters: { 'config.comment': null }, matches: (run) => run.config['comment'] === null },
  { id: 'config text in Unicode', filters: { 'config.größe': 'g2' }, matches: (run) => run.config['größe'] === 'g2' },
  {
    id: 'config nested',
    filters: { 'config.model.name': 'resnet' },
    matches: (run) => model(run)['name'] === 'resnet',
  },
  {
    id: 'config nested twice',
    filters: { 'config.model.head.depth': { $gte: 5 } },
    matches: (run) => depth(run) >= 5,
  },
  {
    id: 'config $regex',
    filters: { 'config.comment': { $regex: '^no\\. 1[0-4]' } },
    matches: (run) => /^no\. 1[0-4]/.test(String(run.config['comment'])),
  },
  { id: 'summary $lt', filters: { 'summary_metrics.loss': { $lt: 0.3 } }, matches: (run) => loss(run) < 0.3 },
  { id: 'summary value', filters: { 'summary_metrics.epoch': 4 }, matches: (run) => run.summary['epoch'] === 4 },
  { id: 'summary text', filters: { 'summary_metrics.status': 'ok' }, matches: (run) => run.summary['status'] === 'ok' },
  { id: 'summary nested', filters: { 'summary_metrics.best.acc': { $gt: 0.9 } }, matches: (run) => acc(run) > 0.9 },
  {
    id: 'summary not $exists',
    filters: { 'summary_metrics.loss': { $exists: false } },
    matches: (run) => !('loss' in run.summary),
  },
  { id: 'tag', filters: { tags: 'five' }, matches: (run) => run.tags.includes('five') },
  { id: 'tag in Unicode', filters: { tags: '猫 & dog' }, matches: (run) => run.tags.includes('猫 & dog') },
  {
    id: 'tags $in',
    filters: { tags: { $in: ['five', 'absent'] } },
    matches: (run) => run.tags.includes('five'),
  },
  {
    id: 'tags $nin',
    filters: { tags: { $nin: ['five', 'even'] } },
    matches: (run) => !run.tags.includes('five') && !run.tags.includes('even'),
  },
  { id: 'state', filters: { state: 'failed' }, matches: (run) => run.state === 'failed' },
  {
    id: 'state $in',
    filters: { state: { $in: ['failed', 'crashed'] } },
    matches: (run) => run.state === 'failed' || run.state === 'crashed',
  },
  { id: 'group', filters: { group: 'group-1' }, matches: (run) => run.group === 'group-1' },
  { id: 'job type', filters: { jobType: 'eval' }, matches: (run) => run.jobType === 'eval' },
  { id: 'job_type', filters: { job_type: 'eval' }, matches: (run) => run.jobType === 'eval' },
  { id: 'name', filters: { name: 'list-007' }, matches: (run) => run.name === 'list-007' },
  {
    id: 'display name $regex',
    filters: { display_name: { $regex: '火-[1-9]0$' } },
    matches: (run) => /火-[1-9]0$/.test(run.displayName),
  },
  {
    id: 'created_at $gte',
    filters: { created_at: { $gte: '2026-01-05T00:30:00Z' } },
    matches: (run) => run.createdAt >= '2026-01-05T00:30:00.000Z',
  },
  {
    id: 'createdAt between',
    filters: { $and: [{ createdAt: { $gt: '2026-01-05T00:10:00' } }, { createdAt: { $lte: '2026-01-05T00:20:00' } }] },
    matches: (run) => run.createdAt > '2026-01-05T00:10:00.000Z' && run.createdAt <= '2026-01-05T00:20:00.000Z',
  },
  {
    id: '$or',
    filters: { $or: [{ 'config.model.name': 'resnet' }, { 'summary_metrics.loss': { $gt: 0.95 } }] },
    matches: (run) => model(run)['name'] === 'resnet' || loss(run) > 0.95,
  },
  {
    id: '$and of $or',
    filters: { $and: [{ $or: [{ state: 'failed' }, { tags: 'five' }] }, { 'config.lr': { $lte: 0.01 } }] },
    matches: (run) => (run.state === 'failed' || run.tags.includes('five')) && lr(run) <= 0.01,
  },
  {
    id: '$nor',
    filters: { $nor: [{ state: 'failed' }, { state: 'killed' }] },
    matches: (run) => run.state !== 'failed' && run.state !== 'killed',
  },
  {
    id: '$not',
    filters: { 'config.index': { $not: { $gt: 100 } } },
    matches: (run) => index(run) <= 100,
  },
  { id: 'tags $ne', filters: { tags: { $ne: 'five' } }, matches: (run) => !run.tags.includes('five') },
  {
    id: 'two tags',
    filters: { $and: [{ tags: 'five' }, { tags: 'even' }] },
    matches: (run) => run.tags.includes('five') && run.tags.includes('even'),
  },
  { id: 'group null', filters: { group: null }, matches: (run) => run.group === null },
  { id: 'group $ne', filters: { group: { $ne: 'group-1' } }, matches: (run) => run.group !== 'group-1' },
  { id: 'state $ne', filters: { state: { $ne: 'finished' } }, matches: (run) => run.state !== 'finished' },
  {
    id: 'display name $in',
    filters: { displayName: { $in: ['sweep 1', 'größe-火-20'] } },
    matches: (run) => run.displayName === 'sweep 1' || run.displayName === 'größe-火-20',
  },
  { id: 'username', filters: { username: 'local' } },
  { id: 'another username', filters: { username: 'somebody' }, matches: () => false },
  { id: 'sweep', filters: { sweep: 'absent' }, matches: () => false },
  {
    id: 'big integer',
    filters: { 'config.seed': { $in: [2n ** 60n] } },
    matches: (run) => run.config['seed'] === 2n ** 60n,
  },
  {
    id: 'summaryMetrics',
    filters: { 'summaryMetrics.epoch': { $gt: 6 } },
    matches: (run) => Number(run.summary['epoch']) > 6,
  },
  {
    id: 'created_at with an offset',
    filters: { created_at: { $lt: '2026-01-05T02:30:00+02:00' } },
    matches: (run) => run.createdAt < '2026-01-05T00:30:00.000Z',
  },
  { id: 'number is not its text', filters: { 'config.index': '3' }, matches: () => false },
  { id: 'nothing', filters: { 'config.absent': 'x' }, matches: () => false },
];

/** Orders with ties, with missing values, and over several pages. */
export const orderCases: readonly ListExpectation[] = [
  { id: 'order +created_at, pages of 7', order: '+created_at', perPage: 7 },
  { id: 'order -created_at, pages of 7', order: '-created_at', perPage: 7 },
  { id: 'order +config.lr.value', order: '+config.lr.value', sortedBy: (run) => run.config['lr'] },
  {
    id: 'order -config.lr.value, pages of 9',
    order: '-config.lr.value',
    perPage: 9,
    sortedBy: (run) => run.config['lr'],
  },
  { id: 'order +summary_metrics.loss', order: '+summary_metrics.loss', sortedBy: (run) => run.summary['loss'] },
  {
    id: 'order -summary_metrics.loss, pages of 6',
    order: '-summary_metrics.loss',
    perPage: 6,
    sortedBy: (run) => run.summary['loss'],
  },
  { id: 'order without a sign', order: 'summary_metrics.epoch', perPage: 11, sortedBy: (run) => run.summary['epoch'] },
  { id: 'order +name', order: '+name', sortedBy: (run) => run.name },
  { id: 'order -display_name', order: '-display_name', sortedBy: (run) => run.displayName },
  { id: 'order +state, pages of 8', order: '+state', perPage: 8, sortedBy: (run) => run.state },
  {
    id: 'order by a nested key',
    order: '+config.model.value.head.depth',
    perPage: 13,
    sortedBy: (run) => (model(run)['head'] as Values)['depth'],
  },
  { id: 'order +display_name', order: '+display_name', sortedBy: (run) => run.displayName },
  { id: 'order -heartbeat_at', order: '-heartbeat_at', sortedBy: (run) => run.createdAt },
  { id: 'one page', perPage: 1_000 },
  {
    id: 'filter and order',
    filters: { tags: 'even', 'config.lr': { $exists: true } },
    order: '-summary_metrics.best.acc',
    perPage: 10,
    matches: (run) => run.tags.includes('even') && 'lr' in run.config,
    sortedBy: acc,
  },
];
