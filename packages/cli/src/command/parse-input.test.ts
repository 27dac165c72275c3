import { expect, it } from 'vitest';
import { CliError } from '../failure/cli-error.js';
import { type Command, defineCommand } from './definition.js';
import { asksForHelp, parseInput } from './parse-input.js';

const command: Command = defineCommand({
  summary: 'Test',
  arguments: [{ name: 'run', description: 'A run' }],
  flags: {
    all: { kind: 'boolean', short: 'a', description: 'All' },
    limit: { kind: 'integer', short: 'L', minimum: 1, maximum: 9, default: 5, description: 'Limit' },
    order: { kind: 'string', description: 'Order' },
    keys: { kind: 'list', description: 'Keys' },
    filter: { kind: 'json', description: 'Filter' },
    'set-var': { kind: 'texts', description: 'Variables' },
  },
  jsonFields: ['id', 'state'],
  examples: [],
  environment: [],
  run: async () => undefined,
});
const nothing = {
  all: false,
  limit: 5,
  order: undefined,
  keys: undefined,
  filter: undefined,
  'set-var': undefined,
  json: undefined,
};

it.each([
  [['r1'], {}],
  [['r1', '--all', '--limit', '3'], { all: true, limit: 3 }],
  [['-aL3', 'r1'], { all: true, limit: 3 }],
  [['--limit=7', 'r1', '--limit=8'], { limit: 8 }],
  [['--order', '-created_at', 'r1'], { order: '-created_at' }],
  [['--order=--odd', 'r1'], { order: '--odd' }],
  [['r1', '--keys', 'loss, accuracy,'], { keys: ['loss', 'accuracy'] }],
  [['r1', '--keys', 'loss,accuracy', '--keys=lr'], { keys: ['loss', 'accuracy', 'lr'] }],
  [['--set-var', 'a=1, 2', 'r1', '--set-var=b=,'], { 'set-var': ['a=1, 2', 'b=,'] }],
  [['r1', '--set-var='], { 'set-var': [''] }],
  [['r1', '--filter', '{"state":"finished"}'], { filter: { state: 'finished' } }],
])('reads the flags of %j', (words, flags) => {
  expect(parseInput('run test', command, words)).toEqual({
    flags: { ...nothing, ...flags },
    arguments: { run: 'r1' },
    json: null,
  });
});

it.each([
  [['--', '--all'], '--all'],
  [['--', '--json'], '--json'],
])('takes what follows -- for arguments: %j', (words, run) => {
  expect(parseInput('run test', command, words)).toEqual({ flags: nothing, arguments: { run }, json: null });
});

it.each([
  [['r1', '--json', 'id'], ['id']],
  [
    ['--json=state,id', 'r1'],
    ['state', 'id'],
  ],
])('reads the JSON fields of %j', (words, json) => {
  expect(parseInput('run test', command, words).json).toEqual(json);
});

it.each([
  [[], 'The argument <run> is missing.'],
  [['r1', 'r2'], 'Unexpected argument "r2".'],
  [['r1', '--limti', '3'], 'Unknown flag --limti; did you mean --limit?'],
  [['r1', '--nothing-like-it'], 'Unknown flag --nothing-like-it.'],
  [['r1', '--constructor'], 'Unknown flag --constructor.'],
  [['r1', '-x'], 'Unknown flag -x.'],
  [['r1', '--all=yes'], 'The flag --all takes no value.'],
  [['r1', '--order'], 'The flag --order needs a value.'],
  [['r1', '--order', '--all'], 'The flag --order needs a value.'],
  [['r1', '-L', '0'], 'The flag -L must be a whole number from 1 to 9.'],
  [['r1', '--limit', '10'], 'The flag --limit must be a whole number from 1 to 9.'],
  [['r1', '--limit', '3.5'], 'The flag --limit must be a whole number from 1 to 9.'],
  [['r1', '--filter', '{'], 'The flag --filter must be a JSON object.'],
  [['r1', '--filter', '[]'], 'The flag --filter must be a JSON object.'],
])('refuses %j', (words, message) => {
  const failure = failureOf(words);

  expect(failure.message).toBe(message);
  expect([failure.exitCode, failure.usage]).toEqual([1, 'wandb-ts run test <run> [flags]']);
});

it.each([[['r1', '--json']], [['--json', '--all', 'r1']], [['--json', '-a', 'r1']], [['r1', '--json', '']]])(
  'lists the JSON fields for %j',
  (words) => {
    expect(failureOf(words).message).toBe(
      'The flag --json needs fields, with commas between them. There are:\n  id\n  state',
    );
  },
);

it('lists the JSON fields for an unknown one', () => {
  expect(failureOf(['r1', '--json', 'id,stat']).message).toBe(
    'Unknown JSON field "stat"; did you mean "state"? There are:\n  id\n  state',
  );
});

it('sees a wish for help anywhere before --', () => {
  expect(asksForHelp(['r1', '-h'])).toBe(true);
  expect(asksForHelp(['--help'])).toBe(true);
  expect(asksForHelp(['--', '--help'])).toBe(false);
});

function failureOf(words: readonly string[]): CliError {
  try {
    parseInput('run test', command, words);
  } catch (error) {
    if (error instanceof CliError) return error;
  }
  throw new Error('Nothing was refused.');
}
