import { LaunchError } from '../launch-error.js';

/** How a job names an artifact: by its id, or by its name. */
export type ArtifactReference =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'name' /** `entity/project/name:alias` */; readonly name: string };

const scheme = 'wandb-artifact://';

/**
 * Reads `wandb-artifact://_id/<id>` or `wandb-artifact://entity/project/name:alias`, either of them with the address of a
 * server in front.
 * @throws {@link LaunchError} for anything else.
 */
export function parseArtifactReference(text: string): ArtifactReference {
  const path = text.startsWith(scheme) ? text.slice(scheme.length).replace(/^https?:\/\/[^/]*\//, '') : '';
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === '_id' && second !== '') return { kind: 'id', id: second };
  if (first !== '' && second !== '' && third !== '') return { kind: 'name', name: `${first}/${second}/${third}` };
  throw new LaunchError(`${JSON.stringify(text)} is not the address of an artifact.`);
}
