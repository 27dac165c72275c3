import { ArtifactNotLoggedError, ValidationError } from '@wandb-ts/core';
import type { ArtifactRecord } from './artifact-record.js';
import type { ArtifactTtl } from './artifact-values.js';

/** Tells that a change of a link is one of the version behind it. */
export function warnAboutLink({ logged }: ArtifactRecord, field: string): void {
  if (logged?.fields.isLink !== true) return;
  const { collection, version, source } = logged.fields;
  logged.client.emit({
    type: 'warning',
    message: `${collection}:${version} is a link: its ${field} is that of ${source.collection} and all its links.`,
  });
}

/** The time to live in milliseconds; null for none. @throws {@link ArtifactNotLoggedError} while only the server can tell it */
export function readTtl({ logged, values, draft }: ArtifactRecord): number | null {
  const { ttl } = values;
  if (ttl !== undefined && ttl !== 'inherit') return ttl;
  if (ttl === 'inherit' || logged === null) {
    throw new ArtifactNotLoggedError(`The ttl of ${draft.name} is that of its team, which is known once it is saved.`);
  }
  const { ttlSeconds } = logged.fields;
  return ttlSeconds === null ? null : ttlSeconds * 1000;
}

/** Changes the time to live here. @throws {@link ValidationError} when it cannot be so */
export function setTtl({ logged, values, draft }: ArtifactRecord, ttl: ArtifactTtl): void {
  if ((logged?.fields.type ?? draft.type) === 'wandb-history') {
    throw new ValidationError('The ttl of an artifact of the type wandb-history cannot be changed.');
  }
  if (logged?.fields.isLink === true) {
    throw new ValidationError(`${draft.name} is a link. Change the ttl of its source.`);
  }
  if (ttl !== null && ttl !== 'inherit' && !(Number.isFinite(ttl) && ttl > 0)) {
    throw new ValidationError('A ttl is a positive number of milliseconds, null, or "inherit".');
  }
  values.ttl = ttl;
}

/** What a request says of the time to live in seconds: null leaves it as it is, -1 leaves it to the team, -2 ends it. */
export function ttlToSend(ttl: ArtifactTtl | undefined): number | null {
  if (ttl === undefined) return null;
  if (ttl === 'inherit') return -1;
  return ttl === null ? -2 : Math.max(1, Math.trunc(ttl / 1000));
}
