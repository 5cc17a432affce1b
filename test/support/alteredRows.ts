import Database from 'better-sqlite3';
import type { ContractBackend } from './backends';
import { createAgentBomDatabase } from './databases';
import { demoDatabase } from './demoRows';
import { openGateway } from './gateway';
import { mirrorRows } from './mirror';

const cursorKey = { PARITYQL_CURSOR_KEY: 'contract-tests' };

/** Both backends over the demo rows after a change that is made once, to the SQLite file; Postgres gets the mirror of the result. */
export function alteredBackends(change: (db: Database.Database) => void): readonly ContractBackend[] {
  let file: string | undefined;
  const altered = (): string => (file ??= alter(change));
  return [
    { name: 'SQLITE', open: () => openGateway({ ...cursorKey, AGENT_BOM_DB: altered() }) },
    {
      name: 'POSTGRES',
      open: async () => {
        const database = await createAgentBomDatabase(mirrorRows(altered()));
        const gateway = await openGateway({ ...cursorKey, AGENT_BOM_POSTGRES_URL: database.appUrl });
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
}

function alter(change: (db: Database.Database) => void): string {
  const file = demoDatabase();
  const db = new Database(file);
  change(db);
  db.close();
  return file;
}
