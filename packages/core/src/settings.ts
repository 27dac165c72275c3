import * as platform from '#platform';
import { defaultBaseUrl, normaliseBaseUrl } from './base-url.js';
import type { Environment } from './environment.js';

/** What a client is set up with. */
export interface Settings {
  /** URL of the server, without a trailing slash. */
  readonly baseUrl: string;
  /** The default entity of paths; null means the viewer's. */
  readonly entity: string | null;
  /** The default project of paths; null means `uncategorized`. */
  readonly project: string | null;
  /** The default organization of registries. */
  readonly organization: string | null;
}

/** What {@link loadSettings} takes before environment and files. */
export interface SettingsOptions {
  readonly baseUrl?: string | undefined;
  readonly entity?: string | undefined;
  readonly project?: string | undefined;
  readonly organization?: string | undefined;
  /** Read instead of the process's environment; the settings files are then the ones that it leads to. */
  readonly environment?: Environment | undefined;
}

/**
 * Finds the settings. Each comes from the options, or the environment, or the settings file of the working directory, or
 * the user's settings file, or is the default. Files are read on Node.js, Bun and Deno only; nothing is written.
 * @throws {@link ValidationError} for an invalid base URL.
 */
export function loadSettings(options: SettingsOptions = {}): Settings {
  const environment = options.environment ?? platform.readEnvironment();
  const files = platform.readSettingsFiles(environment);

  const find = (option: string | undefined, name: string): { value: string; source: string } | null => {
    if (option) return { value: option, source: 'the options' };
    const variable = `WANDB_${name.toUpperCase()}`;
    const fromEnvironment = environment[variable];
    if (fromEnvironment) return { value: fromEnvironment, source: variable };
    const file = files.findLast(({ values }) => values.get(name));
    return file ? { value: file.values.get(name) ?? '', source: file.path } : null;
  };

  const baseUrl = find(options.baseUrl, 'base_url');
  return {
    baseUrl: baseUrl ? normaliseBaseUrl(baseUrl.value, baseUrl.source) : defaultBaseUrl,
    entity: find(options.entity, 'entity')?.value ?? null,
    project: find(options.project, 'project')?.value ?? null,
    organization: find(options.organization, 'organization')?.value ?? null,
  };
}
