const artifactRegistry = /^[\w-]+-docker\.pkg\.dev\/[\w-]+\/[\w-]+\/?(?<image>[\w-]+)?(?<tag>:.*)?$/i;
const containerRegistry = /^\w+\.azurecr\.io\/(?<image>[\w-]+):?(?<tag>.*)/;
const elasticRegistry = /^[\w-]+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?<image>[./\w-]+):?(?<tag>.*)$/;

const contextStores = [/^s3:\/\/[^/]+/, /^gs:\/\/[^/]+/, /^https:\/\/[^.]+\.blob\.core\.windows\.net\/[^/]+/];

/** What is known of the place that built images go to. */
export interface RegistryUri {
  /** Without `https://`. */
  readonly uri: string;
  /** Whether it is a repository of AWS, Azure or Google Cloud. */
  readonly isKnown: boolean;
  /** Why images cannot be pushed there; null when they can. */
  readonly problem: string | null;
}

/** Reads the place that built images go to. Its forms are those that wandb 0.20.1 takes. */
export function readRegistryUri(text: string): RegistryUri {
  const uri = text.replace(/^https:\/\//, '');
  const match = artifactRegistry.exec(uri) ?? containerRegistry.exec(uri) ?? elasticRegistry.exec(uri);
  const { image, tag } = match?.groups ?? {};
  return { uri, isKnown: match !== null, problem: match === null ? null : problemOf(image, tag) };
}

function problemOf(image: string | undefined, tag: string | undefined): string | null {
  if (tag) return `must not have a tag, but ends in "${tag}": images are tagged with a hash of their source`;
  if (!image) return 'must name an image, as in <region>-docker.pkg.dev/<project>/<repository>/<image>';
  return null;
}

/** Whether build contexts can be put there: a bucket of S3 or Google Cloud Storage, or a container of Azure. */
export function isContextStore(text: string): boolean {
  return contextStores.some((form) => form.test(text));
}
