import { stopSharedPostgres } from './globalSetup';

/** Ends the run's Postgres. */
export default async function globalTeardown(): Promise<void> {
  await stopSharedPostgres();
}
