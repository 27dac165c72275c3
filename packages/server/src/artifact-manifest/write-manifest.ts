import type { Manifest, ManifestEntry } from './manifest.js';

/** The JSON text of a manifest with all entries. */
export function writeManifest({ policyConfig, entries }: Manifest): string {
  const contents = Array.from(entries.values(), (entry) => `${JSON.stringify(entry.path)}:${writeEntry(entry)}`);
  return (
    `{"version":1,"storagePolicy":"wandb-storage-policy-v1","storagePolicyConfig":${policyConfig},` +
    `"contents":{${contents.join(',')}}}`
  );
}

function writeEntry({ digest, sizeBytes, ref, birthArtifactId, extra }: ManifestEntry): string {
  const fields = JSON.stringify({
    digest,
    ...(birthArtifactId === null ? {} : { birthArtifactID: birthArtifactId }),
    ...(ref === null ? {} : { ref }),
    ...(sizeBytes === null ? {} : { size: sizeBytes }),
  });
  return extra === null ? fields : `${fields.slice(0, -1)},"extra":${extra}}`;
}
