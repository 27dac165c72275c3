import { UnsupportedError } from '@wandb-ts/core';

/**
 * Loads a package that only some users need, and that they install themselves.
 * @throws {@link UnsupportedError} when it is not installed.
 */
export async function loadOptional<Module>(name: string, scheme: string): Promise<Module> {
  try {
    // A name that bundlers cannot see: they would ask everybody to install it.
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as Module;
  } catch (error) {
    throw new UnsupportedError(`References with ${scheme} need the package ${name}. Install it beside this one.`, {
      cause: error,
    });
  }
}
