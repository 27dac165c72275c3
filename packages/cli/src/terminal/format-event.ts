import type { ClientEvent } from '@wandb-ts/core';

/** Writes an event of the client on one line; it holds no secrets, because the client redacts events. */
export function formatEvent(event: ClientEvent): string {
  if (event.type === 'warning') return `warning: ${event.message}`;
  const { type, ...rest } = event;
  const words = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [`${type}:`, ...words].join(' ');
}
