/** A request goes out. */
export interface RequestEvent {
  readonly type: 'request';
  /** Links the events of one call, over all its attempts. */
  readonly callId: string;
  /** The operation, such as `ListRuns`, or the path of any other request. */
  readonly operationName: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly method: string;
  /** The address, without a query string. */
  readonly url: string;
}

/** An answer has arrived, with its body. */
export interface ResponseEvent {
  readonly type: 'response';
  readonly callId: string;
  readonly operationName: string;
  readonly attempt: number;
  /** The HTTP status. */
  readonly status: number;
  /** The server's id of the request, or null. */
  readonly requestId: string | null;
  /** From the request to the end of the body, in milliseconds. */
  readonly durationMs: number;
  /** Characters of the body. */
  readonly bodyLength: number;
}

/** An attempt failed and another follows. */
export interface RetryEvent {
  readonly type: 'retry';
  readonly callId: string;
  readonly operationName: string;
  /** The attempt that failed; 1 for the first. */
  readonly attempt: number;
  /** How long the client waits before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** The code of the error, such as `server`. */
  readonly code: string;
  /** The message of the error. */
  readonly message: string;
}

/** A page of a list has arrived. */
export interface PageEvent {
  readonly type: 'page';
  /** What the list holds, such as `runs`. */
  readonly list: string;
  /** 1 for the first page. */
  readonly page: number;
  readonly itemCount: number;
  readonly hasNextPage: boolean;
}

/** Bytes of a file were transferred. */
export interface TransferEvent {
  readonly type: 'transfer';
  readonly direction: 'download' | 'upload';
  /** The name of the file, without a query string. */
  readonly name: string;
  readonly transferredBytes: number;
  /** The size of the file; null when it is unknown. */
  readonly totalBytes: number | null;
}

/**
 * `incomplete-history`: a scan of a whole history gave fewer rows than the server counts. `unreadable-export`: a Parquet
 * export could not be read, and its rows are read live.
 */
export type WarningCode = 'incomplete-history' | 'unreadable-export';

/** Something that the caller may want to know; the work goes on. */
export interface WarningEvent {
  readonly type: 'warning';
  /** What it is about, as a stable word, for warnings that programs may act on. */
  readonly code?: WarningCode | undefined;
  readonly message: string;
}

/** A deprecated option or method is in use. */
export interface DeprecationEvent {
  readonly type: 'deprecation';
  /** The option or method. */
  readonly name: string;
  /** What to use instead. */
  readonly message: string;
}

/** What a client reports to `onEvent`. Tell the kinds apart by `type`. */
export type ClientEvent =
  | RequestEvent
  | ResponseEvent
  | RetryEvent
  | PageEvent
  | TransferEvent
  | WarningEvent
  | DeprecationEvent;

/** A copy of an event whose texts hold no secrets. */
export function redactEvent(event: ClientEvent, redact: (text: string) => string): ClientEvent {
  const entries = Object.entries(event).map(([key, value]) => [key, typeof value === 'string' ? redact(value) : value]);
  return Object.fromEntries(entries) as ClientEvent;
}
