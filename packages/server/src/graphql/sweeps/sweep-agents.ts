import type { AgentHeartbeatInput, CreateAgentInput } from '../../generated/resolvers.js';
import { tryParseJson } from '../../json/parse-json.js';
import { readJsonObject } from '../../json/read-object.js';
import { stringifyAsPython } from '../../json/wire-json.js';
import { RequestError } from '../../request-error.js';
import type { Sweep, SweepAgent, SweepTrial } from '../../storage/rows.js';
import { readSweepConfig } from '../../sweep-search/sweep-config.js';
import { findProject } from '../access.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { visibleProject } from '../project-access.js';
import { makeSweepName } from './save-sweep.js';
import { nextTrial, runsToStop } from './sweep-trials.js';

/** Announces an agent. @throws RequestError with status 404 when the sweep does not exist. */
export function createAgent(context: RequestContext, input: CreateAgentInput): SweepAgent {
  const { store, user } = context;
  const project = findProject(context, input.entityName, input.projectName);
  const sweep = project === undefined ? undefined : store.sweeps.byName(project.id, input.sweep);
  if (sweep === undefined) {
    throw new RequestError(404, `The sweep ${JSON.stringify(input.sweep)} does not exist.`);
  }
  return store.transaction(() => {
    const name = makeSweepName();
    const displayName = input.displayName || null;
    const createdAt = store.now();
    const id = store.sweepAgents.create({
      sweepId: sweep.id,
      name,
      displayName,
      host: input.host,
      userId: user.id,
      createdAt,
    });
    return requireAgent(context, id).agent;
  });
}

/** What an agent has to do. */
type Command =
  | {
      readonly type: 'run';
      readonly run_id: string;
      readonly program: string | null;
      readonly args: unknown;
      readonly logs: [];
    }
  | { readonly type: 'stop'; readonly run_id: string }
  | { readonly type: 'exit' };

/** Keeps that an agent is alive, and decides what it has to do. @throws RequestError with status 404 when it is gone. */
export function answerHeartbeat(
  context: RequestContext,
  input: AgentHeartbeatInput,
): { readonly agent: SweepAgent; readonly commands: string } {
  const { store } = context;
  const running = readRunning(input.runState);
  return store.transaction(() => {
    const { agent, sweep } = requireAgent(context, decodeId(input.id, 'Agent'));
    store.sweepAgents.recordHeartbeat(agent.id, { metrics: input.metrics ?? null, heartbeatAt: store.now() });
    if (sweep.state === 'PENDING') {
      setState(context, sweep, 'RUNNING');
    }
    const commands = decide(context, { agent, sweep, running });
    return { agent: requireAgent(context, agent.id).agent, commands: stringifyAsPython(commands) };
  });
}

interface Situation {
  readonly agent: SweepAgent;
  readonly sweep: Sweep;
  /** The ids of the runs that the agent runs. */
  readonly running: readonly string[];
}

function decide(context: RequestContext, { agent, sweep, running }: Situation): Command[] {
  if (sweep.state === 'CANCELED') {
    return running.length === 0 ? [{ type: 'exit' }] : running.map((run_id) => ({ type: 'stop', run_id }));
  }
  if (running.length > 0) {
    return runsToStop(context, sweep, running).map((run_id) => ({ type: 'stop', run_id }));
  }
  if (sweep.state === 'FINISHED') {
    return [{ type: 'exit' }];
  }
  if (sweep.state === 'PAUSED') {
    return [];
  }
  const next = nextTrial(context, sweep, agent);
  if (next === 'later') {
    return [];
  }
  if (next === 'none') {
    setState(context, sweep, 'FINISHED');
    return [{ type: 'exit' }];
  }
  return [toCommand(sweep, next)];
}

function toCommand(sweep: Sweep, { runName, args }: Pick<SweepTrial, 'runName' | 'args'>): Command {
  const { program } = readSweepConfig(sweep.config);
  return { type: 'run', run_id: runName, program, args: tryParseJson(args), logs: [] };
}

function setState({ store }: RequestContext, { id }: Sweep, state: string): void {
  store.sweeps.update(id, { state, updatedAt: store.now() });
}

function requireAgent(
  context: RequestContext,
  id: number | undefined,
): { readonly agent: SweepAgent; readonly sweep: Sweep } {
  const { store } = context;
  const agent = id === undefined ? undefined : store.sweepAgents.byId(id);
  const sweep = agent === undefined ? undefined : store.sweeps.byId(agent.sweepId);
  if (agent === undefined || sweep === undefined || visibleProject(context, sweep.projectId) === undefined) {
    throw new RequestError(404, 'The agent or its sweep does not exist; the sweep may have been deleted.');
  }
  return { agent, sweep };
}

function readRunning(json: string | null | undefined): string[] {
  const states = json ? readJsonObject(json, 'runState') : {};
  return Object.entries(states).flatMap(([name, runs]) => (runs === true ? [name] : []));
}
