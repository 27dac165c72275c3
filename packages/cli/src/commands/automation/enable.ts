import { switchCommand } from '../../automations/switch-command.js';
import type { Command } from '../../command/definition.js';

/** `wandb-ts automation enable` */
export const command: Command = switchCommand('enable', 'Enable an automation, so that it acts on events');
