import type { LaunchAgentRecord } from '@wandb-ts/launch/agent';
import type { Cell } from './table.js';
import type { TextStyle } from './text-stream.js';

const statusStyles: ReadonlyMap<string, TextStyle> = new Map([
  ['POLLING', 'green'],
  ['RUNNING', 'cyan'],
  ['KILLED', 'dim'],
]);

/** What an agent does, in lower case and coloured, and whether it is to stop; a program gets the server's word. */
export function agentStatusCell({ status, isToStop }: LaunchAgentRecord): Cell {
  const note = isToStop && status !== 'KILLED' ? ', to stop' : '';
  return { text: `${status.toLowerCase()}${note}`, data: status, style: statusStyles.get(status) };
}
