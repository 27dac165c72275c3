/**
 * What an agent calls its program: that of its client, such as `wandb-ts@1.2.3`, or `WANDB_AGENT_VERSION` unless that is the
 * name of an image.
 * @param userAgent - of the client
 */
export function readAgentVersion(userAgent: string, environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['WANDB_AGENT_VERSION'];
  if (given && given !== 'wandb-launch-agent') return given;
  const [program = ''] = userAgent.split(' ');
  return program.replace('/', '@');
}
