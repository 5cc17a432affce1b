import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { ensureSqliteObjects } from '../../datasources/sqlite/ensure';
import { createAgentBomDatabase, type PgFixture } from './databases';
import { openGateway, testNow, type TestGateway } from './gateway';

/** The columns of a stored job that tests vary. */
export interface JobSeed {
  readonly jobId: string;
  readonly status: string;
  readonly createdAt: string;
  readonly completedAt: string | null;
  readonly tenant: string;
  readonly triggeredBy?: string | null;
  readonly data?: string;
}

/** A job with everything a test does not care about. */
export function job(jobId: string, seed: Partial<JobSeed> = {}): JobSeed {
  return { jobId, status: 'done', createdAt: '2026-11-23T10:00:00+00:00', completedAt: null, tenant: 'acme', ...seed };
}

/** A gateway over both engines, empty but for the rows that the test writes into both. */
export interface PairedStores {
  readonly gateway: TestGateway;
  readonly sqliteFile: string;
  readonly writer: Database.Database;
  readonly owner: Client;
  readonly postgres: PgFixture;
  /** Replaces all jobs. */
  replace(jobs: readonly JobSeed[]): Promise<void>;
  insert(jobs: readonly JobSeed[]): Promise<void>;
  remove(jobIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** An empty SQLite file with the jobs table as agent-bom has it. */
export function emptyJobsFile(): { readonly file: string; readonly db: Database.Database } {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-jobs-')), 'jobs.sqlite');
  const db = new Database(file);
  db.pragma('journal_mode = wal');
  ensureSqliteObjects(db, 'SCAN_JOBS', () => testNow);
  return { file, db };
}

/** Opens both engines as one hybrid deployment, Postgres first. */
export async function openPairedStores(env: Record<string, string> = {}): Promise<PairedStores> {
  const { file, db } = emptyJobsFile();
  const postgres = await createAgentBomDatabase();
  const owner = new Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  await owner.query(
    "insert into teams (team_id, name, slug) select t, t, t from unnest(array['acme','globex','default','']) t on conflict do nothing",
  );
  const gateway = await openGateway({ AGENT_BOM_DB: file, AGENT_BOM_POSTGRES_URL: postgres.appUrl, PARITYQL_CURSOR_KEY: 'paired', ...env });
  const insert = async (jobs: readonly JobSeed[]): Promise<void> => {
    insertSqlite(db, jobs);
    await insertPostgres(owner, jobs);
  };
  return {
    gateway,
    sqliteFile: file,
    writer: db,
    owner,
    postgres,
    insert,
    replace: async (jobs) => {
      db.exec('delete from jobs');
      await owner.query('delete from scan_jobs');
      await insert(jobs);
    },
    remove: async (jobIds) => {
      const statement = db.prepare('delete from jobs where job_id = ?');
      for (const id of jobIds) statement.run(id);
      await owner.query('delete from scan_jobs where job_id = any($1)', [jobIds]);
    },
    close: async () => {
      await gateway.close();
      await owner.end();
      await postgres.drop();
      db.close();
    },
  };
}

const documentOf = (seed: JobSeed): string => seed.data ?? JSON.stringify({ job_id: seed.jobId });

/** Writes jobs into a SQLite file, documents exactly as given. */
export function insertSqlite(db: Database.Database, jobs: readonly JobSeed[]): void {
  const statement = db.prepare(
    "insert into jobs (job_id, status, created_at, completed_at, tenant_id, triggered_by, child_job_ids, data) values (?, ?, ?, ?, ?, ?, '[]', ?)",
  );
  db.transaction(() => {
    for (const seed of jobs)
      statement.run(seed.jobId, seed.status, seed.createdAt, seed.completedAt, seed.tenant, seed.triggeredBy ?? null, documentOf(seed));
  })();
}

/** Writes jobs into Postgres, as the owner. */
export async function insertPostgres(owner: Client, jobs: readonly JobSeed[]): Promise<void> {
  if (jobs.length === 0) return;
  const columns = [
    jobs.map((j) => j.jobId),
    jobs.map((j) => j.status),
    jobs.map((j) => j.createdAt),
    jobs.map((j) => j.completedAt),
    jobs.map((j) => j.tenant),
    jobs.map((j) => j.triggeredBy ?? null),
    jobs.map(documentOf),
  ];
  await owner.query(
    'insert into scan_jobs (job_id, status, created_at, completed_at, team_id, triggered_by, data) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])',
    columns,
  );
}
