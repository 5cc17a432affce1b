import { demoDatabase } from '../support/demoRows';
import { openGateway } from '../support/gateway';

it('starts without the drivers of backends that are not configured', async () => {
  const g = await openGateway({ PARITYQL_STORE_MODE: 'managed', AGENT_BOM_DB: demoDatabase() });
  expect((await g.run('{ scanJobs(first: 1) { totalCount } }')).errors).toEqual([]);
  const loaded = Object.keys(require.cache).filter((file) => /node_modules\/(snowflake-sdk|@clickhouse|chdb)\//.test(file));
  expect(loaded).toEqual([]);
  await g.close();
});
