import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '@wandb-ts/public-api';
import type { Plan } from './plan.ts';
import { isolatedEnvironment, type ProcessEnd, type PythonVersion, runProcess } from './python-client.ts';
import type { Report } from './report.ts';

const scripts = join(import.meta.dirname, 'python');
const timeoutMs = 120_000;

/** An installed version of the Python client. */
export interface PythonClient {
  readonly version: PythonVersion;
  /** The `bin` folder of its virtual environment. */
  readonly bin: string;
}

/** One server with everything that talks to it. */
export interface Session {
  readonly url: string;
  readonly apiKey: string;
  /** The TypeScript client. */
  readonly api: Api;
  readonly clients: readonly PythonClient[];
  readonly plan: Plan;
  /** The plan as a file for Python. */
  readonly planFile: string;
  /** A folder for everything that clients write. */
  readonly folder: string;
  readonly report: Report;
}

/** What the ids of the runs of each writer start with: TypeScript first, then the Python clients in their order. */
export function writerPrefixes(clients: readonly PythonClient[]): [string, ...string[]] {
  return ['ts', ...clients.map(({ version }) => `py${version.replaceAll('.', '')}`)];
}

/** Runs a script of `python/` in a home of its own; `withKey` tells the process the right key. */
export function runPython(
  session: Session,
  client: PythonClient,
  script: string,
  parameters: readonly string[],
  withKey: boolean = true,
): Promise<ProcessEnd> {
  const home = join(session.folder, `${client.version}-${script}`);
  mkdirSync(home, { recursive: true });
  return runProcess(join(client.bin, 'python'), [join(scripts, script), ...parameters], {
    environment: isolatedEnvironment(client.bin, home, { url: session.url, apiKey: withKey ? session.apiKey : null }),
    directory: home,
    timeoutMs,
  });
}
