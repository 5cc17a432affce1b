import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { AuditSigner, type ChainEntry } from '../datasources/auditSignature';
import { openGateway, type TestGateway } from '../test/support/gateway';
import { postgresStore } from './postgres';
import { sqliteStore } from './sqlite';
import type { Store } from './store';

const key = 'bench-key';
const tenant = 'default';
const entries = Number(process.env['BENCH_ENTRIES'] ?? 200_000);
const mutations = Number(process.env['BENCH_MUTATIONS'] ?? 400);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

/** What one backend showed: rates per second, and the gateway's as a ratio to its named peer. */
interface Result {
  readonly backend: string;
  readonly what: string;
  readonly peer: string;
  readonly bare: number;
  readonly gateway: number;
}

/** The plain driver on the same store. */
interface Bare {
  /** Writes a chain as the table holds it. */
  fill(chain: readonly ChainEntry[]): Promise<void>;
  /** Reads every entry in order of the walk, a thousand at a time. */
  read(each: (entry: ChainEntry) => void): Promise<void>;
  /** One change: a schedule, an audit entry and the checkpoint, in one transaction. */
  change(index: number, entry: ChainEntry): Promise<void>;
  close(): Promise<void>;
}

const insertEntry = (mark: (i: number) => string, column: string): string =>
  `insert into audit_log (entry_id, timestamp, action, actor, resource, details, prev_signature, hmac_signature, ${column})
   values (${Array.from({ length: 9 }, (_, i) => mark(i + 1)).join()})`;
const insertSchedule = (mark: (i: number) => string): string =>
  `insert into scan_schedules (schedule_id, enabled, next_run, data, tenant_id) values (${Array.from({ length: 5 }, (_, i) => mark(i + 1)).join()})`;
const valuesOf = (e: ChainEntry): unknown[] => [
  e.entryId,
  e.timestamp,
  e.action,
  e.actor,
  e.resource,
  e.details,
  e.prevSignature,
  e.hmacSignature,
  tenant,
];
const scheduleOf = (index: number): unknown[] => [
  `bare-${index}-${randomUUID()}`,
  1,
  null,
  '{"name":"n","cron_expression":"0 3 * * *"}',
  tenant,
];
const columns = `entry_id as "entryId", timestamp, action, actor, resource, cast(details as text) as details, prev_signature as "prevSignature", hmac_signature as "hmacSignature"`;

function bareSqlite(env: Store['env']): Bare {
  const db = new Database(env['AGENT_BOM_DB'] ?? '');
  db.pragma('synchronous = full');
  const mark = (): string => '?';
  const entry = db.prepare(insertEntry(mark, 'tenant_id'));
  const schedule = db.prepare(insertSchedule(mark));
  const checkpoint = db.prepare('update audit_chain_checkpoint set entry_count = entry_count + 1, head_signature = ? where tenant_id = ?');
  const page = db.prepare(`select ${columns}, rowid as place from audit_log where +tenant_id = ? and rowid > ? order by rowid limit 1000`);
  const change = db.transaction((index: number, e: ChainEntry) => {
    schedule.run(...scheduleOf(index));
    entry.run(...valuesOf(e));
    checkpoint.run(e.hmacSignature, tenant);
  });
  return {
    fill: async (chain) => {
      db.transaction(() => {
        db.prepare('delete from audit_log where tenant_id = ?').run(tenant);
        for (const e of chain) entry.run(...valuesOf(e));
        db.prepare('insert or replace into audit_chain_checkpoint values (?, ?, ?)').run(tenant, chain.length, chain.at(-1)?.hmacSignature);
      })();
    },
    read: async (each) => {
      for (let place = -1; ;) {
        const rows = page.all(tenant, place) as (ChainEntry & { place: number })[];
        for (const row of rows) each(row);
        if (rows.length < 1000) return;
        place = rows.at(-1)?.place ?? 0;
      }
    },
    change: async (index, e) => void change.immediate(index, e),
    close: async () => void db.close(),
  };
}

async function barePostgres(env: Store['env']): Promise<Bare> {
  const client = new Client({ connectionString: env['AGENT_BOM_POSTGRES_URL'] });
  await client.connect();
  await client.query(`set app.tenant_id = '${tenant}'`);
  const mark = (i: number): string => `$${i}`;
  const walk = `with recursive walk as (
      select ${columns}, 1 as n from audit_log where team_id = $1 and prev_signature = $2
      union select ${columns.replaceAll(/(?<=^|, |cast\()(?=[a-z_]+( as|,|$))/g, 't.')}, w.n + 1 from walk w join audit_log t on t.prev_signature = w."hmacSignature" where t.team_id = $1 and w.n < 1000)
    select * from walk order by n`;
  return {
    fill: async (chain) => {
      await client.query('begin');
      for (let at = 0; at < chain.length; at += 5000) {
        const rows = chain.slice(at, at + 5000).map((e) => ({
          entry_id: e.entryId,
          timestamp: e.timestamp,
          action: e.action,
          actor: e.actor,
          resource: e.resource,
          details: JSON.parse(e.details ?? '{}') as unknown,
          prev_signature: e.prevSignature,
          hmac_signature: e.hmacSignature,
          team_id: tenant,
        }));
        await client.query('insert into audit_log select * from json_populate_recordset(null::audit_log, $1::json)', [
          JSON.stringify(rows),
        ]);
      }
      await client.query('insert into audit_chain_checkpoint (tenant_id, entry_count, head_signature) values ($1, $2, $3)', [
        tenant,
        chain.length,
        chain.at(-1)?.hmacSignature,
      ]);
      await client.query('commit');
      await client.query('analyze audit_log');
    },
    read: async (each) => {
      for (let signature = ''; ;) {
        const { rows } = await client.query<ChainEntry>(walk, [tenant, signature]);
        for (const row of rows) each(row);
        if (rows.length < 1000) return;
        signature = rows.at(-1)?.hmacSignature ?? '';
      }
    },
    change: async (index, e) => {
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`audit_chain:${tenant}`]);
      await client.query({ name: 's', text: insertSchedule(mark), values: scheduleOf(index) });
      await client.query({ name: 'e', text: insertEntry(mark, 'team_id'), values: valuesOf(e) });
      await client.query('update audit_chain_checkpoint set entry_count = entry_count + 1, head_signature = $1 where tenant_id = $2', [
        e.hmacSignature,
        tenant,
      ]);
      await client.query('commit');
    },
    close: () => client.end(),
  };
}

