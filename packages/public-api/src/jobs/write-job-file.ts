import type { NewJob, NewJobSource } from './new-job.js';

/** A job that takes any configuration: its first run says which there are. */
const anyTypes = { wb_type: 'typedDict', params: { type_map: {} } };

/** Clients before this version do not know some keys of a source. */
const keysSince = { version: '0.17.0', keys: ['dockerfile', 'build_context'] };

/** The file `wandb-job.json` of a new job. What there is nothing to say of is left out. */
export function writeJobFile(job: NewJob): Record<string, unknown> {
  const { entryPoint, pythonVersion, services } = job;
  const isImage = job.source.type === 'image';
  const hasEntryPoint = !isImage || entryPoint.length > 0;
  const source = {
    ...writeSource(job.source),
    ...(hasEntryPoint && { entrypoint: entryPoint }),
    ...(!isImage && { notebook: entryPoint.at(-1)?.endsWith('.ipynb') ?? false }),
    ...(job.buildContext && { build_context: job.buildContext }),
    ...(job.dockerfile && { dockerfile: job.dockerfile }),
    ...(job.baseImage && { base_image: job.baseImage }),
  };
  return {
    _version: keysSince.keys.some((key) => key in source) ? keysSince.version : 'v0',
    source_type: job.source.type,
    source,
    input_types: anyTypes,
    output_types: anyTypes,
    runtime: pythonVersion ?? '',
    ...(services && { services }),
  };
}

function writeSource(source: NewJobSource): Readonly<Record<string, unknown>> {
  switch (source.type) {
    case 'repo':
      return { git: { remote: source.remote, commit: source.commit } };
    case 'artifact':
      return { artifact: `wandb-artifact://_id/${source.artifactId}` };
    case 'image':
      return { image: source.image, ...(source.args && source.args.length > 0 && { args: source.args }) };
  }
}
