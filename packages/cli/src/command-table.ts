import type { Command } from './command/definition.js';

/** The commands about one thing. */
export interface Noun {
  /** One sentence without a full stop. */
  readonly summary: string;
  /** Loads the command of each verb; the command `run list` is in `commands/run/list.ts`. */
  readonly verbs: Readonly<Record<string, () => Promise<Command>>>;
}

/** Every command. */
export const commandTable: Readonly<Record<string, Noun>> = {
  agent: {
    summary: 'Run the jobs of launch queues, and look at who does',
    verbs: {
      list: async () => (await import('./commands/agent/list.js')).command,
      start: async () => (await import('./commands/agent/start.js')).command,
      stop: async () => (await import('./commands/agent/stop.js')).command,
    },
  },
  artifact: {
    summary: 'Look at artifacts and their versions, save, log, link and delete them',
    verbs: {
      list: async () => (await import('./commands/artifact/list.js')).command,
      versions: async () => (await import('./commands/artifact/versions.js')).command,
      view: async () => (await import('./commands/artifact/view.js')).command,
      diff: async () => (await import('./commands/artifact/diff.js')).command,
      get: async () => (await import('./commands/artifact/get.js')).command,
      verify: async () => (await import('./commands/artifact/verify.js')).command,
      put: async () => (await import('./commands/artifact/put.js')).command,
      tag: async () => (await import('./commands/artifact/tag.js')).command,
      link: async () => (await import('./commands/artifact/link.js')).command,
      delete: async () => (await import('./commands/artifact/delete.js')).command,
    },
  },
  auth: {
    summary: 'Find out who you are',
    verbs: {
      status: async () => (await import('./commands/auth/status.js')).command,
    },
  },
  automation: {
    summary: 'Look at automations, enable, disable and delete them',
    verbs: {
      list: async () => (await import('./commands/automation/list.js')).command,
      view: async () => (await import('./commands/automation/view.js')).command,
      enable: async () => (await import('./commands/automation/enable.js')).command,
      disable: async () => (await import('./commands/automation/disable.js')).command,
      delete: async () => (await import('./commands/automation/delete.js')).command,
    },
  },
  file: {
    summary: 'List, save and upload the files of runs',
    verbs: {
      list: async () => (await import('./commands/file/list.js')).command,
      get: async () => (await import('./commands/file/get.js')).command,
      put: async () => (await import('./commands/file/put.js')).command,
    },
  },
  job: {
    summary: 'Look at jobs of launch, and make some',
    verbs: {
      list: async () => (await import('./commands/job/list.js')).command,
      view: async () => (await import('./commands/job/view.js')).command,
      create: async () => (await import('./commands/job/create.js')).command,
    },
  },
  launch: {
    summary: 'Run jobs through launch queues',
    verbs: {
      add: async () => (await import('./commands/launch/add.js')).command,
    },
  },
  project: {
    summary: 'Look at projects',
    verbs: {
      list: async () => (await import('./commands/project/list.js')).command,
    },
  },
  queue: {
    summary: 'Look at launch queues, make and change them',
    verbs: {
      list: async () => (await import('./commands/queue/list.js')).command,
      view: async () => (await import('./commands/queue/view.js')).command,
      create: async () => (await import('./commands/queue/create.js')).command,
      edit: async () => (await import('./commands/queue/edit.js')).command,
      delete: async () => (await import('./commands/queue/delete.js')).command,
    },
  },
  'queue-item': {
    summary: 'Look at what is in launch queues',
    verbs: {
      list: async () => (await import('./commands/queue-item/list.js')).command,
      view: async () => (await import('./commands/queue-item/view.js')).command,
      cancel: async () => (await import('./commands/queue-item/cancel.js')).command,
    },
  },
  registry: {
    summary: 'Look at registries, and find what is linked into them',
    verbs: {
      list: async () => (await import('./commands/registry/list.js')).command,
      view: async () => (await import('./commands/registry/view.js')).command,
      search: async () => (await import('./commands/registry/search.js')).command,
    },
  },
  report: {
    summary: 'Look at reports',
    verbs: {
      list: async () => (await import('./commands/report/list.js')).command,
      view: async () => (await import('./commands/report/view.js')).command,
    },
  },
  run: {
    summary: 'Look at runs, log and send them, stop and delete them',
    verbs: {
      list: async () => (await import('./commands/run/list.js')).command,
      view: async () => (await import('./commands/run/view.js')).command,
      history: async () => (await import('./commands/run/history.js')).command,
      export: async () => (await import('./commands/run/export.js')).command,
      logs: async () => (await import('./commands/run/logs.js')).command,
      watch: async () => (await import('./commands/run/watch.js')).command,
      log: async () => (await import('./commands/run/log.js')).command,
      sync: async () => (await import('./commands/run/sync.js')).command,
      stop: async () => (await import('./commands/run/stop.js')).command,
      delete: async () => (await import('./commands/run/delete.js')).command,
    },
  },
  server: {
    summary: 'Run a W&B-compatible server on this machine',
    verbs: {
      start: async () => (await import('./commands/server/start.js')).command,
    },
  },
  sweep: {
    summary: 'Look at sweeps',
    verbs: {
      list: async () => (await import('./commands/sweep/list.js')).command,
      view: async () => (await import('./commands/sweep/view.js')).command,
    },
  },
  team: {
    summary: 'Look at teams',
    verbs: {
      view: async () => (await import('./commands/team/view.js')).command,
    },
  },
  tensorboard: {
    summary: 'Log what TensorBoard writers wrote',
    verbs: {
      sync: async () => (await import('./commands/tensorboard/sync.js')).command,
    },
  },
  user: {
    summary: 'Look at users, as an administrator of a server',
    verbs: {
      list: async () => (await import('./commands/user/list.js')).command,
      view: async () => (await import('./commands/user/view.js')).command,
    },
  },
};

/** Verbs that stand for another. */
export const verbAliases: Readonly<Record<string, string>> = { ls: 'list' };
