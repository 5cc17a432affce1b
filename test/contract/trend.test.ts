import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

describe.each(contractBackends)('trends on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  it('lists the newest points first', async () => {
    const { data, errors } = await g.run('{ postureHistory(first: 1) { totalCount nodes { scanId timestamp postureScore postureGrade } } }');
    expect(errors).toEqual([]);
    expect(data?.postureHistory).toEqual({
      totalCount: 77,
      nodes: [{ scanId: '6f69f19b-e673-4a27-bf08-86014c871712', timestamp: '2026-11-23T16:38:11.402377Z', postureScore: 77.8, postureGrade: 'C' }],
    });
  });

  it.each(['ASC', 'DESC'])('orders by score %s', async (direction) => {
    const { data, errors } = await g.run(`{ postureHistory(first: 100, orderBy: { field: POSTURE_SCORE, direction: ${direction} }) { nodes { postureScore } } }`);
    expect(errors).toEqual([]);
    const scores = data?.postureHistory.nodes.map((point: { postureScore: number }) => point.postureScore);
    expect(scores).toEqual([...scores].sort((a, b) => (direction === 'ASC' ? a - b : b - a)));
    expect(scores).toHaveLength(77);
  });
});
