import type { RunFilter } from '@wandb-ts/public-api';
import type { Canonical } from './canonical.ts';

/** A run that every writer logs in the same way. */
export interface LoggedRun {
  /** Last part of the run's id; the first part names the writer. */
  readonly id: string;
  readonly displayName: string;
  readonly group: string;
  readonly jobType: string;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly config: Canonical;
  readonly history: readonly { readonly step: number; readonly row: Canonical }[];
  /** Set after the history, one key after the other. */
  readonly summary: Canonical;
  readonly exitCode: number;
}

/** What the next writer adds to a run that it resumes; the steps go on by themselves. */
export interface Resumption {
  /** Which of the logged runs is resumed. */
  readonly id: string;
  readonly config: Canonical;
  readonly rows: readonly Canonical[];
}

/** What the next writer changes in a run through the public API. */
export interface Update {
  /** Which of the logged runs is changed. */
  readonly id: string;
  readonly displayName: string;
  readonly group: string;
  readonly notes: string;
  readonly tags: readonly string[];
  /** Joins the configuration. */
  readonly config: Canonical;
  /** Joins the summary. */
  readonly summary: Canonical;
}

/** A list of runs to read. */
export interface ListCase {
  readonly id: string;
  /** `entity/project`. */
  readonly path: string;
  readonly filters: RunFilter;
  /** Null leaves the order to the client's default. */
  readonly order: string | null;
  readonly perPage: number;
  /** Whether to ask for the number of runs too. */
  readonly counts: boolean;
}

/** Arguments of `history` or `scanHistory`, under the names of the TypeScript client. */
export interface ReadCase {
  readonly id: string;
  readonly options: {
    readonly keys?: string[];
    readonly samples?: number;
    readonly xAxis?: string;
    readonly stream?: 'default' | 'system';
    readonly pageSize?: number;
    readonly minStep?: number;
    readonly maxStep?: number;
  };
}

/** What both languages write and read, handed to Python as a JSON file. */
export interface Plan {
  readonly entity: string;
  /** The project that the writers log to. */
  readonly loggedProject: string;
  readonly logged: readonly LoggedRun[];
  readonly resumption: Resumption;
  readonly update: Update;
  /** Lists of which only ids and number are read. */
  readonly lists: readonly ListCase[];
  /** Lists of which every field of every run is read. */
  readonly fullLists: readonly ListCase[];
  /** Paths of the runs whose fields and history are read. */
  readonly runs: readonly string[];
  /** The list whose runs' histories are read together. */
  readonly historiesPath: string;
  readonly histories: readonly ReadCase[];
  readonly scans: readonly ReadCase[];
  /** Paths of runs that do not exist. */
  readonly missing: readonly string[];
}
