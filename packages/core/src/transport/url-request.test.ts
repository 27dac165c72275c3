import { expect, it } from 'vitest';
import { ValidationError } from '../errors.js';
import { redirectTarget, resolveTarget } from './url-request.js';

const base = 'https://wandb.test/prefix';

it.each([
  ['/files/a b.txt', 'https://wandb.test/prefix/files/a%20b.txt'],
  ['files/x?token=1', 'https://wandb.test/prefix/files/x?token=1'],
  ['//evil.test/x', 'https://wandb.test/prefix/evil.test/x'],
  ['/\\evil.test/x', 'https://wandb.test/prefix/evil.test/x'],
  ['@evil.test/x', 'https://wandb.test/prefix/@evil.test/x'],
  ['../x', 'https://wandb.test/x'],
  ['/x?X-Amz-Signature=1', 'https://wandb.test/prefix/x?X-Amz-Signature=1'],
])('keeps the relative address %s at the server, with credentials', (address, url) => {
  expect(resolveTarget(base, address)).toEqual({ url, isPrivate: true });
  expect(resolveTarget(base, address, 'relative')).toEqual({ url, isPrivate: true });
});

it.each([
  ['https://wandb.test/files/x', true],
  ['https://WANDB.test:443/files/x?action=read', true],
  ['https://wandb.test/files/x?action=read&signature=abc', false],
  ['https://wandb.test/files/x?X-Amz-Signature=abc', false],
  ['https://wandb.test/files/x?X-Goog-Signature=abc', false],
  ['https://wandb.test/files/x?sv=1&sig=abc', false],
  ['http://wandb.test/files/x', false],
  ['https://wandb.test:8443/files/x', false],
  ['https://sub.wandb.test/files/x', false],
  ['https://bucket.s3.amazonaws.com/x', false],
])('gives the absolute address %s the credentials: %s', (address, isPrivate) => {
  expect(resolveTarget(base, address)).toEqual({ url: new URL(address).href, isPrivate });
  expect(resolveTarget(base, address, 'relative').isPrivate).toBe(false);
});

it.each([
  'file:///etc/passwd',
  'data:text/plain,x',
  'ftp://wandb.test/x',
  'https://key@evil.test/',
  'https://:key@x.test/',
])('refuses the address %s, and does not repeat it', (address) => {
  expect(() => resolveTarget(base, address)).toThrow(
    new ValidationError('The address of a file must be a path, or an http or https URL without a user in it.'),
  );
});

it.each([
  ['/y', 'https://wandb.test/y', true],
  ['https://wandb.test/y', 'https://wandb.test/y', true],
  ['//other.test/y', 'https://other.test/y', false],
  ['http://wandb.test/y', 'http://wandb.test/y', false],
])('follows a redirect to %s with credentials only within the origin', (location, url, isPrivate) => {
  expect(redirectTarget({ url: 'https://wandb.test/x', isPrivate: true }, location)).toEqual({ url, isPrivate });
  expect(redirectTarget({ url: 'https://wandb.test/x', isPrivate: false }, location)).toEqual({
    url,
    isPrivate: false,
  });
});

it.each(['file:///etc/passwd', 'http://', 'https://user:pass@wandb.test/'])('follows no redirect to %s', (location) => {
  expect(redirectTarget({ url: 'https://wandb.test/x', isPrivate: true }, location)).toBeNull();
});
