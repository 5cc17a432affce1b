import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { createAgentBomDatabase } from '../support/databases';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { projectRoot } from '../support/sharedData';

interface Entry {
  readonly entry_id: string;
  readonly timestamp: string;
  readonly action: string;
  readonly actor: string;
  readonly resource: string;
  readonly details: string;
  readonly prev_signature: string;
  readonly hmac_signature: string;
}

interface Checkpoint {
  readonly entry_count: number;
  readonly head_signature: string;
}

/** A stored chain: rows in order of insertion, and what is recorded beside them. */
interface Chain {
  readonly rows: readonly Entry[];
  readonly checkpoint: Checkpoint | null;
}

const vector = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/auditChainVector.json'), 'utf8'));
const key = String(vector.key);

/** The text Python's `json.dumps` stores for a document given in canonical form: blanks after separators, only ASCII. */
const asStored = (canonical: string): string =>
  canonical.replace(/"(?:[^"\\]|\\.)*"|[,:]/g, (token) =>
    token.length === 1
      ? `${token} `
      : token.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

const rows: readonly Entry[] = vector.entries_in_append_order
  .filter((entry: { chain_tenant: string }) => entry.chain_tenant === 'tenant-alpha')
  .map(({ canonical_details, details: _details, signed_message: _message, chain_tenant: _tenant, ...entry }: any) => ({
    ...entry,
    details: asStored(canonical_details),
  }));
const legacyRows = rows.map((row) => ({
  ...row,
  ...vector.legacy_rows.find((legacy: { entry_id: string }) => legacy.entry_id === row.entry_id),
}));
const checkpoint: Checkpoint = vector.checkpoints.find((c: { tenant_id: string }) => c.tenant_id === 'tenant-alpha');

const without = (...positions: number[]): readonly Entry[] => rows.filter((_, i) => !positions.includes(i + 1));
const changed = (position: number, change: Partial<Entry>): readonly Entry[] =>
  rows.map((row, i) => (i + 1 === position ? { ...row, ...change } : row));
const signed = (entry: Omit<Entry, 'hmac_signature'>): Entry => {
  const { prev_signature, entry_id, timestamp, action, actor, resource, details } = entry;
  return {
    ...entry,
    hmac_signature: createHmac('sha256', key)
      .update([prev_signature, entry_id, timestamp, action, actor, resource, details].join('|'))
      .digest('hex'),
  };
};
const [first, second, third, last] = rows as [Entry, Entry, Entry, Entry];
const forged: Entry = {
  ...last,
  entry_id: '99999999-9999-4999-8999-999999999999',
  details: '{}',
  prev_signature: last.hmac_signature,
  hmac_signature: 'f'.repeat(64),
};
const twin = signed({ ...last, entry_id: '88888888-8888-4888-8888-888888888888', details: '{}' });

/** The cases of the vector, by name. */
const chains: Readonly<Record<string, Chain>> = {
  clean: { rows, checkpoint },
  detail_edited: { rows: changed(2, { details: second.details.replace('"count": 3', '"count": 4') }), checkpoint },
  actor_edited: { rows: changed(2, { actor: 'mallory' }), checkpoint },
  tail_truncated: { rows: without(4), checkpoint },
  middle_removed: { rows: without(2), checkpoint },
  reordered: { rows: [first, third, second, last], checkpoint },
  all_rows_deleted: { rows: [], checkpoint },
  empty_no_checkpoint: { rows: [], checkpoint: null },
  wrong_key: { rows, checkpoint },
  legacy_mac_accepted: { rows: legacyRows, checkpoint: { entry_count: 4, head_signature: legacyRows.at(-1)?.hmac_signature ?? '' } },
  genesis_removed: { rows: without(1), checkpoint },
  checkpoint_deleted: { rows, checkpoint: null },
  // Beyond the vector; `verified` and `tampered` follow from the rules of the contract.
  appended_without_key: { rows: [...rows, forged], checkpoint },
  stray: { rows: [...rows, { ...forged, prev_signature: 'e'.repeat(64) }], checkpoint },
  head_replaced: { rows, checkpoint: { ...checkpoint, head_signature: second.hmac_signature } },
  count_replaced: { rows, checkpoint: { ...checkpoint, entry_count: 3 } },
  checkpoint_behind: { rows, checkpoint: { entry_count: 3, head_signature: third.hmac_signature } },
  forked: { rows: [...rows, twin], checkpoint: { entry_count: 5, head_signature: twin.hmac_signature } },
  ring: { rows: changed(3, { hmac_signature: first.hmac_signature }), checkpoint },
  upper_case_signature: { rows: changed(4, { hmac_signature: last.hmac_signature.toUpperCase() }), checkpoint },
  signature_with_tail: { rows: changed(4, { hmac_signature: `${last.hmac_signature}zz` }), checkpoint },
  details_not_an_object: { rows: changed(1, { details: '"gone"' }), checkpoint },
};

