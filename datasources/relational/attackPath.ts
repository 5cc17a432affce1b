import { sql } from 'kysely';
import type { AttackPathFilter, AttackPathOrder, AttackPathOrderField, Severity } from '../../resolvers/types.generated';
import type { PageArgs } from '../connection';
import type { Fields } from '../ports';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { byScan, joinKey } from './graphKeys';
import { attackPathTable, type AttackPathRow } from './graphTables';
import { entityTypeWords, isAnyOf, severityId } from './graphVocabulary';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import type { OrderBy } from './page';
import { TableQuery, type Condition } from './select';
import type { ColumnName } from './table';

type PathColumns = typeof attackPathTable.columns;

/** Columns that computed fields need. Hops, and what is told of them, are read from the nodes. */
const computed: FieldColumns<PathColumns> = {
  pathId: ['hopIds'],
  riskScore: ['riskScoreStored'],
  riskScale: ['riskScoreStored'],
  severity: ['riskScoreStored', 'hopIds'],
  hops: ['hopIds'],
  relationships: ['hopIds', 'edgeNames'],
  affectedAgents: ['hopIds'],
  affectedServers: ['hopIds'],
  dependency: ['hopIds'],
  evidence: ['hopIds'],
};

const orderColumns: Readonly<Record<AttackPathOrderField, ColumnName<PathColumns>>> = {
  RISK: 'riskScoreStored',
  HOP_COUNT: 'hopCount',
  SOURCE: 'sourceNode',
};

/** What a field passes down for a page of attack paths. */
export interface AttackPathQuery {
  readonly args: PageArgs & {
    readonly filter?: AttackPathFilter | null | undefined;
    readonly orderBy?: AttackPathOrder | null | undefined;
  };
  readonly fields: Fields;
}

/** Reads the attack paths of one tenant's graph. */
export interface AttackPathPort {
  /** One page of each snapshot, highest risk first unless ordered otherwise. */
  pages(scanIds: readonly string[], query: AttackPathQuery): Promise<PagesByParent<AttackPathRow>>;
  /** The paths with these keys (scan id, source, target), by key; unknown ones are left out. */
  byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, AttackPathRow>>;
}

