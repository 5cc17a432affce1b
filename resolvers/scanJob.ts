import { emptyConnection, pageOfArray, pageRequest, type PageArgs } from '../datasources/connection';
import { CursorCodec } from '../datasources/cursor';
import { indexBy } from '../datasources/loaders';
import type { Fields } from '../datasources/ports';
import type { JobParent, ScanJobPage, ScanJobRow } from '../datasources/relational/scanJob';
import type { OfBackend } from '../datasources/relational/table';
import type { Backend } from '../datasources/vocabulary';
import type { GatewayContext } from './context';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { readable } from '../datasources/readable';
import { findingOf, findingsOf, progressEvent, summaryOf, targetOf } from './scanJobResult';
import { nodeFields, objectFields } from './selection';
import type { Resolvers } from './types.generated';

/** Loads one job of a backend; jobs asked for in the same tick share a statement. */
export function scanJobById(
  context: GatewayContext,
  near: { $backend: Backend },
  coordinate: string,
  jobId: string,
  fields: Fields,
): Promise<ScanJobRow | null> {
  const { port, backend } = context.data.child(near, coordinate, 'SCAN_JOBS', 'scanJob');
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, ScanJobRow>> =>
    indexBy(await port.byIds(ids, fields), (job) => job.jobId);
  return context.data.loaders.batch('scanJobById', backend, fields, read).load(jobId);
}

/** A list of jobs under a parent of another entity. */
export interface JobList {
  readonly coordinate: string;
  readonly by: JobParent;
  readonly parent: string;
  readonly args: PageArgs;
  readonly fields: Fields;
}

/** Loads the page of jobs of one parent; the pages of all parents on a page share a statement. */
export async function scanJobsOf(
  context: GatewayContext,
  near: OfBackend,
  { coordinate, by, parent, args, fields }: JobList,
): Promise<ScanJobPage> {
  const { port, backend } = context.data.child(near, coordinate, 'SCAN_JOBS', 'scanJob');
  const name = `scanJobsBy:${coordinate}:${JSON.stringify(args)}`;
  const read = (parents: readonly string[]): Promise<ReadonlyMap<string, ScanJobPage>> =>
    port.pagesBy(by, parents, args, fields, coordinate);
  const page = await context.data.loaders.batch(name, backend, fields, read).load(parent);
  return page ?? emptyConnection(pageRequest(args));
}

/** Resolvers of scan jobs. */
export const scanJobResolvers: Pick<Resolvers, 'Query' | 'ScanJob' | 'ScanJobStats'> = {
  Query: {
    scanJobs: (_root, args, { data }, info) =>
      data.root('Query.scanJobs', 'scanJob', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.scanJobs' }),
    scanJob: async (_root, { jobId, backend }, { data }, info) => {
      const [job] = await data.root('Query.scanJob', 'scanJob', backend).port.byIds([jobId], objectFields(info));
      return job ?? null;
    },
    scanJobStats: async (_root, { filter, backend }, { data }) => {
      const byStatus = await data.root('Query.scanJobStats', 'scanJob', backend).port.countByStatus(filter);
      return { byStatus, total: byStatus.reduce((sum, entry) => sum + entry.count, 0) };
    },
  },
  ScanJob: {
    id: (job) => toGlobalId('ScanJob', job.jobId),
    target: (job) => targetOf(readable(job.target)),
    progress: (job) => readable(job.progress).map(progressEvent),
    summary: (job) => summaryOf(job),
    findings: (job, args, { session, services }) => {
      const scope = { tenant: session.tenant, backend: job.$backend, field: `ScanJob.findings:${job.jobId}`, filter: null, order: null };
      return pageOfArray(findingsOf(job).map(findingOf), args, new CursorCodec(services.cursorKey, scope));
    },
    parent: (job, _args, context, info) =>
      job.parentJobId === null ? null : scanJobById(context, job, 'ScanJob.parent', job.parentJobId, objectFields(info)),
    children: async (job, _args, context, info) => {
      const loads = readable(job.childJobIds).map((id) => scanJobById(context, job, 'ScanJob.children', id, objectFields(info)));
      return (await Promise.all(loads)).filter((child) => child !== null);
    },
  },
};

/** How `Query.node` finds a scan job. */
export const scanJobNodes: NodeLookups = {
  ScanJob: {
    root: 'Query.scanJob',
    find: async ({ data }, [jobId = ''], fields, backend) => {
      const [job] = await data.root('Query.scanJob', 'scanJob', backend).port.byIds([jobId], fields);
      return job ?? null;
    },
  },
};
