import { expect, it } from 'vitest';
import { deriveAppUrl } from './app-url.js';

it.each([
  ['https://api.wandb.ai', 'https://wandb.ai/'],
  ['https://api.wandb.example.com', 'https://wandb.example.com/'],
  ['https://api.team.example.com', 'https://app.team.example.com/'],
  ['https://team.wandb.io', 'https://team.wandb.io/'],
  ['http://localhost:8080/prefix/', 'http://localhost:8080/prefix/'],
  ['https://host/api.wandb.ai', 'https://host/api.wandb.ai/'],
])('derives the app URL of %s [API-040]', (baseUrl, expected) => {
  expect(deriveAppUrl(baseUrl)).toBe(expected);
});

it('maps api.wandb.test to app.wandb.test [API-041]', () => {
  expect(deriveAppUrl('http://api.wandb.test')).toBe('http://app.wandb.test/');
});

it('prefers WANDB_APP_URL, with exactly one trailing slash [API-040]', () => {
  expect(deriveAppUrl('https://api.wandb.ai', 'https://ui.example.com//')).toBe('https://ui.example.com/');
});
