import { Router, type RouteRule, type RoutingConfig } from '../../datasources/router';
import type { Backend, LogicalEntity, ParityReason, SupportLevel } from '../../datasources/vocabulary';
import type { Cell, CapabilityTable, FieldBinding } from '../../directives/backendSupport';
import { buildGatewaySchema } from '../../server/schema';

const real = buildGatewaySchema().capabilities;

/** The table of the SDL with some cells changed. */
function withCells(changes: Readonly<Record<string, SupportLevel>>): CapabilityTable {
  return {
    ...real,
    cell: (entity, backend): Cell => ({
      ...real.cell(entity, backend),
      ...(changes[`${entity}/${backend}`] ? { level: changes[`${entity}/${backend}`]! } : {}),
    }),
  };
}

const listOf = (entity: LogicalEntity): FieldBinding => ({ coordinate: 'Query.things', entity, operation: 'READ', servedBy: ['FULL'] });
const statsOf = (entity: LogicalEntity): FieldBinding => ({
  coordinate: 'Query.thingStats',
  entity,
  operation: 'READ',
  servedBy: ['FULL', 'AGGREGATION_ONLY', 'ANALYTICS_COPY'],
});

interface Shape extends Partial<RoutingConfig> {
  readonly table?: CapabilityTable;
}

function route(
  configured: readonly Backend[],
  binding: FieldBinding,
  requested: Backend | null = null,
  { table = real, routes = {} }: Shape = {},
) {
  return new Router(table, { configured, routes }).route(binding, requested);
}

function expectBackend(answer: ReturnType<typeof route>, backend: Backend, rule: RouteRule): void {
  expect(answer).toEqual({ kind: 'backend', backend, rule });
}

function expectParity(answer: ReturnType<typeof route>, backend: Backend | null, reason: ParityReason, level: SupportLevel) {
  if (answer.kind !== 'parity') throw new Error(`routed to ${answer.backend}`);
  expect(answer.error.parity).toMatchObject({ code: 'BACKEND_PARITY', backend, reason, level, retryable: false });
  return answer.error;
}

describe('a field without a pin', () => {
  it.each<[readonly Backend[], Backend, RouteRule]>([
    [['SQLITE'], 'SQLITE', 'PRIMARY'],
    [['POSTGRES'], 'POSTGRES', 'PRIMARY'],
    [['POSTGRES', 'SQLITE'], 'POSTGRES', 'PRIMARY'],
    [['SQLITE', 'POSTGRES'], 'SQLITE', 'PRIMARY'],
    [['SNOWFLAKE', 'POSTGRES', 'SQLITE', 'CLICKHOUSE'], 'SNOWFLAKE', 'PRIMARY'],
    [['CLICKHOUSE', 'SQLITE'], 'SQLITE', 'FIRST_FULL'],
    [['CLICKHOUSE', 'SQLITE', 'SNOWFLAKE'], 'SNOWFLAKE', 'FIRST_FULL'],
    [['CLICKHOUSE', 'SQLITE', 'SNOWFLAKE', 'POSTGRES'], 'POSTGRES', 'FIRST_FULL'],
  ])('goes, with %j, to the primary or to the first full one', (configured, backend, rule) => {
    expectBackend(route(configured, listOf('SCAN_JOBS')), backend, rule);
  });

  it('passes over a primary that does not have the entity', () => {
    expect(real.cell('API_KEYS', 'SQLITE').level).toBe('NOT_WIRED');
    expectBackend(route(['SQLITE', 'POSTGRES'], listOf('API_KEYS')), 'POSTGRES', 'FIRST_FULL');
  });

  it('follows the route that an operator set, before the primary', () => {
    expectBackend(route(['POSTGRES', 'SQLITE'], listOf('GRAPH'), null, { routes: { GRAPH: 'SQLITE' } }), 'SQLITE', 'CONFIGURED_ROUTE');
    expectBackend(route(['POSTGRES', 'SQLITE'], listOf('SCAN_JOBS'), null, { routes: { GRAPH: 'SQLITE' } }), 'POSTGRES', 'PRIMARY');
  });

  it('does not fall back from a configured route that cannot serve it', () => {
    expectParity(
      route(['POSTGRES', 'SQLITE'], listOf('API_KEYS'), null, { routes: { API_KEYS: 'SQLITE' } }),
      'SQLITE',
      'NOT_WIRED',
      'NOT_WIRED',
    );
  });

  it('answers with the parity error, without a backend, when none serves it', () => {
    const error = expectParity(route(['SQLITE'], listOf('API_KEYS')), null, 'NOT_CONFIGURED', 'NOT_WIRED');
    expect(error.parity).toMatchObject({
      supportedBackends: expect.arrayContaining(['POSTGRES']),
      configuredBackends: ['SQLITE'],
      note: null,
      field: 'Query.things',
      operation: 'READ',
    });
    expect(error.parity.remedy).toMatch(/^Configure one of: POSTGRES/);
    expect(error.message).toMatch(/^No configured backend serves Query\.things \(NOT_CONFIGURED\)\. Served by: POSTGRES/);
  });

  it('names the best of the levels that are there', () => {
    const table = withCells({ 'API_KEYS/SQLITE': 'SNAPSHOT_ONLY', 'API_KEYS/CLICKHOUSE': 'NONE' });
    expectParity(route(['CLICKHOUSE', 'SQLITE'], listOf('API_KEYS'), null, { table }), null, 'NOT_CONFIGURED', 'SNAPSHOT_ONLY');
  });
});

