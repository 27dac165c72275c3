import { ValidationError } from '@wandb-ts/core';
import { decodeUrlPart } from '../decode-url-part.js';

/** What the last part of the path of a report says. */
interface ReportSlug {
  /** The id, without the equals signs at its end. */
  readonly id: string;
  /** The title with spaces for dashes; null when the part is an id alone. */
  readonly displayName: string | null;
}

/**
 * Reads the last part of the path of a report: `Name--ID`, or the id alone. The last two dashes in a row separate them.
 *
 * @throws {@link ValidationError} when there are dashes, but no two of them before an id.
 */
export function parseReportSlug(slug: string): ReportSlug {
  const separator = slug.lastIndexOf('--');
  const id = separator < 0 ? slug : slug.slice(separator + 2);
  if (id === '' || id.includes('-')) {
    throw new ValidationError(
      `Invalid report ${JSON.stringify(slug)}. Give Name--ID, as at the end of the URL of the report, or the ID alone.`,
    );
  }
  return { id, displayName: separator < 0 ? null : decodeUrlPart(slug.slice(0, separator).replaceAll('-', ' ')) };
}

/** The last part of the URL of a report: its title with dashes for all but letters, digits and underscores, and its id. */
export function formatReportSlug(id: string, displayName: string): string {
  const name = displayName.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
  return `${name}--${id.replaceAll('=', '')}`;
}
