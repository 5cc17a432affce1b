import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { Pool } from 'pg';
import { main } from '../server/main';

/** A statement as the gateway ran it. */
export interface BareStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The bare peer: the same statements, `JSON.stringify`, nothing else. */
function bare(statements: readonly BareStatement[]): Promise<void> {
  const url = process.env['AGENT_BOM_POSTGRES_URL'];
  const answer = url === undefined ? sqlitePeer(process.env['AGENT_BOM_DB'] ?? '', statements) : postgresPeer(url, statements);
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      JSON.parse(body);
      answer().then(
        (results) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify({ data: results }));
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  return new Promise((resolve) => server.listen(Number(process.env['PORT']), '127.0.0.1', resolve));
}

type Peer = () => Promise<readonly unknown[]>;

function sqlitePeer(file: string, statements: readonly BareStatement[]): Peer {
  const db = new Database(file, { readonly: true });
  const prepared = statements.map(({ sql, parameters }) => ({ statement: db.prepare(sql), parameters }));
  return async () => prepared.map(({ statement, parameters }) => statement.all(...parameters));
}

/** The bare peer also keeps tenants apart: one transaction with a local tenant, as anything on these tables must. */
function postgresPeer(url: string, statements: readonly BareStatement[]): Peer {
  const pool = new Pool({ connectionString: url, max: 8 });
  return async () => {
    const client = await pool.connect();
    try {
      await client.query('begin read only');
      await client.query("select set_config('app.tenant_id', 'default', true)");
      const results: unknown[] = [];
      for (const { sql, parameters } of statements) results.push((await client.query(sql, [...parameters])).rows);
      await client.query('commit');
      return results;
    } finally {
      client.release();
    }
  };
}

/** A process of its own: says when it listens, and what CPU it has used whenever it is asked. */
async function serve(mode: string | undefined, statements: string | undefined): Promise<void> {
  await (mode === 'bare' ? bare(JSON.parse(statements ?? '[]') as readonly BareStatement[]) : main(process.env));
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

void serve(process.argv[2], process.argv[3]);
