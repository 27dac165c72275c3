import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { watchOutput } from '../testing/child-scripts.js';
import { codeFolder } from '../testing/code-folder.js';
import { runTool } from './run-tool.js';

it('lets a command clean up when it is aborted, and ends by force one that does not end', async () => {
  await using folder = await codeFolder({ note: '' });
  const note = join(folder.path, 'note');
  const abort = async (onSignal: string): Promise<void> => {
    const stop = new AbortController();
    const watch = watchOutput();
    const script = `process.on('SIGTERM', () => { ${onSignal} }); console.log('ready'); setInterval(() => undefined, 1000);`;
    const options = { environment: {}, signal: stop.signal, onText: watch.onText, stopGraceMs: 500 };
    const ended = runTool(process.execPath, ['--eval', script], options);
    await watch.until('ready');
    stop.abort(new Error('enough'));
    await expect(ended).rejects.toThrow('enough');
  };

  await abort(`require('node:fs').writeFileSync(${JSON.stringify(note)}, 'cleaned up'); process.exit();`);
  expect(await readFile(note, 'utf8')).toBe('cleaned up');
  await abort('');
});
