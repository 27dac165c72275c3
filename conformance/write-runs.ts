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

/** Resumes one run of the writer `prefix` and changes another one through the public API. */
export async function continueRuns(api: Api, plan: Plan, prefix: string): Promise<void> {
  const { resumption, update } = plan;
  const active = await api.startRun({
    entity: plan.entity,
    project: plan.loggedProject,
    id: `${prefix}-${resumption.id}`,
    resume: 'must',
    config: decode(resumption.config) as Record<string, unknown>,
  });
  for (const row of resumption.rows) active.log(decode(row) as Record<string, unknown>);
  await active.finish();

  const run = await api.run(`${plan.entity}/${plan.loggedProject}/${prefix}-${update.id}`);
  run.name = update.displayName;
  run.group = update.group;
  run.notes = update.notes;
  run.tags = [...update.tags];
  Object.assign(run.config, decode(update.config));
  for (const [key, value] of Object.entries(decode(update.summary) as object)) run.summary.set(key, value);
  await run.update();
}
