import type { Session } from '../../resolvers/context';
import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

/** When a non-null field fails, GraphQL answers while its siblings are still resolving: their statements come after the operation has ended. */
describe.each(contractBackends)('statements on $name that come after their operation was answered', ({ open }) => {
  const session: Session = { tenant: 'acme', role: 'ADMIN', scopes: [], method: 'api_key', subject: 'test', keyId: null };
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('do not run, and hold no connection', async () => {
    // More often than any pool has connections.
    for (let i = 0; i < 40; i += 1) {
      const statements: unknown[] = [];
      const { data } = g.deployment.contextFor(session, 'test', { listener: (event) => statements.push(event) });
      const { port } = data.root('Query.scanJobs', 'scanJob');
      const read = (): Promise<unknown> => port.byIds(['x'], new Set(['jobId']));
      await read();
      await data.end();
      await expect(read()).rejects.toThrow('The operation has ended.');
      expect(statements).toHaveLength(1);
    }
    const { data, errors } = await g.run('{ scanJobs(first: 1) { totalCount } }');
    expect(errors).toEqual([]);
    expect(data?.scanJobs.totalCount).toBe(16);
  });

  it('open no backend that the operation had not used', async () => {
    const { data } = g.deployment.contextFor(session, 'test');
    await data.end();
    expect(() => data.root('Query.scanJobs', 'scanJob')).toThrow('The operation has ended.');
  });
});
