import type { Client } from '@wandb-ts/core';
import { createSystemProbe } from '#system-metrics';
import { warnAbout } from '../warn-about.js';
import { BackgroundTimer } from './background-timer.js';
import type { RunObserver, RunSink } from './run-observer.js';
import type { SystemProbe } from './system-metrics.js';

/**
 * Measures the process and the machine again and again, and once more at the end.
 * @param intervalMs - Between two measurements.
 * @param createProbe - Begins to measure.
 */
export function observeSystem(
  client: Client,
  intervalMs: number,
  createProbe: () => SystemProbe = createSystemProbe,
): RunObserver {
  const probe = createProbe();
  const timer = new BackgroundTimer();
  let sink: RunSink | undefined;
  let isWarned = false;

  async function measure(): Promise<void> {
    try {
      const values = await probe();
      sink?.system(values, Date.now() / 1000);
    } catch (error) {
      if (isWarned) return;
      isWarned = true;
      warnAbout(client, 'System metrics were not measured', error);
    }
  }

  function schedule(): void {
    timer.set(
      () => {
        void measure().then(() => {
          if (sink !== undefined) schedule();
        });
      },
      intervalMs,
      false,
    );
  }

  return {
    start: (given) => {
      sink = given;
      schedule();
    },
    stop: async () => {
      if (sink === undefined) return;
      timer.clear();
      await measure();
      timer.clear();
      sink = undefined;
    },
  };
}
