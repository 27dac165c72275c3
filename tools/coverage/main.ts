/** Writes `docs/coverage.md` from the checklists and the titles of the tests; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { contradictions, renderCoverage } from './report.ts';
import { readChecklist, readExplanations, testedIds } from './rows.ts';

const page = 'docs/coverage.md';
const coverage = {
  rows: [...readChecklist('docs/coverage/public-api.tsv'), ...readChecklist('docs/coverage/launch.tsv')],
  tested: testedIds('packages'),
  reasons: readExplanations('docs/coverage/explained.tsv'),
};
const problems = contradictions(coverage);
const text = renderCoverage(coverage);
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) problems.push(`${page} is out of date; run pnpm coverage`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
