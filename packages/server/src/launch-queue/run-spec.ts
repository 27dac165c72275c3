import { isJsonObject } from '../json/parse-json.js';
import { readJsonObject } from '../json/read-object.js';
import { stringifyAsPython } from '../json/wire-json.js';
import { RequestError } from '../request-error.js';
import type { ResourceConfig } from '../storage/launch/rows.js';
import { fillPlaceholders } from './placeholders.js';
import { chooseValues, readTemplateVariables } from './template-variables.js';

/** What a caller sends to be run. */
export interface RunSpecInput {
  /** JSON text of an object. */
  readonly runSpec: string;
  /** JSON text of an object from the names of variables to values. */
  readonly templateVariableValues?: string | null | undefined;
}

/**
 * The run spec, JSON text, with what the queue decides: its resource, and its settings of it with the values of the
 * variables filled in. A spec with settings of its own keeps those; it cannot have values then. Without a configuration of
 * resources the text is the one that came.
 *
 * @throws RequestError for texts in another form, and for values that the variables refuse.
 */
export function fillRunSpec(
  { runSpec, templateVariableValues }: RunSpecInput,
  configuration: Pick<ResourceConfig, 'resource' | 'config' | 'templateVariables'> | undefined,
): string {
  const spec = readJsonObject(runSpec, 'runSpec');
  const values = templateVariableValues ? readJsonObject(templateVariableValues, 'templateVariableValues') : {};
  const hasOwnSettings = isJsonObject(spec['resource_args']) && Object.keys(spec['resource_args']).length > 0;
  if (hasOwnSettings && Object.keys(values).length > 0) {
    throw new RequestError(400, 'A run spec with resource_args cannot have values of template variables as well.');
  }
  if (configuration === undefined) {
    chooseValues([], values);
    return runSpec;
  }
  const { resource, config, templateVariables } = configuration;
  if (hasOwnSettings) {
    return stringifyAsPython({ ...spec, resource });
  }
  const settings = readJsonObject(config, 'config')['resource_args'] ?? {};
  const filled = fillPlaceholders(settings, chooseValues(readTemplateVariables(templateVariables), values));
  return stringifyAsPython({ ...spec, resource, resource_args: filled });
}
