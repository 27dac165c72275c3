import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from '../launch-error.js';
import { runTool, type ToolEnd } from '../processes/run-tool.js';
import { checkRemote, withoutUser } from './git-remote.js';

/** What to fetch, and where to. */
export interface FetchCommitOptions {
  readonly remote: string;
  /** A branch, a tag or a commit; null for the branch `main`, or else `master`, or else the remote's own. */
  readonly ref: string | null;
  /** An empty folder. */
  readonly directory: string;
  /** The environment of git, with which it finds its credentials. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

// Submodules may name remotes of their own, for which the same forms hold.
const hardening = [
  '-c',
  'protocol.file.allow=never',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'core.hooksPath=/dev/null',
];

/**
 * Checks out a commit of a repository with its submodules, and returns the hash of the commit.
 * @throws {@link LaunchError} when the remote is refused, does not answer, or has no such commit.
 */
export async function fetchCommit(options: FetchCommitOptions): Promise<string> {
  const { remote, ref, directory } = options;
  checkRemote(remote);
  if (ref?.startsWith('-')) throw new LaunchError(`${JSON.stringify(ref)} is not a branch, a tag or a commit.`);
  const environment = { ...options.environment, GIT_ALLOW_PROTOCOL: 'https:ssh', GIT_TERMINAL_PROMPT: '0' };
  const tryGit = (...words: readonly string[]): Promise<ToolEnd> =>
    runTool('git', [...hardening, ...words], { directory, environment, signal: options.signal });
  const git = async (...words: readonly string[]): Promise<string> => {
    const end = await tryGit(...words);
    if (end.exitCode === 0) return end.stdout.trim();
    const reason = withoutUser(end.stderr).trim().split('\n').slice(-3).join(' ');
    throw new LaunchError(`git ${words[0]} failed for ${withoutUser(remote)}: ${reason}`);
  };
  await git('init', '--quiet', '.');
  await git('remote', 'add', 'origin', remote);
  const commit = await findCommit(ref, git, async (...words) => (await tryGit(...words)).exitCode === 0);
  if (commit === null) {
    throw new LaunchError(`${withoutUser(remote)} has no ${ref === null ? 'default branch' : `${ref} to check out`}.`);
  }
  await git('checkout', '--quiet', '--detach', commit);
  if (await exists(join(directory, '.gitmodules'))) {
    await git('submodule', '--quiet', 'update', '--init', '--recursive', '--depth', '1');
  }
  return git('rev-parse', 'HEAD');
}

async function findCommit(
  ref: string | null,
  git: (...words: readonly string[]) => Promise<string>,
  succeeds: (...words: readonly string[]) => Promise<boolean>,
): Promise<string | null> {
  // Most servers hand out one commit without its history.
  if (
    ref !== null &&
    /^[\da-f]{40}$/.test(ref) &&
    (await succeeds('fetch', '--quiet', '--depth', '1', 'origin', ref))
  ) {
    return ref;
  }
  await git('fetch', '--quiet', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  if (ref === null) await succeeds('remote', 'set-head', 'origin', '--auto');
  const names =
    ref === null
      ? ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/remotes/origin/HEAD']
      : [`refs/remotes/origin/${ref}`, `refs/tags/${ref}`, ref];
  for (const name of names) {
    const words = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`] as const;
    if (await succeeds(...words)) return git('rev-parse', '--verify', `${name}^{commit}`);
  }
  return null;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
