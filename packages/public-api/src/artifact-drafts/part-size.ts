const defaultPartBytes = 100 * 2 ** 20;
const maxPartCount = 10_000;
const defaultMultipartBytes = 2 * 2 ** 30;

/** The size that a stored content has at most, in bytes. */
export const maxContentBytes: number = 5 * 2 ** 40;

/** Whether a content of a size is uploaded in parts. @param multipartBytes - from which size on. @defaultValue 2 GiB */
export function isMultipart(sizeBytes: number, multipartBytes: number = defaultMultipartBytes): boolean {
  return sizeBytes >= multipartBytes;
}

/** The size of each part but the last, in bytes: 100 MiB, or so much more that there are at most 10,000 parts. */
export function partSizeBytes(sizeBytes: number): number {
  if (sizeBytes < defaultPartBytes * maxPartCount) return defaultPartBytes;
  return Math.ceil(sizeBytes / maxPartCount / 4096) * 4096;
}
