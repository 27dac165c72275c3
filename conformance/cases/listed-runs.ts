/** A run of the project that lists are read from. */
export interface ListedRun {
  readonly name: string;
  readonly displayName: string;
  readonly state: 'finished' | 'failed' | 'crashed' | 'killed';
  readonly config: Readonly<Record<string, unknown>>;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly jobType: string;
  readonly createdAt: string;
}

const count = 200;
const states = ['finished', 'failed', 'crashed', 'killed'] as const;
const start = Date.UTC(2026, 0, 5);

/** The runs in the order of their insertion, which is not the order of their creation. Three runs share each creation time. */
export const listedRuns: readonly ListedRun[] = Array.from({ length: count }, (_, index) =>
  listedRun((index * 73) % count),
);

function listedRun(index: number): ListedRun {
  return {
    name: `list-${String(index).padStart(3, '0')}`,
    displayName: index % 10 === 0 ? `größe-火-${index}` : `sweep ${index}`,
    state: states[index % 4] ?? 'finished',
    config: {
      ...(index % 11 === 0 ? {} : { lr: [0.1, 0.01, 0.001][index % 3] }),
      ...(index % 13 === 0 ? { comment: null } : { comment: `no. ${index}` }),
      index,
      seed: index === 42 ? 2n ** 60n : index * 7,
      isDebug: index % 6 === 0,
      layers: index % 2 === 0 ? ['conv', 'dense'] : ['conv'],
      model: { name: index % 3 === 0 ? 'resnet' : 'vit', head: { depth: index % 7 } },
      größe: `g${index % 4}`,
    },
    summary: {
      ...(index % 17 === 0 ? {} : { loss: ((index * 37) % 101) / 101 }),
      best: { acc: (index % 50) / 50, epoch: index % 8 },
      epoch: index % 8,
      status: index % 5 === 0 ? 'ok' : 'slow',
    },
    tags: [
      ...(index % 2 === 0 ? ['even'] : []),
      ...(index % 5 === 0 ? ['five'] : []),
      ...(index % 20 === 0 ? ['猫 & dog'] : []),
    ],
    group: index % 9 === 0 ? null : `group-${index % 4}`,
    jobType: index % 3 === 0 ? 'eval' : 'train',
    createdAt: new Date(start + Math.floor(index / 3) * 60_000).toISOString(),
  };
}
