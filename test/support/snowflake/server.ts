import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { cellOf, rowTypeOf } from './cells';
import { faultOf, macros, SnowflakeFault, translate } from './dialect';
import { loginAllowed, type Accounts } from './login';

/** What goes wrong, for statements that match. */
export interface Injection {
  readonly path?: RegExp;
  readonly sql?: RegExp;
  /** HTTP status instead of an answer. */
  readonly status?: number;
  /** Breaks the connection, before the statement or after it has been executed. */
  readonly drop?: 'before' | 'after';
  /** Never answers. */
  readonly hang?: boolean;
  /** Snowflake's own code instead of an answer. */
  readonly code?: string;
  readonly delayMs?: number;
  /** Declares the answer's texts VARIANT, as Snowflake does with documents, and puts this into the cells that hold one. */
  readonly variant?: string;
  /** How often; forever when left out. */
  times?: number;
}

/** A statement that was executed. */
export interface Executed {
  readonly sql: string;
  readonly binds: readonly unknown[];
}

/** A server that speaks Snowflake's wire protocol, over DuckDB, on loopback. */
export interface SnowflakeServer {
  readonly url: string;
  /** Statements that were executed, repetitions of one request counted once. */
  readonly executed: Executed[];
  readonly logins: { count: number };
  /** Runs a statement past every session, as Snowflake would. */
  sql(statement: string, binds?: readonly DuckDBValue[]): Promise<void>;
  inject(injection: Injection): void;
  heal(): void;
  /** Ends every session: the next statement on one is told that it is gone. */
  killSessions(): void;
  /** Makes every session token expire; the client may renew it. */
  expireTokens(): void;
  stop(): Promise<void>;
}

interface SnowflakeSession {
  readonly connection: DuckDBConnection;
  token: string;
  readonly master: string;
  expired: boolean;
  inTransaction: boolean;
}

interface QueryBody {
  readonly sqlText: string;
  readonly bindings?: Readonly<Record<string, { readonly type: string; readonly value: string | null }>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Starts a server; `accounts` says who may sign in. */
export async function startSnowflakeServer(accounts: Accounts): Promise<SnowflakeServer> {
  const server = new Server(accounts, await DuckDBInstance.create(':memory:'));
  await server.prepare();
  return server.listen();
}

class Server {
  private readonly sessions = new Map<string, SnowflakeSession>();
  private readonly masters = new Map<string, SnowflakeSession>();
  private readonly answered = new Map<string, object>();
  private readonly executed: Executed[] = [];
  private readonly logins = { count: 0 };
  private injections: Injection[] = [];

  constructor(
    private readonly accounts: Accounts,
    private readonly instance: DuckDBInstance,
  ) {}

  async prepare(): Promise<void> {
    const connection = await this.instance.connect();
    for (const macro of macros) await connection.run(macro);
    connection.closeSync();
  }

