import { alteredBackends } from '../support/alteredRows';
import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { toGlobalId } from '../../resolvers/globalId';
import { pageThrough } from '../support/paging';

/** Keys of tenant acme, newest first. */
const newestFirst = ['acme-fleet-1', 'acme-scan-3', 'acme-scan-1', 'acme-scan-0'];

describe.each(contractBackends)('idempotency records on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());
  const ok = async (query: string, options = {}): Promise<any> => {
    const { data, errors } = await g.run(query, options);
    expect(errors).toEqual([]);
    return data;
  };

  it.each(['first', 'last'] as const)('come newest first, and page with %s to the end', async (direction) => {
    expect(await pageThrough(g, { field: 'idempotencyKeys', key: 'idempotencyKey', size: 3 }, direction)).toEqual(newestFirst);
  });

  it('carry everything that is stored', async () => {
    const { idempotencyKeys } = await ok(
      '{ idempotencyKeys(first: 1) { totalCount nodes { id endpoint sourceId idempotencyKey requestHash response createdAt expired } } }',
    );
    expect(idempotencyKeys).toEqual({
      totalCount: 4,
      nodes: [
        {
          id: toGlobalId('IdempotencyKey', '/v1/fleet/sync', 'acme-mdm', 'acme-fleet-1'),
          endpoint: '/v1/fleet/sync',
          sourceId: 'acme-mdm',
          idempotencyKey: 'acme-fleet-1',
          requestHash: 'e49193bb4c42e1613d916572ce926b424f6aab07bd9834d9ccee447d07c02ec5',
          response: { new: 24, source_id: 'acme-mdm', synced: 24, updated: 0 },
          createdAt: '2026-11-23T16:38:11.782341Z',
          expired: false,
        },
      ],
    });
  });

  it.each([
    ['endpoint: "/v1/scan"', 3],
    ['endpoint: "/v1/"', 0],
    ['sourceId: "acme-mdm"', 1],
    ['idempotencyKey: "acme-scan-1"', 1],
    ['endpoint: "/v1/scan", sourceId: "acme-mdm"', 0],
    ['createdFrom: "2026-11-23T16:38:09.158596Z"', 3],
    ['createdFrom: "2026-11-23T16:38:09.158597Z"', 2],
    ['createdBefore: "2026-11-23T16:38:09.158596Z"', 1],
    ['createdFrom: "2026-11-23T17:38:09.158596+01:00", createdBefore: "2026-11-23T16:38:11Z"', 2],
  ])('are filtered by %s', async (filter, total) => {
    expect(await ok(`{ idempotencyKeys(first: 1, filter: { ${filter} }) { totalCount } }`)).toEqual({
      idempotencyKeys: { totalCount: total },
    });
  });

  it('read the stored answer only when it is selected', async () => {
    const read = async (fields: string): Promise<string> =>
      (await g.run(`{ idempotencyKeys(first: 9) { nodes { ${fields} } } }`)).statements.map((s) => s.sql).join();
    expect(await read('endpoint expired')).not.toMatch(/response_json|request_hash/);
    expect(await read('response')).toMatch(/response_json/);
  });

  it('belong to one tenant, by list and by id', async () => {
    const id = toGlobalId('IdempotencyKey', '/v1/scan', 'scan', 'acme-scan-0');
    const node = 'query N($id: ID!) { node(id: $id) { id ... on IdempotencyKey { idempotencyKey response } } }';
    expect((await ok(node, { variables: { id } })).node).toMatchObject({
      id,
      idempotencyKey: 'acme-scan-0',
      response: { job_id: '6f69f19b-e673-4a27-bf08-86014c871712' },
    });
    expect(await ok(node, { variables: { id }, tenant: 'globex' })).toEqual({ node: null });
    expect(
      await ok('{ idempotencyKeys(first: 9, filter: { idempotencyKey: "acme-scan-0" }) { totalCount } }', { tenant: 'globex' }),
    ).toEqual({ idempotencyKeys: { totalCount: 0 } });
    expect(await pageThrough(g, { field: 'idempotencyKeys', key: 'idempotencyKey', size: 2 }, 'first', { tenant: 'globex' })).toEqual(
      newestFirst.map((key) => key.replace('acme', 'globex')),
    );
  });

  it.each(['VIEWER', 'ANALYST'] as const)('are not for a %s', async (role) => {
    for (const query of [
      '{ idempotencyKeys(first: 1) { totalCount } }',
      `{ node(id: "${toGlobalId('IdempotencyKey', '/v1/scan', 'scan', 'acme-scan-0')}") { id } }`,
    ]) {
      const { errors, statements } = await g.run(query, { role });
      expect(errors.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
      expect(statements).toEqual([]);
    }
  });
});