describe('a field with a pin', () => {
  it('goes there, whatever the route and the primary', () => {
    expectBackend(route(['POSTGRES', 'SQLITE'], listOf('GRAPH'), 'SQLITE'), 'SQLITE', 'PINNED');
    expectBackend(route(['SQLITE', 'POSTGRES'], listOf('GRAPH'), 'POSTGRES', { routes: { GRAPH: 'SQLITE' } }), 'POSTGRES', 'PINNED');
  });

  it('says NOT_CONFIGURED of a backend that could serve it', () => {
    const error = expectParity(route(['SQLITE'], listOf('SCAN_JOBS'), 'POSTGRES'), 'POSTGRES', 'NOT_CONFIGURED', 'FULL');
    expect(error.parity.remedy).toBe('Configure POSTGRES, or ask SQLITE.');
  });

  it('says NOT_CONFIGURED even when nothing is configured that serves it', () => {
    const error = expectParity(route(['SQLITE'], listOf('API_KEYS'), 'POSTGRES'), 'POSTGRES', 'NOT_CONFIGURED', 'FULL');
    expect(error.parity.remedy).toBe('Configure POSTGRES, or ask another backend.');
  });

  it.each<[SupportLevel, ParityReason]>([
    ['NONE', 'NOT_SUPPORTED'],
    ['NOT_WIRED', 'NOT_WIRED'],
    ['SNAPSHOT_ONLY', 'SNAPSHOT_ONLY'],
    ['ANALYTICS_COPY', 'ANALYTICS_COPY_ONLY'],
    ['AGGREGATION_ONLY', 'AGGREGATION_ONLY'],
  ])('gives the reason of its level, %s, whether or not it is configured', (level, reason) => {
    const table = withCells({ 'SCAN_JOBS/CLICKHOUSE': level });
    for (const configured of [['SQLITE', 'CLICKHOUSE'], ['SQLITE']] as const) {
      const error = expectParity(route(configured, listOf('SCAN_JOBS'), 'CLICKHOUSE', { table }), 'CLICKHOUSE', reason, level);
      expect(error.parity.remedy).toBe('Ask SQLITE, or leave out the backend argument.');
      expect(error.parity.note).toBe(real.cell('SCAN_JOBS', 'CLICKHOUSE').note);
    }
  });

  it('names what to configure when nothing configured serves it', () => {
    const error = expectParity(route(['SQLITE'], listOf('API_KEYS'), 'SQLITE'), 'SQLITE', 'NOT_WIRED', 'NOT_WIRED');
    expect(error.parity.remedy).toMatch(/^Configure one of: POSTGRES/);
  });

  it('says so when no backend of any deployment serves it', () => {
    const table = withCells(Object.fromEntries(real.backends.map((backend) => [`TRENDS/${backend}`, 'NONE'])));
    const error = expectParity(route(['SQLITE'], listOf('TRENDS'), 'SQLITE', { table }), 'SQLITE', 'NOT_SUPPORTED', 'NONE');
    expect(error.parity.supportedBackends).toEqual([]);
    expect(error.parity.remedy).toBe('No backend serves this field.');
    expect(error.message).toContain('Served by: no backend.');
  });
});

