import { decodeUrlPart } from '../decode-url-part.js';

/** The host of S3, with or without a bucket before it, in all the forms that it has had. */
const s3Host = /^(?:(.+)\.)?s3(?:[.-][a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/;

/** The `s3://bucket/key` of an address of S3, whether the bucket stands in its host or in its path; null for others. */
export function toS3Uri(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  const host = /^https?:$/.test(protocol) ? s3Host.exec(hostname) : null;
  if (host === null) return null;
  const path = decodeUrlPart(pathname.slice(1));
  const uri = host[1] === undefined ? path : `${host[1]}/${path}`;
  return /^[^/]+\/./.test(uri) ? `s3://${uri}` : null;
}
