import { switchCommand } from '../../automations/switch-command.js';
import type { Command } from '../../command/definition.js';

/** `wandb-ts automation disable` */
export const command: Command = switchCommand(
  'disable',
  'Disable an automation, so that it acts on nothing until it is enabled',
);