/** What the walk of one backend must find: verified, tampered, reason and position of the first broken place. */
type Finding = readonly [verified: number, tampered: number, reason: string | null, position: number | null];

const ofVector = (backend: 'sqlite' | 'postgres', name: string): readonly [number, number] => {
  const { verified, tampered, checked } = vector[`verification_cases_${backend}_tenant_alpha`].find(
    (c: { name: string }) => c.name === name,
  );
  if (verified + tampered !== checked) throw new Error(`${name} does not add up`);
  return [verified, tampered];
};

const sqliteFindings: Readonly<Record<string, Finding>> = {
  clean: [...ofVector('sqlite', 'clean'), null, null],
  detail_edited: [...ofVector('sqlite', 'detail_edited'), 'EDITED', 2],
  actor_edited: [...ofVector('sqlite', 'actor_edited'), 'EDITED', 2],
  tail_truncated: [...ofVector('sqlite', 'tail_truncated'), 'TRUNCATED', 4],
  middle_removed: [...ofVector('sqlite', 'middle_removed'), 'DELETED', 2],
  reordered: [...ofVector('sqlite', 'reordered'), 'REORDERED', 2],
  all_rows_deleted: [...ofVector('sqlite', 'all_rows_deleted'), 'TRUNCATED', 1],
  empty_no_checkpoint: [...ofVector('sqlite', 'empty_no_checkpoint'), null, null],
  wrong_key: [...ofVector('sqlite', 'wrong_key'), 'WRONG_KEY', 1],
  legacy_mac_accepted: [...ofVector('sqlite', 'legacy_mac_accepted'), null, null],
  genesis_removed: [...ofVector('sqlite', 'genesis_removed'), 'DELETED', 1],
  checkpoint_deleted: [...ofVector('sqlite', 'checkpoint_deleted'), null, null],
  appended_without_key: [4, 2, 'INSERTED', 5],
  stray: [4, 2, 'INSERTED', 5],
  head_replaced: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  count_replaced: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  checkpoint_behind: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  forked: [4, 1, 'FORKED', 5],
  ring: [2, 2, 'EDITED', 3],
  upper_case_signature: [3, 2, 'EDITED', 4],
  signature_with_tail: [3, 2, 'EDITED', 4],
  details_not_an_object: [3, 1, 'EDITED', 1],
};

