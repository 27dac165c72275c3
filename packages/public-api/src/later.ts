/**
 * What runs, their files, sweeps and users do when a method is called: a page that shows a list of runs goes without it. It
 * is one module because bundlers cut what two later modules have in common into pieces, which a page then loads one by one
 * at first.
 */
export { openContent, readContent } from './files/content.js';
export { deleteFile } from './files/delete-file.js';
export { downloadFile } from './files/download-file.js';
export { File } from './files/file.js';
export { file } from './files/get-file.js';
export { listFiles } from './files/list-files.js';
export { sendContents } from './files/send-contents.js';
export { sendFile } from './files/send-file.js';
export { downloadHistoryExports } from './history-exports/download-exports.js';
export { consolePage, consoleTail } from './runs/console-pages.js';
export { sendCreateRun } from './runs/create-run.js';
export { historiesTable, runHistories } from './runs/histories.js';
export { readHistoryColumns } from './runs/read-columns.js';
export { fetchMetadata } from './runs/run-metadata.js';
export { sampleHistory } from './runs/sample-history.js';
export { agentRunPage } from './sweeps/agent-run-page.js';
export { fetchAgent, listAgents } from './sweeps/agents.js';
export { fetchSweep, sweepNotFound } from './sweeps/fetch-sweep.js';
export { findSweep, sweepAt } from './sweeps/read-sweep.js';
export { sendRun } from './sweeps/send-run.js';
export { allSweeps, matchingSweeps, sweepCount } from './sweeps/sweep-pages.js';
export { makeApiKey } from './users/make-api-key.js';
