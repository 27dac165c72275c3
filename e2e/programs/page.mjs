import * as core from '@wandb-ts/core';
import * as publicApi from '@wandb-ts/public-api';
import * as runs from '@wandb-ts/public-api/runs';
import { readProject } from './read-project.mjs';

globalThis.readSeededProject = (place) => readProject({ core, publicApi, runs }, place);
