import { sql, type RawBuilder } from 'kysely';
import type { AuditEntryFilter, AuditEntryOrder, AuditWalk } from '../../resolvers/types.generated';
import type { ChainEntry } from '../auditSignature';
import type { ChainCheckpoint, ChainTraces, StoredChain } from '../auditVerifier';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import type { Backend } from '../vocabulary';
import { chainWalks, entryColumns, type ChainWalk, type WalkedEntry, type WalkPosition } from './auditWalk';
import { count, json, requiredTime, string, text } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
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

/** The checkpoint of a tenant's chain. */
export const checkpointTable = defineTable({
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

/** Most links that are followed from a remembered end of the chain. */
const maxFollowed = 10_000;

/** An entry at the end of a chain. */
export interface ChainTip {
  readonly entryId: string;
  readonly signature: string;
}

/** Entries per statement of a walk: bounds memory, and the time the event loop is held. */
const batchSize = 1000;

/** Reads the audit chain of one tenant. */
export interface AuditPort extends StoredChain {
  /** How this backend's chain is walked. */
  readonly walk: AuditWalk;
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<AuditEntryFilter, AuditEntryOrder>): Promise<AuditEntryPage>;
  /** The entries with these ids, in any order; unknown ids are left out. */
  byIds(entryIds: readonly string[], fields: Fields): Promise<readonly AuditEntryRow[]>;
  /** Signature the chain ends with; null when it is empty. */
  head(): Promise<string | null>;
}

/** The audit chain on any SQL backend that has it. */
export class AuditStore implements AuditPort {
  readonly walk: AuditWalk;
  private readonly table: TableQuery<typeof auditTable.columns>;
  private readonly chainWalk: ChainWalk;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, auditTable);
    this.walk = walks[context.session.dialect.backend] ?? 'LINKS';
    this.chainWalk = chainWalks[this.walk];
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
    const [tip] = await this.tips();
    return tip?.signature ?? null;
  }

  /** The entries nothing follows, the head first: one, or two where the chain is broken. None when it is empty. */
  async tips(): Promise<readonly ChainTip[]> {
    const rows = await this.run(this.chainWalk.head(this.table));
    return rows.map((row) => ({ entryId: String(row['entryId']), signature: String(row['hmacSignature']) }));
  }

  /** The entry at the end of the links that start with an entry; null when that one is not there, or not as it was. PERF: one probe of an index per link. */
  async tipAfter({ entryId, signature }: ChainTip): Promise<ChainTip | null> {
    const t = this.table;
    const [row] = await this.run(sql`with recursive walk as (
        select t.entry_id as "entryId", t.hmac_signature as "hmacSignature", 0 as "place" from ${sql.table(t.name)} t
          where ${t.tenantIs()} and t.entry_id = ${entryId} and t.hmac_signature = ${signature}
        union all
        select t.entry_id, t.hmac_signature, w."place" + 1 from walk w join ${sql.table(t.name)} t on t.prev_signature = w."hmacSignature"
          where ${t.tenantIs()} and w."place" < ${maxFollowed})
      select * from walk order by "place" desc limit 1`);
    if (row === undefined || Number(row['place']) >= maxFollowed) return null;
    return { entryId: String(row['entryId']), signature: String(row['hmacSignature']) };
  }

  async checkpoint(): Promise<ChainCheckpoint | null> {
    const [row] = await new TableQuery(this.context.session, checkpointTable).select(['entryCount', 'headSignature']);
    return row ?? null;
  }

  async *walkEntries(total: number, atMost: number): AsyncGenerator<readonly ChainEntry[], boolean> {
    const walk = this.chainWalk;
    const read = async (at: WalkPosition): Promise<readonly WalkedEntry[]> =>
      (await this.run(walk.batch(this.table, at, batchSize, total))) as unknown as readonly WalkedEntry[];
    if (walk.prepare !== null) await this.run(walk.prepare);
    let rest = atMost;
    let coming = read(walk.start);
    while (rest > 0) {
      const entries = await coming;
      const next = walk.next(entries, batchSize);
      // PERF: a server reads the next batch while this one is checked.
      if (next.length > 0 && entries.length < rest) coming = read(next);
      // Whoever stops in the middle does not wait for it.
      coming.catch(() => undefined);
      yield entries.slice(0, rest);
      if (next.length === 0) return entries.length <= rest && entries.length < walk.most(batchSize);
      rest -= entries.length;
    }
    return false;
  }

  async tracesOf({ entryId, prevSignature, hmacSignature }: ChainEntry): Promise<ChainTraces> {
    const t = this.table;
    const exists = (condition: Condition): RawBuilder<unknown> =>
      sql`case when exists (select 1 from ${sql.table(t.name)} t where ${t.tenantIs()} and t.entry_id <> ${entryId} and ${condition}) then 1 else 0 end`;
    const [row] = await this.run(sql`select ${exists(sql`t.hmac_signature = ${prevSignature}`)} as "predecessor",
      ${exists(sql`t.prev_signature = ${prevSignature}`)} as "sibling", ${exists(sql`t.prev_signature = ${hmacSignature}`)} as "successor"`);
    return {
      predecessor: prevSignature === '' || row?.['predecessor'] === 1,
      sibling: row?.['sibling'] === 1,
      successor: row?.['successor'] === 1,
    };
  }

  async firstStray(): Promise<ChainEntry | null> {
    const t = this.table;
    const before = sql`select 1 from ${sql.table(t.name)} n where ${t.sameTenant('n')} and n.hmac_signature = t.prev_signature`;
    const [row] = await this.run(sql`select ${entryColumns} from ${sql.table(t.name)} t
      where ${t.tenantIs()} and t.prev_signature <> '' and not exists (${before})
      order by ${t.session.dialect.binary(sql`t.timestamp`)}, ${t.session.dialect.binary(sql`t.entry_id`)} limit 1`);
    return (row as ChainEntry | undefined) ?? null;
  }

  private run(query: RawBuilder<unknown>): Promise<readonly Record<string, unknown>[]> {
    const { session } = this.context;
    return session.all({ compile: () => query.compile(session.dialect.builder) }, 'AUDIT_CHAIN');
  }

  private conditions(filter?: AuditEntryFilter | null): readonly Condition[] {
    const t = this.table;
    const { action, actor, resourcePrefix, from, before } = filter ?? {};
    return [
      ...(action ? [t.eq('action', action)] : []),
      ...(actor ? [t.eq('actor', actor)] : []),
      ...(resourcePrefix ? [t.startsWith('resource', resourcePrefix)] : []),
      ...(from ? [t.from('timestamp', from)] : []),
      ...(before ? [t.before('timestamp', before)] : []),
    ];
  }
}