/** Attack paths on any SQL backend. */
export class AttackPathStore implements AttackPathPort {
  private readonly table: TableQuery<PathColumns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, attackPathTable);
  }

  pages(scanIds: readonly string[], { args, fields }: AttackPathQuery): Promise<PagesByParent<AttackPathRow>> {
    return selectPagesByParents(
      this.table,
      'scanId',
      scanIds,
      {
        page: args,
        columns: columnsOf(attackPathTable, fields, computed),
        where: this.conditions(args.filter),
        order: orderOf(args.orderBy),
        scope: (scanId) => ({ field: `GraphSnapshot.attackPaths:${scanId}`, filter: args.filter }),
      },
      this.context.cursorKey,
    );
  }

  async byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, AttackPathRow>> {
    const columns = columnsOf(attackPathTable, fields, computed);
    const found = new Map<string, AttackPathRow>();
    for (const [scanId, ends] of byScan(keys)) {
      const pairs = ends.map(([source = '', target = '']) => sql`(${source}, ${target})`);
      const isOne = sql`(${this.table.col('sourceNode')}, ${this.table.col('targetNode')}) in (values ${sql.join(pairs)})`;
      for (const row of await this.table.select(columns, { where: [this.table.eq('scanId', scanId), isOne] }))
        found.set(joinKey(scanId, row.sourceNode, row.targetNode), row);
    }
    return found;
  }

  private conditions(filter?: AttackPathFilter | null): readonly Condition[] {
    if (!filter) return [];
    const t = this.table;
    const { minRisk, severity, sourceNode, targetNode, vulnId, technique, entityType, credential, tool, contains } = filter;
    return [
      ...(typeof minRisk === 'number' ? [this.atLeast(minRisk)] : []),
      ...(severity ? [this.isAnyOf(severity)] : []),
      ...(sourceNode ? [t.eq('sourceNode', sourceNode)] : []),
      ...(targetNode ? [t.eq('targetNode', targetNode)] : []),
      ...(vulnId ? [this.lists('vulnIds', vulnId)] : []),
      ...(technique ? [this.usesTechnique(technique)] : []),
      ...(entityType ? [this.some('hopIds', 'text', isAnyOf(this.ofHop('entity_type'), entityTypeWords, [entityType]))] : []),
      ...(credential ? [this.lists('credentials', credential)] : []),
      ...(tool ? [this.lists('tools', tool)] : []),
      ...(contains ? [t.contains(['sourceNode', 'targetNode', 'summary'], contains)] : []),
    ];
  }

  /** Compared on the stored scale: dividing the bound is exact where multiplying the stored value would not be. */
  private atLeast(risk: number): Condition {
    const stored = sql`coalesce(${this.table.col('riskScoreStored')}, 0)`;
    return sql`(case when ${stored} <= 10 then ${stored} >= ${risk / 10} else ${stored} >= ${risk} end)`;
  }

  private isAnyOf(severities: readonly Severity[]): Condition {
    const ids = severities.map((severity) => sql.lit(severityId(severity)));
    return ids.length === 0 ? sql`1 = 0` : sql`${this.worst()} in (${sql.join(ids)})`;
  }

  /** OCSF number of the worst hop, else of the risk: the rule of the field `severity`, so that a filter finds what the field shows. */
  private worst(): Condition {
    const hops = this.context.session.dialect.jsonElements(this.table.col('hopIds'), 'text');
    const worstHop = sql`(select max(${this.ofHop('severity_id')}) from ${hops})`;
    const bands: readonly (readonly [number, number])[] = [
      [90, 5],
      [70, 4],
      [40, 3],
    ];
    const cases = bands.map(([risk, id]) => sql`when ${this.atLeast(risk)} then ${sql.lit(id)}`);
    return sql`coalesce(nullif(${worstHop}, 0), case ${sql.join(cases, sql` `)} when coalesce(${this.table.col('riskScoreStored')}, 0) > 0 then 2 else 0 end)`;
  }

  /** A value of the node of hop `e`. Looked up hop by hop: as a join, an engine whose statistics lag behind reads the whole snapshot for every path. */
  private ofHop(column: 'severity_id' | 'entity_type'): Condition {
    const { dialect, tenant } = this.context.session;
    const own = sql`${dialect.unindexed(sql.ref('n.tenant_id'))} = ${tenant}`;
    return sql`(select ${sql.ref(`n.${column}`)} from graph_nodes as n where n.id = e.value and n.scan_id = ${this.table.col('scanId')} and ${own})`;
  }

  private lists(column: 'vulnIds' | 'credentials' | 'tools', value: string): Condition {
    return this.some(column, 'text', sql`e.value = ${value}`);
  }

  private usesTechnique(techniqueId: string): Condition {
    const id = this.context.session.dialect.jsonAt(sql.ref('e.value'), ['technique_id'], 'text');
    return this.some('techniques', 'document', sql`${id} = ${techniqueId}`);
  }

  private some(column: ColumnName<PathColumns>, as: 'text' | 'document', test: Condition): Condition {
    return sql`exists (select 1 from ${this.context.session.dialect.jsonElements(this.table.col(column), as)} where ${test})`;
  }
}

function orderOf(order: AttackPathOrder | null | undefined): readonly OrderBy<PathColumns>[] {
  const { field = 'RISK', direction = 'DESC' } = order ?? {};
  const asked = { column: orderColumns[field], descending: direction === 'DESC' };
  const ends: readonly OrderBy<PathColumns>[] = [
    { column: 'sourceNode', descending: false },
    { column: 'targetNode', descending: false },
  ];
  return [asked, ...ends.filter((o) => o.column !== asked.column)];
}
