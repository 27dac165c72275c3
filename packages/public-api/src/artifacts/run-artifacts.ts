import { type Client, type PageOptions, Paginator, ValidationError } from '@wandb-ts/core';
import type { RunLocation } from '../runs/run-fields.js';
import type { Artifact } from './artifact.js';

/** Options of {@link RunArtifacts}. */
export interface RunArtifactsOptions extends PageOptions {
  /** How many artifacts to request at a time. @defaultValue 50; 100 for `run.loggedArtifacts` and `run.usedArtifacts` */
  readonly perPage?: number | null | undefined;
}

/** The artifacts that a run logged or used, those of W&B itself included. Nothing is fetched before iteration. */
export class RunArtifacts extends Paginator<Artifact> {
  readonly #path: string;

  /**
   * Lists artifacts. Lists come from `run.loggedArtifacts()` and `run.usedArtifacts()`.
   *
   * @throws {@link ValidationError} for another mode.
   */
  constructor(client: Client, run: RunLocation, mode: 'logged' | 'used' = 'logged', options: RunArtifactsOptions = {}) {
    if (mode !== 'logged' && mode !== 'used') throw new ValidationError('The mode is logged or used.');
    const location = { entity: run.entity, project: run.project, id: run.id };
    super({
      ...options,
      name: 'artifacts',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { runArtifactPage } = await import('../later-artifacts.js');
        return runArtifactPage(client, location, { mode, cursor, perPage }, request);
      },
    });
    this.#path = `${location.entity}/${location.project}/${location.id}`;
  }

  /** A short description, such as `<RunArtifacts team/project/abcd1234>`. */
  override toString(): string {
    return `<RunArtifacts ${this.#path}>`;
  }
}
