/**
 * Maps items with a few calls under way at a time. After a failure no call is started, and those under way end before the
 * promise rejects.
 */
export async function mapConcurrently<Item, Mapped>(
  items: readonly Item[],
  options: { readonly limit: number; readonly signal?: AbortSignal | undefined },
  map: (item: Item) => Promise<Mapped>,
): Promise<Mapped[]> {
  const { limit, signal } = options;
  const results: Mapped[] = [];
  let next = 0;
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length && !hasFailed; index = next++) {
      signal?.throwIfAborted();
      results[index] = await map(items[index] as Item);
    }
  };
  const workers = Array.from({ length: Math.min(limit, items.length) }, () =>
    work().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}
