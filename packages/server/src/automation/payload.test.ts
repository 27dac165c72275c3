import { expect, it } from 'vitest';
import { renderPayload } from './payload.js';

const name = (variable: string): string => `\${${variable}}`;

it('fills variables into texts, keys included, and leaves everything else as it was written', () => {
  const template = `{ "text": "by ${name('event_author')}!", "${name('alias')}": [1.0, 12345678901234567890, "${name('alias')}${name('alias')}"] }`;

  expect(renderPayload(template, { event_author: 'grace', alias: 'prod' })).toBe(
    '{ "text": "by grace!", "prod": [1.0, 12345678901234567890, "prodprod"] }',
  );
});

it('keeps texts texts, whatever characters a value has', () => {
  const value = '"}, "admin": true, {"\\\n☃';

  const body = renderPayload(`{"a":"x${name('alias')}","b":"\\"${name('alias')}"}`, { alias: value });

  expect(JSON.parse(body)).toEqual({ a: `x${value}`, b: `"${value}` });
});

it('fills a value in once, and takes no variables from it', () => {
  expect(renderPayload(`["${name('alias')}"]`, { alias: name('SECRET'), SECRET: 'key' })).toBe(`["${name('SECRET')}"]`);
});

it.each(['unknown', 'constructor', '__proto__', ''])('leaves %j as it is', (variable) => {
  const template = `{"a":"${name(variable)} $ {} $\{"}`;

  expect(renderPayload(template, { alias: 'prod' })).toBe(template);
});

it('takes names with dots', () => {
  expect(renderPayload(`["${name('artifact_metadata.acc')}"]`, { 'artifact_metadata.acc': '0.5' })).toBe('["0.5"]');
});
