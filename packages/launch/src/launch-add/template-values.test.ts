import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { startLaunchKit } from '../testing/launch-kit.js';
import { readTemplateValues } from './template-values.js';

interface RecordedCase {
  readonly in: readonly string[];
  readonly out: Readonly<Record<string, unknown>>;
}

const path = join(import.meta.dirname, '..', 'testing', 'goldens', 'helpers.json');
const { setVar } = JSON.parse(readFileSync(path, 'utf8')) as { readonly setVar: readonly RecordedCase[] };

async function read(texts: readonly string[]): Promise<unknown> {
  await using kit = startLaunchKit();
  await kit.api.createRunQueue('qq', 'kubernetes', {
    config: { a: '{{s}}{{i}}{{n}}' },
    templateVariables: {
      s: { schema: { type: 'string', enum: ['a', 'b'] } },
      i: { schema: { type: 'integer', maximum: 8 } },
      n: { schema: { type: 'number' } },
    },
  });
  return await readTemplateValues(kit.api.runQueue('local', 'qq'), texts);
}

// A value with "=" is ours to take.
it.each(setVar.filter((one) => one.in[0] !== 's=a=b'))(
  'reads $in as wandb 0.20.1 does [L164]',
  async ({ in: texts, out }) => {
    const result = read(texts);

    await ('error' in out ? expect(result).rejects.toThrow(LaunchError) : expect(result).resolves.toEqual(out));
  },
);

it.each([
  ['s=a=b', { s: 'a=b' }],
  ['s=', { s: '' }],
  ['s=two\nlines', { s: 'two\nlines' }],
])('takes everything after the first = for the value of %j [L165]', async (text, expected) => {
  expect(await read([text])).toEqual(expected);
});

it.each([
  ['k=1', 'The queue qq has no template variable k.'],
  ['s', 'A value of a template variable has the form name=value, not s.'],
  ['=1', 'A value of a template variable has the form name=value, not =1.'],
  ['i=2.5', 'The value of the template variable i must be of the type integer.'],
  ['i=', 'The value of the template variable i must be of the type integer.'],
  ['n=Infinity', 'The value of the template variable n must be of the type number.'],
  ['toString=1', 'The queue qq has no template variable toString.'],
])('says what is wrong with %j [L164]', async (text, message) => {
  await expect(read([text])).rejects.toThrow(message);
});

it('says that there is no such queue', async () => {
  await using kit = startLaunchKit();

  await expect(readTemplateValues(kit.api.runQueue('local', 'none'), ['a=1'])).rejects.toThrow(NotFoundError);
});
