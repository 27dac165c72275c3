import type { Api } from '@wandb-ts/public-api';
import { decode } from './canonical.ts';
import type { Plan } from './plan.ts';

/** Logs the runs of the plan with the TypeScript client. */
export async function writeRuns(api: Api, plan: Plan, prefix: string): Promise<void> {
  for (const logged of plan.logged) {
    const run = await api.startRun({
      entity: plan.entity,
      project: plan.loggedProject,
      id: `${prefix}-${logged.id}`,
      name: logged.displayName,
      group: logged.group,
      jobType: logged.jobType,
      notes: logged.notes,
      tags: [...logged.tags],
      config: decode(logged.config) as Record<string, unknown>,
    });
    for (const { step, row } of logged.history) run.log(decode(row) as Record<string, unknown>, { step });
    run.summarize(decode(logged.summary) as Record<string, unknown>);
    await run.finish({ exitCode: logged.exitCode });
  }
}
