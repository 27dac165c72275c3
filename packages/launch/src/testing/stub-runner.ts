import type {
  PreparedJob,
  Runner,
  RunnerContext,
  RunnerRunOptions,
  RunnerState,
  RunnerStatus,
  SubmittedRun,
} from '../runners/runner.js';
import { EventList } from './event-list.js';

/** A submitted run that a test moves. */
export interface StubRun extends SubmittedRun {
  readonly prepared: PreparedJob;
  readonly context: RunnerContext;
  /** What `status()` answers. */
  state: RunnerState;
  messages: string[];
  output: string | null;
  /** Ends it. */
  end(state: RunnerState): void;
}

/** A runner that runs nothing. */
export interface StubRunner {
  readonly factory: (context: RunnerContext) => Runner;
  readonly runs: StubRun[];
  /** `run <id>`, `cancel <id>` and `end <id>`. */
  readonly events: EventList;
  /** Set to make every start fail, or give nothing. */
  onStart: ((prepared: PreparedJob, options: RunnerRunOptions) => Promise<'fine' | 'nothing'>) | null;
  /** The run of a run id, once it has started. */
  started(runId: string): Promise<StubRun>;
}

/** Makes a runner whose runs are `running` until they are ended, and end as soon as they are cancelled. */
export function stubRunner(): StubRunner {
  const runs: StubRun[] = [];
  const events = new EventList();
  const stub: StubRunner = {
    runs,
    events,
    onStart: null,
    factory: (context) => ({
      run: async (prepared, options = {}) => {
        if ((await stub.onStart?.(prepared, options)) === 'nothing') return null;
        const run = makeRun(prepared, context, events);
        runs.push(run);
        events.add(`run ${prepared.job.runId}`);
        return run;
      },
    }),
    started: async (runId) => {
      await events.until(`run ${runId}`);
      const run = runs.findLast(({ prepared }) => prepared.job.runId === runId);
      if (run === undefined) throw new Error(`Nothing runs for ${runId}.`);
      return run;
    },
  };
  return stub;
}

function makeRun(prepared: PreparedJob, context: RunnerContext, events: EventList): StubRun {
  const { runId } = prepared.job;
  const ended = Promise.withResolvers<void>();
  const run: StubRun = {
    id: `stub-${runId}`,
    prepared,
    context,
    state: 'running',
    messages: [],
    output: 'what it wrote',
    status: async (): Promise<RunnerStatus> => ({ state: run.state, messages: run.messages }),
    wait: async () => {
      await ended.promise;
      return run.status();
    },
    cancel: async () => {
      events.add(`cancel ${runId}`);
      run.end('stopped');
    },
    logs: async () => run.output,
    end: (state) => {
      run.state = state;
      events.add(`end ${runId}`);
      ended.resolve();
    },
  };
  return run;
}
