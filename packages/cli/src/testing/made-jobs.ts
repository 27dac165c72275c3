import { createJob } from '@wandb-ts/launch/jobs';
import { Api } from '@wandb-ts/public-api';
import type { SeededServer } from './seeded-server.js';

/** Makes two versions of the job `train` of the image `train` in the project `vision`, and the job `job-busybox`. */
export async function makeJobs({ server }: SeededServer): Promise<void> {
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  const place = { type: 'image', entity: server.entity, project: 'vision' } as const;
  await createJob({ ...place, path: 'train:v1', name: 'train' }, { api });
  await createJob({ ...place, path: 'train:v2', name: 'train', aliases: ['best'] }, { api });
  await createJob({ ...place, path: 'busybox' }, { api });
}
