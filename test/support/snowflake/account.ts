import { randomBytes } from 'node:crypto';
import { SnowflakePool } from '../../../datasources/snowflake/pool';
import { readConfig } from '../../../server/config';

/** Where the contract suite keeps its records: a server it may write to, and the settings that lead to it. */
export interface SnowflakePlace {
  readonly server: { sql(statement: string, binds?: readonly (string | number | null)[]): Promise<void>; stop(): Promise<void> };
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the suite is to run against the account of the environment. */
export const hasAccount = process.env['PARITYQL_TEST_SNOWFLAKE'] === '1';

/** A schema of its own in the account that the product's own `SNOWFLAKE_*` variables name; dropped in the end. */
export async function openAccount(): Promise<SnowflakePlace> {
  const given = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => /^(SNOWFLAKE_|PARITYQL_SNOWFLAKE_)/.test(entry[0]) && entry[1] !== undefined,
    ),
  );
  const { snowflake } = readConfig({ ...given, AGENT_BOM_API_KEY: 'snowflake-account-key' });
  if (snowflake === null) throw new Error('PARITYQL_TEST_SNOWFLAKE is set, but SNOWFLAKE_ACCOUNT is not');
  const schema = `PARITYQL_TEST_${randomBytes(6).toString('hex').toUpperCase()}`;
  const pool = new SnowflakePool(snowflake);
  await pool.withClient((client) => client.run(`create schema ${snowflake.database}.${schema}`, []));
  const inSchema = new SnowflakePool({ ...snowflake, schema });
  return {
    server: {
      sql: async (statement, binds = []) => void (await inSchema.withClient((client) => client.run(statement, binds))),
      stop: async () => {
        await inSchema.close();
        await pool.withClient((client) => client.run(`drop schema ${snowflake.database}.${schema}`, []));
        await pool.close();
      },
    },
    env: { ...given, SNOWFLAKE_SCHEMA: schema, AGENT_BOM_API_KEY: 'snowflake-account-key' },
  };
}
