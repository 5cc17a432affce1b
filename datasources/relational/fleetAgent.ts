import { sql } from 'kysely';
import type {
  FleetAgentFilter,
  FleetAgentOrder,
  FleetAgentOrderField,
  FleetEndpointFilter,
  FleetEndpointOrder,
} from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { count, enumeration, float, lowered, object, requiredTime, string, strings, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { FleetEndpointReads, type FleetEndpointPage, type FleetEndpointRow } from './fleetEndpoint';
import { selectByParents, selectPage } from './page';
import { asciiLower, TableQuery, type Condition } from './select';
import { defineTable, tenantEverywhere, type ColumnName, type RowOf } from './table';
import { storedWords } from './words';

const states = ['DISCOVERED', 'PENDING_REVIEW', 'APPROVED', 'QUARANTINED', 'DECOMMISSIONED'] as const;
const stateWords = ['discovered', 'pending_review', 'approved', 'quarantined', 'decommissioned'] as const;
const hiddenStates = ['quarantined', 'decommissioned'] as const;

/** Fleet agents. The score is read from the document: the side column is single precision on Postgres, so that 64.7 would read as less. */
export const fleetAgentTable = defineTable({
  entity: 'FLEET_AGENTS',
  names: { SQLITE: 'fleet_agents', POSTGRES: 'fleet_agents', SNOWFLAKE: 'fleet_agents' },
  tenant: tenantEverywhere,
  key: ['agentId'],
  columns: {
    agentId: string('agent_id'),
    canonicalId: text('canonical_id'),
    name: string('name'),
    nameLower: lowered('name'),
    agentType: text('data:agent_type'),
    configPath: text('data:config_path'),
    sourceId: text('data:source_id'),
    deviceFingerprint: text('data:device_fingerprint'),
    enrollmentName: text('data:enrollment_name'),
    mdmProvider: text('data:mdm_provider'),
    state: enumeration(states, 'lifecycle_state'),
    stateRaw: string('lifecycle_state'),
    owner: text('data:owner'),
    environment: text('data:environment'),
    tags: strings('data:tags'),
    trustScore: float('data:trust_score'),
    trustFactors: object('data:trust_factors'),
    serverCount: count('data:server_count'),
    packageCount: count('data:package_count'),
    credentialCount: count('data:credential_count'),
    vulnCount: count('data:vuln_count'),
    lastDiscovery: time('data:last_discovery'),
    lastScan: time('data:last_scan'),
    createdAt: time('data:created_at'),
    updatedAt: requiredTime('updated_at'),
    notes: text('data:notes'),
  },
});

/** A fleet agent as stored. */
export type FleetAgentRow = RowOf<typeof fleetAgentTable>;
/** A page of fleet agents. */
export type FleetAgentPage = Connection<FleetAgentRow>;
/** An item of a page of fleet agents. */
export type FleetAgentItem = Edge<FleetAgentRow>;

type Column = ColumnName<typeof fleetAgentTable.columns>;

const computed: FieldColumns<typeof fleetAgentTable.columns> = {
  id: ['agentId'],
  trustEvidence: ['trustFactors'],
  endpoints: ['sourceId'],
  policies: ['name'],
  policyDecisions: ['name'],
  graphNode: ['canonicalId', 'name', 'sourceId'],
};

const orderColumns: Readonly<Record<FleetAgentOrderField, Column>> = {
  NAME: 'nameLower',
  TRUST_SCORE: 'trustScore',
  UPDATED_AT: 'updatedAt',
  STATE: 'stateRaw',
};

/** Agents of one state and environment. */
export interface FleetGroup {
  readonly stateRaw: string;
  /** Null for agents without one. */
  readonly environment: string | null;
  readonly count: number;
  /** Agents with a score below 50. */
  readonly lowTrust: number;
  /** Sum of the scores in millionths, so that it does not depend on the order of addition. */
  readonly trustMicros: number;
}

/** Reads the fleet registry of one tenant. */
export interface FleetAgentPort {
  /** One page of agents, by name unless ordered otherwise. */
  list(query: ListQuery<FleetAgentFilter, FleetAgentOrder>): Promise<FleetAgentPage>;
  /** The agents with these ids, in any order; unknown ids are left out. */
  byIds(agentIds: readonly string[], fields: Fields): Promise<readonly FleetAgentRow[]>;
  /** The agent of each name; of several, the one with the smallest id. */
  byNames(names: readonly string[], fields: Fields): Promise<ReadonlyMap<string, FleetAgentRow>>;
  /** All agents by state and environment. */
  groups(): Promise<readonly FleetGroup[]>;
  /** One page of endpoints, last changed first unless ordered otherwise. */
  listEndpoints(query: ListQuery<FleetEndpointFilter, FleetEndpointOrder>): Promise<FleetEndpointPage>;
  /** The endpoints with these ids, in any order; unknown ids are left out. */
  endpointsByIds(endpointIds: readonly string[], fields: Fields): Promise<readonly FleetEndpointRow[]>;
}

/** The fleet registry on any SQL backend. */
export class FleetAgentStore implements FleetAgentPort {
  private readonly table: TableQuery<typeof fleetAgentTable.columns>;
  private readonly endpoints: FleetEndpointReads;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, fleetAgentTable);
    this.endpoints = new FleetEndpointReads(context);
  }

  async list({ args, fields, coordinate }: ListQuery<FleetAgentFilter, FleetAgentOrder>): Promise<FleetAgentPage> {
    const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(fleetAgentTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(agentIds: readonly string[], fields: Fields): Promise<readonly FleetAgentRow[]> {
    return this.table.select(columnsOf(fleetAgentTable, fields, computed), { where: [this.table.in('agentId', agentIds)] });
  }

  async byNames(names: readonly string[], fields: Fields): Promise<ReadonlyMap<string, FleetAgentRow>> {
    const columns = columnsOf(fleetAgentTable, fields, computed);
    const groups = await selectByParents(this.table, 'name', names, columns, {
      order: [{ column: 'agentId', descending: false }],
      perParent: 1,
    });
    return new Map([...groups].flatMap(([name, [row]]) => (row === undefined ? [] : [[name, row] as const])));
  }

  async groups(): Promise<readonly FleetGroup[]> {
    const { table } = this;
    const score = sql`coalesce(${table.col('trustScore')}, 0)`;
    const environment = sql`coalesce(${table.col('environment')}, '')`;
    const query = this.context.session.dialect.builder
      .selectFrom(sql.table(table.name).as('t'))
      .select([
        table.col('stateRaw').as('state'),
        environment.as('environment'),
        sql`count(*)`.as('n'),
        sql`sum(case when ${score} < 50 then 1 else 0 end)`.as('low'),
        sql`sum(round(${score} * 1000000))`.as('micros'),
      ])
      .where(table.all([]))
      .groupBy(sql`1, 2`);
    const rows = await this.context.session.all(query, 'FLEET_AGENTS');
    return rows.map((row) => ({
      stateRaw: String(row['state']),
      environment: row['environment'] === '' ? null : String(row['environment']),
      count: Number(row['n']),
      lowTrust: Number(row['low']),
      trustMicros: Number(row['micros']),
    }));
  }

  async listEndpoints(query: ListQuery<FleetEndpointFilter, FleetEndpointOrder>): Promise<FleetEndpointPage> {
    return this.endpoints.list(query);
  }

  async endpointsByIds(endpointIds: readonly string[], fields: Fields): Promise<readonly FleetEndpointRow[]> {
    return this.endpoints.byIds(endpointIds, fields);
  }

  private conditions(filter?: FleetAgentFilter | null): readonly Condition[] {
    const t = this.table;
    const { state, environment, owner, agentType, tags, sourceId, minTrustScore, contains, includeQuarantined } = filter ?? {};
    return [
      ...(state ? [storedWords(t, 'stateRaw', stateWords, state)] : []),
      ...(state || includeQuarantined ? [] : [sql`not ${t.in('stateRaw', hiddenStates)}`]),
      ...(environment ? [t.eq('environment', environment)] : []),
      ...(owner ? [t.eq('owner', owner)] : []),
      ...(agentType ? [t.eq('agentType', agentType)] : []),
      ...(tags ?? []).map((tag) => this.someTag(sql`e.value = ${tag}`)),
      ...(sourceId ? [t.eq('sourceId', sourceId)] : []),
      ...(typeof minTrustScore === 'number' ? [sql`${t.col('trustScore')} >= ${minTrustScore}`] : []),
      ...(contains ? [this.mentions(contains)] : []),
    ];
  }

  /** The needle in the name, the owner, the environment or one tag. Tags are looked at one by one: how a list is spelled as text differs by backend. */
  private mentions(needle: string): Condition {
    const { dialect } = this.context.session;
    const inTag = this.someTag(dialect.contains(sql`lower(${dialect.binary(sql`e.value`)})`, asciiLower(needle)));
    return sql`(${this.table.contains(['name', 'owner', 'environment'], needle)} or ${inTag})`;
  }

  private someTag(condition: Condition): Condition {
    return sql`exists (select 1 from ${this.context.session.dialect.jsonElements(this.table.col('tags'), 'text')} where ${condition})`;
  }
}