describe('an aggregation', () => {
  const table = withCells({ 'GATEWAY_POLICY_AUDIT/CLICKHOUSE': 'AGGREGATION_ONLY' });

  it('prefers the analytics store where there is one', () => {
    expectBackend(route(['POSTGRES', 'CLICKHOUSE'], statsOf('GATEWAY_POLICY_AUDIT'), null, { table }), 'CLICKHOUSE', 'ANALYTICS_PREFERRED');
    expectBackend(route(['POSTGRES'], statsOf('GATEWAY_POLICY_AUDIT'), null, { table }), 'POSTGRES', 'PRIMARY');
  });

  it('keeps to a pin and to a configured route', () => {
    expectBackend(route(['POSTGRES', 'CLICKHOUSE'], statsOf('GATEWAY_POLICY_AUDIT'), 'POSTGRES', { table }), 'POSTGRES', 'PINNED');
    expectBackend(
      route(['POSTGRES', 'CLICKHOUSE'], statsOf('GATEWAY_POLICY_AUDIT'), null, { table, routes: { GATEWAY_POLICY_AUDIT: 'POSTGRES' } }),
      'POSTGRES',
      'CONFIGURED_ROUTE',
    );
    expectBackend(route(['POSTGRES', 'CLICKHOUSE'], statsOf('GATEWAY_POLICY_AUDIT'), 'CLICKHOUSE', { table }), 'CLICKHOUSE', 'PINNED');
  });

  it('leaves lists where the records are', () => {
    expectBackend(route(['CLICKHOUSE', 'POSTGRES'], listOf('GATEWAY_POLICY_AUDIT'), null, { table }), 'POSTGRES', 'FIRST_FULL');
    expectParity(route(['CLICKHOUSE'], listOf('GATEWAY_POLICY_AUDIT'), null, { table }), null, 'NOT_CONFIGURED', 'AGGREGATION_ONLY');
  });
});

describe('the table of the SDL', () => {
  it('routes every binding of every deployment shape to a configured backend that serves it, or to a complete parity error', () => {
    const shapes: Backend[][] = [
      ['SQLITE'],
      ['POSTGRES'],
      ['SNOWFLAKE'],
      ['CLICKHOUSE'],
      ['POSTGRES', 'SQLITE'],
      ['POSTGRES', 'CLICKHOUSE'],
      ['SQLITE', 'CLICKHOUSE'],
      ['SNOWFLAKE', 'POSTGRES', 'CLICKHOUSE', 'SQLITE'],
    ];
    expect(real.bindings.length).toBeGreaterThan(10);
    for (const configured of shapes)
      for (const binding of real.bindings)
        for (const requested of [null, ...real.backends]) {
          const answer = route(configured, binding, requested);
          if (answer.kind === 'backend') {
            expect(configured).toContain(answer.backend);
            expect(binding.servedBy).toContain(real.cell(binding.entity, answer.backend).level);
            if (requested) expect(answer.backend).toBe(requested);
          } else {
            const { parity } = answer.error;
            expect(parity).toMatchObject({
              entity: binding.entity,
              field: binding.coordinate,
              backend: requested,
              configuredBackends: configured,
            });
            expect(parity.remedy).toEqual(expect.any(String));
            const usable = parity.supportedBackends.filter((b) => configured.includes(b));
            if (requested === null) expect(usable).toEqual([]);
          }
        }
  });

  it('is frozen, complete, and free of bindings to what it does not know', () => {
    expect(real.entities).toHaveLength(13);
    expect(real.backends).toEqual(['SQLITE', 'POSTGRES', 'CLICKHOUSE', 'SNOWFLAKE']);
    expect(Object.isFrozen(real)).toBe(true);
    expect(() => real.cell('NOTHING' as LogicalEntity, 'SQLITE')).toThrow('No cell NOTHING/SQLITE');
    for (const binding of real.bindings) expect(real.entities).toContain(binding.entity);
  });
});
