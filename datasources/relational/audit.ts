import { sql, type RawBuilder } from 'kysely';
import type { AuditEntryFilter, AuditEntryOrder, AuditWalk } from '../../resolvers/types.generated';
import type { ChainCheckpoint, ChainEntry } from '../auditVerifier';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import type { Backend } from '../vocabulary';
import { count, json, requiredTime, string, text } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { instantBound } from './instant';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, tenantEverywhere, type RowOf } from './table';

/** The audit chain. */
export const auditTable = defineTable({
  entity: 'AUDIT_CHAIN',
  names: { SQLITE: 'audit_log', POSTGRES: 'audit_log' },
  tenant: teamOnPostgres,
  key: ['entryId'],
  columns: {
    entryId: string('entry_id'),
    timestamp: requiredTime('timestamp'),
    action: string('action'),
    actor: text('actor'),
    resource: text('resource'),
    details: json('details'),
    prevSignature: text('prev_signature'),
    hmacSignature: string('hmac_signature'),
  },
});

const checkpointTable = defineTable({
  entity: 'AUDIT_CHAIN',
  names: { SQLITE: 'audit_chain_checkpoint', POSTGRES: 'audit_chain_checkpoint' },
  tenant: tenantEverywhere,
  key: [],
  columns: { entryCount: count('entry_count'), headSignature: string('head_signature') },
});

/** An audit entry as stored. */
export type AuditEntryRow = RowOf<typeof auditTable>;
/** A page of audit entries. */
export type AuditEntryPage = Connection<AuditEntryRow>;
/** An item of a page of audit entries. */
export type AuditEntryItem = Edge<AuditEntryRow>;

const computed: FieldColumns<typeof auditTable.columns> = { id: ['entryId'] };

/** How each backend's chain is walked (contract 5.5): agent-bom follows the rows of SQLite in order of insertion, and the links on Postgres. */
const walks: Readonly<Partial<Record<Backend, AuditWalk>>> = { SQLITE: 'INSERTION', POSTGRES: 'LINKS' };

/** Entries per statement of a walk: bounds memory, and the time the event loop is held. */
const batchSize = 2000;

/** Reads the audit chain of one tenant. */
export interface AuditPort {
  /** How this backend's chain is walked. */
  readonly walk: AuditWalk;
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<AuditEntryFilter, AuditEntryOrder>): Promise<AuditEntryPage>;
  /** The entries with these ids, in any order; unknown ids are left out. */
  byIds(entryIds: readonly string[], fields: Fields): Promise<readonly AuditEntryRow[]>;
  /** Number of entries. */
  count(): Promise<number>;
  /** Signature that no entry follows; null when the chain is empty. */
  head(): Promise<string | null>;
  /** What is recorded beside the chain; null when nothing is. */
  checkpoint(): Promise<ChainCheckpoint | null>;
  /** The chain in order of the walk, in batches. */
  batches(): AsyncIterable<readonly ChainEntry[]>;
}

/** The audit chain on any SQL backend that has it. */
export class AuditStore implements AuditPort {
  readonly walk: AuditWalk;
  private readonly table: TableQuery<typeof auditTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, auditTable);
    this.walk = walks[context.session.dialect.backend] ?? 'LINKS';
  }

  async list({ args, fields, coordinate }: ListQuery<AuditEntryFilter, AuditEntryOrder>): Promise<AuditEntryPage> {
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(auditTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: 'timestamp', descending: (args.orderBy?.direction ?? 'DESC') === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(entryIds: readonly string[], fields: Fields): Promise<readonly AuditEntryRow[]> {
    return this.table.select(columnsOf(auditTable, fields, computed), { where: [this.table.in('entryId', entryIds)] });
  }

  count(): Promise<number> {
    return this.table.count([]);
  }

  async head(): Promise<string | null> {
    const t = this.table;
    const followed = sql`select 1 from ${sql.table(t.name)} n where ${t.sameTenant('n')} and n.prev_signature = t.hmac_signature`;
    const [row] = await t.select(['hmacSignature'], { where: [sql`not exists (${followed})`], order: [t.orderBy('hmacSignature', false)], limit: 1 });
    return row?.hmacSignature ?? null;
  }

  async checkpoint(): Promise<ChainCheckpoint | null> {
    const [row] = await new TableQuery(this.context.session, checkpointTable).select(['entryCount', 'headSignature']);
    return row ?? null;
  }

  async *batches(): AsyncIterable<readonly ChainEntry[]> {
    let after: unknown = this.walk === 'INSERTION' ? 0 : '';
    for (;;) {
      const rows = await this.context.session.all({ compile: () => this.batch(after).compile(this.context.session.dialect.builder) }, 'AUDIT_CHAIN');
      if (rows.length === 0) return;
      yield rows as unknown as readonly ChainEntry[];
      after = rows.at(-1)?.[this.walk === 'INSERTION' ? 'place' : 'hmacSignature'];
      if (rows.length < batchSize) return;
    }
  }

  private batch(after: unknown): RawBuilder<unknown> {
    const t = this.table;
    const columns = sql`t.entry_id as "entryId", t.timestamp as "timestamp", coalesce(t.action, '') as "action", coalesce(t.actor, '') as "actor",
      coalesce(t.resource, '') as "resource", cast(t.details as text) as "details", coalesce(t.prev_signature, '') as "prevSignature", t.hmac_signature as "hmacSignature"`;
    const from = sql.table(t.name);
    if (this.walk === 'INSERTION')
      return sql`select ${columns}, t.rowid as "place" from ${from} t where ${t.tenantIs()} and t.rowid > ${after} order by t.rowid limit ${batchSize}`;
    // The union removes what was reached before, so that a chain bent into a ring ends.
    return sql`with recursive walk(signature, depth) as (
        select t.hmac_signature, 1 from ${from} t where ${t.tenantIs()} and coalesce(t.prev_signature, '') = ${after}
        union select t.hmac_signature, w.depth + 1 from ${from} t join walk w on t.prev_signature = w.signature where ${t.tenantIs()} and w.depth < ${batchSize})
      select ${columns} from walk w join ${from} t on t.hmac_signature = w.signature where ${t.tenantIs()} order by w.depth, t.entry_id limit ${batchSize}`;
  }

  private conditions(filter?: AuditEntryFilter | null): readonly Condition[] {
    const t = this.table;
    const { action, actor, resourcePrefix, from, before } = filter ?? {};
    return [
      ...(action ? [t.eq('action', action)] : []),
      ...(actor ? [t.eq('actor', actor)] : []),
      ...(resourcePrefix ? [t.startsWith('resource', resourcePrefix)] : []),
      ...(from ? [sql`${t.col('timestamp')} >= ${instantBound(from)}`] : []),
      ...(before ? [sql`${t.col('timestamp')} < ${instantBound(before)}`] : []),
    ];
  }
}
