export { type LocalVersionInfo, type ServerInfo, serverInfo } from './server-info.js';
export { compareVersions } from './version-order.js';
