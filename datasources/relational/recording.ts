import type { BackendModule, BackendOperation, StatementListener } from '../backend';
import { refuseUnstorable } from './unstorable';
import type { Backend, LogicalEntity } from '../vocabulary';
import type { Written } from '../writes';
import type { Compilable, Dialect, SqlSession, StoreContext } from './dialect';
import { postgresDialect, sqliteDialect } from './dialects';
import { snowflakeDialect } from './snowflakeDialect';
import { relationalPorts } from './stores';

const dialects: Readonly<Partial<Record<Backend, Dialect>>> = {
  SQLITE: sqliteDialect,
  POSTGRES: postgresDialect,
  SNOWFLAKE: snowflakeDialect,
};

/** Two spellings of one, so that made-up rows have different keys and are otherwise alike. */
const spellings = ['1', '1.0'] as const;

const madeUpNamed = spellings.map(
  (value) =>
    new Proxy<Record<string, unknown>>({}, { get: (_row, name) => (typeof name === 'string' ? value : undefined), has: () => true }),
);

/** JavaScript takes a list of one text for that text and for its number as well, so it stands for a column of any of these kinds. */
const madeUpListed = spellings.map(
  (value) =>
    new Proxy<readonly unknown[]>([], {
      get: (row, at) => (typeof at === 'string' && /^\d+$/.test(at) ? [value] : (Reflect.get(row, at) as unknown)),
    }),
);

/**
 * A backend that compiles statements, tells the listener of them, and sends nothing: each answers with two made-up rows, so that what would be looked up for
 * the rows of a page is compiled too. Null for backends that are not relational.
 */
export function recordingModule(backend: Backend, store: Omit<StoreContext, 'session'>): BackendModule | null {
  const dialect = dialects[backend];
  if (dialect === undefined) return null;
  return {
    backend,
    mode: 'attached',
    implemented: [],
    open: (tenant, listener) => recordingOperation({ ...store, session: new RecordingSession(dialect, tenant, listener) }),
    write: (): Promise<Written<never>> => Promise.reject(new Error('A recording makes no change')),
    health: () => Promise.resolve({ reachable: false, latencyMs: null, serverVersion: null, lastError: null, schema: [] }),
    existingTables: () => Promise.resolve(new Set<string>()),
    close: () => Promise.resolve(),
  };
}

function recordingOperation(context: StoreContext): BackendOperation {
  const ports = relationalPorts(context);
  return { ports, trends: ports.trend, analytics: null, end: () => Promise.resolve() };
}

class RecordingSession implements SqlSession {
  constructor(
    readonly dialect: Dialect,
    readonly tenant: string,
    private readonly listener?: StatementListener,
  ) {}

  all(query: Compilable, _entity: LogicalEntity): Promise<readonly Record<string, unknown>[]> {
    return this.recorded(query, madeUpNamed);
  }

  arrays(query: Compilable, _entity: LogicalEntity): Promise<readonly (readonly unknown[])[]> {
    return this.recorded(query, madeUpListed);
  }

  private async recorded<R>(query: Compilable, rows: readonly R[]): Promise<readonly R[]> {
    const { sql, parameters } = query.compile();
    refuseUnstorable(parameters);
    this.listener?.({ backend: this.dialect.backend, sql, parameters });
    return rows;
  }
}
