import { abortable } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { isSchedulerSpec } from '../run-spec/is-scheduler-spec.js';
import type { QueueItem } from '../run-spec/launch-job.js';
import { runAgentJob } from './agent-job.js';
import { messageOf } from './agent-log.js';
import type { AgentServices } from './agent-services.js';
import { JobSlots } from './job-slots.js';
import { QueueRotation } from './queue-rotation.js';
import { redactedSpec } from './redact-spec.js';
import type { RegisteredAgent } from './register-agent.js';
import { StatusReporter } from './status-reporter.js';

/** What ends an agent, and how. */
export interface AgentEnd {
  /** Ends the agent: it takes no more items, and its jobs end as `whenStopped` says. */
  readonly signal: AbortSignal;
  /** Ends the agent and its jobs. */
  readonly cancelSignal: AbortSignal;
  /** Whether running jobs are cancelled or awaited when the agent is to end. */
  readonly whenStopped: 'cancel' | 'wait';
}

/** Why the items of queues are not taken at the moment. */
type Lull = 'empty' | 'full' | 'stopped';

/** Takes the items of queues and runs them, until it is to end. */
export class LaunchAgent {
  readonly #services: AgentServices;
  readonly #agent: RegisteredAgent;
  readonly #end: AgentEnd;
  readonly #queues: QueueRotation;
  readonly #slots: JobSlots;
  readonly #status: StatusReporter;
  /** Aborts when no more items are to be taken. */
  readonly #stop = new AbortController();
  /** Aborts when jobs are to end. */
  readonly #cancel = new AbortController();
  #readAtMs = Number.NEGATIVE_INFINITY;
  #reportedAtMs = Number.NEGATIVE_INFINITY;

