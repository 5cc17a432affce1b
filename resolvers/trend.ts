import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { OfBackend } from '../datasources/relational/table';
import type { TrendPointRow } from '../datasources/relational/trend';
import { compareBaselines, requireJob } from './baseline';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { scanJobById } from './scanJob';
import { nodeFields, objectFields } from './selection';
import { spanOf } from './trendSeries';
import type { Resolvers } from './types.generated';

/** Resolvers of trends and baselines. */
export const trendResolvers: Pick<Resolvers, 'Query' | 'TrendPoint' | 'ScanJob'> = {
  Query: {
    postureHistory: (_root, args, { data }, info) =>
      data
        .root('Query.postureHistory', 'trend', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.postureHistory' }),
    trendPoint: async (_root, { scanId, backend }, { data }, info) => {
      const [point] = await data.root('Query.trendPoint', 'trend', backend).port.byScanIds([scanId], objectFields(info));
      return point ?? null;
    },
    trends: async (_root, { window, bucket, backend }, { data, services }) => {
      const span = spanOf(window, services.now());
      const { port, backend: servedBy } = data.trends('Query.trends', backend);
      const series = await port.series(span, bucket);
      return { ...series, ...span, servedBy, incompleteReason: series.complete ? null : 'point_budget' };
    },
    baselineComparison: async (_root, { previousJobId, currentJobId, backend }, { data }) => {
      const { port } = data.root('Query.baselineComparison', 'scanJob', backend);
      const jobs = await port.byIds([previousJobId, currentJobId], new Set(['baseline']));
      return compareBaselines(requireJob(jobs, previousJobId, 'previousJobId'), requireJob(jobs, currentJobId, 'currentJobId'));
    },
  },
  TrendPoint: {
    id: (point) => toGlobalId('TrendPoint', String(point.rowNumber)),
    job: (point, _args, context, info) =>
      point.scanId === null ? null : scanJobById(context, point, 'TrendPoint.job', point.scanId, objectFields(info)),
  },
  ScanJob: {
    trendPoint: (job, _args, context, info) => trendPointByScanId(context, job, 'ScanJob.trendPoint', job.jobId, objectFields(info)),
  },
};

/** The point of a scan, seen from another object; read in one statement for all of an operation. Null when there is none. */
export async function trendPointByScanId(
  { data }: GatewayContext,
  parent: OfBackend,
  coordinate: string,
  scanId: string,
  fields: Fields,
): Promise<TrendPointRow | null> {
  const { port, backend } = data.child(parent, coordinate, 'TRENDS', 'trend');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, TrendPointRow>> =>
    indexBy(await port.byScanIds(ids, fields), (point) => point.scanId ?? '');
  return data.loaders.batch('trendPointByScanId', backend, fields, read).load(scanId);
}

/** How `Query.node` finds a posture point. */
export const trendNodes: NodeLookups = {
  TrendPoint: {
    root: 'Query.trendPoint',
    find: async ({ data }, [rowNumber = ''], fields, backend) => {
      const number = Number(rowNumber);
      return Number.isSafeInteger(number) ? data.root('Query.trendPoint', 'trend', backend).port.byNumber(number, fields) : null;
    },
  },
};
