import { Api } from '@wandb-ts/public-api';

// killed-writer.ts <id> <directory>: logs rows until it is killed, and prints the number of each when log has returned.
const [id = '', directory = ''] = process.argv.slice(2);
const run = await new Api().startRun({ project: 'killed', id, directory });
process.stdout.write(`${run.logFolder}\n`);
for (let row = 0; ; row += 1) {
  run.log({ row, text: 'x'.repeat(row % 200) });
  process.stdout.write(`${row}\n`);
  if (row % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}
