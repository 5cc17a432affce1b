import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { SourceRow } from '../datasources/relational/source';
import type { OfBackend } from '../datasources/relational/table';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { scanJobById, scanJobsOf } from './scanJob';
import { readable } from '../datasources/readable';

import { nodeFields, objectFields } from './selection';
import type { Resolvers } from './types.generated';

/** Loads one source; sources asked for in the same tick share a statement. */
export function sourceById(
  context: GatewayContext,
  near: OfBackend,
  coordinate: string,
  sourceId: string,
  fields: Fields,
): Promise<SourceRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'SOURCES', 'source');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, SourceRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.sourceId);
  return context.data.loaders.batch('sourceById', backend, fields, read).load(sourceId);
}

/** Resolvers of the source registry. */
export const sourceResolvers: Pick<Resolvers, 'Query' | 'Source' | 'ScanJob'> = {
  Query: {
    sources: (_root, args, { data }, info) =>
      data.root('Query.sources', 'source', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.sources' }),
    source: async (_root, { sourceId, backend }, { data }, info) => {
      const [source] = await data.root('Query.source', 'source', backend).port.byIds([sourceId], objectFields(info));
      return source ?? null;
    },
  },
  Source: {
    id: (source) => toGlobalId('Source', source.sourceId),
    lastJob: (source, _args, context, info) => {
      const jobId = readable(source.lastJobId);
      return jobId === null ? null : scanJobById(context, source, 'Source.lastJob', jobId, objectFields(info));
    },
    jobs: (source, args, context, info) =>
      scanJobsOf(context, source, { coordinate: 'Source.jobs', by: 'sourceId', parent: source.sourceId, args, fields: nodeFields(info) }),
  },
  ScanJob: {
    source: (job, _args, context, info) => {
      const sourceId = readable(job.sourceId);
      return sourceId === null ? null : sourceById(context, job, 'ScanJob.source', sourceId, objectFields(info));
    },
  },
};

/** How `Query.node` finds a source. */
export const sourceNodes: NodeLookups = {
  Source: {
    root: 'Query.source',
    find: async ({ data }, [sourceId = ''], fields, backend) => {
      const [source] = await data.root('Query.source', 'source', backend).port.byIds([sourceId], fields);
      return source ?? null;
    },
  },
};