const postgresFindings: Readonly<Record<string, Finding>> = {
  clean: [...ofVector('postgres', 'clean'), null, null],
  detail_edited: [...ofVector('postgres', 'detail_edited'), 'EDITED', 2],
  actor_edited: [...ofVector('postgres', 'actor_edited'), 'EDITED', 2],
  tail_truncated: [...ofVector('postgres', 'tail_truncated'), 'TRUNCATED', 4],
  middle_removed: [...ofVector('postgres', 'middle_removed'), 'DELETED', 2],
  all_rows_deleted: [...ofVector('postgres', 'all_rows_deleted'), 'TRUNCATED', 1],
  genesis_removed: [...ofVector('postgres', 'genesis_removed'), 'DELETED', 1],
  checkpoint_deleted: [...ofVector('postgres', 'checkpoint_deleted'), null, null],
  // Along the links, the order of insertion does not matter.
  reordered: [4, 0, null, null],
  empty_no_checkpoint: [0, 0, null, null],
  wrong_key: [0, 4, 'WRONG_KEY', 1],
  legacy_mac_accepted: [4, 0, null, null],
  appended_without_key: [4, 2, 'INSERTED', 5],
  // agent-bom counts neither the stray nor anything wrong; `intact` and the reason tell.
  stray: [4, 0, 'INSERTED', 5],
  head_replaced: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  count_replaced: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  checkpoint_behind: [4, 1, 'CHECKPOINT_MISMATCH', 5],
  // The ends of both branches lie equally deep; which comes first is decided by the signatures.
  forked: [4, twin.hmac_signature > last.hmac_signature ? 1 : 2, 'FORKED', 5],
  // The walk comes by the second entry twice before it has seen as many entries as there are.
  ring: [3, 2, 'EDITED', 3],
  upper_case_signature: [3, 2, 'EDITED', 4],
  signature_with_tail: [3, 2, 'EDITED', 4],
  details_not_an_object: [3, 1, 'EDITED', 1],
};

const columns = ['entry_id', 'timestamp', 'action', 'actor', 'resource', 'details', 'prev_signature', 'hmac_signature'] as const;
const tenant = 'tenant-alpha';

/** A store whose only chain can be replaced. Without the guard against forks, as old ones can be, until it is put in place. */
interface ChainStore {
  readonly env: Record<string, string>;
  replace(chain: Chain): Promise<void>;
  guard(): Promise<void>;
  close(): Promise<void>;
}

async function sqliteStore(): Promise<ChainStore> {
  const file = demoDatabase();
  const db = new Database(file);
  db.exec('drop index idx_audit_tenant_prevsig');
  return {
    env: { AGENT_BOM_DB: file },
    replace: async (chain) => {
      db.exec('delete from audit_log; delete from audit_chain_checkpoint');
      const insert = db.prepare(
        `insert into audit_log (${columns.join(', ')}, tenant_id) values (${columns.map(() => '?').join(', ')}, ?)`,
      );
      db.transaction(() => chain.rows.forEach((row) => insert.run(...columns.map((column) => row[column]), tenant)))();
      if (chain.checkpoint)
        db.prepare('insert into audit_chain_checkpoint values (?, ?, ?)').run(
          tenant,
          chain.checkpoint.entry_count,
          chain.checkpoint.head_signature,
        );
    },
    guard: async () => void db.exec('create unique index idx_audit_tenant_prevsig on audit_log (tenant_id, prev_signature)'),
    close: async () => void db.close(),
  };
}

