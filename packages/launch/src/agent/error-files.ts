import { Buffer } from 'node:buffer';
import type { Client } from '@wandb-ts/core';
import { uploadFile } from '@wandb-ts/public-api/files';
import { queueProject } from '@wandb-ts/public-api/run-queues';
import { startRun } from '@wandb-ts/public-api/run-writer';
import { type AgentLog, messageOf } from './agent-log.js';

/** Keeps texts about items, for people who want to know more. */
export interface ErrorFiles {
  /** Saves a text, and returns the paths to name; none when it cannot be saved. */
  save(itemId: string, kind: 'error' | 'warning', name: string, text: string): Promise<readonly string[]>;
  /** Ends what it has started. */
  close(): Promise<void>;
}

/** What the files of an agent belong to. */
export interface ErrorFilesSetup {
  readonly client: Client;
  readonly entity: string;
  /** The name of the agent, which is the id of its own run; null where agents have none, and nothing is saved. */
  readonly agentName: string | null;
  readonly log: AgentLog;
  /** Gives up what the server has not taken. */
  readonly signal?: AbortSignal | undefined;
}

/** Keeps texts in the agent's own run, which starts with the first of them. */
export function agentErrorFiles({ client, entity, agentName, log, signal }: ErrorFilesSetup): ErrorFiles {
  let starting: ReturnType<typeof startRun> | null = null;
  const ownRun = (id: string): ReturnType<typeof startRun> => {
    starting ??= startRun(client, {
      id,
      entity,
      project: queueProject,
      jobType: 'sweep-controller',
      resume: 'allow',
      environment: {},
    });
    return starting;
  };
  return {
    save: async (itemId, kind, name, text) => {
      if (agentName === null) return [];
      const path = `${itemId}/${kind}/${name}`;
      try {
        const run = await ownRun(agentName);
        await uploadFile(client, run, { name: path, body: Buffer.from(text) }, { signal });
        return [path];
      } catch (error) {
        starting = null;
        log('warning', `${path} could not be saved: ${messageOf(error)}`);
        return [];
      }
    },
    close: async () => {
      try {
        await (await starting)?.finish({ signal });
      } catch (error) {
        log('warning', `The agent's own run could not be ended: ${messageOf(error)}`);
      }
    },
  };
}
