import { startPostgres, type PostgresServer } from './postgresServer';

/** Where jest's workers find the server: the owner's connection string. */
export const ownerUrlVariable = 'PARITYQL_TEST_POSTGRES_OWNER_URL';

const shared = globalThis as { parityqlPostgres?: PostgresServer | undefined };

/** Starts one Postgres for the whole run, unless the environment names one. */
export default async function globalSetup(): Promise<void> {
  if (process.env[ownerUrlVariable]) return;
  shared.parityqlPostgres = await startPostgres();
  process.env[ownerUrlVariable] = shared.parityqlPostgres.ownerUrl;
}

/** Stops what `globalSetup` started. */
export async function stopSharedPostgres(): Promise<void> {
  await shared.parityqlPostgres?.stop();
  shared.parityqlPostgres = undefined;
}
