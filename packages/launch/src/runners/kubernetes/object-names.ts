import { createHash } from 'node:crypto';

/** Of a name, so that a label can hold it. */
const maxLabelLength = 63;
/** The API server adds five characters. */
const maxPrefixLength = maxLabelLength - 5;

/** Makes a text the beginning of names that Kubernetes generates: lower-case letters, digits, `.` and `-`. */
export function namePrefix(text: string): string {
  const kept = text
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/[.-]*\.[.-]*/g, '.')
    .replace(/^[.-]+/, '');
  const short = kept.slice(0, maxPrefixLength - 1).replace(/[.-]+$/, '');
  return `${short || 'launch'}-`;
}

/** Makes a text a name of one part: lower-case letters, digits and `-`. */
export function plainName(text: string): string {
  const kept = text
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-');
  return kept.slice(0, maxLabelLength).replace(/^-|-$/g, '');
}

/** Makes a text a name of one part that no other text becomes. */
export function distinctName(text: string): string {
  const plain = plainName(text);
  if (plain === text) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${plain.slice(0, maxLabelLength - 9).replace(/-$/, '')}-${hash}`;
}

/** Makes a text the value of a label: letters, digits, `.`, `_` and `-`, at most 63. */
export function labelValue(text: string): string {
  return text
    .replace(/[^\w.-]/g, '-')
    .slice(0, maxLabelLength)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}
