import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { formatOrderKey } from './order-key.js';

it.each([
  ['loss', '-summary_metrics.loss'],
  ['+loss', '+summary_metrics.loss'],
  ['-loss', '-summary_metrics.loss'],
  ['config.lr', '-config.lr'],
  ['summary_metrics.loss', '-summary_metrics.loss'],
  ['model.loss', '-summary_metrics.model.loss'],
  ['tags.a', '-tags.a'],
  ['tags', '-summary_metrics.tags'],
  ['+createdAt', '+createdAt'],
  ['created_at', '-created_at'],
  ['updatedAt', '-updatedAt'],
  ['+heartbeat_at', '+heartbeat_at'],
  ['name', '-name'],
  ['+state', '+state'],
  ['-sweep', '-sweep'],
])(
  'reads the key %s as the order %s [API-523, API-524, API-525, API-526, API-527, API-528, API-529, API-530]',
  (key, order) => {
    expect(formatOrderKey(key)).toBe(order);
  },
);

it.each(['', '+'])('refuses the key %j', (key) => {
  expect(() => formatOrderKey(key)).toThrow(ValidationError);
});
