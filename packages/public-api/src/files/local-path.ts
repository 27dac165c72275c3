import { ValidationError } from '@wandb-ts/core';

/** Names that Windows gives to devices, in every folder and with every extension. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Windows allows in no name.
const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;

/**
 * Takes the name of a file apart for a path below a folder. A name comes from whoever wrote the run, so nothing that could
 * lead out of the folder, or to something that is not a file, gets through.
 * @param isWindows - whether the rules of Windows hold
 * @throws {@link ValidationError} for a name that cannot be a path below a folder.
 */
export function localParts(name: string, isWindows: boolean): string[] {
  const parts = name.split('/');
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));
  if (!isPlain || (isWindows && !parts.every(isWindowsName))) {
    throw new ValidationError(
      `The file name ${JSON.stringify(name)} is not a path below a folder, so the file is not saved. Read it with file.stream().`,
    );
  }
  return parts;
}

function isWindowsName(part: string): boolean {
  const [stem = ''] = part.split('.');
  return !forbiddenOnWindows.test(part) && !devices.test(stem.trimEnd());
}

/**
 * The name that a local path gets in a run: its way from the root, with slashes. Steps out of the root become `__`, as
 * seen in wandb 0.21.1.
 * @param relativePath - the way from the root, with the separators of the platform
 * @throws {@link ValidationError} when the path is on another drive than the root, or is the root itself.
 */
export function uploadName(relativePath: string, isWindows: boolean): string {
  const path = isWindows ? relativePath.replaceAll('\\', '/') : relativePath;
  if (path === '' || path.startsWith('/') || (isWindows && /^[a-z]:/i.test(path))) {
    throw new ValidationError('A file can only be named by its way from the root. Choose a root above it.');
  }
  return path
    .split('/')
    .map((part) => (part === '..' ? '__' : part))
    .join('/');
}

/** The error for a place that is taken. */
export function existsError(path: string): ValidationError {
  return new ValidationError(`${path} exists. Pass replace: true to overwrite it, or existOk: true to keep it.`);
}
