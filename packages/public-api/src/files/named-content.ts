import { ValidationError } from '@wandb-ts/core';
import type { NamedContent } from './upload-file.js';

/** @throws {@link ValidationError} for a name that no file of a run can have, and for what is no content to upload. */
export function checkNamedContent({ name, body }: NamedContent): NamedContent {
  if (!(body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream)) {
    throw new ValidationError(
      'The content to upload must be a Blob, a Uint8Array or a ReadableStream of bytes. Pass a text as new Blob([text]).',
    );
  }
  return { name: checkName(name), body };
}

function checkName(name: string): string {
  const path = name.replace(/^\.\//, '');
  const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isPlain || path.includes('\\') || path.includes('\0')) {
    throw new ValidationError(`The name ${JSON.stringify(name)} is not a path with slashes below the run.`);
  }
  return path;
}
