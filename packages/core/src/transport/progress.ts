import type { TransferEvent } from '../events.js';
import type { Connection } from './connection.js';

/** How many bytes are transferred between two events. */
const stepBytes = 1024 * 1024;

/** Tells a client's listener how far a transfer is: each mebibyte, and at its end. */
export interface Progress {
  /** Adds the size of a piece that was transferred. */
  add(byteCount: number): void;
  /** Starts over. */
  restart(): void;
  /** Reports the end. */
  finish(): void;
}

/** Starts to count. */
export function trackProgress(
  { emit }: Pick<Connection, 'emit'>,
  transfer: Pick<TransferEvent, 'direction' | 'name' | 'totalBytes'>,
): Progress {
  let transferredBytes = 0;
  let reportedBytes = 0;
  const report = (): void => {
    reportedBytes = transferredBytes;
    emit({ type: 'transfer', ...transfer, transferredBytes });
  };
  return {
    add: (byteCount) => {
      transferredBytes += byteCount;
      if (transferredBytes - reportedBytes >= stepBytes && transferredBytes !== transfer.totalBytes) report();
    },
    restart: () => {
      transferredBytes = 0;
      reportedBytes = 0;
    },
    finish: () => {
      // Where nobody saw the content being read, it moved all the same.
      if (transfer.direction === 'upload') transferredBytes = transfer.totalBytes ?? transferredBytes;
      report();
    },
  };
}
