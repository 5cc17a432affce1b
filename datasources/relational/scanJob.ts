import { sql } from 'kysely';
import type { ScanJobFilter, ScanJobOrder, ScanJobOrderField, ScanJobStatus } from '../../resolvers/types.generated';
import type { Connection, Edge, PageArgs } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { enumeration, int, json, list, requiredTime, string, strings, text, time, toEnum } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import { selectPage, type OrderBy } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, type ColumnName, type RowOf } from './table';

const statuses = ['PENDING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;

/** Scan jobs. Side columns serve lists; the document is read only for the paths a selection names. */
export const scanJobTable = defineTable({
  entity: 'SCAN_JOBS',
  names: { SQLITE: 'jobs', POSTGRES: 'scan_jobs', SNOWFLAKE: 'scan_jobs' },
  tenant: teamOnPostgres,
  key: ['jobId'],
  columns: {
    jobId: string('job_id'),
    status: enumeration(statuses, 'status'),
    statusRaw: string('status'),
    createdAt: requiredTime('created_at'),
    startedAt: time('data:started_at'),
    completedAt: time('completed_at'),
    triggeredBy: text('triggered_by'),
    batchId: text('batch_id'),
    parentJobId: text('parent_job_id'),
    childJobIds: strings('child_job_ids'),
    target: json('target'),
    targetIndex: int('target_index'),
    targetCount: int('target_count'),
    sourceId: text('data:source_id'),
    requestSourceId: text('data:request.source_id'),
    scheduleId: text('schedule_id'),
    request: json('data:request'),
    resultFormat: text('data:request.format'),
    error: text('data:error'),
    progress: list('data:progress'),
    result: json('data:result'),
    scanRun: json('data:result.scan_run'),
    warnings: json('data:result.warnings'),
    pushed: json('data:result.pushed'),
    generatedAt: time('data:result.generated_at'),
    schemaVersion: text('data:result.schema_version'),
    summaryCounts: json('data:result.summary'),
    aggregation: json('data:result.aggregation'),
    findings: list('data:result.findings'),
    blastRadius: list('data:result.blast_radius'),
    scanId: text('data:result.scan_id'),
  },
});

/** A scan job as stored. */
export type ScanJobRow = RowOf<typeof scanJobTable>;
/** A page of scan jobs. */
export type ScanJobPage = Connection<ScanJobRow>;
/** An item of a page of scan jobs. */
export type ScanJobItem = Edge<ScanJobRow>;

type Column = ColumnName<typeof scanJobTable.columns>;

const computed: FieldColumns<typeof scanJobTable.columns> = {
  id: ['jobId'],
  summary: ['scanRun', 'warnings', 'pushed', 'generatedAt', 'schemaVersion', 'summaryCounts', 'aggregation'],
  findings: ['findings', 'blastRadius'],
  baseline: ['findings', 'blastRadius', 'scanRun', 'summaryCounts', 'aggregation'],
  parent: ['parentJobId'],
  children: ['childJobIds'],
  schedule: ['scheduleId'],
  source: ['sourceId'],
  graphSnapshot: ['jobId', 'scanId'],
  trendPoint: ['jobId'],
};

const orderColumns: Readonly<Record<ScanJobOrderField, Column>> = {
  CREATED_AT: 'createdAt',
  COMPLETED_AT: 'completedAt',
  STATUS: 'statusRaw',
};

const searched: readonly Column[] = ['jobId', 'triggeredBy', 'scheduleId', 'target', 'sourceId', 'requestSourceId'];

/** Number of jobs with one stored status. */
export interface ScanJobStatusCountRow {
  readonly status: ScanJobStatus;
  readonly statusRaw: string;
  readonly count: number;
}

/** What a list of jobs can hang on. */
export type JobParent = 'scheduleId' | 'sourceId';

/** Reads scan jobs of one tenant. */
export interface ScanJobPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<ScanJobFilter, ScanJobOrder>): Promise<Connection<ScanJobRow>>;
  /** The jobs with these ids, in any order; unknown ids are left out. */
  byIds(jobIds: readonly string[], fields: Fields): Promise<readonly ScanJobRow[]>;
  /** The jobs whose results have these scan ids, newest first. Reads into every result of the tenant, so it is asked only when the id itself finds none. */
  byResultScanIds(scanIds: readonly string[], fields: Fields): Promise<readonly ScanJobRow[]>;
  /** One page of jobs for each parent: the jobs a schedule started, or that scanned a source. Newest first. */
  pagesBy(
    by: JobParent,
    parents: readonly string[],
    page: PageArgs,
    fields: Fields,
    coordinate: string,
  ): Promise<PagesByParent<ScanJobRow>>;
  /** Number of jobs by stored status. */
  countByStatus(filter?: ScanJobFilter | null): Promise<readonly ScanJobStatusCountRow[]>;
}