const signer = new AuditSigner(key);

function nextEntry(prevSignature: string, index: number): ChainEntry {
  const entry = {
    entryId: randomUUID(),
    timestamp: '2026-11-23T18:00:00.000001+00:00',
    action: 'fleet.state_update',
    actor: 'ops@bench',
    resource: `fleet/${index}`,
    details: '{"tenant_id": "default", "lifecycle_state": "approved", "count": 3}',
    prevSignature,
  };
  return { ...entry, hmacSignature: signer.sign(entry) };
}

function chainOf(length: number): readonly ChainEntry[] {
  const chain: ChainEntry[] = [];
  for (let i = 0; i < length; i += 1) chain.push(nextEntry(chain.at(-1)?.hmacSignature ?? '', i));
  return chain;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return (count * 1e9) / Number(process.hrtime.bigint() - started);
}

/** Runs both in turn, so that whatever else the machine does falls on both. */
async function compare(
  count: number,
  bare: () => Promise<unknown>,
  gateway: () => Promise<unknown>,
): Promise<{ readonly bare: number; readonly gateway: number }> {
  const rates: { bare: number; gateway: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const sample = { bare: await rate(count, bare), gateway: await rate(count, gateway) };
    if (round > 0) rates.push(sample);
  }
  return { bare: median(rates.map((r) => r.bare)), gateway: median(rates.map((r) => r.gateway)) };
}

async function ask(g: TestGateway, query: string): Promise<Record<string, any>> {
  const { data, errors } = await g.run(query, { tenant });
  if (errors.length > 0 || !data) throw new Error(errors[0]?.message);
  return data;
}

async function measure(store: Store, bare: Bare): Promise<readonly Result[]> {
  const g = await openGateway({
    ...store.env,
    PARITYQL_STORE_MODE: 'managed',
    AGENT_BOM_AUDIT_HMAC_KEY: key,
    AGENT_BOM_API_MAX_SCHEDULES_PER_TENANT: '0',
  });
  const { backend } = store;
  await bare.fill(chainOf(entries));
  const verified = await compare(
    entries,
    () => bare.read((entry) => void (signer.holds(entry) || process.exit(1))),
    async () => {
      const { auditChain } = await ask(g, '{ auditChain { verify { intact verified } } }');
      if (!auditChain.verify.intact) throw new Error('the chain is broken');
    },
  );
  let head = (await ask(g, '{ auditChain { head } }'))['auditChain'].head as string;
  let made = 0;
  const changes = await compare(
    mutations,
    async () => {
      head = (await ask(g, '{ auditChain { head } }'))['auditChain'].head as string;
      for (let i = 0; i < mutations; i += 1) {
        const entry = nextEntry(head, i);
        await bare.change((made += 1), entry);
        head = entry.hmacSignature;
      }
    },
    async () => {
      for (let i = 0; i < mutations; i += 1)
        await ask(
          g,
          'mutation { createSchedule(input: { name: "n", cronExpression: "0 3 * * *", scanConfig: {} }) { schedule { scheduleId } auditEntry { entryId } } }',
        );
    },
  );
  await g.close();
  return [
    {
      backend,
      what: `entries verified per second, chain of ${entries}`,
      peer: 'the driver reads the entries in pages, one HMAC each',
      ...verified,
    },
    {
      backend,
      what: `changes per second, one after the other, chain of ${entries}`,
      peer: 'the driver writes schedule, entry and checkpoint in one transaction',
      ...changes,
    },
  ];
}

async function run(): Promise<void> {
  const results: Result[] = [];
  for (const open of [sqliteStore, postgresStore]) {
    const store = await open();
    const bare = store.backend === 'SQLITE' ? bareSqlite(store.env) : await barePostgres(store.env);
    try {
      results.push(...(await measure(store, bare)));
    } finally {
      await bare.close();
      await store.stop();
    }
  }
  const report = [
    `Node ${process.version}, ${cpus().length} cores, one process; ${rounds} rounds, interleaved; medians`,
    '',
    '| Backend | What | Peer | peer | gateway | ratio |',
    '|---|---|---|---|---|---|',
    ...results.map(
      (r) =>
        `| ${r.backend} | ${r.what} | ${r.peer} | ${r.bare.toFixed(0)} | ${r.gateway.toFixed(0)} | **${(r.gateway / r.bare).toFixed(2)}** |`,
    ),
    '',
  ].join('\n');
  console.log(report);
  mkdirSync(join(__dirname, 'results'), { recursive: true });
  writeFileSync(join(__dirname, 'results', 'writes.md'), report);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
