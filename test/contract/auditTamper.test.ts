import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { canonicalDetails, pythonNumber } from '../../datasources/canonicalJson';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';
import { projectRoot } from '../support/sharedData';

const vector = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/auditChainVector.json'), 'utf8'));
const verify =
  '{ auditChain { count head checkpoint { entryCount headSignature } verify { verified tampered checked complete intact keyPresent walk firstBroken { entryId position reason } } } }';
const demoKey = 'parity-fixture-key-not-secret';

describe.each(contractBackends)('verification on $name', ({ name, open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it.each([
    ['acme', 64],
    ['globex', 53],
    ['default', 50],
  ])('of the chain of %s finds it whole, as agent-bom left it', async (tenant, entries) => {
    const { data, errors } = await g.run(verify, { tenant, role: 'ANALYST' });
    expect(errors).toEqual([]);
    expect(data?.auditChain).toMatchObject({ count: entries, checkpoint: { entryCount: entries, headSignature: data?.auditChain.head } });
    expect(data?.auditChain.verify).toEqual({
      verified: entries,
      tampered: 0,
      checked: entries,
      complete: true,
      intact: true,
      keyPresent: true,
      walk: name === 'SQLITE' ? 'INSERTION' : 'LINKS',
      firstBroken: null,
    });
  });
});

describe('tampering', () => {
  /** What verification says of tenant acme's chain after a change; ids are in order of insertion. */
  async function after(
    change: (db: Database.Database, ids: readonly string[]) => void,
    env: Record<string, string> = { AGENT_BOM_AUDIT_HMAC_KEY: demoKey },
  ): Promise<any> {
    const file = demoDatabase();
    const db = new Database(file);
    change(db, db.prepare("select entry_id from audit_log where tenant_id = 'acme' order by rowid").pluck().all() as string[]);
    db.close();
    const g = await openGateway({ AGENT_BOM_DB: file, ...env });
    const { data, errors } = await g.run(verify);
    await g.close();
    expect(errors).toEqual([]);
    return data?.auditChain.verify;
  }

  it('an edited entry is named', async () => {
    let id = '';
    const result = await after((db, ids) => {
      id = ids[5]!;
      db.prepare("update audit_log set actor = 'someone-else' where entry_id = ?").run(id);
    });
    expect(result).toMatchObject({ verified: 63, tampered: 1, intact: false, firstBroken: { entryId: id, position: 6, reason: 'EDITED' } });
  });

  it('a deleted entry is noticed, by its link and by the count', async () => {
    const result = await after((db, ids) => db.prepare('delete from audit_log where entry_id = ?').run(ids[10]));
    expect(result).toMatchObject({ verified: 62, tampered: 2, firstBroken: { position: 11, reason: 'DELETED' } });
  });

  it('a chain that was cut off is noticed', async () => {
    const result = await after((db, ids) => db.prepare('delete from audit_log where entry_id in (?, ?)').run(ids[62], ids[63]));
    expect(result).toMatchObject({ verified: 62, tampered: 1, firstBroken: { entryId: null, reason: 'TRUNCATED' } });
  });

  it('another key is told from an edit', async () => {
    const result = await after(() => undefined, { AGENT_BOM_AUDIT_HMAC_KEY: 'another-key' });
    expect(result).toMatchObject({ verified: 0, tampered: 64, intact: false, firstBroken: { position: 1, reason: 'WRONG_KEY' } });
  });

  it('nothing is claimed without a key', async () => {
    expect(await after(() => undefined, {})).toMatchObject({ keyPresent: false, intact: false, verified: 0, checked: 0 });
  });

  it('the chain of the vector verifies', async () => {
    const file = demoDatabase();
    const db = new Database(file);
    const insert = db.prepare(
      'insert into audit_log (entry_id, timestamp, action, actor, resource, details, prev_signature, hmac_signature, tenant_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const e of vector.entries_in_append_order)
      insert.run(
        e.entry_id,
        e.timestamp,
        e.action,
        e.actor,
        e.resource,
        e.canonical_details,
        e.prev_signature,
        e.hmac_signature,
        `vector-${e.chain_tenant}`,
      );
    db.close();
    const g = await openGateway({ AGENT_BOM_DB: file, AGENT_BOM_AUDIT_HMAC_KEY: vector.key });
    for (const [tenant, count] of [
      ['vector-tenant-alpha', 4],
      ['vector-default', 2],
    ] as const) {
      expect((await g.run(verify, { tenant })).data?.auditChain.verify).toMatchObject({ verified: count, tampered: 0, intact: true });
    }
    await g.close();
  });
});

describe('the canonical form', () => {
  it.each(vector.python_json_number_formatting.cases.map((c: { in: string; out: string }) => [c.in, c.out] as const))(
    'prints %s as %s',
    (...[input, output]: any[]) => {
      expect(pythonNumber(String(input))).toBe(output);
    },
  );

  it.each(vector.entries_in_append_order.map((e: { entry_id: string; canonical_details: string }) => [e.entry_id, e.canonical_details]))(
    'of %s is that of the vector',
    (...[, canonical]: any[]) => {
      expect(canonicalDetails(` ${String(canonical)} `)).toBe(canonical);
    },
  );

  it('sorts members by code point and keeps numbers apart', () => {
    expect(canonicalDetails('{"\\ud83d\\ude00": 1, "\\uff5e": 1.0, "b": {"z": [], "a": -0}, "a": 12345678901234567890}')).toBe(
      '{"a":12345678901234567890,"b":{"a":0,"z":[]},"～":1.0,"😀":1}',
    );
    expect(canonicalDetails('null')).toBe('{}');
  });

  it.each(['{', '{"a":}', '[1,]', '{"a":1}x', '"\u0001"', 'nul', '01', '{"a" 1}', '['.repeat(300)])('refuses %j', (text) => {
    expect(() => canonicalDetails(text)).toThrow(/not valid JSON/);
  });
});
