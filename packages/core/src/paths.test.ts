import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArtifactPath } from './artifact-paths.js';
import { ValidationError } from './errors.js';
import { parseProjectPath, parseRunPath, parseSweepPath } from './paths.js';

const defaults = { entity: 'me', project: null };
const configured = { entity: 'me', project: 'mine' };

const name = fc.stringMatching(/^[\w.-]{1,12}$/).filter((text) => !['runs', 'sweeps', '.', '..'].includes(text));

it.each([
  ['ent/proj/run', 'ent', 'proj', 'run', 'API-062'],
  ['ent/proj/runs/run', 'ent', 'proj', 'run', 'API-063'],
  ['/ent/proj/run', 'ent', 'proj', 'run', 'API-064'],
  [' /ent/proj/run/ ', 'ent', 'proj', 'run', 'API-064'],
  ['ent/proj:run', 'ent', 'proj', 'run', 'API-065'],
  ['proj/run', 'me', 'proj', 'run', 'API-066'],
  ['proj/runs/run', 'me', 'proj', 'run', 'API-066'],
  ['proj:run', 'me', 'proj', 'run', 'API-067'],
  ['ent/proj/sweeps/s', 'ent', 'proj', 's', 'API-069'],
  ['ent/foo/foo', 'ent', 'foo', 'foo', 'API-071'],
  ['foo/foo', 'me', 'foo', 'foo', 'API-071'],
  ['a:b:c', 'me', 'a', 'b:c', 'API-074'],
  ['ent/a:b:c', 'ent', 'a', 'b:c', 'API-074'],
  ['ent/proj/a:b', 'ent', 'proj', 'a:b', 'API-062'],
  ['runs/run', 'me', 'runs', 'run', 'API-066'],
])('parses the run path %j to %s, %s, %s [%5$s]', (path, entity, project, id) => {
  expect(parseRunPath(path, defaults)).toEqual({ entity, project, id });
});

it.each(['run', '/runs/run', ' run '])('finds %j in the configured project [API-068]', (path) => {
  expect(parseRunPath(path, configured)).toEqual({ entity: 'me', project: 'mine', id: 'run' });
});

it('prefers the project of the path to the configured one [API-073]', () => {
  expect(parseRunPath('proj:run', configured)).toEqual({ entity: 'me', project: 'proj', id: 'run' });
});

it.each([null, undefined, '', 'uncategorized'])(
  'names the missing project when %j is configured [API-070]',
  (project) => {
    expect(() => parseRunPath('run', { entity: 'me', project })).toThrow(
      new ValidationError('Invalid run path "run". The project is missing: give project/id, or configure a project.'),
    );
  },
);

it.each(['', '  ', '/', 'proj:', 'ent/proj:'])('names the missing id of %j [API-072]', (path) => {
  expect(() => parseRunPath(path, configured)).toThrow(/The id of the run is missing\.$/);
});

it.each(['ent/proj/runs/a/b', 'a/b/c/d', 'ent/proj/models/run', 'a/b/c/d/e'])(
  'refuses the parts too many of %j [API-075]',
  (path) => {
    expect(() => parseRunPath(path, configured)).toThrow(/Give entity\/project\/run, project\/run or the id\.$/);
  },
);

it('takes no configured project for the empty one before a colon', () => {
  expect(() => parseRunPath(':run', configured)).toThrow(/The project is missing/);
});

it.each(['ent//run', '//proj//run'])('refuses the empty part of %j', (path) => {
  expect(() => parseRunPath(path, configured)).toThrow(ValidationError);
});

it.each([
  'https://wandb.ai/ent/proj/runs/id',
  'https://wandb.ai/ent/proj/runs/id/overview?nw=abc#top',
  ' http://localhost:8080/ent/proj/runs/id/ ',
  'HTTPS://wandb.ai/ent/proj/runs/id/files/a%20b',
])('parses the URL %s [API-076]', (url) => {
  expect(parseRunPath(url, defaults)).toEqual({ entity: 'ent', project: 'proj', id: 'id' });
});

