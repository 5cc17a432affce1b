import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

describe.each(contractBackends)('an operation on $name that is answered while siblings still resolve', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('leaves no transaction open', async () => {
    // The cursor of a non-null page is refused as soon as it is looked at, which ends the row; the parents of its siblings' children are read after that.
    const query = '{ sources(first: 5) { nodes { sourceId lastJob { parent { jobId } children { parent { children { parent { jobId } } } } } jobs(first: 1, after: "x") { totalCount } } } }';
    // More often than any pool has connections.
    for (let i = 0; i < 40; i += 1) {
      const { errors } = await g.run(query);
      expect(errors.map((e) => e.extensions['code'])).toEqual(Array(5).fill('BAD_CURSOR'));
    }
    const { data, errors } = await g.run('{ scanJobs(first: 1) { totalCount } }');
    expect(errors).toEqual([]);
    expect(data?.scanJobs.totalCount).toBe(16);
  });
});
