import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createEventQueue, type EventQueue } from '../automation/event-queue.js';
import { createRunQueryTables } from '../run-query/value-index.js';
import { type ArtifactStore, createArtifactStore } from './artifacts/store.js';
import { type AutomationExecutionStore, createAutomationExecutionStore } from './automation-executions.js';
import { type AutomationStore, createAutomationStore } from './automations.js';
import { type BlobStore, createDiskBlobs, createMemoryBlobs } from './blobs.js';
import { type CustomChartStore, createCustomChartStore } from './custom-charts.js';
import { openDatabase, runInTransaction } from './database.js';
import { createFileStore, type FileStore } from './files.js';
import { createHistoryStore, type HistoryStore } from './history.js';
import { createHistoryExportStore, type HistoryExportStore } from './history-exports.js';
import { createIntegrationStore, type IntegrationStore } from './integrations.js';
import { createLaunchStore, type LaunchStore } from './launch/launch-store.js';
import { createLineStore, type LineStore } from './lines.js';
import { createListeningTime } from './listening-time.js';
import { createMetricValueStore, type MetricValueStore } from './metric-values.js';
import { createOrganizationStore, type OrganizationStore } from './organizations.js';
import { createProjectMemberStore, type ProjectMemberStore } from './project-members.js';
import { createProjectStore, type ProjectStore } from './projects.js';
import { createRunAlertStore, type RunAlertStore } from './run-alerts.js';
import { createRunStore, type RunStore } from './runs.js';
import { shareTransactions } from './shared-transactions.js';
import { createSmallBlobs } from './small-blobs.js';
import { createSweepAgentStore, type SweepAgentStore } from './sweep-agents.js';
import { createSweepTrialStore, type SweepTrialStore } from './sweep-trials.js';
import { createSweepStore, type SweepStore } from './sweeps.js';
import { createTeamStore, type TeamStore } from './teams.js';
import { createUnusedBlobs } from './unused-blobs.js';
import { createUserStore, type UserStore } from './users.js';
import { createViewStore, type ViewStore } from './views.js';
import { writeIfPossible } from './write-if-possible.js';

/** Everything that the server keeps. */
export interface Store {
  readonly db: DatabaseSync;
  readonly users: UserStore;
  readonly teams: TeamStore;
  readonly organizations: OrganizationStore;
  readonly customCharts: CustomChartStore;
  readonly projects: ProjectStore;
  readonly projectMembers: ProjectMemberStore;
  readonly runs: RunStore;
  readonly runAlerts: RunAlertStore;
  readonly history: HistoryStore;
  readonly historyExports: HistoryExportStore;
  readonly events: LineStore;
  readonly console: LineStore;
  readonly files: FileStore;
  readonly sweeps: SweepStore;
  readonly sweepAgents: SweepAgentStore;
  readonly sweepTrials: SweepTrialStore;
  readonly views: ViewStore;
  readonly launch: LaunchStore;
  readonly artifacts: ArtifactStore;
  readonly integrations: IntegrationStore;
  readonly automations: AutomationStore;
  readonly automationExecutions: AutomationExecutionStore;
  readonly metricValues: MetricValueStore;
  /** Where whoever writes says what happened, for automations. */
  readonly automationEvents: EventQueue;
  readonly blobs: BlobStore;
  /** Removes the contents that nothing names any more. To be called after a transaction that may have left some. */
  removeUnusedBlobs(): Promise<void>;
  /** Runs `work` in one transaction: all of its writes are kept, or none. */
  transaction<Result>(work: () => Result): Result;
  /** Runs `work` in a transaction with other such works; see {@link shareTransactions}. */
  sharedTransaction<Result>(work: () => Result): Promise<Result>;
  /** Current time as it is stored: ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Whether everybody could report to the store for so many milliseconds; see {@link createListeningTime}. */
  hasListenedFor(ms: number): boolean;
  /**
   * Gives silent runs the state that they ended in; see {@link RunStore.endSilentRuns}. After {@link Store.hasListenedFor}
   * starts anew, no run is silent until `silenceMs` have passed. On a full disk runs keep their state until the next call.
   */
  endSilentRuns(): void;
  /** Whether a process that was last heard of at `heardAt` counts as gone. */
  isSilent(heardAt: string): boolean;
  close(): void;
}

/** Where the store is and what it measures time by. */
export interface StoreOptions {
  /** A directory, which exists, or null for memory. */
  readonly directory: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** After how long without a heartbeat a run counts as crashed. */
  readonly silenceMs: number;
  /** See {@link ListeningClock}. @defaultValue Infinity, for clocks that jump */
  readonly maxGapMs?: number;
}

/** Opens a store, and makes what is missing. */
export function openStore({ directory, now, silenceMs, maxGapMs = Number.POSITIVE_INFINITY }: StoreOptions): Store {
  const db = openDatabase(directory === null ? ':memory:' : join(directory, 'wandb.sqlite'));
  createRunQueryTables(db);
  const hasListenedFor = createListeningTime({ now, maxGapMs });
  const runs = createRunStore(db);
  const blobs =
    directory === null ? createMemoryBlobs() : createSmallBlobs(db, createDiskBlobs(join(directory, 'blobs')));
  const automationEvents = createEventQueue();
  const transaction = <Result>(work: () => Result): Result =>
    automationEvents.whileWriting(() => runInTransaction(db, work));
  return {
    db,
    users: createUserStore(db),
    teams: createTeamStore(db),
    organizations: createOrganizationStore(db),
    customCharts: createCustomChartStore(db),
    projects: createProjectStore(db),
    projectMembers: createProjectMemberStore(db),
    runs,
    runAlerts: createRunAlertStore(db),
    history: createHistoryStore(db),
    historyExports: createHistoryExportStore(db),
    events: createLineStore(db, 'event_lines'),
    console: createLineStore(db, 'console_lines'),
    files: createFileStore(db),
    sweeps: createSweepStore(db),
    sweepAgents: createSweepAgentStore(db),
    sweepTrials: createSweepTrialStore(db),
    views: createViewStore(db),
    launch: createLaunchStore(db),
    artifacts: createArtifactStore(db),
    integrations: createIntegrationStore(db),
    automations: createAutomationStore(db),
    automationExecutions: createAutomationExecutionStore(db),
    metricValues: createMetricValueStore(db),
    automationEvents,
    blobs,
    removeUnusedBlobs: createUnusedBlobs(db, blobs),
    transaction,
    sharedTransaction: shareTransactions(transaction),
    now: () => new Date(now()).toISOString(),
    hasListenedFor,
    endSilentRuns: () => {
      if (!hasListenedFor(silenceMs)) {
        return;
      }
      const before = new Date(now() - silenceMs).toISOString();
      const after = new Date(now() + silenceMs).toISOString();
      for (const { id, state } of writeIfPossible(() => runs.endSilentRuns({ before, after })) ?? []) {
        automationEvents.emit({ type: 'RUN_STATE', runId: id, state });
      }
    },
    isSilent: (heardAt) => Date.parse(heardAt) < now() - silenceMs,
    close: () => db.close(),
  };
}
