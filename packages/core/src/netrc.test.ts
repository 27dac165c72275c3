import { expect, it } from 'vitest';
import { findNetrcPassword } from './netrc.js';

const file = `
# comment with machine api.wandb.ai password wrong
machine api.wandb.ai
  login user
  password one   # trailing

machine localhost login user password two
machine localhost:8080 login user account x password three
macdef init
  machine fake.example.com password wrong
  put

machine quoted.example.com login "a b" password "fo\\"ur"
machine empty.example.com login user
machine alias.example.com user me password alias
default login user password five
`;

it.each([
  ['api.wandb.ai', 'one'],
  ['localhost', 'two'],
  ['localhost:9090', 'two'],
  ['localhost:8080', 'three'],
  ['quoted.example.com', 'fo"ur'],
  ['empty.example.com', null],
  ['alias.example.com', 'alias'],
  ['fake.example.com', 'five'],
])('finds the password for %s to be %s [API-013] [API-014]', (host, expected) => {
  expect(findNetrcPassword(file, host)).toBe(expected);
});

it('finds nothing for a host without an entry when there is no default [API-014]', () => {
  expect(findNetrcPassword('machine a.example login u password p', 'b.example')).toBeNull();
});

it.each(['machine', 'password x', 'machine a login', 'machine a login u password p stray', '<html></html>', ''])(
  'finds nothing in %j, which is no netrc file [API-014]',
  (text) => {
    expect(findNetrcPassword(text, 'a')).toBeNull();
  },
);
