import { sql } from 'kysely';
import type { GraphSnapshotFilter, GraphSnapshotOrder, GraphSnapshotOrderField } from '../../resolvers/types.generated';
import type { Connection } from '../connection';
import type { Fields, ListQuery } from '../ports';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import {
  attackPathTable,
  graphEdgeTable,
  graphNodeTable,
  graphSnapshotTable,
  interactionRiskTable,
  normaliseRisk,
  type GraphSnapshotRow,
} from './graphTables';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import type { ColumnName, Columns } from './table';

type Column = ColumnName<typeof graphSnapshotTable.columns>;

const computed: FieldColumns<typeof graphSnapshotTable.columns> = {
  stats: ['nodeCount', 'edgeCount', 'riskSummary', 'nodeTypeCounts'],
};

const orderColumns: Readonly<Record<GraphSnapshotOrderField, Column>> = {
  CREATED_AT: 'createdAt',
  NODE_COUNT: 'nodeCount',
  EDGE_COUNT: 'edgeCount',
};

/** Number of rows of a snapshot with one stored word. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** How many rows of one kind a snapshot has, and the highest risk among them. */
export interface RiskExtent {
  readonly count: number;
  /** 0 to 100. */
  readonly highest: number;
}

/** Reads the snapshots of one tenant's graph. */
export interface GraphSnapshotPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<GraphSnapshotFilter, GraphSnapshotOrder>): Promise<Connection<GraphSnapshotRow>>;
  /** The snapshots with these scan ids, in any order; unknown ids are left out. */
  byIds(scanIds: readonly string[], fields: Fields): Promise<readonly GraphSnapshotRow[]>;
  /** Scan id of the latest snapshot, resolved once per operation; null when there is none. */
  latest(): Promise<string | null>;
  /** Scan id of the next older snapshot, by scan id; those without one are left out. */
  previousOf(scanIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Number of nodes by stored type, counted live, by scan id. */
  typeCounts(scanIds: readonly string[]): Promise<ReadonlyMap<string, readonly WordCount[]>>;
  /** Number of edges by stored relationship, by scan id. */
  relationshipCounts(scanIds: readonly string[]): Promise<ReadonlyMap<string, readonly WordCount[]>>;
  /** Number and highest risk of the attack paths, by scan id. */
  attackPathExtents(scanIds: readonly string[]): Promise<ReadonlyMap<string, RiskExtent>>;
  /** Number and highest risk of the interaction risks, by scan id. */
  interactionRiskExtents(scanIds: readonly string[]): Promise<ReadonlyMap<string, RiskExtent>>;
}

