import { expect, it } from 'vitest';
import { fakeAgentServer } from '../testing/fake-agent-server.js';
import { ItemWarnings } from './item-warnings.js';

it.each([
  ['kubernetes', 'Kubernetes'],
  ['sagemaker', 'sagemaker'],
])('names what runs an item as the stage of its warnings: %s [L206]', async (resource, stage) => {
  const server = fakeAgentServer();

  new ItemWarnings(server, { itemId: 'a', resource }, () => undefined).add(['no machine is free']);

  await server.events.until('warn a no machine is free');
  expect(server.warnings).toEqual([{ itemId: 'a', message: { message: 'no machine is free', stage } }]);
});
