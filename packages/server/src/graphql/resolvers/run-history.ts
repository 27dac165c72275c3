import type { RunResolvers } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { RequestError } from '../../request-error.js';
import type { StepRange } from '../../storage/history.js';

const firstStep = Number.MIN_SAFE_INTEGER;
const lastStep = Number.MAX_SAFE_INTEGER;
/** Clients send one (seen in wandb 0.20.1 and 0.31.0), pages with charts one for each. */
const maxSpecs = 100;

/** The logged values of a run. */
export const runHistoryResolvers: Pick<
  RunResolvers,
  | 'history'
  | 'events'
  | 'sampledHistory'
  | 'historyKeys'
  | 'parquetHistory'
  | 'historyTail'
  | 'eventsTail'
  | 'systemMetrics'
> = {
  history: ({ id }, { minStep, maxStep, samples }, { store, writtenLists }) =>
    writtenLists.add(
      store.history.read(id, {
        minStep: minStep ?? firstStep,
        maxStep: (maxStep ?? lastStep) - 1,
        samples: readSamples(samples ?? null),
      }),
    ),
  events: ({ id }, { samples }, { store }) => store.events.sample(id, readSamples(samples ?? null)),
  sampledHistory: ({ id }, { specs }, { store }) => {
    if (specs.length > maxSpecs) {
      throw new RequestError(400, `A history is sampled by up to ${maxSpecs} specs at a time.`);
    }
    return specs.map((text) => {
      const { keys, range } = readSpec(text);
      return keys.length === 0 ? [] : store.history.readKeys(id, keys, range);
    });
  },
  historyKeys: ({ id }, _, { store }) => store.history.keys(id),
  // The history of a run that logs is read by steps: wandb 0.31.0 takes rows at the border to live rows twice.
  parquetHistory: async (run, _, { exporter, fileUrls }) => {
    const parts = await exporter.exportsOf(run);
    return { parquetUrls: parts.map((part) => fileUrls.historyExport(part)), liveData: [] };
  },
  historyTail: ({ id }, _, { store }) => toTail(store.history.last(id)),
  eventsTail: ({ id }, _, { store }) => toTail(store.events.last(id)),
  systemMetrics: ({ systemMetrics }) => systemMetrics,
};

function toTail(line: string | undefined): string {
  return JSON.stringify(line === undefined ? [] : [line]);
}

/** A spec without keys, which sweep agents send, asks for nothing. */
function readSpec(text: string): { readonly keys: readonly string[]; readonly range: StepRange } {
  const spec = tryParseJson(text);
  const keys = isJsonObject(spec) ? (spec['keys'] ?? []) : undefined;
  if (!isJsonObject(spec) || !Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) {
    throw new RequestError(400, 'A history spec must be a JSON object whose keys are a list of strings.');
  }
  const minStep = readInteger(spec, 'minStep') ?? firstStep;
  const maxStep = readInteger(spec, 'maxStep') ?? lastStep;
  const samples = readSamples(readInteger(spec, 'samples'));
  // wandb 0.19.8 and 0.20.1 scan in pages of as many steps as samples, and take maxStep for the first step of the next page.
  // With that step they would read it twice, or miss a row of a full page.
  const isScan = maxStep - minStep === samples;
  const range = { minStep, maxStep: isScan ? maxStep - 1 : maxStep, samples };
  return { keys, range };
}

function readInteger(spec: Record<string, unknown>, field: string): number | null {
  const value = spec[field] ?? null;
  if (value !== null && !(typeof value === 'number' && Number.isInteger(value))) {
    throw new RequestError(400, `The field ${field} of a history spec must be an integer.`);
  }
  return value;
}

function readSamples(samples: number | null): number | null {
  if (samples !== null && samples < 0) {
    throw new RequestError(400, 'A number of samples must not be negative.');
  }
  return samples;
}
