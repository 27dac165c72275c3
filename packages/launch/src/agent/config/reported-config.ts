import type { AgentConfig, ConfigBlock } from './agent-config.js';

const shownKeys = {
  environment: ['type', 'region'],
  registry: ['type', 'uri'],
  builder: [
    'type',
    'destination',
    'platform',
    'build-context-store',
    'build-job-name',
    'secret-name',
    'secret-key',
    'kaniko-image',
    'base_image',
  ],
} as const;

/**
 * What the server is told of a configuration, for the web app: only keys that hold no credentials, and addresses without
 * users and query strings.
 */
export function reportedConfig(config: AgentConfig, entity: string): Record<string, unknown> {
  return {
    entity,
    queues: config.queues,
    max_jobs: shownLimit(config.maxJobs),
    max_schedulers: shownLimit(config.maxSchedulers),
    secure_mode: config.isSecure,
    stopped_run_timeout: config.stoppedRunTimeoutMs / 1000,
    verbosity: config.verbosity,
    environment: shownBlock(config.environment, shownKeys.environment),
    registry: shownBlock(config.registry, shownKeys.registry),
    builder: shownBlock(config.builder, shownKeys.builder),
  };
}

function shownLimit(limit: number): number {
  return limit === Number.POSITIVE_INFINITY ? -1 : limit;
}

function shownBlock(block: ConfigBlock, keys: readonly string[]): Record<string, unknown> {
  const shown = keys.flatMap((key) => {
    const value = block[key];
    return typeof value === 'string' ? [[key, withoutSecrets(value)] as const] : [];
  });
  return Object.fromEntries(shown);
}

function withoutSecrets(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^([a-z\d+.-]+:\/\/)[^/]*@|^[^/@:]+:[^/]+@/i, '$1');
}
