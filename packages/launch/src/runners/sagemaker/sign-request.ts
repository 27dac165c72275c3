import { createHash, createHmac } from 'node:crypto';

/** Credentials of AWS. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** A request to sign: a POST to the root of a service. */
export interface RequestToSign {
  readonly service: string;
  readonly region: string;
  /** Header names in lower case, `host` and `x-amz-date` (`20300102T030405Z`) among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The value of `authorization` for a request, by version 4 of the signatures of AWS. */
export function signRequest(request: RequestToSign, credentials: AwsCredentials): string {
  const { service, region, headers, body } = request;
  const names = Object.keys(headers).toSorted();
  const lines = names.map((name) => `${name}:${headers[name]?.trim().replace(/\s+/g, ' ')}\n`);
  const signedHeaders = names.join(';');
  const canonical = ['POST', '/', '', lines.join(''), signedHeaders, sha256(body)].join('\n');
  const timestamp = headers['x-amz-date'] ?? '';
  const day = timestamp.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n');
  const parts = [day, region, service, 'aws4_request'];
  const key = parts.reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, text).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
