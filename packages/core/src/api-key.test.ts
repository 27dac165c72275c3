import { expect, it } from 'vitest';
import { validateApiKey } from './api-key.js';

const secret = '0123456789abcdefABCDEF_0123456789abcdef01';

it.each([
  secret,
  `local-${secret}`,
  `my_server-${secret}-with-dashes`,
  secret.slice(0, 40),
  'eyJhbGciOiJI.eyJzdWIiOiIx.SflKxw-RJ_',
])('takes %s [API-025]', (key) => {
  expect(validateApiKey(key)).toBeNull();
});

it.each([
  ['', 'The API key is empty.'],
  ['sesame', 'The API key must have at least 40 characters after its prefix, but it has 6.'],
  [secret.slice(0, 39), 'The API key must have at least 40 characters after its prefix, but it has 39.'],
  [`local-${secret.slice(0, 39)}`, 'The API key must have at least 40 characters after its prefix, but it has 39.'],
  [`${secret} `, 'The API key may only contain letters, digits, underscores and dashes.'],
  [`${secret}\n`, 'The API key may only contain letters, digits, underscores and dashes.'],
  [`${secret}é`, 'The API key may only contain letters, digits, underscores and dashes.'],
  ['a.b', 'The API key may only contain letters, digits, underscores and dashes.'],
])('says what is wrong with %j, without repeating it [API-025]', (key, problem) => {
  expect(validateApiKey(key)).toBe(problem);
});
