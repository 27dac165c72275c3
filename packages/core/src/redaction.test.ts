import { expect, it } from 'vitest';
import { createRedactor } from './redaction.js';

const redact = createRedactor(['s3cret-key-value', '7-chars', '8-charss']);

it.each([
  ['the key s3cret-key-value is bad, s3cret-key-value!', 'the key [redacted] is bad, [redacted]!'],
  ['Authorization: Basic YXBpOmFiYzEyMzQ1Njc4OQ==', 'Authorization: Basic [redacted]'],
  ['authorization=bearer eyJhbGciOi.J9-_x/y+z', 'authorization=bearer [redacted]'],
  ['GET https://files.test/a/b?X-Amz-Signature=1234&x=2 failed', 'GET https://files.test/a/b failed'],
  ['"http://user:pass@host:80/p#frag"', '"http://host:80/p"'],
  ['no secret: 7-chars, Basic authentication', 'no secret: 7-chars, Basic authentication'],
  ['secret: 8-charss', 'secret: [redacted]'],
])('redacts %j [API-060]', (text, expected) => {
  expect(redact(text)).toBe(expected);
});
