import { mutate } from './queued-jobs.js';
import type { SeededServer } from './seeded-server.js';

/** Announces an agent of the first user's queue `gpu`, which must exist, and returns its name. */
export async function announceAgent(wandb: SeededServer): Promise<string> {
  const place = { entityName: wandb.server.entity, projectName: 'model-registry' };
  const created = await mutate(
    wandb,
    'mutation($input:CreateLaunchAgentInput!){createLaunchAgent(input:$input){launchAgentId}}',
    { input: { ...place, runQueues: [btoa('RunQueue:1')], hostname: 'gpu-1' } },
  );
  const { createLaunchAgent } = created as { createLaunchAgent: { launchAgentId: string } };
  const read = await mutate(wandb, 'query($id:ID!){launchAgent(id:$id){name}}', {
    id: createLaunchAgent.launchAgentId,
  });
  return (read as { launchAgent: { name: string } }).launchAgent.name;
}
