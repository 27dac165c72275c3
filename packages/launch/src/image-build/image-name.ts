import { createHash } from 'node:crypto';

const tagLength = 8;

/** What an image is made of. */
export interface ImageSource {
  /** What names the code: with the same name it is the same. */
  readonly source: string;
  /** The text of the Dockerfile. */
  readonly dockerfile: string;
  /** Such as `linux/arm64`; null for that of the builder's machine. */
  readonly platform?: string | null | undefined;
}

/** The tag of an image: the beginning of a hash of what it is made of, as wandb 0.20.1 makes it. */
export function imageTag({ source, dockerfile, platform }: ImageSource): string {
  const text = source + dockerfile + (platform ?? '');
  return createHash('sha256').update(text).digest('hex').slice(0, tagLength);
}

/** What names the code of a job artifact `<name>:v<number>`, in the form in which wandb 0.20.1 hashes it. */
export function sourceOfArtifact(artifactName: string): string {
  return `${artifactName}:v${artifactName.split(':').at(-1)}`;
}

/** Makes a name of an image of any text, as wandb 0.20.1 does. */
export function imageName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '__')
    .replace(/[._-]{2,}/g, '__')
    .replace(/^(?:__|[._-])|(?:__|[._-])$/g, '');
  return name === '' ? 'image' : name;
}

/** The parts of a reference to an image. */
export interface ImageReference {
  /** The registry with its port, and the path: all before the tag. */
  readonly repository: string;
  /** Null without one. */
  readonly tag: string | null;
}

/** Takes a reference apart. The port of a registry has a slash behind it, and is no tag. */
export function parseImage(image: string): ImageReference {
  const withoutDigest = image.replace(/@.*$/, '');
  const [, repository = withoutDigest, tag = null] = /^(.+):([^:/]+)$/.exec(withoutDigest) ?? [];
  return { repository, tag };
}
