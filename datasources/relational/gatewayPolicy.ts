import { sql } from 'kysely';
import type { GatewayPolicyFilter, GatewayPolicyOrder, GatewayPolicyOrderField } from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { bool, enumeration, list, string, strings, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition, type OrderTerm } from './select';
import { defineTable, teamOnPostgres, type ColumnName, type RowOf } from './table';
import { storedWords } from './words';

const modes = ['AUDIT', 'ENFORCE'] as const;
const modeWords = ['audit', 'enforce'] as const;

/** Policies listed for one agent. */
const maxBoundPolicies = 100;

/** Gateway policies. Postgres has no side columns for them. */
export const gatewayPolicyTable = defineTable({
  entity: 'GATEWAY_POLICIES',
  names: { SQLITE: 'gateway_policies', POSTGRES: 'gateway_policies', SNOWFLAKE: 'gateway_policies' },
  tenant: teamOnPostgres,
  key: ['policyId'],
  columns: {
    policyId: string('policy_id'),
    name: string('name', { POSTGRES: 'data:name' }),
    description: text('data:description'),
    mode: enumeration(modes, 'mode', { POSTGRES: 'data:mode' }),
    modeRaw: string('mode', { POSTGRES: 'data:mode' }),
    enabled: bool('enabled', { POSTGRES: 'data:enabled' }, true),
    rules: list('data:rules'),
    boundAgents: strings('data:bound_agents'),
    boundAgentTypes: strings('data:bound_agent_types'),
    boundEnvironments: strings('data:bound_environments'),
    createdAt: time('data:created_at'),
    updatedAt: time('updated_at', { POSTGRES: 'data:updated_at' }),
  },
});

/** A gateway policy as stored. */
export type GatewayPolicyRow = RowOf<typeof gatewayPolicyTable>;
/** A page of gateway policies. */
export type GatewayPolicyPage = Connection<GatewayPolicyRow>;
/** An item of a page of gateway policies. */
export type GatewayPolicyItem = Edge<GatewayPolicyRow>;

type Column = ColumnName<typeof gatewayPolicyTable.columns>;

const computed: FieldColumns<typeof gatewayPolicyTable.columns> = { id: ['policyId'], decisions: ['policyId'] };

const orderColumns: Readonly<Record<GatewayPolicyOrderField, Column>> = { NAME: 'name', UPDATED_AT: 'updatedAt' };

/** Reads the gateway policies of one tenant. */
export interface GatewayPolicyPort {
  /** One page, by name unless ordered otherwise. */
  list(query: ListQuery<GatewayPolicyFilter, GatewayPolicyOrder>): Promise<GatewayPolicyPage>;
  /** The policies with these ids, in any order; unknown ids are left out. */
  byIds(policyIds: readonly string[], fields: Fields): Promise<readonly GatewayPolicyRow[]>;
  /** The policies bound to each of these agents, by name, at most 100 each. */
  boundTo(agentNames: readonly string[], fields: Fields): Promise<ReadonlyMap<string, readonly GatewayPolicyRow[]>>;
  /** All policies, or all enabled ones, by name and id. */
  all(only: { readonly enabled: boolean }, fields: Fields): Promise<readonly GatewayPolicyRow[]>;
}

/** Gateway policies on any SQL backend. */
export class GatewayPolicyStore implements GatewayPolicyPort {
  private readonly table: TableQuery<typeof gatewayPolicyTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, gatewayPolicyTable);
  }

  async list({ args, fields, coordinate }: ListQuery<GatewayPolicyFilter, GatewayPolicyOrder>): Promise<GatewayPolicyPage> {
    const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(gatewayPolicyTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(policyIds: readonly string[], fields: Fields): Promise<readonly GatewayPolicyRow[]> {
    return this.table.select(columnsOf(gatewayPolicyTable, fields, computed), { where: [this.table.in('policyId', policyIds)] });
  }

  async boundTo(agentNames: readonly string[], fields: Fields): Promise<ReadonlyMap<string, readonly GatewayPolicyRow[]>> {
    const { table } = this;
    const columns = [...new Set([...columnsOf(gatewayPolicyTable, fields, computed), 'boundAgents' as const])];
    const elements = this.context.session.dialect.jsonElements(table.col('boundAgents'), 'text');
    const names = sql.join(agentNames.map((name) => sql`${name}`));
    // A policy that is bound to many of the agents is read once.
    const policies = await table.select(columns, {
      where: [sql`exists (select 1 from ${elements} where e.value in (${names}))`],
      order: this.byName(),
    });
    const boundTo = (name: string): readonly GatewayPolicyRow[] =>
      policies.filter(({ boundAgents }) => boundAgents.includes(name)).slice(0, maxBoundPolicies);
    return new Map(agentNames.map((name) => [name, boundTo(name)]));
  }

  async all({ enabled }: { readonly enabled: boolean }, fields: Fields): Promise<readonly GatewayPolicyRow[]> {
    const where = enabled ? [this.isEnabled(true)] : [];
    return this.table.select(columnsOf(gatewayPolicyTable, fields, computed), { where, order: this.byName() });
  }

  private byName(): readonly OrderTerm[] {
    return [this.table.orderBy('name', false), this.table.orderBy('policyId', false)];
  }

  /** A policy is enabled unless it says otherwise. */
  private isEnabled(enabled: boolean): Condition {
    return sql`coalesce(${this.table.col('enabled')}, 1) = ${enabled ? 1 : 0}`;
  }

  private conditions(filter?: GatewayPolicyFilter | null): readonly Condition[] {
    const t = this.table;
    const { enabled, mode, contains, boundAgent } = filter ?? {};
    return [
      ...(typeof enabled === 'boolean' ? [this.isEnabled(enabled)] : []),
      ...(mode ? [storedWords(t, 'modeRaw', modeWords, [mode])] : []),
      ...(contains ? [t.contains(['policyId', 'name', 'description'], contains)] : []),
      ...(boundAgent ? [this.context.session.dialect.jsonListHas(sql.ref('t.data'), ['bound_agents'], boundAgent)] : []),
    ];
  }
}
