import { tryParseJson } from '../../json/parse-json.js';
import type { ItemMessage, LaunchAgent, RunQueueItem } from '../../storage/launch/rows.js';
import { writeIfPossible } from '../../storage/write-if-possible.js';
import { defaultProject } from '../access.js';
import type { RequestContext } from '../context.js';

/** How long an agent may be silent before what it claimed and has not begun counts as lost, in milliseconds. */
const silenceMs = 300_000;

/**
 * An item as it is now. One that an agent claimed which could have been heard of since and was not, and whose run never began,
 * fails: nobody else runs it, and whoever waits for it would wait for ever.
 */
export function currentItem(context: RequestContext, item: RunQueueItem): RunQueueItem {
  const { store } = context;
  const { items, agents } = store.launch;
  if (item.state !== 'CLAIMED' || item.agentId === null || item.associatedRunId === null) {
    return item;
  }
  if (!store.hasListenedFor(silenceMs)) {
    return item;
  }
  const agent = agents.byId(item.agentId);
  const silentSince = Date.parse(store.now()) - silenceMs;
  if (agent === undefined || Date.parse(agent.heartbeatAt) > silentSince || mayHaveBegun(context, item)) {
    return item;
  }
  writeIfPossible(() => items.fail(item.id, describe(agent)));
  return items.byId(item.id) ?? item;
}

/** Whether the run of an item is there, or cannot be looked for. */
function mayHaveBegun({ store }: RequestContext, { runSpec, associatedRunId }: RunQueueItem): boolean {
  const { entity, project } = (tryParseJson(runSpec) ?? {}) as {
    readonly entity?: unknown;
    readonly project?: unknown;
  };
  const owner = typeof entity === 'string' ? store.users.entityByName(entity) : undefined;
  if (owner === undefined || typeof project !== 'string') {
    return true;
  }
  // Agents start runs in the project with its name in lower case.
  return [project, project.toLowerCase()].some((name) => {
    const found = store.projects.byName(owner.id, name || defaultProject);
    return found !== undefined && store.runs.byName(found.id, associatedRunId ?? '') !== undefined;
  });
}

function describe({ name, hostname, heartbeatAt }: LaunchAgent): string {
  const message: ItemMessage = {
    message: `The agent ${name} on ${hostname} was last heard of at ${heartbeatAt}. It claimed the item, and the run never began.`,
    stage: 'agent',
    filePaths: [],
  };
  return JSON.stringify(message);
}
