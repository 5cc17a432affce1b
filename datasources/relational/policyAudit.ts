import { sql } from 'kysely';
import type { GatewayPolicyAction, GatewayPolicyDecisionFilter, GatewayPolicyDecisionOrder } from '../../resolvers/types.generated';
import type { Connection, Edge, PageArgs } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { enumeration, json, string, text, time, toEnum } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import { selectPage, type OrderBy } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, type RowOf } from './table';
import { storedWords } from './words';

const actions = ['BLOCKED', 'ALERTED', 'ALLOWED'] as const;
const actionWords = ['blocked', 'alerted', 'allowed'] as const;
const ts = { POSTGRES: 'ts' };

/** Decisions of gateway policies. On Postgres a trigger rewrites `entry_id` into a physical key; the caller's id is the logical one. */
export const policyAuditTable = defineTable({
  entity: 'GATEWAY_POLICY_AUDIT',
  names: { SQLITE: 'policy_audit_log', POSTGRES: 'policy_audit_log', SNOWFLAKE: 'policy_audit_log' },
  tenant: teamOnPostgres,
  key: ['entryId'],
  columns: {
    entryId: string('entry_id', { POSTGRES: 'logical_entry_id ?? data:entry_id' }),
    policyId: text('policy_id', { POSTGRES: 'data:policy_id' }),
    policyName: text('data:policy_name'),
    ruleId: text('data:rule_id'),
    agentName: text('agent_name', { POSTGRES: 'data:agent_name' }),
    toolName: text('data:tool_name'),
    argumentsPreview: json('data:arguments_preview'),
    action: enumeration(actions, 'action_taken', { POSTGRES: 'data:action_taken' }),
    actionRaw: string('action_taken', { POSTGRES: 'data:action_taken' }),
    reason: text('data:reason'),
    timestamp: time('timestamp', ts),
    timestampRaw: string('timestamp', ts),
  },
});

/** A decision as stored. */
export type GatewayPolicyDecisionRow = RowOf<typeof policyAuditTable>;
/** A page of decisions. */
export type GatewayPolicyDecisionPage = Connection<GatewayPolicyDecisionRow>;
/** An item of a page of decisions. */
export type GatewayPolicyDecisionItem = Edge<GatewayPolicyDecisionRow>;

const computed: FieldColumns<typeof policyAuditTable.columns> = { id: ['entryId'], policy: ['policyId'], agent: ['agentName'] };

const newestFirst: readonly OrderBy<typeof policyAuditTable.columns>[] = [{ column: 'timestampRaw', descending: true }];

/** Number of decisions with one stored action. */
export interface DecisionCountRow {
  readonly action: GatewayPolicyAction;
  readonly actionRaw: string;
  readonly count: number;
}

/** What decisions can be children of. */
export type DecisionParent = 'agentName' | 'policyId';

/** One page of decisions for each of several parents. */
export interface DecisionPages {
  readonly by: DecisionParent;
  readonly args: PageArgs;
  readonly fields: Fields;
  /** Coordinate of the field; cursors are bound to it and to the parent. */
  readonly coordinate: string;
}

/** Reads the decisions of one tenant's gateway policies. */
export interface PolicyAuditPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<GatewayPolicyDecisionFilter, GatewayPolicyDecisionOrder>): Promise<GatewayPolicyDecisionPage>;
  /** The decisions with these ids, in any order; unknown ids are left out. */
  byIds(entryIds: readonly string[], fields: Fields): Promise<readonly GatewayPolicyDecisionRow[]>;
  /** One page for each parent, newest first. */
  pages(parents: readonly string[], query: DecisionPages): Promise<PagesByParent<GatewayPolicyDecisionRow>>;
  /** Number of decisions by stored action. */
  countByAction(filter?: GatewayPolicyDecisionFilter | null): Promise<readonly DecisionCountRow[]>;
}

/** Decisions of gateway policies on any SQL backend. */
export class PolicyAuditStore implements PolicyAuditPort {
  private readonly table: TableQuery<typeof policyAuditTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, policyAuditTable);
  }

  async list({
    args,
    fields,
    coordinate,
  }: ListQuery<GatewayPolicyDecisionFilter, GatewayPolicyDecisionOrder>): Promise<GatewayPolicyDecisionPage> {
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(policyAuditTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: 'timestampRaw', descending: (args.orderBy?.direction ?? 'DESC') === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(entryIds: readonly string[], fields: Fields): Promise<readonly GatewayPolicyDecisionRow[]> {
    return this.table.select(columnsOf(policyAuditTable, fields, computed), { where: [this.table.in('entryId', entryIds)] });
  }

  async pages(
    parents: readonly string[],
    { by, args, fields, coordinate }: DecisionPages,
  ): Promise<PagesByParent<GatewayPolicyDecisionRow>> {
    return selectPagesByParents(
      this.table,
      by,
      parents,
      {
        page: args,
        columns: columnsOf(policyAuditTable, fields, computed),
        where: [],
        order: newestFirst,
        scope: (parent) => ({ field: `${coordinate}:${parent}`, filter: null }),
      },
      this.context.cursorKey,
    );
  }

  async countByAction(filter?: GatewayPolicyDecisionFilter | null): Promise<readonly DecisionCountRow[]> {
    const known = new Set<string>(actions);
    const action = sql`coalesce(${this.table.col('actionRaw')}, '')`;
    const rows = await this.table.countBy(action, this.conditions(filter));
    return rows
      .map(({ value, count }) => ({ action: toEnum(known, value) as GatewayPolicyAction, actionRaw: String(value), count }))
      .sort((a, b) => (a.actionRaw < b.actionRaw ? -1 : 1));
  }

  private conditions(filter?: GatewayPolicyDecisionFilter | null): readonly Condition[] {
    const t = this.table;
    const { policyId, agentName, actionTaken, from, before } = filter ?? {};
    return [
      ...(policyId ? [t.eq('policyId', policyId)] : []),
      ...(agentName ? [t.eq('agentName', agentName)] : []),
      ...(actionTaken ? [storedWords(t, 'actionRaw', actionWords, actionTaken)] : []),
      ...(from ? [t.from('timestampRaw', from)] : []),
      ...(before ? [t.before('timestampRaw', before)] : []),
    ];
  }
}
