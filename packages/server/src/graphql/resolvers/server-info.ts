import type { QueryResolvers } from '../../generated/resolvers.js';

/** The optional abilities that this server has. Clients take a name that is missing as disabled. */
const features: readonly string[] = [
  'ARTIFACT_COLLECTIONS_FILTERING_SORTING',
  'ARTIFACT_COLLECTION_MEMBERSHIP_FILES',
  'ARTIFACT_COLLECTION_MEMBERSHIP_FILE_DOWNLOAD_HANDLER',
  'ARTIFACT_MEMBERSHIP_IN_LINK_ARTIFACT_RESPONSE',
  'ARTIFACT_REGISTRY_SEARCH',
  'ARTIFACT_TAGS',
  'ARTIFACT_V2_DOWNLOAD_HANDLER_SUPPORTS_ARTIFACT_ID',
  'AUTOMATION_ACTION_NO_OP',
  'AUTOMATION_EVENT_ADD_ARTIFACT_TAG',
  'AUTOMATION_EVENT_ADD_COLLECTION_TAG',
  'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG',
  'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG',
  'AUTOMATION_EVENT_RUN_METRIC',
  'AUTOMATION_EVENT_RUN_METRIC_CHANGE',
  'AUTOMATION_EVENT_RUN_METRIC_ZSCORE',
  'AUTOMATION_EVENT_RUN_STATE',
  'AUTOMATION_EVENT_UNLINK_ARTIFACT',
  'AUTOMATION_SCOPE_ENTITY',
  'CLIENT_IDS',
  'FILESTREAM_GZIP',
  'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION',
  'MARK_RUN_FILES_UPLOADED',
  'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP',
  'QUERY_AUTOMATIONS_ON_ENTITY',
  'STRUCTURED_CONSOLE_LOGS',
  'SWEEPS_LOCAL_SCHEDULER',
  'SWEEPS_QUERY_FILTERING',
  'TOTAL_COUNT_IN_FILE_CONNECTION',
  'UPDATE_RUN_STATE',
  'USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION',
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
