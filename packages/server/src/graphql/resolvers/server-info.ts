import type { QueryResolvers } from '../../generated/resolvers.js';

/** The optional abilities that this server has. Clients take a name that is missing as disabled. */
const features: readonly string[] = [
  'FILESTREAM_GZIP',
  'MARK_RUN_FILES_UPLOADED',
  'STRUCTURED_CONSOLE_LOGS',
  'SWEEPS_LOCAL_SCHEDULER',
  'SWEEPS_QUERY_FILTERING',
  'TOTAL_COUNT_IN_FILE_CONNECTION',
  'UPDATE_RUN_STATE',
];

/** No client is too new: what a client needs is found out by its queries, not by its version. */
const clientVersions = { max_cli_version: '999.0.0', min_cli_version: '0.19.0' };

/** What the server tells about itself. */
export const serverInfoQueries: Pick<QueryResolvers, 'serverInfo'> = {
  serverInfo: () => ({
    cliVersionInfo: clientVersions,
    latestLocalVersionInfo: null,
    exposesExplicitRunQueueAckPath: true,
    features: features.map((name) => ({ name, isEnabled: true })),
  }),
};
