import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use once everything that nobody refers to is gone. */
function usedBytes(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function create(count: number): void {
  for (let number = 0; number < count; number += 1) new Api({ project: `project-${number}` });
}

const count = 10_000;
create(100);
const before = usedBytes();
const start = startSample();
create(count);
printSample(start, count, 0, { heapGrowthBytes: usedBytes() - before });
