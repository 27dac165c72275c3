import { execFileSync } from 'node:child_process';
import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A repository that git reaches over something that it takes for SSH. */
export interface GitServer extends AsyncDisposable {
  /** `ssh://…` of the first repository. */
  readonly remote: string;
  /** The environment with which git reaches it. */
  readonly environment: Record<string, string>;
  /** Runs git in the working copy, and returns what it prints. */
  git(...words: readonly string[]): string;
  /** Writes files into the working copy and commits them; returns the hash. */
  commit(files: Readonly<Record<string, string>>): Promise<string>;
  /** The address of another folder of the server. */
  remoteOf(folder: string): string;
  readonly directory: string;
}

/** Starts with a repository whose branch is called so. */
export async function gitServer(branch = 'main'): Promise<GitServer> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const shell = join(folder.path, 'ssh');
  // The last word is the command that git wants the server to execute.
  await writeFile(shell, '#!/bin/sh\nfor word; do last=$word; done\nexec sh -c "$last"\n', { mode: 0o755 });
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder.path,
    GIT_SSH_COMMAND: shell,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@wandb.test',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@wandb.test',
  };
  const directory = join(folder.path, 'repo');
  await mkdir(directory);
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, { cwd: directory, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', `--initial-branch=${branch}`);
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    remote: `ssh://git@server${directory}`,
    environment,
    directory,
    git,
    commit: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true });
        await writeFile(join(directory, path), content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
    remoteOf: (path) => `ssh://git@server${path}`,
    [Symbol.asyncDispose]: () => folder.remove(),
  };
}
