import { expect, it } from 'vitest';
import { normaliseBaseUrl } from './base-url.js';
import { ValidationError } from './errors.js';

it.each([
  ['https://api.wandb.ai', 'https://api.wandb.ai'],
  ['https://api.wandb.ai///', 'https://api.wandb.ai'],
  [' http://localhost:8080/ ', 'http://localhost:8080'],
  ['https://team.wandb.io/prefix/', 'https://team.wandb.io/prefix'],
  ['https://wandb.ai.example.com', 'https://wandb.ai.example.com'],
  ['https://mywandb.ai', 'https://mywandb.ai'],
])('normalises %j to %s [API-003]', (baseUrl, expected) => {
  expect(normaliseBaseUrl(baseUrl, 'test')).toBe(expected);
});

it.each([
  ['', 'is not a URL that starts with http:// or https://.'],
  ['api.wandb.ai', 'is not a URL that starts with http:// or https://.'],
  ['localhost:8080', 'is not a URL that starts with http:// or https://.'],
  ['ftp://api.wandb.ai', 'is not a URL that starts with http:// or https://.'],
  ['https://', 'is not a URL that starts with http:// or https://.'],
  ['http:/host', 'is not a URL that starts with http:// or https://.'],
  ['https://wandb.ai', 'names wandb.ai. Did you mean https://api.wandb.ai?'],
  ['https://app.wandb.ai/', 'names app.wandb.ai. Did you mean https://api.wandb.ai?'],
  ['HTTPS://WANDB.AI', 'names wandb.ai. Did you mean https://api.wandb.ai?'],
  ['http://api.wandb.ai', 'is not secure. Use https://api.wandb.ai.'],
  ['https://me:sesame@host', 'holds a user or a password. Give the API key in apiKey.'],
  ['https://sesame@host', 'holds a user or a password. Give the API key in apiKey.'],
  ['https://:sesame@host', 'holds a user or a password. Give the API key in apiKey.'],
  ['https://host/?token=sesame', 'holds a query or a fragment.'],
  ['https://host/#sesame', 'holds a query or a fragment.'],
])('refuses %j before any request, without repeating it [API-004]', (baseUrl, problem) => {
  expect(() => normaliseBaseUrl(baseUrl, 'WANDB_BASE_URL')).toThrow(
    new ValidationError(`The base URL from WANDB_BASE_URL ${problem}`),
  );
});
