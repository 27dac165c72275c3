import { setupServer } from 'msw/node';
import { expect, expectTypeOf, it } from 'vitest';
import { type OverridableOperation, overrideOperation } from './override-operation.js';
import { wandbHandlers } from './wandb-handlers.js';

const countRuns: OverridableOperation<{ readonly runCount: number }, { readonly project: string }> = {
  name: 'CountRuns',
  kind: 'query',
  document: 'query CountRuns($project:String!){runCount(project:$project)}',
};

it('answers an operation in place of the server', async () => {
  using api = setup();
  api.network.use(overrideOperation(countRuns, ({ variables }) => ({ data: { runCount: variables.project.length } })));

  expect(await api.send(countRuns.document, { project: 'vision' })).toEqual({ data: { runCount: 6 } });
});

it('leaves other operations to the server', async () => {
  using api = setup();
  api.network.use(overrideOperation(countRuns, () => ({ data: { runCount: 0 } })));

  expect(await api.send('query GetViewer{viewer{id}}')).toEqual({ data: 'from the server' });
});

it('overrides by name, mutations too', async () => {
  using api = setup();
  api.network.use(overrideOperation('StopRun', () => ({ errors: [{ message: 'run is archived' }] })));

  expect(await api.send('mutation StopRun{stopRun{success}}')).toEqual({ errors: [{ message: 'run is archived' }] });
});

it('overrides once when asked to, and tells whether it was used', async () => {
  using api = setup();
  const override = overrideOperation(countRuns, () => ({ data: { runCount: 7 } }), { once: true });
  api.network.use(override);
  expect(override.isUsed).toBe(false);

  const answers = [await api.send(countRuns.document), await api.send(countRuns.document)];

  expect(answers).toEqual([{ data: { runCount: 7 } }, { data: 'from the server' }]);
  expect(override.isUsed).toBe(true);
});

it('sends a whole response as it is', async () => {
  using api = setup();
  api.network.use(overrideOperation(countRuns, () => new Response('slow down', { status: 429 })));

  const response = await api.post(countRuns.document);

  expect([response.status, await response.text()]).toEqual([429, 'slow down']);
});

it('leaves the request to the server when the resolver returns undefined', async () => {
  using api = setup();
  const seen: string[] = [];
  api.network.use(
    overrideOperation(countRuns, ({ operationName }) => {
      seen.push(operationName);
      return undefined;
    }),
  );

  expect(await api.send(countRuns.document)).toEqual({ data: 'from the server' });
  expect(seen).toEqual(['CountRuns']);
});

it('overrides only the origin that it is given', async () => {
  using api = setup();
  api.network.use(overrideOperation(countRuns, () => ({ data: { runCount: 1 } }), { baseUrl: 'https://other.test' }));

  expect(await api.send(countRuns.document)).toEqual({ data: 'from the server' });
});

it('types variables and data by the operation', () => {
  overrideOperation(countRuns, ({ variables }) => {
    expectTypeOf(variables).toEqualTypeOf<{ readonly project: string }>();
    return { data: { runCount: 1 } };
  });
  // @ts-expect-error runCount is a number.
  overrideOperation(countRuns, () => ({ data: { runCount: 'many' } }));

  expect(overrideOperation(countRuns, () => undefined).info.operationName).toBe('CountRuns');
});

function setup() {
  const network = setupServer(...wandbHandlers({ fetch: async () => Response.json({ data: 'from the server' }) }));
  network.listen({ onUnhandledFrame: 'error' });
  const post = (query: string, variables: Record<string, unknown> = {}): Promise<Response> =>
    fetch('https://api.wandb.ai/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  return {
    network,
    post,
    send: async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
      (await post(query, variables)).json(),
    [Symbol.dispose]: () => network.close(),
  };
}
