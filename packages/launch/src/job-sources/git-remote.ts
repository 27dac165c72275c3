import { LaunchError } from '../launch-error.js';

const scpLike = /^[\w.+-]+@[\w.-]+:.+/;

/**
 * Checks a remote that somebody else chose: git can read files and run programs for other forms.
 * @throws {@link LaunchError} unless it is `https://…`, `ssh://…` or `user@host:path`.
 */
export function checkRemote(remote: string): void {
  const isAllowed = /^(?:https|ssh):\/\/[^-]/i.test(remote) || scpLike.test(remote);
  // Spaces around it, a leading dash and control characters make git read something else than what was checked.
  if (!isAllowed || remote !== remote.trim() || /\p{Cc}/u.test(remote) || /@-/.test(remote)) {
    throw new LaunchError(
      `The git remote ${JSON.stringify(withoutUser(remote))} is refused: it must be https://…, ssh://… or user@host:path.`,
    );
  }
}

/** A remote, or a text that quotes some, without what may be a password. */
export function withoutUser(text: string): string {
  // A password may hold an @ itself.
  return text.replace(/([a-z][a-z\d+.-]*:\/\/)[^\s/]*@/gi, '$1');
}
