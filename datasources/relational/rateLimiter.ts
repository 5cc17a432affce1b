import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { StoreAbsentError } from '../errors';
import { keptSeconds, windowSeconds, type HitCount, type HitStore } from '../hits';
import type { Backend } from '../vocabulary';
import type { Compilable, WriteSession } from './dialect';
import { storedInstant } from './storedInstant';
import type { WriteTransaction } from './unitOfWork';

/** How a backend keeps hits. */
interface HitTable {
  /** Table that holds them. */
  readonly table: string;
  /** Column of the time, in epoch seconds. */
  readonly at: string;
  /** Hits that a row stands for. */
  readonly hits: RawBuilder<unknown>;
  /** Seconds that a row covers from its time on. */
  readonly span: number;
  /** Records hits. */
  insert(bucketKey: string, at: number, hits: number): RawBuilder<unknown>;
}

/**
 * Postgres keeps a row per hit, where agent-bom's own limiter counts them too. agent-bom keeps nothing in SQLite; there this gateway's table has a row per
 * bucket and second, so that a bucket never has more than a minute's worth of rows.
 */
const hitTables: Readonly<Partial<Record<Backend, HitTable>>> = {
  POSTGRES: {
    table: 'api_rate_limit_hits',
    at: 'hit_at',
    hits: sql`1`,
    span: 0,
    insert: (bucketKey, at, hits) =>
      sql`insert into api_rate_limit_hits (bucket_key, hit_at) select ${bucketKey}::text, ${at}::double precision from generate_series(1, ${hits}::int)`,
  },
  SQLITE: {
    table: 'api_rate_limits',
    at: 'window_started',
    hits: sql`hits`,
    span: 1,
    insert: (bucketKey, at, hits) =>
      sql`insert into api_rate_limits (bucket_key, window_started, hits, updated_at) values (${bucketKey}, ${Math.floor(at)}, ${hits}, ${storedInstant(new Date(at * 1000))})
        on conflict (bucket_key, window_started) do update set hits = hits + excluded.hits, updated_at = excluded.updated_at`,
  },
};

/** Counts hits in short transactions of their own: they are counted even when the operation that caused them fails. */
export class RelationalHitStore implements HitStore {
  private readonly places: HitTable;

  constructor(
    backend: Backend,
    private readonly begin: () => Promise<WriteTransaction>,
    private readonly end: () => Promise<void>,
  ) {
    const places = hitTables[backend];
    if (!places) throw new StoreAbsentError(backend, 'rate-limit state');
    this.places = places;
  }

  take(bucketKey: string, at: number, decide: (before: HitCount) => number): Promise<HitCount> {
    return this.transact(async (session) => {
      await session.lock(lockOf(bucketKey), 'RATE_LIMITS');
      const since = this.since(at);
      const before = await this.count(session, bucketKey, at);
      const hits = decide(before);
      if (hits === 0) return before;
      await this.run(
        session,
        sql`delete from ${sql.table(this.places.table)} where bucket_key = ${bucketKey} and ${this.time} <= ${since}`,
      );
      await this.run(session, this.places.insert(bucketKey, at, hits));
      return { hits: before.hits + hits, oldest: before.oldest ?? at };
    });
  }

  async sweep(at: number): Promise<void> {
    await this.transact((session) =>
      this.run(session, sql`delete from ${sql.table(this.places.table)} where ${this.time} < ${at - keptSeconds}`),
    );
  }

  close(): Promise<void> {
    return this.end();
  }

  private get time(): RawBuilder<unknown> {
    return sql.ref(this.places.at);
  }

  /** Rows from then on count: a row's hits leave the window together, with the last of them. */
  private since(at: number): number {
    return at - windowSeconds - this.places.span;
  }

  private async count(session: WriteSession, bucketKey: string, at: number): Promise<HitCount> {
    const { table, hits, span } = this.places;
    const query = sql`select coalesce(sum(${hits}), 0) as hits, min(${this.time}) as oldest from ${sql.table(table)} where bucket_key = ${bucketKey} and ${this.time} > ${this.since(at)}`;
    const [row] = await session.all(compilable(session, query), 'RATE_LIMITS');
    const oldest = row?.['oldest'];
    return {
      hits: Number(row?.['hits'] ?? 0),
      oldest: oldest === null || oldest === undefined ? null : Math.min(Number(oldest) + span, at),
    };
  }

  private run(session: WriteSession, statement: RawBuilder<unknown>): Promise<number> {
    return session.run(compilable(session, statement), 'RATE_LIMITS');
  }

  private async transact<T>(work: (session: WriteSession) => Promise<T>): Promise<T> {
    const transaction = await this.begin();
    try {
      const result = await work(transaction.session);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback(error);
      throw error;
    }
  }
}

function compilable({ dialect }: WriteSession, query: RawBuilder<unknown>): Compilable {
  return { compile: () => query.compile(dialect.builder) };
}

/** The lock that agent-bom itself takes where it counts and inserts in one transaction (contract: rate limiting, `consume_if_below`). */
function lockOf(bucketKey: string): bigint {
  return createHash('sha256').update(`rate-limit:${bucketKey}`, 'utf8').digest().readBigInt64BE(0);
}
