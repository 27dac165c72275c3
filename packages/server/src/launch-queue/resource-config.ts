import { isJsonObject } from '../json/parse-json.js';
import { readJsonObject } from '../json/read-object.js';
import { RequestError } from '../request-error.js';
import { describeMismatches } from './placeholders.js';
import { readTemplateVariables, writeTemplateVariables } from './template-variables.js';

const resources: ReadonlySet<string> = new Set([
  'local-container',
  'local-process',
  'kubernetes',
  'sagemaker',
  'gcp-vertex',
]);

/** A configuration of resources that was checked. */
export interface CheckedResourceConfig {
  readonly resource: string;
  /** JSON text of an object with `resource_args`. */
  readonly config: string;
  /** JSON text. */
  readonly templateVariables: string;
  /** What is odd about it. */
  readonly warnings: string[];
}

/** What a caller sends of a configuration of resources. */
export interface ResourceConfigInput {
  readonly resource: string;
  readonly config: string;
  readonly templateVariables: string | null | undefined;
}

/** Checks a configuration of resources. @throws RequestError for one that no item could be run with. */
export function checkResourceConfig({
  resource,
  config,
  templateVariables,
}: ResourceConfigInput): CheckedResourceConfig {
  if (!resources.has(resource)) {
    throw new RequestError(400, `The resource of a queue is one of ${[...resources].join(', ')}.`);
  }
  const parsed = readJsonObject(config, 'The configuration');
  if (!isJsonObject(parsed['resource_args'] ?? {})) {
    throw new RequestError(400, 'The field resource_args of the configuration must be an object.');
  }
  const variables = templateVariables ? readTemplateVariables(templateVariables) : [];
  return {
    resource,
    config,
    templateVariables: writeTemplateVariables(variables),
    warnings: describeMismatches(parsed, variables),
  };
}