async function postgresStore(): Promise<ChainStore> {
  const database = await createAgentBomDatabase();
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('drop index audit_log_team_prevsig_uniq');
  return {
    env: { AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl },
    replace: async (chain) => {
      await client.query('delete from audit_log');
      await client.query('delete from audit_chain_checkpoint');
      const lists = columns.map((_, i) => `$${i + 1}::text[]`).join(', ');
      await client.query(
        `insert into audit_log (${columns.join(', ')}, team_id) select ${columns.map((c) => (c === 'details' ? 'details::jsonb' : c)).join(', ')}, '${tenant}' from unnest(${lists}) as r(${columns.join(', ')})`,
        columns.map((column) => chain.rows.map((row) => row[column])),
      );
      if (chain.checkpoint)
        await client.query('insert into audit_chain_checkpoint (tenant_id, entry_count, head_signature) values ($1, $2, $3)', [
          tenant,
          chain.checkpoint.entry_count,
          chain.checkpoint.head_signature,
        ]);
    },
    guard: async () => void (await client.query('create unique index audit_log_team_prevsig_uniq on audit_log (team_id, prev_signature)')),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** A valid chain of any length, and its checkpoint. */
function longChain(length: number): Chain {
  const entries: Entry[] = [];
  for (let i = 0; i < length; i += 1) {
    const id = `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
    entries.push(
      signed({
        ...first,
        entry_id: id,
        details: `{"count":${i},"tenant_id":"tenant-alpha"}`,
        prev_signature: entries.at(-1)?.hmac_signature ?? '',
      }),
    );
  }
  return { rows: entries, checkpoint: { entry_count: length, head_signature: entries.at(-1)?.hmac_signature ?? '' } };
}

describe.each([
  { name: 'SQLITE', open: sqliteStore, findings: sqliteFindings, walked: 6 },
  { name: 'POSTGRES', open: postgresStore, findings: postgresFindings, walked: 7 },
])('the chain of the vector on $name', ({ open, findings, walked }) => {
  let store: ChainStore;
  let gateways: Readonly<Record<'right' | 'wrong', TestGateway>>;
  beforeAll(async () => {
    store = await open();
    gateways = {
      right: await openGateway({ ...store.env, AGENT_BOM_AUDIT_HMAC_KEY: key }),
      wrong: await openGateway({ ...store.env, AGENT_BOM_AUDIT_HMAC_KEY: 'some-other-key' }),
    };
  });
  afterAll(async () => {
    await Promise.all(Object.values(gateways).map((g) => g.close()));
    await store.close();
  });

  it.each(Object.keys(chains))('%s', async (name) => {
    await store.replace(chains[name]!);
    const g = gateways[name === 'wrong_key' ? 'wrong' : 'right'];
    const { data, errors } = await g.run(
      '{ auditChain { verify { verified tampered checked complete intact reason firstBroken { position reason } } } }',
      { tenant },
    );
    expect(errors).toEqual([]);
    const [verified, tampered, reason, position] = findings[name]!;
    expect(data?.auditChain.verify).toEqual({
      verified,
      tampered,
      checked: verified + tampered,
      complete: true,
      intact: reason === null,
      reason,
      firstBroken: reason === null ? null : { position, reason },
    });
  });

  it('walks a chain of several batches, one statement each', async () => {
    const chain = longChain(2500);
    await store.replace(chain);
    await store.guard();
    const whole = await gateways.right.run('{ auditChain { head verify { verified tampered intact } } }', { tenant });
    expect(whole.data?.auditChain).toEqual({
      head: chain.checkpoint?.head_signature,
      verify: { verified: 2500, tampered: 0, intact: true },
    });
    // The head, the count, three batches of at most a thousand entries, and the checkpoint; on Postgres what the planner is told before the walk.
    expect(whole.statements).toHaveLength(walked);
    await store.replace({ ...chain, rows: chain.rows.map((row, i) => (i === 1499 ? { ...row, action: 'nothing.at_all' } : row)) });
    const edited = await gateways.right.run('{ auditChain { verify { verified tampered firstBroken { entryId position reason } } } }', {
      tenant,
    });
    expect(edited.data?.auditChain.verify).toEqual({
      verified: 2499,
      tampered: 1,
      firstBroken: { entryId: chain.rows[1499]?.entry_id, position: 1500, reason: 'EDITED' },
    });
    const limited = await gateways.right.run(
      '{ auditChain { verify(limit: 1200) { verified tampered checked complete intact reason } } }',
      { tenant },
    );
    expect(limited.data?.auditChain.verify).toEqual({
      verified: 1200,
      tampered: 0,
      checked: 1200,
      complete: false,
      intact: false,
      reason: null,
    });
    expect(limited.statements).toHaveLength(walked - 3);
  });
});
