import type { SeededServer } from './seeded-server.js';

/** Sends a mutation as the first user. */
export async function mutate({ server }: SeededServer, mutation: string, variables: object = {}): Promise<unknown> {
  const response = await server.fetch(
    new Request('http://localhost:8080/graphql', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`api:${server.apiKey}`)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation, variables }),
    }),
  );
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/** Makes the queue `gpu` of the first user with priorities and the variable `gpus`, and puts the image `busybox` on it. */
export async function queueJob(wandb: SeededServer): Promise<void> {
  const place = { entityName: wandb.server.entity, projectName: 'model-registry', queueName: 'gpu' };
  await mutate(wandb, 'mutation($input:UpsertRunQueueInput!){upsertRunQueue(input:$input){success}}', {
    input: {
      ...place,
      resourceType: 'local-container',
      resourceConfig: '{"resource_args":{"local-container":{"gpus":"{{gpus}}"}}}',
      templateVariables: '{"gpus":{"schema":{"type":"integer","default":1}}}',
      externalLinks: '{"links":[{"label":"docs","url":"https://docs.test"}]}',
      prioritizationMode: 'V0',
    },
  });
  await mutate(
    wandb,
    'mutation($input:PushToRunQueueByNameInput!){pushToRunQueueByName(input:$input){runQueueItemId}}',
    {
      input: {
        ...place,
        runSpec: JSON.stringify({
          entity: place.entityName,
          project: 'vision',
          docker: { docker_image: 'busybox' },
          _wandb_api_key: 'poisoned-secret',
        }),
      },
    },
  );
}