it('decodes the parts of a URL', () => {
  expect(parseRunPath('https://wandb.ai/ent/my%20proj/runs/a%2Fb')).toEqual({
    entity: 'ent',
    project: 'my proj',
    id: 'a/b',
  });
});

it.each([
  'https://wandb.ai/ent/proj',
  'https://wandb.ai/ent/proj/runs',
  'https://wandb.ai',
  'https://wandb.ai/a/b/table/c',
])('refuses %s, which shows no run', (url) => {
  expect(() => parseRunPath(url, configured)).toThrow(/The URL is not the page of a run\.$/);
});

it.each(['https://', 'https://wandb.ai/a/%E0%A4%A/runs/x'])('refuses the broken URL %s', (url) => {
  expect(() => parseRunPath(url)).toThrow(ValidationError);
});

it('keeps passwords and query strings of a URL out of its message', () => {
  expect(() => parseRunPath('https://me:secret@wandb.ai/x?token=secret')).toThrow(
    new ValidationError('Invalid run path "https://wandb.ai/x". The URL is not the page of a run.'),
  );
});

it('leaves the entity open when neither the path nor the defaults name one [API-077]', () => {
  expect(parseRunPath('proj/run')).toEqual({ entity: null, project: 'proj', id: 'run' });
  expect(parseRunPath('ent/proj/run').entity).toBe('ent');
});

it('reads back every run path that is made of names', () => {
  fc.assert(
    fc.property(name, name, name, (entity, project, id) => {
      const expected = { entity, project, id };

      expect(parseRunPath(`${entity}/${project}/${id}`)).toEqual(expected);
      expect(parseRunPath(`/${entity}/${project}/runs/${id}`, configured)).toEqual(expected);
      expect(parseRunPath(`${entity}/${project}:${id}`, configured)).toEqual(expected);
      expect(parseRunPath(`https://wandb.ai/${entity}/${project}/runs/${id}`)).toEqual(expected);
      expect(parseRunPath(`${project}/${id}`, { entity })).toEqual(expected);
      expect(parseRunPath(id, { entity, project })).toEqual(expected);
    }),
  );
});

it('parses any text to non-empty parts, or refuses it with a ValidationError', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '/', ':', ' ', 'runs', '%', '?') }), (path) => {
      for (const parse of [parseRunPath, parseSweepPath, parseProjectPath, parseArtifactPath]) {
        try {
          const parsed = parse(path, configured);

          expect(Object.values(parsed).every((part) => part === null || part !== '')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ValidationError);
        }
      }
    }),
  );
});

it('refuses a path that is no string', () => {
  for (const parse of [parseRunPath, parseSweepPath, parseArtifactPath, parseProjectPath]) {
    expect(() => parse(1 as never)).toThrow(new ValidationError('A path must be a string.'));
  }
});

it('names the sweep in the errors of a sweep path', () => {
  expect(parseSweepPath('ent/proj/sweeps/s1')).toEqual({ entity: 'ent', project: 'proj', id: 's1' });
  expect(() => parseSweepPath('')).toThrow(/^Invalid sweep path "". The id of the sweep is missing\.$/);
});

it.each([undefined, null, '', ' / '])('takes the configured project for %j [API-079]', (path) => {
  expect(parseProjectPath(path, configured)).toEqual({ entity: 'me', project: 'mine' });
  expect(parseProjectPath(path)).toEqual({ entity: null, project: 'uncategorized' });
});

it.each([
  ['proj', 'me', 'proj', 'API-080'],
  ['ent/proj', 'ent', 'proj', 'API-081'],
  ['/ent/proj/', 'ent', 'proj', 'API-081'],
  ['https://wandb.ai/ent/proj/table?nw=1', 'ent', 'proj', 'API-081'],
])('parses the project path %j to %s, %s [%4$s]', (path, entity, project) => {
  expect(parseProjectPath(path, configured)).toEqual({ entity, project });
});

it.each(['e/p/x', 'e//p', 'https://wandb.ai/ent', 'a/b/c/d'])('refuses the project path %j [API-082]', (path) => {
  expect(() => parseProjectPath(path, configured)).toThrow(ValidationError);
});
