import type { Backend, LogicalEntity } from '../../datasources/vocabulary';
import { assertDeclaredIsImplemented } from '../../server/deployment';
import { contractBackends } from '../support/backends';
import { demoDatabase } from '../support/demoRows';
import { backends, cells, entities, matrix, probes, reasons } from '../support/parityMatrix';
import { openGateway, type TestGateway } from '../support/gateway';

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
