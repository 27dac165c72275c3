import { expect, it } from 'vitest';
import type { File } from '../storage/rows.js';
import { createUrlSigner } from './signed-urls.js';

const file = { entityName: 'local', projectName: 'my project', runName: 'r', name: 'a/b ü%.txt' } as File;
const dayMs = 24 * 60 * 60 * 1000;

it('signs a URL for one action, one path and one day', () => {
  let now = 1000;
  const signer = createUrlSigner(new Uint8Array(32), () => now);

  const url = new URL(signer.urlsBelow('http://host:1/base').upload(file));

  expect(url.href).toContain('http://host:1/base/files/local/my%20project/r/a/b%20%C3%BC%25.txt?action=write&');
  url.pathname = url.pathname.replace('/base', '');
  expect(signer.isSigned(url, 'write')).toBe(true);
  expect(signer.isSigned(url, 'read')).toBe(false);
  now += dayMs - 1;
  expect(signer.isSigned(url, 'write')).toBe(true);
  now += 1001;
  expect(signer.isSigned(url, 'write')).toBe(false);
});

it.each([
  ['another path', (url: URL) => (url.pathname = '/files/local/my%20project/r/other')],
  ['a later time', (url: URL) => url.searchParams.set('expires', '99999999999')],
  ['a time that is no number', (url: URL) => url.searchParams.set('expires', 'never')],
  ['another signature', (url: URL) => url.searchParams.set('signature', 'AAAA')],
  ['no signature', (url: URL) => url.searchParams.delete('signature')],
])('refuses a URL with %s', (_, change) => {
  const signer = createUrlSigner(new Uint8Array(32), () => 0);
  const url = new URL(signer.urlsBelow('http://host').download(file));
  change(url);

  expect(signer.isSigned(url, 'read')).toBe(false);
});

it.each([
  { projectName: '..', runName: 'other', name: 'p/r/a.txt' },
  { projectName: '.', runName: '..', name: 'other/p/r/a.txt' },
])('signs no address of other files for %j', (names) => {
  const urls = createUrlSigner(new Uint8Array(32), () => 0).urlsBelow('http://host');

  expect(() => urls.download({ ...file, ...names })).toThrow('have no address');
  expect(() => urls.upload({ ...file, ...names })).toThrow('have no address');
  expect(urls.download({ ...file, ...names, projectName: '...', runName: 'r' })).toContain('/files/local/.../r/');
});

it('refuses a URL that another secret signed', () => {
  const url = new URL(
    createUrlSigner(new Uint8Array(32).fill(1), () => 0)
      .urlsBelow('http://host')
      .download(file),
  );

  expect(createUrlSigner(new Uint8Array(32), () => 0).isSigned(url, 'read')).toBe(false);
});
