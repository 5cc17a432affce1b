import type { FleetEndpointFilter, FleetEndpointOrder, FleetEndpointOrderField } from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { enumeration, object, requiredTime, string, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, tenantEverywhere, type ColumnName, type RowOf } from './table';
import { storedWords } from './words';

const completeness = ['COMPLETE', 'PARTIAL'] as const;
const completenessWords = ['complete', 'partial'] as const;

/** Inventory summaries of endpoints. */
export const fleetEndpointTable = defineTable({
  entity: 'FLEET_AGENTS',
  names: { SQLITE: 'fleet_endpoints', POSTGRES: 'fleet_endpoints', SNOWFLAKE: 'fleet_endpoints' },
  tenant: tenantEverywhere,
  key: ['endpointId'],
  columns: {
    endpointId: string('endpoint_id'),
    platform: object('data:platform'),
    system: text('data:platform.system'),
    release: text('data:platform.release'),
    machine: text('data:platform.machine'),
    counts: object('data:counts'),
    collectorStatus: object('data:collector_status'),
    collectorMessages: object('data:collector_messages'),
    privacy: object('data:privacy'),
    completeness: enumeration(completeness, 'completeness'),
    completenessRaw: string('completeness'),
    lastScanId: text('data:last_scan_id'),
    observedAt: time('data:observed_at'),
    updatedAt: requiredTime('updated_at'),
  },
});

/** An endpoint as stored. */
export type FleetEndpointRow = RowOf<typeof fleetEndpointTable>;
/** A page of endpoints. */
export type FleetEndpointPage = Connection<FleetEndpointRow>;
/** An item of a page of endpoints. */
export type FleetEndpointItem = Edge<FleetEndpointRow>;

type Column = ColumnName<typeof fleetEndpointTable.columns>;

const computed: FieldColumns<typeof fleetEndpointTable.columns> = {
  id: ['endpointId'],
  collectors: ['counts', 'collectorStatus', 'collectorMessages'],
};

const orderColumns: Readonly<Record<FleetEndpointOrderField, Column>> = { UPDATED_AT: 'updatedAt', ENDPOINT_ID: 'endpointId' };

const searched: readonly Column[] = ['endpointId', 'system', 'release', 'machine', 'lastScanId'];

/** Endpoints on any SQL backend. */
export class FleetEndpointReads {
  private readonly table: TableQuery<typeof fleetEndpointTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, fleetEndpointTable);
  }

  /** One page, last changed first unless ordered otherwise. */
  list({ args, fields, coordinate }: ListQuery<FleetEndpointFilter, FleetEndpointOrder>): Promise<FleetEndpointPage> {
    const { field = 'UPDATED_AT', direction = 'DESC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(fleetEndpointTable, fields, computed),
        where: this.conditions(args.filter),
        // Upstream breaks ties of its default order by ascending id.
        order: [
          { column: orderColumns[field], descending: direction === 'DESC' },
          ...(field === 'ENDPOINT_ID' ? [] : [{ column: 'endpointId' as const, descending: false }]),
        ],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  /** The endpoints with these ids, in any order; unknown ids are left out. */
  byIds(endpointIds: readonly string[], fields: Fields): Promise<readonly FleetEndpointRow[]> {
    return this.table.select(columnsOf(fleetEndpointTable, fields, computed), { where: [this.table.in('endpointId', endpointIds)] });
  }

  private conditions(filter?: FleetEndpointFilter | null): readonly Condition[] {
    const t = this.table;
    const wanted = filter?.completeness;
    return [
      ...(wanted ? [storedWords(t, 'completenessRaw', completenessWords, [wanted])] : []),
      ...(filter?.contains ? [t.contains(searched, filter.contains)] : []),
    ];
  }
}
