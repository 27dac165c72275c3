import { UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { configJson, parseConfig } from './run-config.js';

it('unwraps {"value": …} and keeps other values as they are [API-341, API-344]', () => {
  const text = '{"lr":{"value":0.1,"desc":null},"none":{"value":null},"bare":3,"object":{"a":1},"list":[{"value":1}]}';

  expect(parseConfig(text).user).toEqual({ lr: 0.1, none: null, bare: 3, object: { a: 1 }, list: [{ value: 1 }] });
});

it('keeps the entries of clients apart [API-342, API-345]', () => {
  const config = parseConfig('{"wandb_version":1,"_wandb":{"value":{"t":{}}},"lr":{"value":0.1}}');

  expect(config.user).toEqual({ lr: 0.1 });
  expect(config.internal).toEqual({ wandb_version: 1, _wandb: { t: {} } });
});

it.each([null, '', '{}', 'null'])('takes %o as an empty configuration [API-343]', (text) => {
  expect(parseConfig(text).user).toEqual({});
});

it('keeps integers exact that a number cannot hold', () => {
  expect(parseConfig('{"seed":{"value":12345678901234567890}}').user['seed']).toBe(12345678901234567890n);
});

it.each(['{"lr":', '[1]', '"text"'])('refuses %s as a configuration', (text) => {
  expect(() => parseConfig(text)).toThrow(UnexpectedResponseError);
});

it('wraps what the user set and hands the entries of clients back as they came [API-346, API-361, API-364]', () => {
  const { stored } = parseConfig('{"wandb_version":1,"_wandb":{"value":{"cli_version":"0.19.8"}},"lr":{"value":0.1}}');

  expect(JSON.parse(configJson({ lr: 0.2, layers: [1, 2] }, stored))).toEqual({
    wandb_version: 1,
    _wandb: { value: { cli_version: '0.19.8' }, desc: null },
    lr: { value: 0.2, desc: null },
    layers: { value: [1, 2], desc: null },
  });
});

it('writes numbers that JSON does not have as strings, and big integers as numbers [API-365]', () => {
  const text = configJson({ a: Number.NaN, b: [Number.NEGATIVE_INFINITY], c: 2n ** 64n }, {});

  expect(text).toBe(
    '{"a":{"value":"NaN","desc":null},"b":{"value":["-Infinity"],"desc":null},"c":{"value":18446744073709551616,"desc":null}}',
  );
});

it.each([[[1]], ['lr'], [5], [null]])('refuses %j as a configuration', (config) => {
  expect(() => configJson(config as object, {})).toThrow('The configuration of a run is an object');
});

it('leaves a key out that is undefined, and refuses undefined below it', () => {
  expect(configJson({ a: 1, b: undefined }, {})).toBe('{"a":{"value":1,"desc":null}}');
  expect(() => configJson({ a: { b: undefined } }, {})).toThrow('config.a.b is undefined, which JSON cannot hold.');
  expect(() => configJson(new Map([['a', 1]]), {})).toThrow('config is a Map, which JSON cannot hold.');
});

it('does not let a key of the user replace an entry of clients', () => {
  expect(JSON.parse(configJson({ _wandb: 'mine' }, { _wandb: { value: {} } }))).toEqual({
    _wandb: { value: {}, desc: null },
  });
});
