import type { ProcessEnd } from './python-client.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';
import { continueRuns, writeRuns } from './write-runs.ts';

/** Logs in with a Python client, with a wrong and a right key. */
export async function proveLogin(session: Session, client: PythonClient): Promise<void> {
  const { apiKey, report } = session;
  const wrongKey = 'f'.repeat(apiKey.length);
  const { code, stdout, output } = await runPython(session, client, 'check_login.py', [apiKey, wrongKey], false);
  report.check(
    `python ${client.version} logs in with the right key and gets AuthenticationError for a wrong one`,
    code === 0 && stdout.trim() === '{"wrong": "AuthenticationError", "wrongStored": false, "right": true}',
    output.split('\n'),
  );
}

/** Logs the runs of the plan with every client at the same time. */
export async function proveWriting(session: Session): Promise<void> {
  const { api, clients, plan, planFile } = session;
  const [own, ...prefixes] = writerPrefixes(clients);
  await Promise.all([
    ...clients.map((client, index) =>
      quietEnd(
        session,
        `python ${client.version} logs its runs`,
        runPython(session, client, 'write_runs.py', [planFile, prefixes[index] ?? '']),
      ),
    ),
    attempt(session, 'TypeScript logs its runs', writeRuns(api, plan, own)),
  ]);
}

/** Lets each client resume and change runs of the writer before it. */
export async function proveContinuing(session: Session): Promise<void> {
  const { api, clients, plan, planFile } = session;
  const prefixes = writerPrefixes(clients);
  const last = prefixes.at(-1) ?? '';
  await Promise.all([
    ...clients.map((client, index) => {
      const before = prefixes[index] ?? '';
      return quietEnd(
        session,
        `python ${client.version} resumes and changes runs of ${before}`,
        runPython(session, client, 'continue_runs.py', [planFile, before]),
      );
    }),
    attempt(session, `TypeScript resumes and changes runs of ${last}`, continueRuns(api, plan, last)),
  ]);
}

async function quietEnd({ report }: Session, name: string, running: Promise<ProcessEnd>): Promise<void> {
  const { code, timedOut, output } = await running;
  const isQuiet = !/\b(warn|warning|error|traceback|exception)\b/i.test(output);
  report.check(`${name} without a warning and ends by itself`, code === 0 && !timedOut && isQuiet, output.split('\n'));
}

async function attempt({ report }: Session, name: string, work: Promise<void>): Promise<void> {
  try {
    await work;
    report.check(name, true);
  } catch (error) {
    report.check(name, false, [String(error)]);
  }
}
