import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

describe.each(contractBackends)('the audit chain on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('lists the newest entries first, with totals', async () => {
    const { data, errors } = await g.run('{ auditLog(first: 2) { totalCount nodes { entryId timestamp action actor resource details prevSignature hmacSignature } pageInfo { hasNextPage } } }');
    expect(errors).toEqual([]);
    expect(data?.auditLog).toEqual({
      totalCount: 64,
      nodes: [
        {
          entryId: '7e97bc62-3089-4b86-ba22-a43c76a62cb2', timestamp: '2026-11-23T16:56:55.329304Z', action: 'gateway.policy_updated', actor: 'acme-admin',
          resource: 'gateway-policy/72433b77-024d-4237-a3b3-dfd475ccce08', details: { tenant_id: 'acme', enabled: true },
          prevSignature: '86d3508a5e185604b226077e6a879085e4c6c148982150d82bccaacda32a36d9', hmacSignature: 'c136a42bc14b41a4e09a3754d05384be8b82558af847fc3143ed4c303427063f',
        },
        {
          entryId: 'd96c9db3-f941-46ab-ac8b-d55db82cdbcb', timestamp: '2026-11-23T16:56:52.785246Z', action: 'gateway.policy_updated', actor: 'acme-admin',
          resource: 'gateway-policy/72433b77-024d-4237-a3b3-dfd475ccce08', details: { tenant_id: 'acme', enabled: false },
          prevSignature: '4f7d7007185925ddfe77d17d7f10275634d4a602d21879a93f2ead492a34e04a', hmacSignature: '86d3508a5e185604b226077e6a879085e4c6c148982150d82bccaacda32a36d9',
        },
      ],
      pageInfo: { hasNextPage: true },
    });
  });
});