  constructor(services: AgentServices, agent: RegisteredAgent, end: AgentEnd) {
    const { config, server, clock, intervals, log } = services;
    this.#services = services;
    this.#agent = agent;
    this.#end = end;
    this.#queues = new QueueRotation(config.queues);
    this.#slots = new JobSlots(config);
    this.#status = new StatusReporter({
      server,
      agentId: agent.id,
      clock,
      heartbeatMs: intervals.heartbeatMs,
      log,
    });
  }

  /** Runs until the agent is to end, its jobs have ended, and the server knows. Never rejects. */
  async run(): Promise<void> {
    const release = this.#follow();
    try {
      while (!this.#stop.signal.aborted) await this.#tick();
      await this.#drain();
    } finally {
      await this.#sayGoodbye();
      release();
    }
  }

  /** Lets the signals of the caller work. */
  #follow(): () => void {
    const { signal, cancelSignal } = this.#end;
    const stop = (): void => this.#stopTaking('The agent is asked to end.');
    const cancel = (): void => {
      stop();
      this.#cancel.abort(cancelSignal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    cancelSignal.addEventListener('abort', cancel, { once: true });
    if (cancelSignal.aborted) cancel();
    else if (signal.aborted) stop();
    return () => {
      signal.removeEventListener('abort', stop);
      cancelSignal.removeEventListener('abort', cancel);
    };
  }

  #stopTaking(why: string): void {
    if (this.#stop.signal.aborted) return;
    this.#services.log('info', why);
    this.#stop.abort();
  }

  async #tick(): Promise<void> {
    const { clock, intervals } = this.#services;
    await this.#readRecord();
    const freed = this.#slots.nextFreed();
    const lull = await this.#takeItems();
    this.#reportStatus();
    if (lull === 'stopped') return;
    const over = new AbortController();
    const pause = clock
      .sleep(intervals.pollMs, AbortSignal.any([over.signal, this.#stop.signal]))
      .catch(() => undefined);
    // A queue that had an item when the last slot was filled probably has another.
    await Promise.race(lull === 'full' ? [pause, freed] : [pause]);
    over.abort();
    await pause;
  }

  /** Finds out whether somebody asked the agent to stop: at every look at the queues, but not all the time. */
  async #readRecord(): Promise<void> {
    const { server, clock, intervals, log } = this.#services;
    if (this.#agent.id === null || clock.now() - this.#readAtMs < intervals.busyReadMs) return;
    this.#readAtMs = clock.now();
    try {
      const agent = await abortable(server.readAgent(this.#agent.id), this.#cancel.signal);
      if (agent?.isToStop === true) this.#stopTaking('Somebody asked the agent to stop.');
    } catch (error) {
      log('warning', `The agent's record cannot be read: ${messageOf(error)}`);
    }
  }

  /** Takes items until there is no more room, or no more item. */
  async #takeItems(): Promise<Lull> {
    while (!this.#stop.signal.aborted) {
      if (!this.#slots.hasRoom) return 'full';
      const leasedMs = this.#services.clock.now();
      const found = await this.#queues.next((queueName) => this.#pop(queueName));
      if (found === null) return 'empty';
      // What is leased and not claimed goes back to its queue.
      if (this.#stop.signal.aborted) break;
      if (!this.#start(found.item, leasedMs)) return 'empty';
    }
    return 'stopped';
  }

  /** A queue that cannot be asked counts as empty. */
  async #pop(queueName: string): Promise<QueueItem | null> {
    const { server, log } = this.#services;
    if (this.#stop.signal.aborted) return null;
    try {
      const item = await abortable(server.pop(queueName, this.#agent.id), this.#cancel.signal);
      return item && { itemId: item.itemId, spec: item.spec, queueName, queueEntity: server.entity };
    } catch (error) {
      log('error', `The queue ${queueName} gives no items: ${messageOf(error)}`);
      return null;
    }
  }

  /** False when there is no room for the item, which then goes back to its queue. */
  #start(item: QueueItem, leasedMs: number): boolean {
    const { log, config } = this.#services;
    const isScheduler = isRecord(item.spec) && isSchedulerSpec(item.spec);
    if (isScheduler && !this.#slots.hasSchedulerRoom) {
      log('warning', `${config.maxSchedulers} sweep schedulers run already; max_schedulers sets another limit.`);
      return false;
    }
    log('info', `Received item ${item.itemId} of queue ${item.queueName}: ${redactedSpec(item.spec)}`);
    this.#slots.start({ itemId: item.itemId, isScheduler }, (onFreed) =>
      runAgentJob({
        services: this.#services,
        item,
        leasedMs,
        signal: this.#cancel.signal,
        hurry: this.#stop.signal,
        onFreed,
      }),
    );
    this.#reportStatus();
    return true;
  }

  #reportStatus(): void {
    const { clock, intervals, log, config } = this.#services;
    this.#status.report(this.#slots.isBusy ? 'RUNNING' : 'POLLING');
    if (clock.now() - this.#reportedAtMs < intervals.reportMs) return;
    this.#reportedAtMs = clock.now();
    const name = this.#agent.name === null ? '' : ` ${this.#agent.name}`;
    const jobs = `${this.#slots.jobCount} of at most ${config.maxJobs} jobs`;
    log('info', `The agent${name} polls the queues ${config.queues.join(', ')}, and runs ${jobs}.`);
  }

  /** Ends the jobs, or awaits their ends. */
  async #drain(): Promise<void> {
    const { log } = this.#services;
    if (this.#slots.isBusy) {
      const verb = this.#end.whenStopped === 'cancel' ? 'Cancelling' : 'Waiting for';
      log('info', `${verb} the running items: ${this.#slots.itemIds.join(', ')}`);
    }
    if (this.#end.whenStopped === 'cancel') this.#cancel.abort(new DOMException('The agent ends.', 'AbortError'));
    const over = new AbortController();
    const beats = this.#beat(over.signal);
    await this.#slots.idle();
    over.abort();
    await beats;
  }

  /** Tells the server of what has ended. Who cancels the agent does not wait long for a server that does not answer. */
  async #sayGoodbye(): Promise<void> {
    const { errorFiles, log } = this.#services;
    const say = async (): Promise<boolean> => {
      await this.#slots.settle();
      await errorFiles.close();
      await this.#status.close();
      return true;
    };
    const over = new AbortController();
    if (!(await Promise.race([say(), this.#impatience(over.signal)]))) {
      log('warning', 'The server does not answer, and was not told everything.');
    }
    over.abort();
    log('info', 'The agent has ended.');
  }

  /** Resolves with false some time after the agent is cancelled, and not after the signal aborts. */
  async #impatience(signal: AbortSignal): Promise<false> {
    const { clock, intervals } = this.#services;
    const cancelled = this.#cancel.signal;
    try {
      if (!cancelled.aborted) {
        await abortable(new Promise((resolve) => cancelled.addEventListener('abort', resolve, { once: true })), signal);
      }
      await clock.sleep(intervals.goodbyeMs, signal);
      return false;
    } catch {
      return new Promise(() => undefined);
    }
  }

  /** Signs of life while jobs are awaited. */
  async #beat(signal: AbortSignal): Promise<void> {
    const { clock, intervals } = this.#services;
    while (!signal.aborted) {
      this.#reportStatus();
      await clock.sleep(intervals.heartbeatMs, signal).catch(() => undefined);
    }
  }
}
