import { sql } from 'kysely';
import type { ScheduleFilter, ScheduleOrder, ScheduleOrderField } from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { bool, json, string, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, tenantEverywhere, type ColumnName, type RowOf } from './table';

/** Scan schedules. */
export const scheduleTable = defineTable({
  entity: 'SCHEDULES',
  names: { SQLITE: 'scan_schedules', POSTGRES: 'scan_schedules', SNOWFLAKE: 'scan_schedules' },
  tenant: tenantEverywhere,
  key: ['scheduleId'],
  columns: {
    scheduleId: string('schedule_id'),
    name: string('data:name'),
    cronExpression: string('data:cron_expression'),
    scanConfig: json('data:scan_config'),
    enabled: bool('enabled', {}, true),
    nextRun: time('next_run'),
    lastRun: time('data:last_run'),
    lastJobId: text('data:last_job_id'),
    createdAt: time('data:created_at'),
    updatedAt: time('data:updated_at'),
  },
});

/** A schedule as stored. */
export type ScheduleRow = RowOf<typeof scheduleTable>;
/** A page of schedules. */
export type SchedulePage = Connection<ScheduleRow>;
/** An item of a page of schedules. */
export type ScheduleItem = Edge<ScheduleRow>;

type Column = ColumnName<typeof scheduleTable.columns>;

const computed: FieldColumns<typeof scheduleTable.columns> = {
  id: ['scheduleId'],
  nextRuns: ['cronExpression'],
  lastJob: ['lastJobId'],
  jobs: ['scheduleId'],
};

const orderColumns: Readonly<Record<ScheduleOrderField, Column>> = {
  SCHEDULE_ID: 'scheduleId',
  NAME: 'name',
  NEXT_RUN: 'nextRun',
  CREATED_AT: 'createdAt',
};

/** Reads schedules of one tenant. */
export interface SchedulePort {
  /** One page, by id unless ordered otherwise. */
  list(query: ListQuery<ScheduleFilter, ScheduleOrder>): Promise<SchedulePage>;
  /** The schedules with these ids, in any order; unknown ids are left out. */
  byIds(scheduleIds: readonly string[], fields: Fields): Promise<readonly ScheduleRow[]>;
}

/** Schedules on any SQL backend. */
export class ScheduleStore implements SchedulePort {
  private readonly table: TableQuery<typeof scheduleTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, scheduleTable);
  }

  async list({ args, fields, coordinate }: ListQuery<ScheduleFilter, ScheduleOrder>): Promise<SchedulePage> {
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(scheduleTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[args.orderBy?.field ?? 'SCHEDULE_ID'], descending: args.orderBy?.direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(scheduleIds: readonly string[], fields: Fields): Promise<readonly ScheduleRow[]> {
    return this.table.select(columnsOf(scheduleTable, fields, computed), { where: [this.table.in('scheduleId', scheduleIds)] });
  }

  private conditions(filter?: ScheduleFilter | null): readonly Condition[] {
    const t = this.table;
    const { enabled, dueBefore, contains } = filter ?? {};
    return [
      ...(typeof enabled === 'boolean' ? [sql`coalesce(${t.col('enabled')}, 1) = ${enabled ? 1 : 0}`] : []),
      ...(dueBefore ? [t.before('nextRun', dueBefore)] : []),
      ...(contains ? [t.contains(['scheduleId', 'name'], contains)] : []),
    ];
  }
}
