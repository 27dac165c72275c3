import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proveConformance } from './conformance.ts';
import { hasPython, preparePython, pythonVersions } from './python-client.ts';
import { Report } from './report.ts';

const report = new Report();
if (!hasPython()) {
  console.log(`skipped: python3 is not installed, so nothing was proven against wandb ${pythonVersions.join(' and ')}`);
  if (process.env['CI'] === 'true') report.check('python3 is installed', false);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wandb-ts-conformance-'));
  try {
    const clients = pythonVersions.map((version) => ({ version, bin: preparePython(version) }));
    await proveConformance(clients, folder, report);
  } finally {
    if (process.env['KEEP_FILES'] === 'true') console.log(`kept ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = report.finish() ? 0 : 1;
