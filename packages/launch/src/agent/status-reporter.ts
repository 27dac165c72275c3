import type { AgentClock } from './agent-clock.js';
import { type AgentLog, messageOf } from './agent-log.js';
import type { AgentServer, AgentStatus } from './agent-server.js';

/** What a reporter needs. */
export interface StatusReporterSetup {
  readonly server: AgentServer;
  /** Null on a server that knows no agents; nothing is said then. */
  readonly agentId: string | null;
  readonly clock: AgentClock;
  readonly heartbeatMs: number;
  readonly log: AgentLog;
}

/** Tells the server what an agent does: when that changes, and now and then as a sign of life. One request at a time. */
export class StatusReporter {
  readonly #setup: StatusReporterSetup;
  #wanted: AgentStatus = 'POLLING';
  #told: AgentStatus | null = null;
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #sending: Promise<void> | null = null;
  #isClosed = false;

  constructor(setup: StatusReporterSetup) {
    this.#setup = setup;
  }

  /** Says what the agent does, unless the server knows and has heard of it not long ago. */
  report(status: Exclude<AgentStatus, 'KILLED'>): void {
    if (this.#isClosed) return;
    this.#wanted = status;
    const { clock, heartbeatMs } = this.#setup;
    const isDue = this.#told !== status || clock.now() - this.#toldAtMs >= heartbeatMs;
    if (isDue && this.#sending === null) this.#send();
  }

  /** Says that the agent has ended. Nothing is said afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#sending;
    this.#wanted = 'KILLED';
    this.#send();
    await this.#sending;
  }

  #send(): void {
    const { server, agentId, clock, log } = this.#setup;
    if (agentId === null) return;
    const status = this.#wanted;
    this.#toldAtMs = clock.now();
    this.#sending = server
      .updateStatus(agentId, status)
      .then(
        () => {
          this.#told = status;
        },
        (error: unknown) => log('warning', `The server was not told that the agent is ${status}: ${messageOf(error)}`),
      )
      .finally(() => {
        this.#sending = null;
        // What changed meanwhile; after a failure the next report comes with the next sign of life.
        if (!this.#isClosed && this.#told === status && this.#wanted !== status) this.#send();
      });
  }
}
