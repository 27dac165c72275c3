import process from 'node:process';
import { Api, type DownloadArtifactOptions } from '@wandb-ts/public-api';

// killed-download.ts <root> <options as JSON>: prints a line, and downloads the artifact `mixed` until it is killed.
const [root = '', options = '{}'] = process.argv.slice(2);
const artifact = await new Api().artifact(`${process.env['WANDB_ENTITY']}/artifacts/mixed`);
// What is loaded now takes up no time between the line and the first file.
await artifact.manifest();
process.stdout.write('begins\n');
await artifact.download({ ...(JSON.parse(options) as DownloadArtifactOptions), root });
process.stdout.write('ended\n');
