import type { TrendBucketSize, TrendPointFilter, TrendPointOrder, TrendPointOrderField } from '../../resolvers/types.generated';
import type { AnalyticsSpan, TrendSeriesData, TrendSeriesPort } from '../analytics';
import type { Connection, Edge } from '../connection';
import { bucketsOf } from '../trendBuckets';
import type { Fields, ListQuery } from '../ports';
import { requiredFloat, requiredInt, requiredTime, text } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, type ColumnName, type RowOf } from './table';

/** Posture points: one per graded scan. Rows of scans have a scan id; the number is unique everywhere. */
export const trendTable = defineTable({
  entity: 'TRENDS',
  names: { SQLITE: 'trend_history', POSTGRES: 'trend_history' },
  tenant: teamOnPostgres,
  key: ['rowNumber'],
  columns: {
    rowNumber: requiredInt('id'),
    scanId: text('scan_id'),
    timestamp: requiredTime('timestamp'),
    totalVulns: requiredInt('total_vulns'),
    critical: requiredInt('critical'),
    high: requiredInt('high'),
    medium: requiredInt('medium'),
    low: requiredInt('low'),
    postureScore: requiredFloat('posture_score'),
    postureGrade: text('posture_grade'),
  },
});

/** A posture point as stored. */
export type TrendPointRow = RowOf<typeof trendTable>;
/** A page of posture points. */
export type TrendPointPage = Connection<TrendPointRow>;
/** An item of a page of posture points. */
export type TrendPointItem = Edge<TrendPointRow>;

type Column = ColumnName<typeof trendTable.columns>;

const computed: FieldColumns<typeof trendTable.columns> = { id: ['rowNumber'], job: ['scanId'] };

const orderColumns: Readonly<Record<TrendPointOrderField, Column>> = { TIMESTAMP: 'timestamp', POSTURE_SCORE: 'postureScore' };

/** Points read for one series: agent-bom writes one per scan, so this is years of daily scans. */
const pointBudget = 20_000;

/** Reads posture points of one tenant. */
export interface TrendPort extends TrendSeriesPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<TrendPointFilter, TrendPointOrder>): Promise<TrendPointPage>;
  /** The points of these scans, in any order; scans without one are left out. */
  byScanIds(scanIds: readonly string[], fields: Fields): Promise<readonly TrendPointRow[]>;
  /** The point with a number; null when it is not the tenant's. */
  byNumber(rowNumber: number, fields: Fields): Promise<TrendPointRow | null>;
}

/** Posture points on any SQL backend that has them. */
export class TrendStore implements TrendPort {
  private readonly table: TableQuery<typeof trendTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, trendTable);
  }

  async list({ args, fields, coordinate }: ListQuery<TrendPointFilter, TrendPointOrder>): Promise<TrendPointPage> {
    const { field = 'TIMESTAMP', direction = 'DESC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(trendTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byScanIds(scanIds: readonly string[], fields: Fields): Promise<readonly TrendPointRow[]> {
    const columns = [...new Set([...columnsOf(trendTable, fields, computed), 'scanId' as const])];
    return this.table.select(columns, { where: [this.table.in('scanId', scanIds)] });
  }

  async byNumber(rowNumber: number, fields: Fields): Promise<TrendPointRow | null> {
    const [row] = await this.table.select(columnsOf(trendTable, fields, computed), { where: [this.table.eq('rowNumber', rowNumber)] });
    return row ?? null;
  }

  async series({ from, to }: AnalyticsSpan, size: TrendBucketSize): Promise<TrendSeriesData> {
    const points = await this.within(from, to);
    const read = points.slice(0, pointBudget);
    return { buckets: bucketsOf(read, size), points: read.length, complete: points.length <= pointBudget };
  }

  /** The newest points of a span, newest first: one more than the budget when there are more. */
  private async within(from: string, to: string): Promise<readonly TrendPointRow[]> {
    const t = this.table;
    return t.select(Object.keys(trendTable.columns) as Column[], {
      where: this.conditions({ from, before: to }),
      order: [t.orderBy('timestamp', true), t.orderBy('rowNumber', true)],
      limit: pointBudget + 1,
    });
  }

  private conditions(filter?: TrendPointFilter | null): readonly Condition[] {
    const t = this.table;
    const { from, before, grade } = filter ?? {};
    return [
      ...(from ? [t.from('timestamp', from)] : []),
      ...(before ? [t.before('timestamp', before)] : []),
      ...(grade ? [t.in('postureGrade', grade)] : []),
    ];
  }
}
