import type { Client } from '@wandb-ts/core';
import { appUrl, type IframeOptions, toIframe } from '../app-url.js';

/** Whether a sweep still makes runs. A server may know more states. */
export type SweepState = 'PENDING' | 'RUNNING' | 'PAUSED' | 'FINISHED' | 'CANCELED' | (string & {});

/** What the server says of a sweep. */
export interface SweepFields {
  readonly id: string;
  readonly storageId: string;
  readonly entity: string;
  readonly project: string;
  readonly displayName: string | null;
  readonly method: string;
  readonly state: SweepState;
  readonly description: string | null;
  readonly configYaml: string;
  readonly bestLoss: number | null;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly runCount: number;
}

/** A search over configurations. */
export class Sweep implements SweepFields {
  /** The sweep id as in URLs. */
  declare readonly id: string;
  /** The global id that mutations need. */
  declare readonly storageId: string;
  /** The name of the owning entity. */
  declare readonly entity: string;
  /** The name of the project. */
  declare readonly project: string;
  /** The name that people gave the sweep, or null. */
  declare readonly displayName: string | null;
  /** How the next configuration is chosen: grid, random or bayes. */
  declare readonly method: string;
  /** Whether the sweep still makes runs. */
  declare readonly state: SweepState;
  /** What the sweep is about. */
  declare readonly description: string | null;
  /** The configuration as the YAML text that was given. */
  declare readonly configYaml: string;
  /** The best value of the metric so far; null without one. */
  declare readonly bestLoss: number | null;
  /** When the sweep was made: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string;
  /** When the sweep was last changed. */
  declare readonly updatedAt: string | null;
  /** How many runs the sweep has. */
  declare readonly runCount: number;
  readonly #client: Client;

  /** Wraps the fields of a sweep. Sweeps come from `sweep()` and `run.sweep()`. */
  constructor(client: Client, fields: SweepFields) {
    this.#client = client;
    Object.assign(this, fields);
  }

  /** The display name, or the sweep id without one. */
  get name(): string {
    return this.displayName ?? this.id;
  }

  /** Entity, project and sweep id, each percent-encoded. */
  get path(): [string, string, string] {
    return [encodeURIComponent(this.entity), encodeURIComponent(this.project), encodeURIComponent(this.id)];
  }

  /** The page of the sweep in the web app. */
  get url(): string {
    return appUrl(this.#client, this.entity, this.project, 'sweeps', this.id);
  }

  /** An `<iframe>` element that shows the page of the sweep. */
  toHtml(options?: IframeOptions): string {
    return toIframe(this.url, options);
  }

  /** Such as `<Sweep team/project/abcd1234 (RUNNING)>`. */
  toString(): string {
    return `<Sweep ${this.path.join('/')} (${this.state})>`;
  }
}
