import type { Backend, LogicalEntity, SupportLevel } from '../../datasources/vocabulary';
import { assertDeclaredIsImplemented } from '../../server/deployment';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { openGateway, type TestGateway } from '../support/gateway';

/** The parity requirement, cell by cell, written down independently of the SDL: level, primary table, provisioning. */
const matrix: Readonly<Record<LogicalEntity, Readonly<Record<Backend, readonly [SupportLevel, string | null, string]>>>> = {
  SCAN_JOBS: {
    SQLITE: ['FULL', 'jobs', 'R'],
    POSTGRES: ['FULL', 'scan_jobs', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'scan_jobs', 'R'],
  },
  FLEET_AGENTS: {
    SQLITE: ['FULL', 'fleet_agents', 'R'],
    POSTGRES: ['FULL', 'fleet_agents', 'B'],
    CLICKHOUSE: ['SNAPSHOT_ONLY', 'fleet_agents', ''],
    SNOWFLAKE: ['FULL', 'fleet_agents', 'R'],
  },
  GATEWAY_POLICIES: {
    SQLITE: ['FULL', 'gateway_policies', 'R'],
    POSTGRES: ['FULL', 'gateway_policies', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'gateway_policies', 'R'],
  },
  GATEWAY_POLICY_AUDIT: {
    SQLITE: ['FULL', 'policy_audit_log', 'R'],
    POSTGRES: ['FULL', 'policy_audit_log', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'policy_audit_log', 'R'],
  },
  SOURCES: {
    SQLITE: ['FULL', 'sources', 'R'],
    POSTGRES: ['FULL', 'control_plane_sources', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  API_KEYS: {
    SQLITE: ['NOT_WIRED', null, ''],
    POSTGRES: ['FULL', 'api_keys', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  EXCEPTIONS: {
    SQLITE: ['NOT_WIRED', null, ''],
    POSTGRES: ['FULL', 'exceptions', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'exceptions', 'R'],
  },
  SCHEDULES: {
    SQLITE: ['FULL', 'scan_schedules', 'R'],
    POSTGRES: ['FULL', 'scan_schedules', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['FULL', 'scan_schedules', 'R'],
  },
  AUDIT_CHAIN: {
    SQLITE: ['FULL', 'audit_log', 'R'],
    POSTGRES: ['FULL', 'audit_log', 'B'],
    CLICKHOUSE: ['ANALYTICS_COPY', 'audit_events', ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  GRAPH: {
    SQLITE: ['FULL', 'graph_snapshots', 'R'],
    POSTGRES: ['FULL', 'graph_snapshots', 'B'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  TRENDS: {
    SQLITE: ['FULL', 'trend_history', 'R'],
    POSTGRES: ['FULL', 'trend_history', 'B'],
    CLICKHOUSE: ['AGGREGATION_ONLY', 'vulnerability_scans', ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  IDEMPOTENCY_KEYS: {
    SQLITE: ['FULL', 'idempotency_keys', 'R'],
    POSTGRES: ['FULL', 'idempotency_keys', 'R'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
  RATE_LIMITS: {
    SQLITE: ['FULL', 'api_rate_limits', 'R'],
    POSTGRES: ['FULL', 'api_rate_limits', 'BR'],
    CLICKHOUSE: ['NONE', null, ''],
    SNOWFLAKE: ['NONE', null, ''],
  },
};

const entities = Object.keys(matrix) as LogicalEntity[];
const backends: readonly Backend[] = ['SQLITE', 'POSTGRES', 'CLICKHOUSE', 'SNOWFLAKE'];
const cells = entities.flatMap((entity) => backends.map((backend) => [entity, backend, ...matrix[entity][backend]] as const));

/** One list field per entity, pinned to a backend. */
const probes: Readonly<Record<LogicalEntity, (backend: Backend) => string>> = {
  SCAN_JOBS: (b) => `{ scanJobs(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  FLEET_AGENTS: (b) => `{ fleetAgents(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GATEWAY_POLICIES: (b) => `{ gatewayPolicies(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GATEWAY_POLICY_AUDIT: (b) => `{ gatewayPolicyAudit(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  SOURCES: (b) => `{ sources(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  API_KEYS: (b) => `{ apiKeys(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  EXCEPTIONS: (b) => `{ exceptions(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  SCHEDULES: (b) => `{ schedules(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  AUDIT_CHAIN: (b) => `{ auditLog(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  GRAPH: (b) => `{ graphSnapshots(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  TRENDS: (b) => `{ postureHistory(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  IDEMPOTENCY_KEYS: (b) => `{ idempotencyKeys(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
  RATE_LIMITS: (b) => `{ rateLimits(first: 1, backend: ${b}) { totalCount nodes { id } } }`,
};

const reasons: Readonly<Record<SupportLevel, string>> = {
  FULL: 'NOT_CONFIGURED',
  NONE: 'NOT_SUPPORTED',
  NOT_WIRED: 'NOT_WIRED',
  SNAPSHOT_ONLY: 'SNAPSHOT_ONLY',
  ANALYTICS_COPY: 'ANALYTICS_COPY_ONLY',
  AGGREGATION_ONLY: 'AGGREGATION_ONLY',
};

describe('the parity matrix', () => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await openGateway({ AGENT_BOM_DB: demoDatabase() });
  });
  afterAll(() => g.close());

  it('has 52 cells', () => {
    expect(cells).toHaveLength(52);
    expect(g.deployment.schema.capabilities.entities).toEqual(entities);
    expect(g.deployment.schema.capabilities.backends).toEqual(backends);
  });

  it.each(cells)('%s on %s is declared as required', (entity, backend, level, table, provisioning) => {
    const cell = g.deployment.schema.capabilities.cell(entity, backend);
    expect(cell.level).toBe(level);
    expect(cell.tables[0] ?? null).toBe(table);
    expect(cell.provisioning.map((p) => p[0]).join('')).toBe(provisioning);
  });

  it('is served by controlPlane.parity, cell by cell', async () => {
    const { data, errors } = await g.run(
      '{ controlPlane { parity { entity backend level supported error { code entity backend level reason retryable configuredBackends } } } }',
    );
    expect(errors).toEqual([]);
    expect(data?.controlPlane.parity).toHaveLength(52);
    for (const cell of data?.controlPlane.parity ?? []) {
      const [level] = matrix[cell.entity as LogicalEntity][cell.backend as Backend];
      const served = level === 'FULL' && cell.backend === 'SQLITE';
      expect(cell.supported).toBe(served);
      expect(cell.error?.reason ?? null).toBe(served ? null : reasons[level]);
    }
  });
});

describe.each(contractBackends)('the cells of a deployment with $name', ({ name, open }) => {
  let g: TestGateway;
  beforeAll(async () => {
    g = await open();
  });
  afterAll(() => g.close());

  const answered = cells.filter(([, backend, level]) => backend === name && level === 'FULL');
  const refused = cells.filter(([, backend, level]) => !(backend === name && level === 'FULL'));

  it.each(answered)('%s on %s answers with data', async (entity, backend) => {
    const { data, errors, statements } = await g.run(probes[entity](backend));
    expect(errors).toEqual([]);
    const [connection] = Object.values(data ?? {});
    expect(connection.totalCount).toBeGreaterThan(0);
    expect(connection.nodes).toHaveLength(1);
    expect(statements.every((statement) => statement.backend === backend)).toBe(true);
    expect(statements.length).toBeGreaterThan(0);
  });

  it.each(refused)('%s on %s answers the exact parity error and touches no driver', async (entity, backend, level) => {
    const opened: string[] = [];
    const spies = [...g.deployment.services.backends.values()].map((module) =>
      jest.spyOn(module, 'open').mockImplementation(() => {
        opened.push(module.backend);
        throw new Error('a driver was touched');
      }),
    );
    const { data, errors, statements } = await g.run(probes[entity](backend));
    spies.forEach((spy) => spy.mockRestore());
    const field = Object.keys(data ?? {})[0];
    const supported = backends.filter((other) => matrix[entity][other][0] === 'FULL');
    expect(opened).toEqual([]);
    expect(statements).toEqual([]);
    expect(data).toEqual({ [field ?? '']: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toEqual([field]);
    expect(errors[0]?.extensions).toEqual({
      code: 'BACKEND_PARITY',
      entity,
      field: `Query.${field}`,
      operation: 'READ',
      backend,
      level,
      reason: reasons[level],
      supportedBackends: supported,
      configuredBackends: [name],
      note: g.deployment.schema.capabilities.cell(entity, backend).note,
      remedy: expect.any(String),
      retryable: false,
    });
  });
});

describe('boot', () => {
  it('fails when declared and implemented cells differ, naming every difference', async () => {
    const g = await openGateway({ AGENT_BOM_DB: demoDatabase() });
    const [module] = [...g.deployment.services.backends.values()];
    const changed = {
      ...module!,
      backend: 'SQLITE' as const,
      implemented: module!.implemented.filter((p) => p !== 'graph').concat('apiKey'),
    };
    expect(() => assertDeclaredIsImplemented(g.deployment.schema.capabilities, [changed])).toThrow(
      /API_KEYS on SQLITE is implemented but not declared FULL[\s\S]*GRAPH on SQLITE is declared FULL but not implemented/,
    );
    await g.close();
  });
});
