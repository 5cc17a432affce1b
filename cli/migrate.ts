import { join } from 'node:path';
import { applyBootstrapTo } from '../datasources/postgres/migrate';
import { createSqliteTables } from '../datasources/sqlite/seed';
import { ConfigError, readConfig } from '../server/config';
import { projectRoot } from '../server/root';
import type { Command } from './main';
import { print } from './output';

/** Managed mode only: the schema of an attached store belongs to agent-bom. */
export const migrateCommand: Command = async (_args, env) => {
  const config = readConfig(env);
  if (config.mode === 'attached')
    throw new ConfigError([
      'migrate changes schemas, and this deployment is attached to the stores of a running agent-bom; set PARITYQL_STORE_MODE=managed for stores of your own',
    ]);
  if (config.postgres) {
    if (config.ownerUrl === null)
      throw new ConfigError(['PARITYQL_OWNER_URL is not set: the bootstrap needs a login that owns the database']);
    if (!/^postgres(ql)?(\+psycopg2?)?:\/\//.test(config.ownerUrl))
      throw new ConfigError(['PARITYQL_OWNER_URL is not a postgresql:// URL']);
    const scripts = await applyBootstrapTo(config.ownerUrl, join(projectRoot, 'datasources/postgres/ddl'));
    print(`POSTGRES: applied ${scripts.join(', ')}. Tables of runtime entities are created on first use.`);
  }
  if (config.sqlite) {
    const entities = createSqliteTables(config.sqlite.file, () => new Date());
    print(`SQLITE: the tables of ${entities} entities are there.`);
  }
  return 0;
};
