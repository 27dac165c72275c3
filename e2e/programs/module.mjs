import process from 'node:process';
import * as core from '@wandb-ts/core';
import * as publicApi from '@wandb-ts/public-api';
import * as runs from '@wandb-ts/public-api/runs';
import { readProject } from './read-project.mjs';

process.stdout.write(`${await readProject({ core, publicApi, runs }, JSON.parse(process.env.PLACE))}\n`);
