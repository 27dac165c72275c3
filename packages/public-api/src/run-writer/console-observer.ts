import type { Client } from '@wandb-ts/core';
import { captureConsole } from '#console-capture';
import { ConsoleAssembler } from '../run-log/console-assembler.js';
import type { RunObserver } from './run-observer.js';

/** Makes the console of this process the console of a run. */
interface ConsoleObserver extends RunObserver {
  /** The same client; what is written when its events are told is not captured. Otherwise each upload could cause another. */
  readonly client: Client;
}

/** Begins nothing yet. */
export function observeConsole(client: Client): ConsoleObserver {
  const lines = new ConsoleAssembler();
  let told = 0;
  let end = (): void => undefined;
  return {
    client: client.with({
      onEvent: (event) => {
        told += 1;
        try {
          client.emit(event);
        } finally {
          told -= 1;
        }
      },
    }),
    start: (sink) => {
      const release = captureConsole((text, stream) => {
        if (told > 0) return;
        for (const line of lines.add(text, stream)) sink.console(line, stream);
      });
      end = () => {
        release();
        for (const [stream, line] of lines.end()) sink.console(line, stream);
      };
    },
    stop: async () => {
      end();
      end = () => undefined;
    },
  };
}
