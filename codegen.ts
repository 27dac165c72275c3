import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';

const scalars = {
  DateTime: 'string',
  Duration: 'number',
  Int64: 'number',
  JSON: 'unknown',
  JSONString: 'string',
};

const operationFiles = readdirSync('operations').filter((file) => file.endsWith('.graphql'));

const header = (source: string): Types.ConfiguredPlugin => ({
  add: { content: `// Generated from ${source} by \`pnpm codegen\`. Do not edit.` },
});

const requestFunctions = Object.fromEntries(
  operationFiles.map((file) => [
    `packages/core/src/generated/${basename(file, '.graphql')}.ts`,
    {
      documents: `operations/${file}`,
      plugins: [header(`operations/${file}`), 'typescript-operations', './tools/codegen/request-functions.ts'],
      config: {
        scalars,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        enumsAsTypes: true,
        inlineFragmentTypes: 'combine',
        avoidOptionals: { field: true },
      },
    },
  ]),
);

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    ...requestFunctions,
    'packages/server/src/generated/resolvers.ts': {
      plugins: [header('schema/*.graphql'), 'typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        avoidOptionals: false,
        contextType: '../graphql/context.js#RequestContext',
        mapperTypeSuffix: 'Row',
        mappers: {
          User: '../storage/rows.js#User',
          Entity: '../storage/rows.js#Entity',
          Project: '../storage/rows.js#Project',
          Run: '../storage/rows.js#Run',
          File: '../graphql/file-nodes.js#FileNode',
          Sweep: '../storage/rows.js#Sweep',
          Agent: '../storage/rows.js#SweepAgent',
          Organization: '../storage/rows.js#Organization',
          CustomChart: '../storage/rows.js#CustomChart',
          View: '../storage/rows.js#View',
          Artifact: '../storage/artifacts/rows.js#Artifact',
          ArtifactAlias: '../storage/artifacts/rows.js#ArtifactAlias',
          ArtifactCollection: '../storage/artifacts/rows.js#ArtifactCollection',
          ArtifactCollectionMembership: '../storage/artifacts/rows.js#ArtifactMembership',
          ArtifactManifest: '../storage/artifacts/rows.js#ArtifactManifest',
          ArtifactPortfolio: '../storage/artifacts/rows.js#ArtifactCollection',
          ArtifactSequence: '../storage/artifacts/rows.js#ArtifactCollection',
          ArtifactType: '../storage/artifacts/rows.js#ArtifactType',
          Trigger: '../storage/automations.js#Automation',
          TriggerExecution: '../storage/automation-executions.js#AutomationExecution',
          GenericWebhookIntegration: '../storage/integrations.js#WebhookIntegration',
          SlackIntegration: '../storage/integrations.js#SlackIntegration',
          RunQueue: '../storage/launch/rows.js#RunQueue',
          RunQueueItem: '../storage/launch/rows.js#RunQueueItem',
          DefaultResourceConfig: '../storage/launch/rows.js#ResourceConfig',
          LaunchAgent: '../storage/launch/rows.js#LaunchAgent',
        },
      },
    },
    'packages/server/src/generated/type-defs.ts': {
      plugins: [header('schema/*.graphql'), './tools/codegen/type-defs.ts'],
    },
  },
};

export default config;
