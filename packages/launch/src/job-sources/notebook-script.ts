import { parseJson } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';

/**
 * Makes a Python script of the code cells of a notebook. Lines for the shell (`!`) and for the notebook itself (`%`) are
 * left out.
 * @throws {@link LaunchError} when it is no notebook.
 */
export function notebookScript(text: string): string {
  const notebook = parseNotebook(text);
  const scripts = notebook.flatMap((cell) =>
    isRecord(cell) && cell['cell_type'] === 'code' ? [cellScript(cell)] : [],
  );
  return `${scripts.join('\n\n\n')}\n`;
}

function parseNotebook(text: string): readonly unknown[] {
  try {
    const notebook = parseJson(text);
    if (isRecord(notebook) && Array.isArray(notebook['cells'])) return notebook['cells'];
  } catch (cause) {
    throw new LaunchError('The notebook of the job is not JSON.', { cause });
  }
  throw new LaunchError('The notebook of the job has no cells.');
}

function cellScript({ source }: Readonly<Record<string, unknown>>): string {
  const text = Array.isArray(source) ? source.join('') : String(source ?? '');
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:!|%{1,2}\w)/.test(line))
    .join('\n');
}
