import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExpressionError } from './expression-error.js';
import { PythonMongoishQueryGenerator } from './python-mongoish-query-generator.js';

const generator = new PythonMongoishQueryGenerator({ configKeys: ['lr', 'model', 'data.size'] });

it('joins comparisons with and, or and not [API-557]', () => {
  expect(generator.exprToMongo('loss < 0.5 and State == "finished"')).toEqual({
    $or: [{ $and: [{ 'summary_metrics.loss': { $lt: 0.5 } }, { state: 'finished' }] }],
  });
  expect(generator.exprToMongo("Group == 'a' or Group == 'b'")).toEqual({
    $or: [{ $or: [{ group: 'a' }, { group: 'b' }] }],
  });
  expect(generator.exprToMongo('a == 1 or not (b == 2 or c == 3) and d == 4')).toEqual({
    $or: [
      {
        $or: [
          { 'summary_metrics.a': 1 },
          {
            $and: [
              { $nor: [{ $or: [{ 'summary_metrics.b': 2 }, { 'summary_metrics.c': 3 }] }] },
              { 'summary_metrics.d': 4 },
            ],
          },
        ],
      },
    ],
  });
});

it.each([
  ['lr > 0.1', { 'config.lr.value': { $gt: 0.1 } }],
  ['lr >= .5', { 'config.lr.value': { $gte: 0.5 } }],
  ['lr < 1.', { 'config.lr.value': { $lt: 1 } }],
  ['model.layers <= 1_000', { 'config.model.value.layers': { $lte: 1000 } }],
  ['data.size.bytes != -1e-3', { 'config.data.size.value.bytes': { $ne: -0.001 } }],
  ['loss == 9007199254740993', { 'summary_metrics.loss': 9007199254740993n }],
  ['Tags in ["a", \'b\',]', { tags: { $in: ['a', 'b'] } }],
  ['Tags not in ("a", "b")', { tags: { $nin: ['a', 'b'] } }],
  ['ID in {"x"}', { name: { $in: ['x'] } }],
  ['ID in ("x",)', { name: { $in: ['x'] } }],
  ['ID in []', { name: { $in: [] } }],
  ['"a" in Tags', { tags: { $in: ['a'] } }],
  ['"a" not in Tags', { tags: { $nin: ['a'] } }],
  ['User is None', { username: null }],
  ['User is not None', { username: { $ne: null } }],
  ['flag == True', { 'summary_metrics.flag': true }],
  ['flag == (False)', { 'summary_metrics.flag': false }],
  ['0.1 < lr', { 'config.lr.value': { $gt: 0.1 } }],
  ['"finished" == State', { state: 'finished' }],
  ['"Relative Time (Wall)" > 60', { _absolute_runtime: { $gt: 60 } }],
  ['Name == "it\\\'s \\u00e9\\x21\\n"', { displayName: "it's é!\n" }],
  ['((loss) > 1)', { 'summary_metrics.loss': { $gt: 1 } }],
  ['(lr > 1)', { 'config.lr.value': { $gt: 1 } }],
  ['config.lr > 1', { 'config.lr': { $gt: 1 } }],
  ['summary_metrics.loss > 1', { 'summary_metrics.loss': { $gt: 1 } }],
  ['größe.élan == 1', { 'summary_metrics.größe.élan': 1 }],
])('reads %s [API-557]', (expression, condition) => {
  expect(generator.exprToMongo(expression)).toEqual({ $or: [{ $and: [condition] }] });
});

it('takes a chain of comparisons for all of its links [API-557]', () => {
  expect(generator.exprToMongo('0 < lr <= 1')).toEqual({
    $or: [{ $and: [{ 'config.lr.value': { $gt: 0 } }, { 'config.lr.value': { $lte: 1 } }] }],
  });
});

it.each([
  ['', 0, 'ends too early'],
  ['loss <', 6, 'ends too early'],
  ['loss', 0, 'not compared'],
  ['loss = 1', 5, 'two equals signs'],
  ['loss < 1 and', 12, 'ends too early'],
  ['loss < 1 State == "a"', 9, '"State"'],
  ['(loss < 1', 9, 'ends too early'],
  ['loss < "abc', 7, 'closing quote'],
  ['loss < 1 & x > 2', 9, '"&"'],
  ['loss < 12ab', 7, 'neither a number nor a name'],
  ['loss < val_loss', 7, 'quotes'],
  ['State == finished', 9, 'quotes'],
  ['1 < 2', 0, 'must be a column'],
  ['Tags in "a"', 8, 'needs a list'],
  ['Tags not ["a"]', 9, '"["'],
  ['Tags in ["a" "b"]', 13, '"b"'],
  ['Tags in [a]', 9, '"a"'],
  ['loss < -"a"', 8, 'a number'],
  ['a == "\\xg1"', 6, 'hexadecimal'],
  ['loss < lambda', 7, '"lambda"'],
  ['f(1) == 2', 0, 'not compared'],
])('says where %s cannot be read [API-557]', (expression, position, message) => {
  const error = catchError(() => generator.exprToMongo(expression));

  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ name: 'ExpressionError', position });
  expect(error.message).toContain(message);
  expect(error.message).toContain(`character ${position + 1} `);
});

