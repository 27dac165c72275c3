/** Text that W&B takes for the address of a repository: no path of this machine, and a known host or "git" in it. */
const gitUri = /^[^/^|~.].*(?:git|bitbucket|dev\.azure\.com|\.visualstudio\.com)/;

/** Whether W&B takes a text for the address of a Git repository. */
export function isGitUri(text: string): boolean {
  return gitUri.test(text);
}

/** A repository, and what of it an address names. */
export interface GitAddress {
  /** What git clones. */
  readonly remote: string;
  /** The commit, branch or tag; null when the address names none. */
  readonly ref: string | null;
  /** A path in the repository; null when the address names none. */
  readonly path: string | null;
}

/** The page of a file or a folder on github.com. */
const githubPage = /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/(?:tree|blob)\/([^/?#]+)(?:\/([^?#]+))?(?:[?#].*)?$/;

/** Takes an address of a repository apart. Pages of GitHub name a branch without a slash, and a path, as well. */
export function parseGitUri(text: string): GitAddress {
  const [, remote = text, ref = null, path = null] = githubPage.exec(text) ?? [];
  return { remote, ref, path: path === null ? null : decodeURIComponent(path).replace(/\/$/, '') };
}

/** The name of a repository, such as `examples` of `https://github.com/wandb/examples.git`. */
export function repositoryName(remote: string): string {
  const last = remote.replace(/\/+$/, '').split(/[/:]/).at(-1) ?? '';
  return last.replace(/\.git$/, '');
}
