import { expect, it } from 'vitest';
import type { Run } from '../storage/rows.js';
import { decodeId, decodeRunId, encodeId, encodeRunId } from './ids.js';

it('makes storage ids as clients make them', () => {
  const id = encodeRunId({ name: 'abc12345', projectName: 'ü', entityName: 'local' } as Run);

  expect(Buffer.from(id, 'base64').toString()).toBe('Run:v1:abc12345:ü:local');
  expect(decodeRunId(id)).toEqual({ runName: 'abc12345', projectName: 'ü', entityName: 'local' });
});

it.each([
  '',
  'x',
  btoa('Run:v2:a:b:c'),
  btoa('Run:v1:a:b'),
  btoa('Run:v1:a:b:c:d'),
  btoa('Run:v1::b:c'),
  btoa('User:1'),
])('takes %j for no storage id', (id) => {
  expect(decodeRunId(id)).toBeUndefined();
});

it('reads the number of an id of the right kind', () => {
  expect(encodeId('Project', 7)).toBe(btoa('Project:7'));
  expect(decodeId(btoa('Project:7'), 'Project')).toBe(7);
  expect(decodeId(btoa('ProjectInternalId:7'), 'Project', 'ProjectInternalId')).toBe(7);
  expect(decodeId(btoa('User:7'), 'Project')).toBeUndefined();
  expect(decodeId(btoa('Project:7:8'), 'Project')).toBeUndefined();
  expect(decodeId(btoa('Project:x'), 'Project')).toBeUndefined();
});
