import { sql, type RawBuilder } from 'kysely';
import { Connection, Edge, pageRequest, type PageArgs } from '../connection';
import { CursorCodec } from '../cursor';
import type { Backend } from '../vocabulary';
import type { StoreContext } from './dialect';
import type { OfBackend } from './table';

/** State of one bucket; instants are UTC ISO-8601. */
export interface RateLimitBucketRow extends OfBackend {
  readonly bucketKey: string;
  readonly hits: number;
  readonly hitsInWindow: number;
  readonly windowStartedAt: string | null;
  readonly lastHitAt: string | null;
}

/** A page of buckets. */
export type RateLimitBucketPage = Connection<RateLimitBucketRow>;
/** An item of a page of buckets. */
export type RateLimitBucketItem = Edge<RateLimitBucketRow>;

/** Length of the limiter's sliding window (contract: rate limiting). */
export const windowSeconds = 60;

/** Where a backend keeps the live state, and how a row counts. Times are epoch seconds. */
interface Storage {
  readonly table: string;
  readonly hits: RawBuilder<unknown>;
  readonly started: string;
  readonly last: RawBuilder<unknown>;
  /** Hits of a row that count for the window that starts at a given time. */
  readonly inWindow: (from: number) => RawBuilder<unknown>;
}

/** agent-bom's live rows are one per request in `api_rate_limit_hits`; `api_rate_limits` holds fixed windows with a count. */
const storages: Readonly<Partial<Record<Backend, Storage>>> = {
  POSTGRES: {
    table: 'api_rate_limit_hits',
    hits: sql`count(*)`,
    started: 'hit_at',
    last: sql`max(t.hit_at)`,
    inWindow: (from) => sql`sum(case when t.hit_at >= ${from} then 1 else 0 end)`,
  },
  SQLITE: {
    table: 'api_rate_limits',
    hits: sql`sum(t.hits)`,
    started: 'window_started',
    last: sql`max(t.window_started)`,
    inWindow: (from) => sql`sum(case when t.window_started >= ${from} then t.hits else 0 end)`,
  },
};

/** Reads rate-limit state of one tenant. */
export interface RateLimitPort {
  /** One page of buckets, by key. */
  list(args: PageArgs, coordinate: string): Promise<RateLimitBucketPage>;
  /** One bucket; null when nothing is on record. */
  byKey(bucketKey: string): Promise<RateLimitBucketRow | null>;
}

/**
 * Rate-limit state on any SQL backend that has it. The tables have no tenant column: the fence is the bucket's key, which must begin with the
 * tenant's own prefix.
 */
export class RateLimitStore implements RateLimitPort {
  constructor(private readonly context: StoreContext) {}

  async list(args: PageArgs, coordinate: string): Promise<RateLimitBucketPage> {
    const request = pageRequest(args);
    const { tenant, dialect } = this.context.session;
    const codec = new CursorCodec(this.context.cursorKey, { tenant, backend: dialect.backend, field: coordinate, filter: null, order: 'bucketKey' });
    const key = dialect.binary(sql.ref('t.bucket_key'));
    const where = [
      ...(request.after === null ? [] : [sql`${key} > ${codec.decode(request.after, 1)[0]}`]),
      ...(request.before === null ? [] : [sql`${key} < ${codec.decode(request.before, 1)[0]}`]),
    ];
    const rows = await this.buckets(where, request.backward, request.size + 1);
    const page = rows.slice(0, request.size);
    if (request.backward) page.reverse();
    const edges = page.map((row) => new Edge(row, () => [row.bucketKey], codec));
    return new Connection(edges, rows.length > request.size, request, () => this.countAll());
  }

  async byKey(bucketKey: string): Promise<RateLimitBucketRow | null> {
    const [row] = await this.buckets([sql`t.bucket_key = ${bucketKey}`], false, 1);
    return row ?? null;
  }

  private async buckets(where: readonly RawBuilder<unknown>[], descending: boolean, limit: number): Promise<RateLimitBucketRow[]> {
    const { session, now } = this.context;
    const storage = this.storage();
    const from = now().getTime() / 1000 - windowSeconds;
    const query = session.dialect.builder
      .selectFrom(sql.table(storage.table).as('t'))
      .select([
        sql.ref('t.bucket_key').as('bucketKey'),
        storage.hits.as('hits'),
        storage.inWindow(from).as('hitsInWindow'),
        sql`min(${sql.ref(`t.${storage.started}`)})`.as('started'),
        storage.last.as('last'),
      ])
      .where(sql<boolean>`${sql.join([this.fence(), ...where], sql` and `)}`)
      .groupBy(sql`t.bucket_key`)
      .orderBy(session.dialect.binary(sql.ref('t.bucket_key')), descending ? 'desc' : 'asc')
      .limit(limit);
    const rows = await session.all(query, 'RATE_LIMITS');
    return rows.map((row) => ({
      $backend: session.dialect.backend,
      bucketKey: String(row['bucketKey']),
      hits: Number(row['hits']),
      hitsInWindow: Number(row['hitsInWindow']),
      windowStartedAt: instantOf(row['started']),
      lastHitAt: instantOf(row['last']),
    }));
  }

  private async countAll(): Promise<number> {
    const { session } = this.context;
    const query = session.dialect.builder
      .selectFrom(sql.table(this.storage().table).as('t'))
      .select(sql`count(distinct t.bucket_key)`.as('n'))
      .where(sql<boolean>`${this.fence()}`);
    const [row] = await session.all(query, 'RATE_LIMITS');
    return Number(row?.['n'] ?? 0);
  }

  /** A literal comparison of the beginning: a pattern would let `%` in a tenant's name match others. */
  private fence(): RawBuilder<unknown> {
    const prefix = `tenant:${this.context.session.tenant}:`;
    return sql`substr(t.bucket_key, 1, ${[...prefix].length}) = ${prefix}`;
  }

  private storage(): Storage {
    const storage = storages[this.context.session.dialect.backend];
    if (!storage) throw new Error(`${this.context.session.dialect.backend} keeps no rate-limit state`);
    return storage;
  }
}

function instantOf(epochSeconds: unknown): string | null {
  if (epochSeconds === null || epochSeconds === undefined) return null;
  return new Date(Math.round(Number(epochSeconds) * 1000)).toISOString().replace('.000Z', 'Z');
}
