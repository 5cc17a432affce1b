import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { Pool } from 'pg';
import { main } from '../server/main';

/** The bare peer: the same statements, `JSON.stringify`, nothing else. Started as a process of its own. */
async function bare(statements: readonly { sql: string; parameters: unknown[] }[]): Promise<void> {
  const url = process.env['AGENT_BOM_POSTGRES_URL'];
  const run = url === undefined ? sqliteRunner(process.env['AGENT_BOM_DB'] ?? '') : postgresRunner(url);
  createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      JSON.parse(body);
      Promise.all(statements.map((s) => run(s.sql, s.parameters))).then(
        (results) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify({ data: results }));
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }).listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));
}

type Runner = (sql: string, parameters: unknown[]) => Promise<unknown[]>;

function sqliteRunner(file: string): Runner {
  const db = new Database(file, { readonly: true });
  const prepared = new Map<string, Database.Statement>();
  return async (sql, parameters) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...parameters);
  };
}

/** The bare peer also keeps tenants apart: one transaction with a local tenant, as anything on these tables must. */
function postgresRunner(url: string): Runner {
  const pool = new Pool({ connectionString: url, max: 8 });
  return async (sql, parameters) => {
    const client = await pool.connect();
    try {
      await client.query('begin read only');
      await client.query("select set_config('app.tenant_id', 'default', true)");
      const { rows } = await client.query(sql, parameters);
      await client.query('commit');
      return rows;
    } finally {
      client.release();
    }
  };
}

if (process.argv[2] === 'bare') void bare(JSON.parse(process.argv[3] ?? '[]'));
else void main(process.env);
