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

it.each([
  ['machine a login user password #12#34', '#12#34'],
  ['machine a login #user # password no\n  password "#1 # 2" # no', '#1 # 2'],
  ['machine a password one#two', 'one#two'],
  ['machine a password say"it"', 'say"it"'],
  ['machine a password "say it', 'say it'],
  ['machine a password back\\\\slash\\ space\\#', 'back\\slash space#'],
  ['machine a login "" account "" password ""', null],
  ['machine a login macdef password macdef', 'macdef'],
  ['machine a login default account machine password password', 'password'],
  ['machine my-macdef-host password x\n\nmachine a password one', 'one'],
  ['macdef init\n\nmachine a password one', 'one'],
  ['macdef init\r\n\tmachine a password no\r\n\r\nmachine a password one', 'one'],
  ['machine a password old\nmachine a password new', 'new'],
  ['machine b:1 password no\nmachine a:443 password no\nmachine "a" password one', 'one'],
  ['default password no\nmachine a password one', 'one'],
])('reads %j like the clients for Python [API-013]', (text, expected) => {
  expect(findNetrcPassword(text, 'a')).toBe(expected);
});

it.each([
  'machine a password one macdef init\nmachine a password no',
  '#machine a password no\nmachine\n a\n\n# it is\n\tpassword\tone',
])('reads %j, with a macro at the end or comments after empty lines [API-013]', (text) => {
  expect(findNetrcPassword(text, 'a')).toBe('one');
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
