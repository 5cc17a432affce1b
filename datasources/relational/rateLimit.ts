import { sql, type CompiledQuery, type RawBuilder } from 'kysely';
import { Connection, Edge, pageRequest, type PageArgs } from '../connection';
import { CursorCodec } from '../cursor';
import { StoreAbsentError } from '../errors';
import { windowSeconds } from '../hits';
import type { Backend } from '../vocabulary';
import type { Compilable, StoreContext } from './dialect';
import type { Condition } from './select';
import type { OfBackend } from './table';

/** State of one bucket; instants are UTC ISO-8601. */
export interface RateLimitBucketRow extends OfBackend {
  readonly bucketKey: string;
  /** Whose bucket it is: the key without its last part. */
  readonly scope: string;
  /** What it limits: the last part of the key. */
  readonly kind: string;
  readonly hits: number;
  readonly hitsInWindow: number;
  readonly windowStartedAt: string | null;
  readonly firstHitAt: string | null;
  readonly lastHitAt: string | null;
  /** Table the state was read from. */
  readonly storage: string;
}

/** A page of buckets. */
export type RateLimitBucketPage = Connection<RateLimitBucketRow>;
/** An item of a page of buckets. */
export type RateLimitBucketItem = Edge<RateLimitBucketRow>;

/** Where a backend keeps the live state. A row is one hit, or all hits of a fixed window. */
interface Storage {
  readonly table: string;
  /** Column of the row's time, in epoch seconds. */
  readonly at: string;
  /** Number of hits that a row stands for. */
  readonly hits: RawBuilder<unknown>;
}

/** agent-bom's limiter writes one row per request to `api_rate_limit_hits`; only this gateway's own tables, on SQLite, keep fixed windows. */
const storages: Readonly<Partial<Record<Backend, Storage>>> = {
  POSTGRES: { table: 'api_rate_limit_hits', at: 't.hit_at', hits: sql`1` },
  SQLITE: { table: 'api_rate_limits', at: 't.window_started', hits: sql`t.hits` },
};

/** Reads rate-limit state of one tenant. */
export interface RateLimitPort {
  /** One page of buckets, by key. */
  list(args: PageArgs, coordinate: string): Promise<RateLimitBucketPage>;
  /** One bucket; null when nothing is on record. */
  byKey(bucketKey: string): Promise<RateLimitBucketRow | null>;
}

/**
 * Rate-limit state on any SQL backend that has it. The tables have no tenant column: the fence is the bucket's key, which must be the tenant's own
 * prefix and one more part.
 */
export class RateLimitStore implements RateLimitPort {
  private readonly storage: Storage;

  constructor(private readonly context: StoreContext) {
    const { backend } = context.session.dialect;
    const storage = storages[backend];
    if (!storage) throw new StoreAbsentError(backend, 'rate-limit state');
    this.storage = storage;
  }

  async list(args: PageArgs, coordinate: string): Promise<RateLimitBucketPage> {
    const request = pageRequest(args);
    const { tenant, dialect } = this.context.session;
    const codec = new CursorCodec(this.context.cursorKey, {
      tenant,
      backend: dialect.backend,
      field: coordinate,
      filter: null,
      order: 'bucketKey',
    });
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

  /** What forgets all hits of a bucket of the tenant. */
  removal(bucketKey: string): Compilable {
    const statement = sql`delete from ${sql.table(this.storage.table)} as t where ${this.all([sql`t.bucket_key = ${bucketKey}`])}`;
    return { compile: (): CompiledQuery => statement.compile(this.context.session.dialect.builder) };
  }

  private async buckets(where: readonly Condition[], descending: boolean, limit: number): Promise<RateLimitBucketRow[]> {
    const { session, now } = this.context;
    const at = sql.ref(this.storage.at);
    const inWindow = sql`${at} >= ${now().getTime() / 1000 - windowSeconds}`;
    const query = session.dialect.builder
      .selectFrom(sql.table(this.storage.table).as('t'))
      .select([
        sql.ref('t.bucket_key').as('bucketKey'),
        sql`sum(${this.storage.hits})`.as('hits'),
        sql`sum(case when ${inWindow} then ${this.storage.hits} else 0 end)`.as('hitsInWindow'),
        sql`min(case when ${inWindow} then ${at} end)`.as('started'),
        sql`min(${at})`.as('first'),
        sql`max(${at})`.as('last'),
      ])
      .where(this.all(where))
      .groupBy(sql`t.bucket_key`)
      .orderBy(session.dialect.binary(sql.ref('t.bucket_key')), descending ? 'desc' : 'asc')
      .limit(limit);
    const rows = await session.all(query, 'RATE_LIMITS');
    return rows.map((row) => this.bucketOf(row));
  }

  private bucketOf(row: Readonly<Record<string, unknown>>): RateLimitBucketRow {
    const bucketKey = String(row['bucketKey']);
    const kind = bucketKey.slice(this.prefix().length);
    return {
      $backend: this.context.session.dialect.backend,
      bucketKey,
      scope: this.prefix().slice(0, -1),
      kind,
      hits: Number(row['hits']),
      hitsInWindow: Number(row['hitsInWindow']),
      windowStartedAt: instantOf(row['started']),
      firstHitAt: instantOf(row['first']),
      lastHitAt: instantOf(row['last']),
      storage: this.storage.table,
    };
  }

  private async countAll(): Promise<number> {
    const { session } = this.context;
    const query = session.dialect.builder
      .selectFrom(sql.table(this.storage.table).as('t'))
      .select(sql`count(distinct t.bucket_key)`.as('n'))
      .where(this.all([]));
    const [row] = await session.all(query, 'RATE_LIMITS');
    return Number(row?.['n'] ?? 0);
  }

  private prefix(): string {
    return `tenant:${this.context.session.tenant}:`;
  }

  /**
   * The conditions and the tenant's fence. A literal comparison, because a pattern would let `%` in a tenant's name match others; nothing but one
   * more part may follow, because the name of another tenant may go on after a colon.
   */
  private all(where: readonly Condition[]): RawBuilder<boolean> {
    const length = [...this.prefix()].length;
    const beyond = this.context.session.dialect.contains(sql`substr(t.bucket_key, ${sql.lit(length + 1)})`, ':');
    return sql<boolean>`${sql.join([sql`substr(t.bucket_key, 1, ${sql.lit(length)}) = ${this.prefix()}`, sql`not (${beyond})`, ...where], sql` and `)}`;
  }
}

function instantOf(epochSeconds: unknown): string | null {
  if (epochSeconds === null || epochSeconds === undefined) return null;
  return new Date(Math.round(Number(epochSeconds) * 1000)).toISOString().replace('.000Z', 'Z');
}
