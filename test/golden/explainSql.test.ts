import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { contractBackends } from '../support/backends';
import { openGateway, type Answer, type RunOptions, type TestGateway } from '../support/gateway';
import { projectRoot } from '../support/sharedData';

const folder = join(projectRoot, 'operations');
const examples = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as readonly { name: string; file: string }[];
const operations = examples.flatMap(({ file }) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const names = parse(text).definitions.flatMap((d) => (d.kind === 'OperationDefinition' && d.name ? [d.name.value] : []));
  return names.map((operation) => ({ operation, text }));
});

const query = `query ($document: String!, $operationName: String, $variables: JSON) {
  explain(document: $document, operationName: $operationName, variables: $variables) {
    sql { responseKey statements }
  }
}`;

/** Where the records decide: how many of the statements sent are not shown, and how many of those shown are not sent for the demo rows. */
const dataDependent: Readonly<Record<string, { readonly unseen?: number; readonly unsent?: number }>> = {
  // One agent is quarantined; children of several parents are read by another statement than those of one.
  QuarantinedAgents: { unseen: 1, unsent: 1 },
  // No demo schedule has run.
  UpcomingSchedules: { unsent: 1 },
  // Looks for the reason of a break, which an intact chain does not have.
  AuditIntegrity: { unsent: 1 },
  // Follows the hops inside stored documents.
  WorstExposures: { unseen: 2 },
  // Counts what has been removed only where the two snapshots differ.
  GraphHistory: { unseen: 2 },
};

const statementsIn = (data: Answer['data']): string[] => (data!['explain'].sql as { statements: string[] | null }[]).flatMap(({ statements }) => statements ?? []);

/** Lists of bound values are as long as what was found. */
const shortened = (sql: string): string => sql.replace(/\bin \((?:(?:\?|\$\d+)(?:, )?)+\)/g, 'in (...)').replace(/\$\d+/g, '$');
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map(shortened))].sort();

describe.each(contractBackends)('explain on $name', ({ open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  const explained = async (document: string, operationName?: string, { variables, ...options }: RunOptions = {}): Promise<Answer> =>
    g.run(query, { ...options, variables: { document, variables, ...(operationName ? { operationName } : {}) } });

  it.each(operations)('shows the statements that $operation sends, and sends none', async ({ operation, text }) => {
    const { data, errors, statements } = await explained(text, operation);
    expect({ errors, statements }).toEqual({ errors: [], statements: [] });
    const { statements: sent } = await g.run(text, { operationName: operation });
    const shown = distinct(statementsIn(data));
    const real = distinct(sent.map(({ sql }) => sql));
    const [unseen, unsent] = [real.filter((sql) => !shown.includes(sql)), shown.filter((sql) => !real.includes(sql))];
    const { unseen: allowedUnseen = 0, unsent: allowedUnsent = 0 } = dataDependent[operation] ?? {};
    expect({ unseen: unseen.length, unsent: unsent.length }).toEqual({ unseen: allowedUnseen, unsent: allowedUnsent });
  });

  it('shows placeholders and never a value', async () => {
    const values = { name: 'canary-name', id: 'canary-id', at: '2026-01-02T03:04:05Z', job: 'canary-job' };
    const { data, errors } = await explained(
      `query ($job: ID!) {
        scanJob(jobId: $job) { jobId }
        fleetAgents(first: 77, filter: { contains: "${values.name}" }) { totalCount nodes { agentId } }
        auditLog(first: 77, filter: { resourcePrefix: "${values.id}", from: "${values.at}" }) { totalCount nodes { entryId } }
        graphNode(nodeId: "${values.id}", scanId: "${values.id}") { nodeId }
        sources(first: 77, filter: { contains: "${values.name}" }) { nodes { sourceId } }
      }`,
      undefined,
      { variables: { job: values.job } },
    );
    expect(errors).toEqual([]);
    const fields = data!['explain'].sql as readonly { responseKey: string; statements: string[] }[];
    expect(fields.map(({ responseKey }) => responseKey)).toEqual(['scanJob', 'fleetAgents', 'auditLog', 'graphNode', 'sources']);
    for (const { statements } of fields) expect(statements.length).toBeGreaterThan(0);
    const all = statementsIn(data).join('\n');
    expect(all).not.toMatch(/canary|2026-01-02|'acme'|\b7[78]\b/);
    for (const sql of statementsIn(data)) expect(sql).toMatch(/"(?:tenant_id|team_id)" = (?:\?|\$\d+)/);
  });

  it.each<[string, RunOptions, boolean]>([
    ['an administrator', { role: 'ADMIN' }, true],
    ['a key with the scope', { role: 'ADMIN', scopes: ['explain.sql:read'] }, true],
    ['a key with another scope', { role: 'ADMIN', scopes: ['graph:read'] }, false],
    ['an analyst', { role: 'ANALYST' }, false],
    ['a viewer with the scope', { role: 'VIEWER', scopes: ['explain.sql:read'] }, false],
  ])('shows them to %s: %s', async (_who, options, allowed) => {
    const { data, errors } = await explained('{ scanJobs(first: 1) { nodes { jobId } } }', undefined, options);
    const shown = [{ responseKey: 'scanJobs', statements: [expect.stringContaining('select')] }];
    expect(data!['explain'].sql).toEqual(allowed ? shown : null);
    expect(errors.map(({ extensions: { code } }) => code as unknown)).toEqual(allowed ? [] : ['FORBIDDEN']);
  });

  it.each([
    ['a change', 'mutation { purgeIdempotencyKeys(input: {}) { purgedCount } }', null],
    ['a field without a store', '{ roles { role } }', null],
    ['what cannot be served', '{ scanJobs(first: 1, backend: CLICKHOUSE) { totalCount } }', null],
    ['a cursor that is none', '{ scanJobs(first: 1, after: "x") { nodes { jobId } } }', []],
  ])('shows none for %s', async (_what, document, statements) => {
    const { data, errors } = await explained(document);
    expect(errors).toEqual([]);
    expect(data!['explain'].sql[0].statements).toEqual(statements);
  });
});

it.each([
  ['SQLite', { AGENT_BOM_DB: '/nowhere/agent-bom.db' }],
  ['Postgres', { AGENT_BOM_POSTGRES_URL: 'postgresql://agent_bom_app:none@127.0.0.1:1/none', AGENT_BOM_API_KEY: 'x' }],
])('needs no connection to %s', async (_name, env) => {
  const g = await openGateway(env);
  const { data, errors } = await g.run(query, { variables: { document: '{ scanJobs(first: 1) { totalCount nodes { jobId } } }' } });
  await g.close();
  expect(errors).toEqual([]);
  expect(statementsIn(data)).toHaveLength(2);
});

it('shows none of an operation that would cost too much', async () => {
  const g = await openGateway({ AGENT_BOM_DB: '/nowhere/agent-bom.db', PARITYQL_MAX_COST: '300' });
  const sqlOf = async (count: number): Promise<unknown[]> => {
    const fields = Array.from({ length: count }, (_, i) => `a${i}: scanJobs(first: 100) { nodes { jobId } }`);
    const { data } = await g.run(query, { variables: { document: `{ ${fields.join(' ')} }` } });
    return (data!['explain'].sql as { statements: string[] | null }[]).map(({ statements }) => statements?.length ?? null);
  };
  const [few, many] = [await sqlOf(1), await sqlOf(4)];
  await g.close();
  expect(few).toEqual([1]);
  expect(many).toEqual([null, null, null, null]);
});
