import { Client } from 'pg';
import { createAgentBomDatabase } from './databases';
import { openGateway, testNow, type TestGateway } from './gateway';

/** Rows by table, as JSON. */
export type PostgresRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A gateway over a Postgres database with exactly these rows; for entities that only Postgres has. Columns left out take their defaults. */
export async function openPostgresRows(rows: PostgresRows, now: () => Date = () => testNow): Promise<TestGateway> {
  const database = await createAgentBomDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    "insert into teams (team_id, name, slug) select t, t, t from unnest(array['acme', 'globex', 'default']) t on conflict do nothing",
  );
  for (const [table, list] of Object.entries(rows))
    for (const row of list) {
      const columns = Object.keys(row).join();
      await owner.query(`insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, $1::json)`, [
        JSON.stringify(row),
      ]);
    }
  await owner.end();
  const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.appUrl, PARITYQL_CURSOR_KEY: 'postgres-rows' }, now);
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await database.drop();
    },
  };
}
