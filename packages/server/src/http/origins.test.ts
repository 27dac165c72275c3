import { expect, it } from 'vitest';
import { isAllowedHost, isAllowedOrigin } from './origins.js';

const rules = { allowedHosts: ['wandb.example'], allowedOrigins: ['https://app.example'] };

it.each([
  ['127.0.0.1:8080', true],
  ['localhost:8080', true],
  ['wandb.localhost', true],
  ['[::1]:8080', true],
  ['192.168.1.20:8080', true],
  ['wandb.example:443', true],
  ['evil.example', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['', false],
  ['a b', false],
])('takes the host %j for its own: %j', (host, expected) => {
  expect(isAllowedHost(host, rules)).toBe(expected);
});

it.each([
  ['http://localhost:5173', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['https://app.example', true],
  ['http://app.example', false],
  ['https://evil.example', false],
  ['http://192.168.1.20', false],
  ['null', false],
])('lets pages of %j in: %j', (origin, expected) => {
  expect(isAllowedOrigin(origin, rules)).toBe(expected);
});
