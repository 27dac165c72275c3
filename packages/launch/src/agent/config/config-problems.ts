import { isRecord } from '../../records.js';
import type { ConfigProblem } from './agent-config.js';
import { isContextStore, readRegistryUri } from './registry-uri.js';

/** What a check found. */
export interface ConfigCheck {
  readonly problems: readonly ConfigProblem[];
  /** Sentences about what works, but may not be meant. */
  readonly warnings: readonly string[];
}

type Check = (value: unknown, path: string) => ConfigProblem | null;

const topKeys: Readonly<Record<string, Check>> = {
  queues: listOfText,
  entity: optional(text),
  max_jobs: optional(wholeNumber),
  max_schedulers: optional(wholeNumber),
  secure_mode: optional(truth),
  stopped_run_timeout: optional(wholeNumber),
  verbosity: optional(wholeNumber),
  secret_macros: optional(listOfText),
  registry: optional(block),
  environment: optional(block),
  builder: optional(block),
};

const blockKeys: Readonly<Record<'registry' | 'environment' | 'builder', Readonly<Record<string, Check>>>> = {
  registry: { type: optional(word('ecr', 'acr', 'gcr')), uri: optional(registryUri) },
  environment: { type: optional(word('aws', 'gcp', 'azure')), region: optional(text) },
  builder: {
    type: optional(word('docker', 'podman', 'buildah', 'kaniko', 'noop')),
    destination: optional(registryUri),
    platform: optional(word('linux/amd64', 'linux/arm64')),
    'build-context-store': optional(contextStore),
  },
};

/** Checks a configuration as wandb 0.20.1 does: keys that nobody knows are refused, except inside of blocks. */
export function checkConfig(config: Readonly<Record<string, unknown>>): ConfigCheck {
  const problems = [...checkKeys(config, topKeys, '')];
  const warnings: string[] = [];
  if (!('entity' in config)) problems.push(missing('entity'));
  for (const key of Object.keys(config)) {
    if (!Object.hasOwn(topKeys, key)) {
      problems.push({ path: key, kind: 'unknown-key', message: `${key} is not a key of an agent's configuration` });
    }
  }
  for (const [name, checks] of Object.entries(blockKeys)) {
    const value = config[name];
    if (isRecord(value)) problems.push(...checkKeys(value, checks, `${name}.`));
  }
  const { environment, registry, builder } = config;
  if (isRecord(environment)) {
    if (!('region' in environment)) problems.push(missing('environment.region'));
    const extra = Object.keys(environment).filter((key) => !Object.hasOwn(blockKeys.environment, key));
    warnings.push(...extra.map((key) => `environment.${key} is not a known key, and is ignored.`));
  }
  if (isRecord(builder) && builder['type'] === 'kaniko') {
    warnings.push('builder.type kaniko builds nothing here: jobs that need an image will fail.');
  }
  for (const [path, uri] of [
    ['registry.uri', isRecord(registry) ? registry['uri'] : null],
    ['builder.destination', isRecord(builder) ? builder['destination'] : null],
  ]) {
    if (typeof uri === 'string' && !readRegistryUri(uri).isKnown) {
      warnings.push(`${path} is in no registry that is known; make sure that the agent can push images there.`);
    }
  }
  return { problems, warnings };
}

function checkKeys(
  config: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
  prefix: string,
): ConfigProblem[] {
  return Object.entries(checks).flatMap(([key, check]) => {
    const problem = Object.hasOwn(config, key) ? check(config[key], `${prefix}${key}`) : null;
    return problem === null ? [] : [problem];
  });
}

function missing(path: string): ConfigProblem {
  return { path, kind: 'missing', message: `${path} is missing` };
}

function optional(check: Check): Check {
  return (value, path) => (value === null || value === undefined ? null : check(value, path));
}

function wrongType(path: string, wanted: string): ConfigProblem {
  return { path, kind: 'wrong-type', message: `${path} must be ${wanted}` };
}

function text(value: unknown, path: string): ConfigProblem | null {
  return typeof value === 'string' ? null : wrongType(path, 'a text');
}

function listOfText(value: unknown, path: string): ConfigProblem | null {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? null : wrongType(path, 'a list of texts');
}

function wholeNumber(value: unknown, path: string): ConfigProblem | null {
  const isNumber = Number.isSafeInteger(value) || (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value));
  return isNumber ? null : wrongType(path, 'a whole number');
}

function truth(value: unknown, path: string): ConfigProblem | null {
  return typeof value === 'boolean' ? null : wrongType(path, 'true or false');
}

function block(value: unknown, path: string): ConfigProblem | null {
  return isRecord(value) ? null : wrongType(path, 'a block of keys');
}

function word(...words: readonly string[]): Check {
  return (value, path) =>
    words.includes(String(value))
      ? null
      : { path, kind: 'unknown-word', message: `${path} must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` };
}

function registryUri(value: unknown, path: string): ConfigProblem | null {
  if (typeof value !== 'string') return text(value, path);
  const { problem } = readRegistryUri(value);
  return problem === null ? null : { path, kind: 'wrong-value', message: `${path} ${problem}` };
}

function contextStore(value: unknown, path: string): ConfigProblem | null {
  if (typeof value !== 'string') return text(value, path);
  return isContextStore(value)
    ? null
    : { path, kind: 'wrong-value', message: `${path} must be a bucket of S3 or GCS, or a blob container of Azure` };
}
