import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
describe.each(contractBackends)('scratch $name', ({ name, open }) => {
  let g: TestGateway;
  beforeAll(async () => { g = await open(); });
  afterAll(() => g.close());
  it('runs', async () => {
    const a = await g.run(require('fs').readFileSync('/tmp/gx/q.graphql', 'utf8'));
    require('fs').writeFileSync(`/tmp/gx/${name}.json`, JSON.stringify({ data: a.data, errors: a.errors }, null, 1));
    require('fs').writeFileSync(`/tmp/gx/${name}.sql`, a.statements.map((s) => s.sql + '\n-- ' + JSON.stringify(s.parameters).slice(0, 300)).join('\n\n'));
  });
});
