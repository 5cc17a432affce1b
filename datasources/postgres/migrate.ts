import { Client } from 'pg';
import { applyBootstrap, bootstrapScripts } from './ensure';
import { normaliseDsn } from './pool';
import { postgresError } from './session';

/** Applies the bootstrap SQL with an owner's login, in one transaction. Returns the scripts that were run. Repeating it changes nothing. */
export async function applyBootstrapTo(ownerUrl: string, sqlDir: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: normaliseDsn(ownerUrl), application_name: 'parityql-migrate' });
  try {
    await client.connect();
    await applyBootstrap(client, sqlDir);
    return bootstrapScripts;
  } catch (error) {
    throw postgresError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
