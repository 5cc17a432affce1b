import Database from 'better-sqlite3';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

interface Stored {
  readonly entry_id: string;
  readonly timestamp: string;
  readonly action: string;
  readonly actor: string;
  readonly resource: string;
  readonly details: string;
  readonly prev_signature: string;
  readonly hmac_signature: string;
}

/** What the demo store holds for tenant acme, newest first: read without the code under test. */
const stored = ((): readonly Stored[] => {
  const db = new Database(demoDatabase(), { readonly: true });
  const rows = db.prepare("select * from audit_log where tenant_id = 'acme' order by timestamp desc, entry_id desc").all() as Stored[];
  db.close();
  return rows;
})();

const ids = (rows: readonly Stored[]): readonly string[] => rows.map((row) => row.entry_id);

describe.each(contractBackends)('the audit chain on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  const listed = async (filter: string): Promise<{ ids: string[]; total: number }> => {
    const { data, errors } = await g.run(`{ auditLog(first: 100, filter: { ${filter} }) { totalCount nodes { entryId } } }`);
    expect(errors).toEqual([]);
    return { ids: data?.auditLog.nodes.map((entry: { entryId: string }) => entry.entryId), total: data?.auditLog.totalCount };
  };

  it('lists every entry as it is stored, newest first', async () => {
    const { data, errors } = await g.run(
      '{ auditLog(first: 100) { totalCount nodes { entryId timestamp action actor resource details prevSignature hmacSignature } pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.auditLog.totalCount).toBe(64);
    expect(data?.auditLog.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
    expect(data?.auditLog.nodes).toEqual(
      stored.map((row) => ({
        entryId: row.entry_id,
        timestamp: row.timestamp.replace('+00:00', 'Z'),
        action: row.action,
        actor: row.actor,
        resource: row.resource,
        details: JSON.parse(row.details),
        prevSignature: row.prev_signature || null,
        hmacSignature: row.hmac_signature,
      })),
    );
  });

  it('reaches what `GET /v1/audit?limit=5&offset=10` answered', async () => {
    const skipped = await g.run('{ auditLog(first: 10) { pageInfo { endCursor } } }');
    const { data } = await g.run('query P($at: String) { auditLog(first: 5, after: $at) { nodes { entryId resource } } }', {
      variables: { at: skipped.data?.auditLog.pageInfo.endCursor },
    });
    expect(data?.auditLog.nodes).toHaveLength(5);
    expect(data?.auditLog.nodes.slice(0, 4)).toEqual([
      { entryId: 'b1702589-bbc6-4c0d-b33b-df8d2f18ef6e', resource: 'key/5925d823bfc7754c' },
      { entryId: '2a23a236-c802-48d3-838d-f1bcea60cbcd', resource: 'key/51e54afe2bc4ad6c' },
      { entryId: '09b3c811-e7e3-4fab-8120-91e55bfa2fea', resource: 'key/ba54e39fdc15e8da' },
      { entryId: 'c1f59752-208e-469c-9521-329f728f8b74', resource: 'key/d597c72f2e97a00a' },
    ]);
  });

  it.each([
    ['first', 'DESC'],
    ['first', 'ASC'],
    ['last', 'DESC'],
    ['last', 'ASC'],
  ] as const)('pages with %s over every entry once, %s', async (size, direction) => {
    const [cursor, edge, more] = size === 'first' ? ['after', 'endCursor', 'hasNextPage'] : ['before', 'startCursor', 'hasPreviousPage'];
    const seen: string[] = [];
    let at: string | null = null;
    do {
      const query = `query P($at: String) { auditLog(${size}: 7, ${cursor}: $at, orderBy: { direction: ${direction} }) { nodes { entryId } pageInfo { ${edge} ${more} } } }`;
      const { data, errors } = await g.run(query, { variables: { at } });
      expect(errors).toEqual([]);
      const page = data?.auditLog.nodes.map((entry: { entryId: string }) => entry.entryId);
      seen.splice(size === 'first' ? seen.length : 0, 0, ...page);
      at = data?.auditLog.pageInfo[more] ? data.auditLog.pageInfo[edge] : null;
    } while (at !== null);
    expect(seen).toEqual(direction === 'DESC' ? ids(stored) : [...ids(stored)].reverse());
  });

  it('filters by action, actor and the literal beginning of the resource', async () => {
    expect(await listed('action: "fleet.sync"')).toEqual({ ids: ['7b74ed92-537a-4178-8029-a28189e65aed'], total: 1 });
    const byAnalyst = ids(stored.filter((row) => row.actor === 'acme-analyst'));
    expect(await listed('actor: "acme-analyst"')).toEqual({ ids: byAnalyst, total: byAnalyst.length });
    const onKeys = ids(stored.filter((row) => row.resource.startsWith('key/')));
    expect(onKeys.length).toBeGreaterThan(2);
    expect(await listed('resourcePrefix: "key/"')).toEqual({ ids: onKeys, total: onKeys.length });
    const both = ids(stored.filter((row) => row.actor === 'acme-admin' && row.resource.startsWith('key/')));
    expect((await listed('actor: "acme-admin", resourcePrefix: "key/"')).ids).toEqual(both);
    for (const pattern of ['%', '_ey/', 'key_', 'KEY/']) expect((await listed(`resourcePrefix: "${pattern}"`)).total).toBe(0);
  });

  it('filters by time, to the microsecond and however the instant is spelled', async () => {
    const row = stored[20]!;
    const utc = row.timestamp.replace('+00:00', 'Z');
    const elsewhere = row.timestamp
      .replace(/T(\d\d)/, (_, hour) => `T${String(Number(hour) + 2).padStart(2, '0')}`)
      .replace('+00:00', '+02:00');
    for (const instant of [utc, elsewhere]) {
      expect((await listed(`from: "${instant}"`)).ids).toEqual(ids(stored.slice(0, 21)));
      expect((await listed(`before: "${instant}"`)).ids).toEqual(ids(stored.slice(21)));
    }
    expect((await listed(`from: "${stored[30]!.timestamp}", before: "${row.timestamp}"`)).ids).toEqual(ids(stored.slice(21, 31)));
  });

  it('reads one entry, by its id and as a node, and only for its tenant', async () => {
    const { entry_id: entryId, hmac_signature: hmacSignature } = stored[3]!;
    const { data, errors } = await g.run(`{ auditEntry(entryId: "${entryId}") { id hmacSignature } }`);
    expect(errors).toEqual([]);
    expect(data?.auditEntry.hmacSignature).toBe(hmacSignature);
    const node = 'query N($id: ID!) { node(id: $id) { ... on AuditEntry { entryId } } }';
    const variables = { id: data?.auditEntry.id };
    expect((await g.run(node, { variables })).data?.node).toEqual({ entryId });
    expect((await g.run(node, { variables, tenant: 'globex' })).data?.node).toBeNull();
    expect((await g.run(`{ auditEntry(entryId: "${entryId}") { id } }`, { tenant: 'globex' })).data?.auditEntry).toBeNull();
    expect(
      (await g.run(`{ auditLog(first: 1, filter: { resourcePrefix: "${stored[3]!.resource}" }) { totalCount } }`, { tenant: 'globex' }))
        .data?.auditLog.totalCount,
    ).toBe(0);
  });

  it('is closed to viewers, at every door', async () => {
    const { data } = await g.run('{ auditLog(first: 1) { nodes { id } } }');
    const id = data?.auditLog.nodes[0].id;
    for (const query of [
      '{ auditLog(first: 1) { totalCount } }',
      '{ auditEntry(entryId: "x") { id } }',
      '{ auditChain { count } }',
      `{ node(id: "${id}") { id } }`,
    ]) {
      const { errors, statements } = await g.run(query, { role: 'VIEWER' });
      expect(errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
      expect(statements).toEqual([]);
    }
  });

  it('reads details only when they are selected', async () => {
    const without = await g.run('{ auditLog(first: 5) { nodes { entryId action } } }');
    expect(without.statements.map((statement) => statement.sql).join()).not.toMatch(/details/);
    const withThem = await g.run('{ auditLog(first: 5) { nodes { details } } }');
    expect(withThem.statements).toHaveLength(1);
  });

  it('says of an empty chain that nothing is there', async () => {
    const { data, errors } = await g.run(
      '{ auditChain { count head checkpoint { entryCount } verify { verified tampered checked complete intact reason } } }',
      { tenant: 'nobody' },
    );
    expect(errors).toEqual([]);
    expect(data?.auditChain).toEqual({
      count: 0,
      head: null,
      checkpoint: null,
      verify: { verified: 0, tampered: 0, checked: 0, complete: true, intact: true, reason: null },
    });
  });

  it.each([0, -1, 1_000_001])('refuses to verify %d entries', async (limit) => {
    const { errors } = await g.run(`{ auditChain { verify(limit: ${limit}) { verified } } }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'limit' }) }),
    ]);
  });

  it('is not complete when the limit ended the walk, and is when it did not', async () => {
    const query = 'query V($limit: Int) { auditChain { verify(limit: $limit) { verified complete intact } } }';
    expect((await g.run(query, { variables: { limit: 63 } })).data?.auditChain.verify).toEqual({
      verified: 63,
      complete: false,
      intact: false,
    });
    for (const limit of [64, 65])
      expect((await g.run(query, { variables: { limit } })).data?.auditChain.verify).toEqual({
        verified: 64,
        complete: true,
        intact: true,
      });
  });
});

describe('without a key', () => {
  it('nothing is read, verified or claimed', async () => {
    const g = await openGateway({ AGENT_BOM_DB: demoDatabase() });
    const { data, statements } = await g.run(
      '{ auditChain { verify { verified tampered checked complete intact keyPresent reason firstBroken { reason } } } }',
    );
    await g.close();
    expect(data?.auditChain.verify).toEqual({
      verified: 0,
      tampered: 0,
      checked: 0,
      complete: false,
      intact: false,
      keyPresent: false,
      reason: 'NO_KEY',
      firstBroken: null,
    });
    expect(statements).toEqual([]);
  });
});
