import type { Automation } from '@wandb-ts/public-api';
import { timeCell } from './run-cells.js';
import type { Cell } from './table.js';

/** Whether an automation acts on events, coloured. */
export function enabledCell({ enabled }: Automation): Cell {
  return { text: enabled ? 'enabled' : 'disabled', style: enabled ? 'green' : 'yellow' };
}

/** What happens, in the lower case of the states of runs; a program gets the server's word. */
export function eventCell({ event: { eventType } }: Automation): Cell {
  return { text: eventType.toLowerCase().replaceAll('_', ' '), data: eventType };
}

/** Where an automation waits; a program gets the kind too. */
export function scopeCell({ scope: { scopeType, name } }: Automation): Cell {
  return { text: name, data: `${scopeType}:${name}` };
}

/** What an automation does, and with which integration. */
export function actionCell({ action }: Automation): Cell {
  switch (action.actionType) {
    case 'GENERIC_WEBHOOK':
    case 'NOTIFICATION': {
      const { integration } = action;
      const target = integration.type === 'webhook' ? integration.name : integration.channelName;
      return { text: `${integration.type} ${target}`, data: `${action.actionType}:${target}` };
    }
    case 'NO_OP':
      return { text: 'nothing', data: action.actionType };
    case 'QUEUE_JOB':
      return { text: `job in ${action.queue?.name ?? 'a queue that is gone'}`, data: action.actionType };
    default:
      return { text: action.typeName, data: action.typeName };
  }
}

/** A time of an automation; empty when there is none. */
export function dateCell(date: Date | null, now: Date): Cell {
  return timeCell(date?.toISOString() ?? null, now);
}
