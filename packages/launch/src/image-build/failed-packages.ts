const marker = /ERROR: Failed to install: (.*)\. During automated build process\./;

/** What the install scripts, ours and that of wandb for Python, write of packages that could not be installed; null for none. */
export function failedPackages(output: string): string | null {
  return marker.exec(output)?.[1] ?? null;
}