  async listen(): Promise<SnowflakeServer> {
    const http = createServer((request, response) => void this.handle(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return {
      url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
      executed: this.executed,
      logins: this.logins,
      sql: (statement, binds = []) => this.direct(statement, binds),
      inject: (injection) => void this.injections.push({ ...injection }),
      heal: () => (this.injections = []),
      killSessions: () => this.sessions.clear(),
      expireTokens: () => this.sessions.forEach((session) => (session.expired = true)),
      stop: () =>
        new Promise((resolve) => {
          http.close(() => resolve());
          http.closeAllConnections();
        }),
    };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const injection = this.injected(url.pathname, String(body['sqlText'] ?? ''));
    if (injection?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, injection.delayMs));
    if (injection?.hang === true) return;
    if (injection?.drop === 'before') return void request.socket.destroy();
    if (injection?.status !== undefined) return void response.writeHead(injection.status).end();
    const answer =
      injection?.code === undefined
        ? await this.route(request, url, body)
        : failed(new SnowflakeFault(injection.code, '08001', 'injected'));
    if (injection?.variant !== undefined) asVariants(answer, injection.variant);
    if (injection?.drop === 'after') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  private async direct(statement: string, binds: readonly DuckDBValue[]): Promise<void> {
    const connection = await this.instance.connect();
    await connection.run(translate(statement), [...binds]);
    connection.closeSync();
  }

  private injected(path: string, sql: string): Injection | undefined {
    const found = this.injections.find(
      (i) => (i.path === undefined || i.path.test(path)) && (i.sql === undefined || i.sql.test(sql)) && i.times !== 0,
    );
    if (found?.times !== undefined) found.times -= 1;
    return found;
  }

  private async route(request: IncomingMessage, url: URL, body: Record<string, unknown>): Promise<object> {
    if (url.pathname === '/session/v1/login-request') return this.login(body);
    if (url.pathname === '/session/token-request') return this.renew(request);
    if (url.pathname === '/telemetry/send') return { success: true };
    const session = this.sessionOf(request);
    if ('code' in session) return session;
    if (url.pathname === '/queries/v1/query-request') return this.query(session, url, body as unknown as QueryBody);
    if (url.pathname.endsWith('/abort-request')) {
      session.connection.interrupt();
      return { success: true };
    }
    if (url.pathname === '/session' && url.searchParams.get('delete') === 'true') this.sessions.delete(session.token);
    return { success: true, data: {} };
  }

  private async login(body: Record<string, unknown>): Promise<object> {
    this.logins.count += 1;
    const refusal = await loginAllowed(this.accounts, (body['data'] ?? {}) as Record<string, string>);
    if (refusal !== null) return failed(refusal);
    const session = {
      connection: await this.instance.connect(),
      token: randomUUID(),
      master: randomUUID(),
      expired: false,
      inTransaction: false,
    };
    this.sessions.set(session.token, session);
    this.masters.set(session.master, session);
    const data = {
      token: session.token,
      masterToken: session.master,
      validityInSeconds: 3600,
      masterValidityInSeconds: 14_400,
      sessionId: 1,
      sessionInfo: {},
    };
    return { success: true, data: { ...data, parameters: sessionParameters } };
  }

  private renew(request: IncomingMessage): object {
    const session = this.masters.get(tokenOf(request));
    if (session === undefined) return failed(new SnowflakeFault('390114', '08001', 'Authentication token has expired.'));
    this.sessions.delete(session.token);
    session.token = randomUUID();
    session.expired = false;
    this.sessions.set(session.token, session);
    return {
      success: true,
      data: { sessionToken: session.token, masterToken: session.master, validityInSecondsST: 3600, validityInSecondsMT: 14_400 },
    };
  }

  private sessionOf(request: IncomingMessage): SnowflakeSession | { readonly success: false; readonly code: string } {
    const session = this.sessions.get(tokenOf(request));
    if (session === undefined) return { ...failed(new SnowflakeFault('390111', '08001', 'Session no longer exists.')) };
    if (session.expired) return { ...failed(new SnowflakeFault('390112', '08001', 'Session token has expired.')) };
    return session;
  }

  /** A repeated request is answered again, not executed again. */
  private async query(session: SnowflakeSession, url: URL, body: QueryBody): Promise<object> {
    const requestId = url.searchParams.get('requestId') ?? '';
    const known = this.answered.get(requestId);
    if (known !== undefined) return known;
    const answer = await this.execute(session, body).catch((error: unknown) => failed(faultOf(error)));
    this.answered.set(requestId, answer);
    return answer;
  }

  private async transaction(session: SnowflakeSession, control: string): Promise<object> {
    const opens = control === 'begin';
    if (opens !== session.inTransaction) await session.connection.run(control);
    session.inTransaction = opens;
    return answerOf([], ['status'], []);
  }

  private async execute(session: SnowflakeSession, { sqlText, bindings = {}, parameters = {} }: QueryBody): Promise<object> {
    const binds = Object.keys(bindings)
      .sort((a, b) => Number(a) - Number(b))
      .map((key) => boundValue(bindings[key]));
    this.executed.push({ sql: sqlText, binds });
    if (/^\s*alter\s+session\b/i.test(sqlText)) return answerOf([], ['status'], []);
    const control = /^\s*(begin|commit|rollback)\s*$/i.exec(sqlText)?.[1]?.toLowerCase();
    if (control !== undefined) return this.transaction(session, control);
    // A definition commits the open transaction.
    if (/^\s*(create|alter|drop)\b/i.test(sqlText)) await this.transaction(session, 'commit');
    const seconds = Number(parameters['STATEMENT_TIMEOUT_IN_SECONDS'] ?? 0);
    const timer = seconds > 0 ? setTimeout(() => session.connection.interrupt(), seconds * 1000) : undefined;
    try {
      const result = await session.connection.runAndReadAll(translate(sqlText), binds);
      const names = result.columnNames();
      const dml = /^\s*(insert|update|delete|merge)\b/i.exec(sqlText)?.[1]?.toLowerCase();
      if (dml !== undefined)
        return answerOf([[String(result.getRows()[0]?.[0] ?? 0)]], ['number of rows changed'], ['fixed'], dmlTypes[dml]);
      const kinds = result.columnTypes().map(rowTypeOf);
      return answerOf(
        result.getRows().map((row) => row.map(cellOf)),
        names,
        kinds,
      );
    } finally {
      clearTimeout(timer);
    }
  }
}

const dmlTypes: Readonly<Record<string, number>> = { insert: 0x3100, update: 0x3200, delete: 0x3300, merge: 0x3400 };

const sessionParameters = [
  { name: 'TIMEZONE', value: 'UTC' },
  { name: 'TIMESTAMP_OUTPUT_FORMAT', value: 'YYYY-MM-DD"T"HH24:MI:SS.FF6TZH:TZM' },
  { name: 'TIMESTAMP_TZ_OUTPUT_FORMAT', value: 'YYYY-MM-DD"T"HH24:MI:SS.FF6TZH:TZM' },
  { name: 'TIMESTAMP_NTZ_OUTPUT_FORMAT', value: 'YYYY-MM-DD"T"HH24:MI:SS.FF6' },
  { name: 'TIMESTAMP_LTZ_OUTPUT_FORMAT', value: 'YYYY-MM-DD"T"HH24:MI:SS.FF6TZH:TZM' },
  { name: 'DATE_OUTPUT_FORMAT', value: 'YYYY-MM-DD' },
  { name: 'TIME_OUTPUT_FORMAT', value: 'HH24:MI:SS' },
];

function boundValue(bind: { readonly type: string; readonly value: string | null } | undefined): DuckDBValue {
  if (bind === undefined || bind.value === null) return null;
  if (bind.type === 'FIXED' || bind.type === 'REAL') return Number(bind.value);
  if (bind.type === 'BOOLEAN') return bind.value === 'true';
  return bind.value;
}

function answerOf(
  rowset: readonly (readonly (string | null)[])[],
  names: readonly string[],
  kinds: readonly string[],
  statementTypeId = 0x1000,
): object {
  const rowtype = names.map((name, i) => ({
    name,
    type: kinds[i] ?? 'text',
    nullable: true,
    length: null,
    precision: 38,
    scale: kinds[i] === 'timestamp_tz' ? 9 : 0,
  }));
  return {
    success: true,
    data: {
      rowtype,
      rowset,
      returned: rowset.length,
      total: rowset.length,
      queryId: randomUUID(),
      statementTypeId,
      version: 1,
      parameters: sessionParameters,
      queryResultFormat: 'json',
    },
  };
}

function failed(fault: SnowflakeFault): {
  readonly success: false;
  readonly code: string;
  readonly message: string;
  readonly data: object;
} {
  const { code, message, sqlState } = fault;
  return {
    success: false,
    code,
    message,
    data: { errorCode: code, sqlState, queryId: randomUUID(), line: 1, pos: 0, type: 'COMPILATION' },
  };
}

function tokenOf(request: IncomingMessage): string {
  return /Token="([^"]+)"/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** What Snowflake says of a column that holds documents, and a document that is no JSON. */
function asVariants(answer: unknown, text: string): void {
  const { data } = answer as { data?: { rowtype?: { type: string }[]; rowset?: (string | null)[][] } };
  for (const column of data?.rowtype ?? []) if (column.type === 'text') column.type = 'variant';
  for (const row of data?.rowset ?? []) for (const [i, cell] of row.entries()) if (cell?.startsWith('{')) row[i] = text;
}