it('rejects what is nested deeper than anybody writes [API-557]', () => {
  const error = catchError(() => generator.exprToMongo(`${'not '.repeat(200)}a == 1`));

  expect(error.message).toContain('nested too deeply');
});

it('either reads any text or rejects it with a place in it [API-557]', () => {
  const pieces = fc.constantFrom(
    'loss',
    ' ',
    '<',
    '==',
    '(',
    ')',
    '[',
    ']',
    ',',
    '"',
    "'",
    '\\',
    'not',
    'in',
    'and',
    '1',
    '.',
    '-',
    'is',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        try {
          generator.exprToMongo(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          const { position } = error as ExpressionError;
          expect(position >= 0 && position <= text.length).toBe(true);
        }
      },
    ),
  );
});

it('reads every text and every number as it was written [API-557]', () => {
  // Digits of a whole number beyond 2^53 are read as a bigint.
  const numbers = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => Number.isSafeInteger(number) || !/^-?\d+$/.test(String(number)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), numbers, (text, number) => {
      const written = JSON.stringify(text);
      expect(generator.exprToMongo(`Name == ${written}`)).toEqual({ $or: [{ $and: [{ displayName: text }] }] });
      expect(generator.exprToMongo(`loss < ${number + 0}`)).toEqual({
        $or: [{ $and: [{ 'summary_metrics.loss': { $lt: number + 0 } }] }],
      });
    }),
  );
});

it.each([
  ['ID', 'name'],
  ['Name', 'displayName'],
  ['Tags', 'tags'],
  ['State', 'state'],
  ['CreatedTimestamp', 'createdAt'],
  ['Runtime', 'duration'],
  ['User', 'username'],
  ['Sweep', 'sweep'],
  ['Group', 'group'],
  ['JobType', 'jobType'],
  ['Hostname', 'host'],
  ['UsingArtifact', 'inputArtifacts'],
  ['OutputtingArtifact', 'outputArtifacts'],
  ['Step', '_step'],
  ['Relative Time (Wall)', '_absolute_runtime'],
  ['Relative Time (Process)', '_runtime'],
  ['Wall Time', '_timestamp'],
  ['lr', 'config.lr.value'],
  ['model.layers', 'config.model.value.layers'],
  ['data.size', 'config.data.size.value'],
  ['loss', 'summary_metrics.loss'],
  ['train.loss', 'summary_metrics.train.loss'],
])('calls the column %s %s, and back [API-558, API-559]', (front, back) => {
  expect(generator.frontToBack(front)).toBe(back);
  expect(generator.backToFront(back)).toBe(front);
});

it('leaves names of the other side as they are [API-558, API-559]', () => {
  expect(generator.frontToBack('displayName')).toBe('displayName');
  expect(generator.backToFront('Name')).toBe('Name');
  expect(generator.backToFront('config.other.value.x')).toBe('other.x');
  expect(generator.backToFront('config.lr')).toBe('lr');
});

it.each([
  ['Step', 'summary:_step'],
  ['Wall Time', 'summary:_timestamp'],
  ['Runtime', 'duration'],
  ['lr', 'config:lr.value'],
  ['model.layers', 'config:model.value.layers'],
  ['loss', 'summary:loss'],
  ['train.loss', 'summary:train.loss'],
])('calls %s in parallel coordinates %s, and back [API-560, API-561]', (front, back) => {
  expect(generator.pcFrontToBack(front)).toBe(back);
  expect(generator.pcBackToFront(back)).toBe(front);
});

it('leaves names of the server as they are, and knows those of the summary [API-560, API-561]', () => {
  expect(generator.pcFrontToBack('duration')).toBe('duration');
  expect(generator.pcBackToFront('summary_metrics.loss')).toBe('loss');
});

it('finds every name again [API-558, API-559, API-560, API-561]', () => {
  const words = fc.string({ minLength: 1, maxLength: 5 });
  const names = fc
    .oneof(words, fc.constantFrom('Name', 'State', 'lr', 'model.a', 'data.size.b', 'Step', 'x.value'))
    .filter((name) => generator.frontToBack(name) !== name);
  fc.assert(
    fc.property(names, (name) => {
      expect(generator.backToFront(generator.frontToBack(name))).toBe(name);
      expect(generator.pcBackToFront(generator.pcFrontToBack(name))).toBe(name);
    }),
  );
});

function catchError(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
