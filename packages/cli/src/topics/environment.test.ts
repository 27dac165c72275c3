import { expect, it } from 'vitest';
import { main } from '../main.js';
import { fakeIo } from '../testing/fake-io.js';

it.each(['WANDB_IDENTITY_TOKEN_FILE', 'WANDB_APP_URL', 'WANDB_CONFIG_DIR', 'WANDB_DIR', 'NETRC'])(
  'explains %s, which the client reads',
  async (name) => {
    const io = fakeIo({ environment: {} });

    expect(await main(['help', 'environment'], io)).toBe(0);
    expect(io.written.stdout).toMatch(new RegExp(`^  ${name} +[A-Z].+\\.`, 'm'));
  },
);
