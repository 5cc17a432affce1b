import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { compareWithRecord, onRecord, tenantBound } from '../support/golden';
import { projectRoot } from '../support/sharedData';

const stems = ['scanJob', 'fleetAgent', 'gatewayPolicy', 'policyAudit', 'exception', 'schedule'];

const operations = stems.flatMap((stem) => {
  const text = readFileSync(join(projectRoot, 'operations', `${stem}.graphql`), 'utf8');
  const names = parse(text).definitions.flatMap((d) => (d.kind === 'OperationDefinition' && d.name ? [d.name.value] : []));
  return names.map((operation) => ({ stem, operation, text }));
});

describe('the example operations of what Snowflake keeps', () => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await sharedBackends.find(({ name }) => name === 'SNOWFLAKE')!.open();
  });
  afterAll(() => g.close());

  it.each(operations)('$stem $operation runs the statements on record', async ({ stem, operation, text }) => {
    const { errors, statements } = await g.run(text, { operationName: operation });
    expect(errors).toEqual([]);
    const own = statements.filter(({ backend }) => backend === 'SNOWFLAKE');
    expect(own.length).toBeGreaterThan(0);
    // Which of the fields of an operation gets its turn first is a matter of the network.
    const sorted = own.toSorted((a, b) => (a.sql < b.sql ? -1 : 1));
    compareWithRecord(join(__dirname, `${stem}.${operation}.snowflake.sql`), onRecord(sorted));
    for (const { sql } of own) expect(tenantBound(sql)).toBe(true);
  });
});
