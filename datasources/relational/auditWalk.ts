import { sql, type RawBuilder } from 'kysely';
import type { AuditWalk } from '../../resolvers/types.generated';
import type { ChainEntry } from '../auditSignature';
import type { TableQuery } from './select';
import type { Columns } from './table';

/** An entry as a walk reads it. */
export interface WalkedEntry extends ChainEntry {
  /** Where the entry lies in the walk: its row number, or its distance from the start of the batch. */
  readonly place: number;
}

/** Where a batch starts: after this row, or with the entries that follow these signatures. */
export type WalkPosition = readonly (string | number)[];

/** One way of walking a chain, as SQL. */
export interface ChainWalk {
  readonly start: WalkPosition;
  /** Runs once before the walk, in its transaction; null when nothing is to be done. */
  readonly prepare: RawBuilder<unknown> | null;
  /** The entry the chain ends with, in columns `entryId` and `hmacSignature`. Two rows where the chain has more than one end: the first is its head. */
  head<C extends Columns>(table: TableQuery<C>): RawBuilder<unknown>;
  /** About `size` entries from a position on, in order. `total` is the number of entries of the chain. */
  batch<C extends Columns>(table: TableQuery<C>, at: WalkPosition, size: number, total: number): RawBuilder<unknown>;
  /** Where the next batch starts; empty when the walk is at its end. */
  next(batch: readonly WalkedEntry[], size: number): WalkPosition;
  /** Most entries of one batch. A batch that has as many and no next one was cut. */
  most(size: number): number;
}

/** What a walk reads of the table `t`: the stored texts. */
export const entryColumns: RawBuilder<unknown> = sql`t.entry_id as "entryId", t.timestamp as "timestamp", t.action as "action", t.actor as "actor",
  t.resource as "resource", cast(t.details as text) as "details", t.prev_signature as "prevSignature", t.hmac_signature as "hmacSignature"`;

const insertion: ChainWalk = {
  start: [Number.MIN_SAFE_INTEGER],
  prepare: null,
  head: (t) =>
    sql`select t.entry_id as "entryId", t.hmac_signature as "hmacSignature" from ${sql.table(t.name)} t
      where ${t.tenantIs()} and t.rowid = (select max(n.rowid) from ${sql.table(t.name)} n where ${t.sameTenant('n')})`,
  batch: (t, at, size, total) => {
    // PERF: an index of the tenant would sort the rest of the chain for every batch; the unary plus keeps long chains on the order of the rows.
    const along = total > size ? sql`+` : sql``;
    return sql`select ${entryColumns}, t.rowid as "place" from ${sql.table(t.name)} t
      where ${along}${t.tenantIs()} and t.rowid > ${at[0]} order by t.rowid limit ${size}`;
  },
  next: (batch, size) => batch.slice(size - 1).map(({ place }) => place),
  most: () => Infinity,
};

/** Entries that one link may lead to together; more than one only where the guard against forks is missing. */
const widest = 2;

const links: ChainWalk = {
  start: [''],
  // PERF: each step finds one row by its link. A bitmap or a cache of it costs more than it saves: without them a walk is 1.4 times as fast.
  prepare: sql`select set_config('enable_bitmapscan', 'off', true), set_config('enable_memoize', 'off', true)`,
  head: (t) => {
    const followed = sql`select 1 from ${sql.table(t.name)} n where ${t.sameTenant('n')} and n.prev_signature = t.hmac_signature`;
    return sql`select t.entry_id as "entryId", t.hmac_signature as "hmacSignature" from ${sql.table(t.name)} t
      where ${t.tenantIs()} and not exists (${followed}) order by ${t.session.dialect.binary(sql`t.hmac_signature`)} limit 2`;
  },
  // PERF: each step is one probe of the index on the link. The union removes what several branches reach at once.
  batch: (t, at, size) => {
    const from = sql.join(at.map((signature) => sql`${signature}`));
    return sql`with recursive walk as (
        select ${entryColumns}, 1 as "place" from ${sql.table(t.name)} t where ${t.tenantIs()} and t.prev_signature in (${from})
        union
        select ${entryColumns}, w."place" + 1 from walk w join ${sql.table(t.name)} t on t.prev_signature = w."hmacSignature"
          where ${t.tenantIs()} and w."place" < ${size})
      select * from walk order by "place", ${t.session.dialect.binary(sql`"hmacSignature"`)} limit ${size * widest}`;
  },
  next: (batch, size) => [...new Set(batch.filter(({ place }) => place === size).map(({ hmacSignature }) => hmacSignature))],
  most: (size) => size * widest,
};

/** The walks by name. */
export const chainWalks: Readonly<Record<AuditWalk, ChainWalk>> = { INSERTION: insertion, LINKS: links };
