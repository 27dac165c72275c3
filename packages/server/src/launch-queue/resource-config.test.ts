import { expect, it } from 'vitest';
import { checkResourceConfig } from './resource-config.js';

const config = JSON.stringify({ resource_args: { kubernetes: { gpu: '{{gpus}}' } } });

it.each([
  ['vertex', config, null, 'The resource of a queue is one of'],
  ['kubernetes', '[]', null, 'The configuration must be the JSON text of an object.'],
  ['kubernetes', '{"resource_args":1}', null, 'The field resource_args of the configuration must be an object.'],
  ['kubernetes', config, '[]', 'templateVariables must be the JSON text of an object'],
  ['kubernetes', config, '{"gpus":{}}', 'needs a schema with the type'],
  ['kubernetes', config, '{"gpus":{"schema":{"type":"boolean"}}}', 'needs a schema with the type'],
  ['kubernetes', config, '{"gpus":{"schema":{"type":"integer","minimum":"1"}}}', 'a minimum that is not a number'],
  [
    'kubernetes',
    config,
    '{"gpus":{"schema":{"type":"integer","minimum":3,"maximum":1}}}',
    'a minimum above its maximum',
  ],
  ['kubernetes', config, '{"gpus":{"schema":{"type":"integer","enum":[]}}}', 'an enum that is not a list of values'],
  ['kubernetes', config, '{"gpus":{"schema":{"type":"integer","default":"x"}}}', 'a default that is not of the type'],
])('refuses the configuration %s %s %s', (resource, text, templateVariables, expected) => {
  expect(() => checkResourceConfig({ resource, config: text, templateVariables })).toThrow(expected);
});

it('warns of placeholders without a variable and of variables without a placeholder', () => {
  const templateVariables = '{"cpus":{"schema":{"type":"integer","title":"CPUs"},"description":"How many"}}';

  const checked = checkResourceConfig({ resource: 'kubernetes', config, templateVariables });

  expect(checked).toEqual({
    resource: 'kubernetes',
    config,
    templateVariables,
    warnings: [
      'The configuration uses {{gpus}}, which is no template variable.',
      'The configuration does not use the template variable "cpus".',
    ],
  });
});

it('is not held up by placeholders without an end', () => {
  const open = JSON.stringify({ resource_args: { gpu: `{{${' '.repeat(20_000)}` } });

  const { warnings } = checkResourceConfig({ resource: 'kubernetes', config: open, templateVariables: null });

  expect(warnings).toEqual([]);
});
