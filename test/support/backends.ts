import { demoDatabase } from './demoRows';
import { createAgentBomDatabase } from './databases';
import { openGateway, testNow, type TestGateway } from './gateway';
import { mirrorRows } from './mirror';
import { loadSnowflake, openSnowflake } from './snowflake/fixture';

/** A backend the contract tests run on, over the demo rows. */
export interface ContractBackend {
  readonly name: 'SQLITE' | 'POSTGRES' | 'SNOWFLAKE';
  open(now?: () => Date): Promise<TestGateway>;
}

const environment = {
  PARITYQL_MAX_COST: '100000000',
  AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
  PARITYQL_CURSOR_KEY: 'contract-tests',
};

/** A backend the mutation tests run on: the demo rows in a store of the gateway's own, alone for this test. */
export interface WritableBackend {
  readonly name: 'SQLITE' | 'POSTGRES' | 'SNOWFLAKE';
  /** `env` adds to the settings or replaces some. */
  open(env?: Readonly<Record<string, string>>, now?: () => Date): Promise<TestGateway>;
}

/** Every backend that this project can write; the same cases run on each. */
export const writableBackends: readonly WritableBackend[] = [
  {
    name: 'SQLITE',
    open: (env = {}, now = () => testNow) =>
      openGateway({ ...environment, PARITYQL_STORE_MODE: 'managed', AGENT_BOM_DB: demoDatabase(), ...env }, now),
  },
  {
    name: 'POSTGRES',
    open: async (env = {}, now = () => testNow) => {
      const database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
      const urls = { AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl };
      const gateway = await openGateway({ ...environment, PARITYQL_STORE_MODE: 'managed', ...urls, ...env }, now);
      return {
        ...gateway,
        close: async () => {
          await gateway.close();
          await database.drop();
        },
      };
    },
  },
];

/** Every backend that this project can open; the same cases run on each, over the same records. */
export const contractBackends: readonly ContractBackend[] = [
  {
    name: 'SQLITE',
    open: (now = () => testNow) => openGateway({ ...environment, AGENT_BOM_DB: demoDatabase() }, now),
  },
  {
    name: 'POSTGRES',
    open: async (now = () => testNow) => {
      const database = await createAgentBomDatabase(mirrorRows(demoDatabase()));
      const gateway = await openGateway(
        { ...environment, AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl },
        now,
      );
      return {
        ...gateway,
        close: async () => {
          await gateway.close();
          await database.drop();
        },
      };
    },
  },
];

/** Snowflake's wire, beside the SQLite file with the same records for what Snowflake does not keep. */
const snowflake: ContractBackend = {
  name: 'SNOWFLAKE',
  open: async (now = () => testNow) => {
    const { server, env } = await openSnowflake();
    const file = demoDatabase();
    await loadSnowflake(server, file);
    const gateway = await openGateway({ ...environment, ...env, AGENT_BOM_DB: file }, now);
    return {
      ...gateway,
      close: async () => {
        await gateway.close();
        await server.stop();
      },
    };
  },
};

/** The backends that serve scan jobs, fleet, policies, decisions and schedules: the same cases run on each. */
export const sharedBackends: readonly ContractBackend[] = [...contractBackends, snowflake];

/** The backends that keep scan jobs, fleet, policies, decisions and schedules, for writing; the SQLite file beside Snowflake audits its changes. */
export const sharedWritableBackends: readonly WritableBackend[] = [
  ...writableBackends,
  {
    name: 'SNOWFLAKE',
    open: async (env = {}, now = () => testNow) => {
      const { server, env: settings } = await openSnowflake();
      const file = demoDatabase();
      await loadSnowflake(server, file);
      const gateway = await openGateway({ ...environment, PARITYQL_STORE_MODE: 'managed', ...settings, AGENT_BOM_DB: file, ...env }, now);
      return {
        ...gateway,
        close: async () => {
          await gateway.close();
          await server.stop();
        },
      };
    },
  },
];