const odd = alteredBackends((db) => {
  const insert = db.prepare(
    'insert into idempotency_keys (endpoint, tenant_id, source_id, idempotency_key, request_hash, response_json, created_at) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const put = (
    key: string,
    createdAt: string,
    response = '{}',
    more: { endpoint?: string; source?: string; tenant?: string; hash?: string } = {},
  ): unknown =>
    insert.run(more.endpoint ?? '/v1/scan', more.tenant ?? 'acme', more.source ?? 'scan', key, more.hash ?? '', response, createdAt);
  put('a day old', '2026-11-22T18:00:00+00:00');
  put('older', '2026-11-22T17:59:59.999000+00:00');
  put('broken', '2026-11-01T00:00:00+00:00', '{"job_id":');
  put('timeless', 'once');
  put('same', '2026-11-10T00:00:00+00:00', '{"n":1}');
  put('same', '2026-11-10T00:00:00+00:00', '{"n":2}', { source: 'other' });
  put('same', '2026-11-10T00:00:00+00:00', '{"n":3}', { endpoint: '/v1/fleet/sync' });
  put('same', '2026-11-10T00:00:00+00:00', '{"n":4}', { tenant: 'globex' });
  put('a:b|c/ü "d"', '2026-11-09T00:00:00+00:00', '[1, "two"]', { source: 's:t' });
});

describe.each(odd)('odd idempotency records on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it.each([
    ['a day old', false],
    ['older', true],
    ['acme-scan-0', false],
  ])('"%s" counts as expired after 24 hours: %s', async (key, expired) => {
    const { data, errors } = await g.run(
      'query K($key: String) { idempotencyKeys(first: 9, filter: { idempotencyKey: $key }) { nodes { expired } } }',
      { variables: { key } },
    );
    expect(errors).toEqual([]);
    expect(data?.idempotencyKeys.nodes).toEqual([{ expired }]);
  });

  it('with one key under other endpoints, sources and tenants are other records', async () => {
    const { data, errors } = await g.run(
      '{ idempotencyKeys(first: 9, filter: { idempotencyKey: "same" }) { totalCount nodes { id endpoint sourceId response } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.idempotencyKeys.totalCount).toBe(3);
    const nodes: any[] = data?.idempotencyKeys.nodes;
    expect(nodes.map((n) => n.response.n).sort()).toEqual([1, 2, 3]);
    for (const { id, response } of nodes)
      expect(
        (await g.run('query N($id: ID!) { node(id: $id) { ... on IdempotencyKey { response } } }', { variables: { id } })).data?.node,
      ).toEqual({ response });
    for (const direction of ['first', 'last'] as const)
      expect(
        await pageThrough(g, { field: 'idempotencyKeys', key: 'id', args: 'filter: { idempotencyKey: "same" }', size: 1 }, direction),
      ).toEqual(nodes.map((n) => n.id));
  });

  it('are found by whatever key a client made up', async () => {
    const id = toGlobalId('IdempotencyKey', '/v1/scan', 's:t', 'a:b|c/ü "d"');
    expect(
      (await g.run('query N($id: ID!) { node(id: $id) { id ... on IdempotencyKey { response requestHash } } }', { variables: { id } })).data
        ?.node,
    ).toEqual({ id, response: [1, 'two'], requestHash: null });
  });

  it('fail by the field, not by the row or the page', async () => {
    const { data, errors } = await g.run(
      '{ broken: idempotencyKeys(first: 1, filter: { idempotencyKey: "broken" }) { nodes { idempotencyKey response expired } } timeless: idempotencyKeys(first: 1, filter: { idempotencyKey: "timeless" }) { nodes { idempotencyKey response } } when: idempotencyKeys(first: 1, filter: { idempotencyKey: "timeless" }) { nodes { expired } } }',
    );
    expect(data?.broken.nodes).toEqual([{ idempotencyKey: 'broken', response: null, expired: true }]);
    expect(data?.timeless.nodes).toEqual([{ idempotencyKey: 'timeless', response: {} }]);
    expect(data?.when.nodes).toEqual([null]);
    expect(errors.map((error) => [error.path?.join('.'), error.extensions['code']]).sort()).toEqual([
      ['broken.nodes.0.response', 'STORED_DATA_INVALID'],
      ['when.nodes.0.expired', 'STORED_DATA_INVALID'],
    ]);
  });
});
