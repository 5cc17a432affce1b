import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import type { RuntimeObjects } from '../ddl';
import type { LogicalEntity } from '../vocabulary';
import { postgresRuntimeObjects } from './ddl';

/** The bootstrap scripts, in the order in which they build on each other. */
export const bootstrapScripts = ['roles.sql', 'bootstrap.sql', 'graph.sql', 'indexes.sql', 'access.sql'] as const;

/** Creates or upgrades the runtime-owned objects of an entity. One statement when they are current. */
export async function ensurePostgresObjects(client: ClientBase, entity: LogicalEntity): Promise<void> {
  const objects = postgresRuntimeObjects[entity];
  if (objects === undefined || (await isCurrent(client, objects))) return;
  await inLockedTransaction(client, async () => {
    // Another process may have finished while this one waited for the lock.
    if (await isCurrent(client, objects)) return;
    for (const { table, column, definition } of objects.addColumns)
      await client.query(`alter table if exists ${table} add column if not exists ${column} ${definition}`);
    for (const statement of objects.statements) await client.query(statement);
    await client.query(
      `insert into control_plane_schema_versions (component, version) values ($1, $2)
       on conflict (component) do update set version = excluded.version, updated_at = now()`,
      [objects.component, objects.version],
    );
  });
}

/** Applies the bootstrap SQL, all of it or nothing. Needs a role that may create roles and tables. */
export async function applyBootstrap(client: ClientBase, sqlDir: string = join(__dirname, 'ddl')): Promise<void> {
  const scripts = await Promise.all(bootstrapScripts.map((name) => readFile(join(sqlDir, name), 'utf8')));
  await inLockedTransaction(client, async () => {
    for (const script of scripts) await client.query(script);
  });
}

async function isCurrent(client: ClientBase, { component, version }: RuntimeObjects): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>('select version from control_plane_schema_versions where component = $1', [
    component,
  ]);
  return (rows[0]?.version ?? 0) >= version;
}

async function inLockedTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    // Objects go to `public` whatever the role's search path, and racing processes take turns.
    await client.query("select set_config('search_path', 'public', true), pg_advisory_xact_lock(hashtextextended('parityql:ddl', 0))");
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
