import { LaunchError } from '../launch-error.js';

/** A package that only some agents need. */
export interface OptionalPackage {
  /** Its name in the registry of npm. */
  readonly name: string;
  /** The resource whose jobs need it. */
  readonly resource: string;
}

/**
 * Imports a package that only some agents need.
 * @throws {@link LaunchError} when it is not installed.
 */
export async function loadOptionalPackage<Module>(
  { name, resource }: OptionalPackage,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, name)) throw error;
    throw new LaunchError(`Jobs on ${resource} need the package ${name}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}

/** Something that the package itself does not find is another matter. */
function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const isNotFound = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND';
  return isNotFound && error.message.includes(`'${name}'`);
}
