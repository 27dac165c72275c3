import { expect, it } from 'vitest';
import { createRunDatabase } from '../testing/run-database.js';
import { BadQueryError } from './index.js';

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

  const $or = Array.from({ length: 100 }, (_, index) => ({ name: { $regex: `^run-${index}$` } }));
  expect(project.count({ $or })).toBe(1);
  expect(project.count({ $or: $or.slice(71) })).toBe(0);
});

it.each(['(', '[a', 'a**', '(?=a)', '\\1', 'x{1001}', '((a{100}){100}){100}'])('refuses the pattern %s', (pattern) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.count({ name: { $regex: pattern } })).toThrow(BadQueryError);
});
