import { expect, it } from 'vitest';
import { createRunDatabase } from '../testing/run-database.js';
import { BadQueryError } from './bad-query-error.js';

it('searches text that makes backtracking expressions run for ever', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ displayName: `${'a'.repeat(50_000)}!` });

  expect(project.count({ display_name: { $regex: '^(a+)+$' } })).toBe(0);
  expect(project.count({ display_name: { $regex: '^(a|aa)+!$' } })).toBe(1);
});

it.each([
  ['^run', ['run-1', 'run-2']],
  ['-2$', ['run-2', 'Trial-2']],
  ['^run-1$', ['run-1']],
  ['(?i)TRIAL', ['Trial-2']],
  ['[[:upper:]]', ['Trial-2']],
  ['', ['run-1', 'run-2', 'Trial-2', 'é']],
  ['^.$', ['é']],
])('finds %j', (pattern, names) => {
  using database = createRunDatabase();
  const project = database.addProject();
  for (const name of ['run-1', 'run-2', 'Trial-2', 'é']) {
    project.add({ name });
  }

  expect(project.names({ filters: { name: { $regex: pattern } }, order: '+created_at' })).toEqual(names);
});

it('searches for more patterns than it keeps compiled', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'run-70' });

  const patterns = Array.from({ length: 200 }, (_, index) => ({ name: { $regex: `^run-${index}$` } }));
  expect(project.count({ $or: patterns.slice(0, 100) })).toBe(1);
  expect(project.count({ $or: patterns.slice(100) })).toBe(0);
  expect(project.count({ $or: patterns.slice(50, 150) })).toBe(1);
});

it.each(['(', '[a', 'a**', '(?=a)', '\\1', 'x{1001}', '((a{100}){100}){100}'])('refuses the pattern %s', (pattern) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.count({ name: { $regex: pattern } })).toThrow(BadQueryError);
});

it.each([
  'a{1000}b{1000}',
  '(abc){334}',
  '((ab){20}c){20}',
  '(?:a|b{400}){3}',
  '(?P<name>[a-z]{10,}){100}',
  '[[:upper:]]{0,600}[^]]{600}',
  '\\pL{600}\\x{41}{600}',
  '\\p{Greek}{501}{2}',
  '(?i)a{1000}',
  '(a*){500}',
  `(${'a'.repeat(900)}\\Q(\\E){40}`,
  `(\\Q)${'a'.repeat(100)}\\E){40}`,
  `(${'a'.repeat(990)}){1000}`,
])('refuses the pattern %s, which is long when it is written out', (pattern) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.count({ name: { $regex: pattern } })).toThrow('patterns of up to 1000 parts');
});

it.each([
  'x{1000}',
  '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  'a\\{1000}b\\{1000}',
  '[{1000}]{2}[{1000}]{2}',
  '(\\Qa{1000}b{1000}\\E){9}',
  '(?:x{0,}y{0}){200}',
  'a'.repeat(1000),
])('takes the pattern %s', (pattern) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(project.count({ name: { $regex: pattern } })).toBe(0);
});