/** Scan jobs on any SQL backend. */
export class ScanJobStore implements ScanJobPort {
  private readonly table: TableQuery<typeof scanJobTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, scanJobTable);
  }

  async list(query: ListQuery<ScanJobFilter, ScanJobOrder>): Promise<Connection<ScanJobRow>> {
    const { args, fields, coordinate } = query;
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(scanJobTable, fields, computed),
        where: this.conditions(args.filter),
        order: orderOf(args.orderBy),
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(jobIds: readonly string[], fields: Fields): Promise<readonly ScanJobRow[]> {
    return this.table.select(columnsOf(scanJobTable, fields, computed), { where: [this.table.in('jobId', jobIds)] });
  }

  async byResultScanIds(scanIds: readonly string[], fields: Fields): Promise<readonly ScanJobRow[]> {
    const columns = [...new Set([...columnsOf(scanJobTable, fields, computed), 'scanId' as const])];
    return this.table.select(columns, {
      where: [this.table.in('scanId', scanIds)],
      order: [this.table.orderBy('createdAt', true), this.table.orderBy('jobId', true)],
    });
  }

  async pagesBy(
    by: JobParent,
    parents: readonly string[],
    page: PageArgs,
    fields: Fields,
    coordinate: string,
  ): Promise<PagesByParent<ScanJobRow>> {
    const columns = columnsOf(scanJobTable, fields, computed);
    const scope = (parent: string): { field: string; filter: null } => ({ field: `${coordinate}:${parent}`, filter: null });
    return selectPagesByParents(this.table, by, parents, { page, columns, where: [], order: orderOf(null), scope }, this.context.cursorKey);
  }

  async countByStatus(filter?: ScanJobFilter | null): Promise<readonly ScanJobStatusCountRow[]> {
    const rows = await this.table.countBy(sql`status`, this.conditions(filter));
    const known = new Set<string>(statuses);
    return rows.map(({ value, count }) => ({ status: toEnum(known, value) as ScanJobStatus, statusRaw: String(value), count }));
  }

  private conditions(filter?: ScanJobFilter | null): readonly Condition[] {
    if (!filter) return [];
    const t = this.table;
    const { status, scheduleId, sourceId, batchId, parentJobId, triggeredBy, createdFrom, createdBefore, contains } = filter;
    return [
      ...(status
        ? [
            t.in(
              'statusRaw',
              status.map((s) => s.toLowerCase()),
            ),
          ]
        : []),
      ...(scheduleId ? [t.eq('scheduleId', scheduleId)] : []),
      ...(sourceId ? [t.eq('sourceId', sourceId)] : []),
      ...(batchId ? [t.eq('batchId', batchId)] : []),
      ...(parentJobId ? [t.eq('parentJobId', parentJobId)] : []),
      ...(triggeredBy ? [t.eq('triggeredBy', triggeredBy)] : []),
      ...(createdFrom ? [t.from('createdAt', createdFrom)] : []),
      ...(createdBefore ? [t.before('createdAt', createdBefore)] : []),
      ...(contains ? [t.contains(searched, contains)] : []),
    ];
  }
}

function orderOf(order: ScanJobOrder | null | undefined): readonly OrderBy<typeof scanJobTable.columns>[] {
  return [{ column: orderColumns[order?.field ?? 'CREATED_AT'], descending: (order?.direction ?? 'DESC') === 'DESC' }];
}
