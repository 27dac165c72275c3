import { expect, it } from 'vitest';
import { suggest } from './suggestion.js';
import { checkSweepConfig, readSweepConfig } from './sweep-config.js';
import { readYaml } from './yaml.js';

it('reads what the Python client writes as Python reads it', () => {
  const text =
    "n: 1\n'y': 2\nflag: yes\noff: 1\nlr: 1.0e-05\nbig: 1152921504606846976\ntext: '1'\ndate: '2020-01-01'\n";

  expect(readYaml(text)).toEqual({
    n: 1,
    y: 2,
    flag: true,
    false: 1,
    lr: 0.00001,
    big: 1152921504606846976n,
    text: '1',
    date: '2020-01-01',
  });
});

it('takes the last of equal keys, as Python does', () => {
  expect(readYaml('a: 1\nb: {c: 1, c: 2}\na: 3\n')).toEqual({ a: 3, b: { c: 2 } });
});

it('reads what it can of any text', () => {
  expect(readSweepConfig(': : :')).toMatchObject({ method: 'random', domain: null, gridSize: null, values: {} });
  expect(readSweepConfig('method: grid\nparameters: 3\n')).toMatchObject({ method: 'grid', domain: null });
});

it('warns of keys that have no effect', () => {
  const { config, warnings } = checkSweepConfig('method: random\nrun_cap: 3\nspeed: 1\nparameters: {a: {value: 1}}');

  expect(config.runCap).toBe(3);
  expect(warnings).toEqual(['"speed" is not known and has no effect.']);
});

it.each([
  ['a: [', /^The configuration is not YAML: /],
  ['- 1', /must be a YAML mapping/],
  ['parameters: {a: {value: 1}}', /needs a method/],
  ['method: bayes\nparameters: {a: {value: 1}}', /grid and random, not bayes\. Use random, or a local controller/],
  ['method: custom\nparameters: {a: {value: 1}}', /grid and random, not custom/],
  ['method: random', /parameters must be an object/],
  ['method: random\nrun_cap: 0\nparameters: {a: {value: 1}}', /run_cap must be an integer above 0/],
  ['method: random\nearly_terminate: {type: hyperband}\nparameters: {a: {value: 1}}', /does not stop runs early/],
  ['method: grid\nparameters: {a: {min: 0.1, max: 0.5}}', /A grid needs parameters with value, values/],
])('refuses %j', (text, message) => {
  expect(() => checkSweepConfig(text)).toThrow(message);
});

it('refuses a configuration that takes long to read', () => {
  const comment = `# ${'x'.repeat(199_940)}\n`;

  expect(checkSweepConfig(`${comment}method: random\nparameters: {a: {value: 1}}`).warnings).toEqual([]);
  expect(() => checkSweepConfig(`${comment}${comment}`)).toThrow(
    'The configuration is not YAML: Texts of more than 200000 characters are not read.',
  );
});

it('leaves the search to a local controller', () => {
  const { config } = checkSweepConfig('method: bayes\ncontroller: {type: local}\nearly_terminate: {type: hyperband}');

  expect(config.isControlledOutside).toBe(true);
});

it('suggests the places of a grid in order, without what was tried', () => {
  const config = readSweepConfig('method: grid\nparameters: {a: {values: [1, 2, 3]}, o: {value: [x]}}');
  const others = [{ a: 2, o: ['x'], more: 1 }, { a: 3 }];

  expect(suggest(config, { lastPosition: -1, others }, Math.random)).toEqual({
    values: { a: 1, o: ['x'] },
    position: 0,
  });
  expect(suggest(config, { lastPosition: 0, others }, Math.random)).toEqual({
    values: { a: 3, o: ['x'] },
    position: 2,
  });
  expect(suggest(config, { lastPosition: 2, others }, Math.random)).toBeNull();
});
