import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { localParts, uploadName } from './local-path.js';

it.each([
  'config.yaml',
  'media/images/a b.png',
  '..odd',
  'odd..',
  '...',
  'a:b',
  'a\\b',
  'x.',
  'x ',
  'con',
  'ü/日本語.txt',
  'a\nb',
])('saves %j where Windows has no say [API-487]', (name) => {
  expect(localParts(name, false)).toEqual(name.split('/'));
});

it.each(['', '.', '..', '/x', 'x/', 'a//b', 'a/./b', '../x', 'a/../x', 'a/..', 'a\0b'])(
  'saves %j nowhere [API-487]',
  (name) => {
    expect(() => localParts(name, false)).toThrow(ValidationError);
    expect(() => localParts(name, true)).toThrow(ValidationError);
  },
);

it.each([
  'a:b',
  'C:x',
  'x:stream',
  'a\\b',
  '..\\x',
  'x.',
  'x ',
  '.. /x',
  '... /x',
  'a./b',
  'con',
  'CON.txt',
  'nul.tar.gz',
  'aux .txt',
  'a/COM1/b',
  'lpt².log',
  'conin$',
  'a<b',
  'a|b',
  'a*',
  'a?',
  'a\tb',
])('does not save %j on Windows [API-487]', (name) => {
  expect(() => localParts(name, true)).toThrow(ValidationError);
});

it.each(['config.yaml', 'a.b.c/d e', 'console.log', 'com10', 'nulls.txt', '.hidden', '..odd', 'auxiliary/prn2'])(
  'saves %j on Windows',
  (name) => {
    expect(localParts(name, true)).toEqual(name.split('/'));
  },
);

it.each([
  ['a\\b.txt', true, 'a/b.txt'],
  ['..\\..\\b.txt', true, '__/__/b.txt'],
  ['a\\b.txt', false, 'a\\b.txt'],
  ['../b.txt', false, '__/b.txt'],
  ['..b/c', false, '..b/c'],
])('names the local path %j (Windows: %s) as %j [API-375, API-376]', (path, isWindows, name) => {
  expect(uploadName(path, isWindows)).toBe(name);
});

it.each([
  ['', false],
  ['D:\\other\\drive.txt', true],
  ['\\\\server\\share\\x', true],
  ['/absolute', false],
])('finds no name for %j (Windows: %s)', (path, isWindows) => {
  expect(() => uploadName(path, isWindows)).toThrow(ValidationError);
});
