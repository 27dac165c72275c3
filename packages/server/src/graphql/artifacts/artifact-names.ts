import { RequestError } from '../../request-error.js';
import { isVersionAlias } from '../../storage/artifacts/aliases.js';

const maxNameLength = 128;

/** The name of a collection. @throws RequestError for one that clients refuse, or that leads elsewhere as that of a folder. */
export function checkCollectionName(name: string): string {
  const isPlain = name.trim() !== '' && name !== '.' && name !== '..' && !/[/\\:\p{Cc}]/u.test(name);
  if (!isPlain || name.length > maxNameLength) {
    throw new RequestError(400, 'The name of a collection has 1 to 128 characters, none of / \\ :, and is not . or ..');
  }
  return name;
}

/** An alias that a user gives. @throws RequestError for one that is no name, and for those that are version numbers. */
export function checkAlias(alias: string): string {
  if (alias.trim() === '' || /[/:]/.test(alias)) {
    throw new RequestError(400, `${JSON.stringify(alias)} is not an alias: aliases have neither / nor :.`);
  }
  if (isVersionAlias(alias)) {
    throw new RequestError(400, `${JSON.stringify(alias)} is the number of a version, which cannot be given or taken.`);
  }
  return alias;
}

/** A tag of a request. */
export interface TagInput {
  readonly tagName: string;
  readonly tagCategoryName?: string | null | undefined;
}

/**
 * Tags that are to be given.
 *
 * @throws RequestError for one with other characters than letters, digits, dashes, underscores and inner spaces, and for one
 * of a category: there are none.
 */
export function checkTags(tags: readonly TagInput[] | null | undefined): string[] {
  return (tags ?? []).map(({ tagName, tagCategoryName }) => {
    if (tagCategoryName) {
      throw new RequestError(400, `There is no category ${JSON.stringify(tagCategoryName)} of tags.`);
    }
    if (!/^[-\p{L}\p{N}_]+(?: +[-\p{L}\p{N}_]+)*$/u.test(tagName)) {
      throw new RequestError(400, `${JSON.stringify(tagName)} is not a tag: use letters, digits, - and _.`);
    }
    return tagName;
  });
}

/** @throws RequestError for labels, which were before tags. */
export function refuseLabels(labels: string | null | undefined): void {
  if (labels) {
    throw new RequestError(400, 'This server keeps no labels of artifacts but tags.');
  }
}