/** Snapshots on any SQL backend. */
export class GraphSnapshotStore implements GraphSnapshotPort {
  private readonly table: TableQuery<typeof graphSnapshotTable.columns>;
  private latestId: Promise<string | null> | undefined;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, graphSnapshotTable);
  }

  async list(query: ListQuery<GraphSnapshotFilter, GraphSnapshotOrder>): Promise<Connection<GraphSnapshotRow>> {
    const { args, fields, coordinate } = query;
    const { field = 'CREATED_AT', direction = 'DESC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(graphSnapshotTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(scanIds: readonly string[], fields: Fields): Promise<readonly GraphSnapshotRow[]> {
    return this.table.select(columnsOf(graphSnapshotTable, fields, computed), { where: [this.table.in('scanId', scanIds)] });
  }

  latest(): Promise<string | null> {
    this.latestId ??= this.readLatest();
    return this.latestId;
  }

  async previousOf(scanIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { dialect, tenant } = this.context.session;
    const created = dialect.binary(sql.ref('p.created_at'));
    const scan = dialect.binary(sql.ref('p.scan_id'));
    const older = sql`(${created} < t.created_at or (p.created_at = t.created_at and ${scan} < t.scan_id))`;
    const previous = sql`(select p.scan_id from ${sql.table(this.table.name)} as p where ${sql.ref('p.tenant_id')} = ${tenant} and ${older}
      order by ${created} desc, ${scan} desc limit 1)`;
    const rows = await this.table.selectRaw(['scanId'], { where: [this.table.in('scanId', scanIds)], extra: { previous } });
    return new Map(rows.flatMap((row) => (typeof row['previous'] === 'string' ? [[String(row['scanId']), row['previous']] as const] : [])));
  }

  typeCounts(scanIds: readonly string[]): Promise<ReadonlyMap<string, readonly WordCount[]>> {
    return this.wordCounts(new TableQuery(this.context.session, graphNodeTable), 'entityTypeRaw', scanIds);
  }

  relationshipCounts(scanIds: readonly string[]): Promise<ReadonlyMap<string, readonly WordCount[]>> {
    return this.wordCounts(new TableQuery(this.context.session, graphEdgeTable), 'relationshipRaw', scanIds);
  }

  attackPathExtents(scanIds: readonly string[]): Promise<ReadonlyMap<string, RiskExtent>> {
    return this.extents(new TableQuery(this.context.session, attackPathTable), 'riskScoreStored', scanIds);
  }

  interactionRiskExtents(scanIds: readonly string[]): Promise<ReadonlyMap<string, RiskExtent>> {
    return this.extents(new TableQuery(this.context.session, interactionRiskTable), 'riskScoreStored', scanIds);
  }

  private async readLatest(): Promise<string | null> {
    const order = [this.table.orderBy('createdAt', true), this.table.orderBy('scanId', true)];
    const [row] = await this.table.select(['scanId'], { order, limit: 1 });
    return row?.scanId ?? null;
  }

  private conditions(filter?: GraphSnapshotFilter | null): readonly Condition[] {
    if (!filter) return [];
    const t = this.table;
    const { from, before, scanIds } = filter;
    return [
      ...(from ? [t.from('createdAt', from)] : []),
      ...(before ? [t.before('createdAt', before)] : []),
      ...(scanIds ? [t.in('scanId', scanIds)] : []),
    ];
  }

  private async wordCounts<C extends Columns & { scanId: Columns[string] }>(
    table: TableQuery<C>,
    column: ColumnName<C>,
    scanIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly WordCount[]>> {
    const { session } = this.context;
    const query = session.dialect.builder
      .selectFrom(sql.table(table.name).as('t'))
      .select([table.col('scanId').as('scan'), table.col(column).as('word'), sql`count(*)`.as('n')])
      .where(table.all([table.in('scanId', scanIds)]))
      .groupBy([sql`1`, sql`2`]);
    const counts = new Map<string, WordCount[]>(scanIds.map((id) => [id, []]));
    for (const row of await session.all(query, 'GRAPH'))
      counts.get(String(row['scan']))?.push({ word: String(row['word']), count: Number(row['n']) });
    return counts;
  }

  private async extents<C extends Columns & { scanId: Columns[string] }>(
    table: TableQuery<C>,
    column: ColumnName<C>,
    scanIds: readonly string[],
  ): Promise<ReadonlyMap<string, RiskExtent>> {
    const { session } = this.context;
    const risk = table.col(column);
    // Either scale is maximised on its own: a snapshot that mixes them has its highest risk on the one that reads higher.
    const small = sql`max(case when ${risk} <= 10 then ${risk} end)`;
    const large = sql`max(case when ${risk} > 10 then ${risk} end)`;
    const query = session.dialect.builder
      .selectFrom(sql.table(table.name).as('t'))
      .select([table.col('scanId').as('scan'), sql`count(*)`.as('n'), small.as('small'), large.as('large')])
      .where(table.all([table.in('scanId', scanIds)]))
      .groupBy(sql`1`);
    const rows = await session.all(query, 'GRAPH');
    const highest = (row: Readonly<Record<string, unknown>>): number =>
      Math.max(...[row['small'], row['large']].map((stored) => normaliseRisk(stored === null ? null : Number(stored)).score));
    return new Map(rows.map((row) => [String(row['scan']), { count: Number(row['n']), highest: highest(row) }]));
  }
}
