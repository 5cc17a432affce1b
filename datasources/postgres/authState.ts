import type { PoolClient } from 'pg';
import { attemptWindowMs, type AuthState } from '../authState';
import type { StoreMode } from '../backend';
import type { TenantPool } from './pool';
import { postgresError } from './session';

const component = 'shared_auth_state';

/** The tables as agent-bom has them. They hold no tenant's data: a nonce and a time, an address and a time. */
const tables = [
  'create table if not exists revoked_session_nonces (nonce text primary key, expires_at timestamptz not null)',
  'create index if not exists revoked_session_nonces_expires_at_idx on revoked_session_nonces (expires_at)',
  'create table if not exists auth_session_attempts (key text not null, attempted_at timestamptz not null default now())',
  'create index if not exists auth_session_attempts_key_attempted_at_idx on auth_session_attempts (key, attempted_at)',
  'create index if not exists auth_session_attempts_attempted_at_idx on auth_session_attempts (attempted_at)',
  `insert into control_plane_schema_versions (component, version) values ('${component}', 1) on conflict (component) do nothing`,
] as const;

/** State of authentication that all processes share, agent-bom's among them. Every method throws a typed error when the store is down. */
export class PostgresAuthState implements AuthState {
  private ready: Promise<void> | null = null;

  constructor(
    private readonly pool: TenantPool,
    private readonly mode: StoreMode,
  ) {}

  async isRevoked(nonce: string, at: Date): Promise<boolean> {
    const rows = await this.run('select 1 from revoked_session_nonces where nonce = $1 and expires_at > $2', [nonce, at]);
    return rows > 0;
  }

  async revoke(nonce: string, until: Date, at: Date): Promise<boolean> {
    // A row whose time is over is as good as none; the conflict clause lets only one of several callers renew it.
    const rows = await this.run(
      `insert into revoked_session_nonces (nonce, expires_at) values ($1, $2)
       on conflict (nonce) do update set expires_at = excluded.expires_at where revoked_session_nonces.expires_at <= $3`,
      [nonce, until, at],
    );
    await this.run('delete from revoked_session_nonces where expires_at <= $1', [at]);
    return rows > 0;
  }

  async countAttempt(key: string, at: Date): Promise<number> {
    const since = new Date(at.getTime() - attemptWindowMs);
    await this.run('insert into auth_session_attempts (key, attempted_at) values ($1, $2)', [key, at]);
    await this.run('delete from auth_session_attempts where attempted_at < $1', [since]);
    return this.run('select 1 from auth_session_attempts where key = $1 and attempted_at >= $2', [key, since]);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /** Returns how many rows a statement returned or changed. */
  private async run(sql: string, parameters: readonly unknown[]): Promise<number> {
    try {
      await this.ensure();
      return await this.pool.withClient(async (client) => (await client.query(sql, [...parameters])).rowCount ?? 0);
    } catch (error) {
      throw postgresError(error);
    }
  }

  private ensure(): Promise<void> {
    if (this.mode !== 'managed') return Promise.resolve();
    const running = this.ready ?? this.pool.withClient(create);
    this.ready = running;
    running.catch(() => (this.ready = null));
    return running;
  }
}

async function create(client: PoolClient): Promise<void> {
  const { rowCount } = await client.query('select 1 from control_plane_schema_versions where component = $1', [component]);
  if (rowCount !== 0) return;
  await client.query('begin');
  await client.query("select set_config('search_path', 'public', true), pg_advisory_xact_lock(hashtextextended('parityql:ddl', 0))");
  for (const statement of tables) await client.query(statement);
  await client.query('commit');
}
