export {
  type DownloadHistoryExportsOptions,
  type DownloadHistoryResult,
  downloadHistoryExports,
} from './download-exports.js';
