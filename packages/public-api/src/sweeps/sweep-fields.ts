import type { SweepBaseFieldsFragment } from '@wandb-ts/core/requests/sweeps';

/** Whether a sweep still makes runs. A server may know more states. */
export type SweepState = 'PENDING' | 'RUNNING' | 'PAUSED' | 'FINISHED' | 'CANCELED' | (string & {});

/** Where a sweep is. */
export interface SweepLocation {
  /** The name of the owning entity. */
  readonly entity: string;
  /** The name of the project. */
  readonly project: string;
  /** The sweep id, as it appears in URLs. */
  readonly id: string;
}

/** What the server says of a sweep. */
export interface SweepFields extends SweepLocation {
  readonly storageId: string;
  readonly displayName: string | null;
  readonly method: string;
  readonly state: SweepState;
  readonly description: string | null;
  readonly configYaml: string;
  readonly bestLoss: number | null;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly runCount: number;
  readonly expectedRunCount: number | null;
}

/** A sweep as the server sends it; older servers do not count the runs of a grid. */
export type SweepNode = SweepBaseFieldsFragment & { readonly runCountExpected?: number | null };

/** Maps what the server says of a sweep. */
export function toSweepFields(node: SweepNode, { entity, project }: Omit<SweepLocation, 'id'>): SweepFields {
  return {
    id: node.name,
    storageId: node.id,
    entity,
    project,
    displayName: node.displayName,
    method: node.method,
    state: node.state,
    description: node.description,
    configYaml: node.config,
    bestLoss: node.bestLoss,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    runCount: node.runCount,
    expectedRunCount: node.runCountExpected ?? null,
  };
}
