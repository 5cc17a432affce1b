import { sql } from 'kysely';
import type { StoreContext } from './dialect';
import { graphNodeTable, type GraphNodeRow } from './graphTables';
import { TableQuery } from './select';

/** Tagged nodes one roll-up reads. */
export const complianceBudget = 50_000;

/** The tagged nodes of a snapshot; one more than the budget when there are more. */
export type TaggedNodes = readonly Pick<GraphNodeRow, 'nodeId' | 'entityTypeRaw' | 'severityRaw' | 'complianceTags'>[];

/** Reads what compliance roll-ups are made of. */
export interface GraphCompliancePort {
  /** Nodes with at least one compliance tag, by id, by scan id. */
  tagged(scanIds: readonly string[]): Promise<ReadonlyMap<string, TaggedNodes>>;
}

/** Compliance on any SQL backend. */
export class GraphComplianceStore implements GraphCompliancePort {
  constructor(private readonly context: StoreContext) {}

  async tagged(scanIds: readonly string[]): Promise<ReadonlyMap<string, TaggedNodes>> {
    const table = new TableQuery(this.context.session, graphNodeTable);
    const columns = ['nodeId', 'scanId', 'entityTypeRaw', 'severityRaw', 'complianceTags'] as const;
    const rank = sql`row_number() over (partition by ${table.col('scanId')} order by ${table.orderBy('nodeId', false).expression})`;
    const hasTags = sql`coalesce(cast(${table.col('complianceTags')} as text), '') not in ('', '[]', 'null')`;
    const rows = await table.selectRanked(columns, rank, complianceBudget + 1, { where: [table.in('scanId', scanIds), hasTags] });
    const decode = table.decoder(columns);
    const groups = new Map<string, GraphNodeRow[]>(scanIds.map((id) => [id, []]));
    for (const row of rows.map(decode)) groups.get(row.scanId)?.push(row);
    return groups;
  }
}
