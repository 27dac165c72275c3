import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Resolvers } from '../generated/resolvers.js';
import { typeDefs } from '../generated/type-defs.js';
import type { RequestContext } from './context.js';
import { projectMutations, projectQueries, projectResolvers } from './resolvers/projects.js';
import { fileMutations, fileResolvers } from './resolvers/run-files.js';
import { runMutations, runResolvers } from './resolvers/runs.js';
import { serverInfoQueries } from './resolvers/server-info.js';
import { sweepMutations, sweepResolvers } from './resolvers/sweeps.js';
import { entityResolvers, userResolvers, viewerQueries } from './resolvers/viewer.js';
import { dateTime, int64, json, jsonString } from './scalars.js';

const resolvers: Resolvers = {
  DateTime: dateTime,
  Int64: int64,
  JSON: json,
  JSONString: jsonString,
  Query: { ...serverInfoQueries, ...viewerQueries, ...projectQueries },
  Mutation: { ...projectMutations, ...runMutations, ...fileMutations, ...sweepMutations },
  Entity: entityResolvers,
  File: fileResolvers,
  Project: projectResolvers,
  Run: runResolvers,
  Sweep: sweepResolvers,
  User: userResolvers,
};

/** The schema with its resolvers. */
export function createExecutableSchema(): GraphQLSchema {
  return createSchema<RequestContext>({ typeDefs, resolvers });
}
