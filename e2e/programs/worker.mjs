import * as core from '@wandb-ts/core';
import * as publicApi from '@wandb-ts/public-api';
import * as runs from '@wandb-ts/public-api/runs';
import { readProject } from './read-project.mjs';

// biome-ignore lint/style/noDefaultExport: workerd takes the handlers of a module from there.
export default {
  async fetch(_request, { PLACE }) {
    try {
      return new Response(await readProject({ core, publicApi, runs }, JSON.parse(PLACE)));
    } catch (error) {
      return new Response(`${error?.stack ?? error}`, { status: 500 });
    }
  },
};
