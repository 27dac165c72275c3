import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { RequestError } from '../request-error.js';
import { checkNesting } from './nesting.js';
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
  const parsed = tryParseJson(config);
  if (!isJsonObject(parsed) || !isJsonObject(parsed['resource_args'] ?? {})) {
    throw new RequestError(400, 'The configuration must be the JSON text of an object with the object resource_args.');
  }
  checkNesting(parsed, 'The configuration');
  const variables = templateVariables ? readTemplateVariables(templateVariables) : [];
  return {
    resource,
    config,
    templateVariables: writeTemplateVariables(variables),
    warnings: describeMismatches(parsed, variables),
  };
}
