const process = require('node:process');
const core = require('@wandb-ts/core');
const publicApi = require('@wandb-ts/public-api');
const runs = require('@wandb-ts/public-api/runs');
const { readProject } = require('./read-project.mjs');

readProject({ core, publicApi, runs }, JSON.parse(process.env.PLACE)).then((line) => process.stdout.write(`${line}\n`));
