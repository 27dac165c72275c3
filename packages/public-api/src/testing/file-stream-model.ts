import { type Client, type ClientEvent, parseJson } from '@wandb-ts/core';

/** What a test decides about one request to the file stream. `deliver` makes the server act on it and gives its answer. */
export type PostScript = (request: PostedRequest) => unknown;

/** A request to the file stream. */
export interface PostedRequest {
  /** 1 for the first request. */
  readonly number: number;
  readonly path: string;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
  readonly deliver: () => unknown;
}

/** A client whose server is a model of the file stream: lines by position. Every test scripts what fails. */
export interface FileStreamModel {
  readonly client: Client;
  /** The bodies that were posted, parsed. */
  readonly posted: Record<string, unknown>[];
  /** The operations that were requested, with their variables. */
  readonly requested: { readonly name: string; readonly variables: Record<string, unknown> }[];
  readonly events: ClientEvent[];
  /** The lines of the history, by position. A gap would be undefined. */
  readonly history: (string | undefined)[];
  /** The lines of the console, by position. */
  readonly console: (string | undefined)[];
  /** The last summary, parsed. */
  summary: unknown;
  /** The exit code with which the run ended. */
  exitCode: number | undefined;
  /** The most requests that were in flight at once. */
  mostInFlight: number;
}

interface StreamBody {
  readonly files?: Record<string, { readonly offset: number; readonly content: readonly string[] }>;
  readonly complete?: boolean;
  readonly exitcode?: number;
}

/** What the model answers besides file streams. */
export interface FileStreamModelOptions {
  /** Decides about each request. @defaultValue each is delivered */
  readonly post?: PostScript;
  /** Answers an operation. @defaultValue `UpsertRun` confirms a new run; others are refused */
  readonly request?: (name: string, variables: Record<string, unknown>) => unknown;
}

/** Makes a model with nothing on it. */
export function createFileStreamModel(options: FileStreamModelOptions = {}): FileStreamModel {
  const { post = ({ deliver }) => deliver(), request = confirmRun } = options;
  let inFlight = 0;
  const model: FileStreamModel = {
    posted: [],
    requested: [],
    events: [],
    history: [],
    console: [],
    summary: undefined,
    exitCode: undefined,
    mostInFlight: 0,
    client: {
      settings: { baseUrl: 'https://wandb.test', entity: 'ann', project: 'vision', organization: null },
      appUrl: 'https://wandb.test/',
      userAgent: 'test',
      apiKey: null,
      credentialSource: null,
      emit: (event) => model.events.push(event),
      fetchUrl: () => Promise.reject(new Error('The model has no files.')),
      readUrl: () => Promise.reject(new Error('The model has no files.')),
      writeUrl: () => Promise.reject(new Error('The model has no files.')),
      hasFeature: async () => false,
      defaultEntity: async () => 'ann',
      with: () => model.client,
      request: async <Data, Variables>({ name }: { readonly name: string }, variables: Variables): Promise<Data> => {
        model.requested.push({ name, variables: variables as Record<string, unknown> });
        return request(name, variables as Record<string, unknown>) as Data;
      },
      graphql: async <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
        const name = /query (\w+)/.exec(document)?.[1] ?? '';
        model.requested.push({ name, variables });
        return request(name, variables) as Data;
      },
      post: async (path, sent, { signal } = {}) => {
        const body = typeof sent === 'string' ? sent : new TextDecoder().decode(sent);
        model.posted.push(JSON.parse(body) as Record<string, unknown>);
        inFlight += 1;
        model.mostInFlight = Math.max(model.mostInFlight, inFlight);
        try {
          const deliver = (): unknown => apply(model, JSON.parse(body) as StreamBody);
          return await post({ number: model.posted.length, path, body, signal, deliver });
        } finally {
          inFlight -= 1;
        }
      },
    },
  };
  return model;
}

/** The answer of `UpsertRun` for a run as it was asked for. */
export function confirmRun(name: string, variables: Record<string, unknown>): unknown {
  if (name !== 'UpsertRun') {
    throw new Error(`The model has no answer to ${name}.`);
  }
  const bucket = {
    id: 'c3RvcmFnZQ==',
    name: variables['name'] ?? 'abcd1234',
    displayName: variables['displayName'] ?? 'calm-wave-1',
    project: { name: variables['project'] ?? 'vision', entity: { name: variables['entity'] ?? 'ann' } },
  };
  return { upsertBucket: { inserted: true, bucket } };
}

function apply(model: FileStreamModel, { files = {}, complete, exitcode }: StreamBody): unknown {
  for (const [name, { offset, content }] of Object.entries(files)) {
    if (name === 'wandb-summary.json') {
      model.summary = parseJson(content.at(-1) ?? '');
      continue;
    }
    const lines = name === 'output.log' ? model.console : model.history;
    for (const [index, line] of content.entries()) {
      lines[offset + index] = line;
    }
  }
  model.exitCode = complete === true ? exitcode : model.exitCode;
  return { exitcode: null, limits: {} };
}
