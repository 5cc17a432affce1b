import { sql } from 'kysely';
import type { SourceFilter, SourceOrder, SourceOrderField } from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { bool, enumeration, json, requiredTime, string, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, tenantEverywhere, type ColumnName, type RowOf } from './table';
import { storedWords } from './words';

/** Kinds as they are stored, in the order of the enum. */
export const kindWords = [
  'scan.repo',
  'scan.image',
  'scan.iac',
  'scan.cloud',
  'scan.mcp_config',
  'connector.cloud_read_only',
  'connector.registry',
  'connector.warehouse',
  'ingest.fleet_sync',
  'ingest.trace_push',
  'ingest.result_push',
  'ingest.artifact_import',
  'runtime.proxy',
  'runtime.gateway',
] as const;
const kinds = [
  'SCAN_REPO',
  'SCAN_IMAGE',
  'SCAN_IAC',
  'SCAN_CLOUD',
  'SCAN_MCP_CONFIG',
  'CONNECTOR_CLOUD_READ_ONLY',
  'CONNECTOR_REGISTRY',
  'CONNECTOR_WAREHOUSE',
  'INGEST_FLEET_SYNC',
  'INGEST_TRACE_PUSH',
  'INGEST_RESULT_PUSH',
  'INGEST_ARTIFACT_IMPORT',
  'RUNTIME_PROXY',
  'RUNTIME_GATEWAY',
] as const;
const statuses = ['CONFIGURED', 'HEALTHY', 'DEGRADED', 'DISABLED'] as const;
const statusWords = ['configured', 'healthy', 'degraded', 'disabled'] as const;

/** The source registry: `sources` on SQLite, `control_plane_sources` on Postgres. */
export const sourceTable = defineTable({
  entity: 'SOURCES',
  names: { SQLITE: 'sources', POSTGRES: 'control_plane_sources' },
  tenant: tenantEverywhere,
  key: ['sourceId'],
  columns: {
    sourceId: string('source_id'),
    displayName: string('data:display_name'),
    kind: enumeration(kinds, 'data:kind'),
    kindRaw: string('data:kind'),
    description: text('data:description'),
    owner: text('data:owner'),
    connectorName: text('data:connector_name'),
    credentialMode: text('data:credential_mode'),
    credentialRef: text('data:credential_ref'),
    enabled: bool('enabled', {}, true),
    status: enumeration(statuses, 'data:status'),
    statusRaw: string('data:status'),
    config: json('data:config'),
    lastTestedAt: time('data:last_tested_at'),
    lastTestStatus: text('data:last_test_status'),
    lastTestMessage: text('data:last_test_message'),
    lastRunAt: time('data:last_run_at'),
    lastRunStatus: text('data:last_run_status'),
    lastJobId: text('data:last_job_id'),
    createdAt: time('data:created_at'),
    updatedAt: requiredTime('updated_at'),
  },
});

/** A source as stored. */
export type SourceRow = RowOf<typeof sourceTable>;
/** A page of sources. */
export type SourcePage = Connection<SourceRow>;
/** An item of a page of sources. */
export type SourceItem = Edge<SourceRow>;

type Column = ColumnName<typeof sourceTable.columns>;

const computed: FieldColumns<typeof sourceTable.columns> = { id: ['sourceId'], lastJob: ['lastJobId'], jobs: ['sourceId'] };

const orderColumns: Readonly<Record<SourceOrderField, Column>> = { UPDATED_AT: 'updatedAt', DISPLAY_NAME: 'displayName' };

/** Reads the source registry of one tenant. */
export interface SourcePort {
  /** One page, last changed first unless ordered otherwise. */
  list(query: ListQuery<SourceFilter, SourceOrder>): Promise<SourcePage>;
  /** The sources with these ids, in any order; unknown ids are left out. */
  byIds(sourceIds: readonly string[], fields: Fields): Promise<readonly SourceRow[]>;
}

/** The source registry on any SQL backend. */
export class SourceStore implements SourcePort {
  private readonly table: TableQuery<typeof sourceTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, sourceTable);
  }

  async list({ args, fields, coordinate }: ListQuery<SourceFilter, SourceOrder>): Promise<SourcePage> {
    const { field = 'UPDATED_AT', direction = 'DESC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(sourceTable, fields, computed),
        where: this.conditions(args.filter),
        // Upstream breaks ties of its default order by ascending id.
        order: [
          { column: orderColumns[field], descending: direction === 'DESC' },
          { column: 'sourceId', descending: false },
        ],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(sourceIds: readonly string[], fields: Fields): Promise<readonly SourceRow[]> {
    return this.table.select(columnsOf(sourceTable, fields, computed), { where: [this.table.in('sourceId', sourceIds)] });
  }

  private conditions(filter?: SourceFilter | null): readonly Condition[] {
    const t = this.table;
    const { kind, status, enabled, contains } = filter ?? {};
    return [
      ...(kind ? [storedWords(t, 'kindRaw', kindWords, kind)] : []),
      ...(status ? [storedWords(t, 'statusRaw', statusWords, status)] : []),
      ...(typeof enabled === 'boolean' ? [sql`coalesce(${t.col('enabled')}, 1) = ${enabled ? 1 : 0}`] : []),
      ...(contains ? [t.contains(['sourceId', 'displayName', 'description', 'owner'], contains)] : []),
    ];
  }
}
