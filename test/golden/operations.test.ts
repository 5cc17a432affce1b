import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'graphql';
import { contractBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';
import { compareWithRecord, onRecord, tenantBound } from '../support/golden';
import { projectRoot } from '../support/sharedData';

const folder = join(projectRoot, 'operations');
const examples = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as readonly { name: string; file: string }[];

/** Every named operation of every example file. */
const operations = examples.flatMap(({ file }) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const names = parse(text).definitions.flatMap((d) => (d.kind === 'OperationDefinition' && d.name ? [d.name.value] : []));
  return names.map((operation) => ({ stem: basename(file, '.graphql'), operation, text }));
});

/** Fields whose value is the moment or the machine, not the data. */
const volatile = new Set(['latencyMs', 'requestId', 'traceId', 'spanId', 'serverVersion']);

describe('the example operations', () => {
  const gateways = new Map<string, TestGateway>();
  beforeAll(async () => {
    for (const backend of contractBackends) gateways.set(backend.name, await backend.open());
  });
  afterAll(() => Promise.all([...gateways.values()].map((g) => g.close())));

  it('exist for every entity', () => {
    expect(operations.length).toBeGreaterThanOrEqual(13);
  });

  it.each(operations)('$stem $operation runs the statements on record, on each backend', async ({ stem, operation, text }) => {
    for (const [name, gateway] of gateways) {
      const { errors, statements } = await gateway.run(text, { operationName: operation });
      const parity = errors.filter((error) => error.extensions.code === 'BACKEND_PARITY');
      expect(errors).toEqual(name === 'SQLITE' ? parity : []);
      compareWithRecord(join(__dirname, `${stem}.${operation}.${name.toLowerCase()}.sql`), onRecord(statements));
      for (const statement of statements) expect(tenantBound(statement.sql)).toBe(true);
    }
  });

  it.each(operations)('$stem $operation answers the same on both backends', async ({ operation, text }) => {
    const sqlite = await gateways.get('SQLITE')!.run(text, { operationName: operation });
    const postgres = await gateways.get('POSTGRES')!.run(text, { operationName: operation });
    const unsupported = sqlite.errors.map((error) => String(error.path?.[0]));
    expect(stable(without(postgres.data, unsupported))).toEqual(stable(without(sqlite.data, unsupported)));
  });
});

function without(data: Record<string, unknown> | null | undefined, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => !fields.includes(key)));
}

/** Cursors are bound to their backend and differ by design. */
function stable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key: string, inner: unknown) => (volatile.has(key) || /[cC]ursor$/.test(key) || key === 'servedBy' || key === 'storage' ? undefined : inner)));
}
