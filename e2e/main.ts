import { build, installTools } from './packed.ts';
import { Report } from './report.ts';

const report = new Report();
await report.check('build', build);
await report.check('runtimes and checkers', installTools);
if (!report.hasFailed) {
  // Everything else imports what these two make.
  const { proveEverything } = await import('./everything.ts');
  await proveEverything(report);
}
process.exitCode = report.finish() ? 0 : 1;
