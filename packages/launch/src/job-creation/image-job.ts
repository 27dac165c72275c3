import type { CheckedJobOptions } from './check-job-options.js';
import type { JobMakerContext, JobParts } from './job-parts.js';

/** Names an image. Nothing of it is looked at. */
export function imageJob({ path, runtime, entryPoint }: CheckedJobOptions, { client }: JobMakerContext): JobParts {
  const ignore = (what: string): void =>
    client.emit({ type: 'warning', message: `The ${what} is ignored: a job of an image has that of the image.` });
  if (runtime) ignore('runtime');
  if (entryPoint.length > 0) ignore('entry point');
  const { name, tag } = splitTag(path);
  return { name, source: { type: 'image', image: path }, pythonVersion: null, requirements: null, alias: tag };
}

/** The port of a registry has a slash behind it, and is no tag. Only the server gives out aliases such as `v1`. */
function splitTag(image: string): { readonly name: string; readonly tag: string | undefined } {
  const [, name = image, tag = ''] = /^(.+):([\w.-]+)$/.exec(image.replace(/@.*$/, '')) ?? [];
  return { name, tag: tag === '' || /^v\d+$/.test(tag) ? undefined : tag };
}
