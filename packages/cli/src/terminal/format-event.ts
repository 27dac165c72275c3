import type { ClientEvent } from '@wandb-ts/core';

/** Writes an event that a user wants to know of without asking: a warning, or why there is a wait. Undefined for all others. */
export function formatNotice(event: ClientEvent): string | undefined {
  if (event.type === 'warning') return `warning: ${event.message}`;
  if (event.type !== 'retry') return undefined;
  const delay = (event.delayMs / 1_000).toFixed(1).replace('.0', '');
  return `${event.message.replace(/\.$/, '')}; trying again in ${delay} s`;
}

/** Writes any event on one line. It holds no secrets, because the client redacts events. */
export function formatEvent(event: ClientEvent): string {
  const { type, ...rest } = event;
  const words = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [`${type}:`, ...words].join(' ');
}
