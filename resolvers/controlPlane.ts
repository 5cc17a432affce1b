import type { BackendHealth, BackendModule } from '../datasources/backend';
import { portOfEntity } from '../datasources/ports';
import type { Backend, LogicalEntity } from '../datasources/vocabulary';
import type { FieldBinding } from '../directives/backendSupport';
import type { Services } from './services';
import type { BackendStatus, EntityStores, ParityCell, Resolvers } from './types.generated';

const roles: Readonly<Record<Backend, string>> = {
  SQLITE: 'Local and single-node transactional store.',
  POSTGRES: 'Default transactional control-plane store.',
  CLICKHOUSE: 'Analytics and event store; never a transactional replacement.',
  SNOWFLAKE: 'Partial transactional control plane with explicit limits.',
};

const unknownHealth: BackendHealth = { reachable: false, latencyMs: null, serverVersion: null, lastError: null, schema: [] };

/** Resolvers of the deployment's own state. */
export const controlPlaneResolvers: Pick<Resolvers, 'Query' | 'ControlPlane'> = {
  Query: { controlPlane: () => ({}) as never },
  ControlPlane: {
    version: (_plane, _args, { services }) => services.version,
    shape: (_plane, _args, { services }) => services.config.shape,
    storeMode: (_plane, _args, { services }) => (services.config.mode === 'managed' ? 'MANAGED' : 'ATTACHED'),
    backends: (_plane, _args, { services }) => Promise.all(services.router.capabilities.backends.map((kind) => statusOf(kind, services))),
    entities: async (_plane, _args, { services }) => entityStores(services),
    parity: (_plane, { entity, backend }, { services }) => parityCells(services, entity ?? null, backend ?? null),
  },
};

async function statusOf(kind: Backend, services: Services): Promise<BackendStatus> {
  const module = services.backends.get(kind);
  const health = module ? await module.health() : unknownHealth;
  return { kind, role: roles[kind], configured: module !== undefined, ...health, reachable: module ? health.reachable : null };
}

async function entityStores(services: Services): Promise<readonly EntityStores[]> {
  const { capabilities } = services.router;
  const existing = new Map<Backend, ReadonlySet<string> | null>();
  for (const [backend, module] of services.backends) existing.set(backend, await tablesOf(module, services));
  return capabilities.entities.map((name) => ({
    name,
    stores: capabilities.backends.map((backend) => {
      const cell = capabilities.cell(name, backend);
      const [primary] = cell.tables;
      const tables = existing.get(backend) ?? null;
      return { ...cell, exists: tables === null || primary === undefined ? null : tables.has(primary) };
    }),
  }));
}

/** Null when the backend is down: existence is then unknown, which is not the same as absent. */
async function tablesOf(module: BackendModule, services: Services): Promise<ReadonlySet<string> | null> {
  const { capabilities } = services.router;
  const names = capabilities.entities.flatMap((entity) => capabilities.cell(entity, module.backend).tables);
  return module.existingTables([...new Set(names)]).catch(() => null);
}

/** The root field that stands for an entity when a cell is asked about without one. */
function bindingFor(services: Services, entity: LogicalEntity): FieldBinding {
  const own = services.router.capabilities.bindings.find((binding) => binding.entity === entity && binding.operation === 'READ');
  return own ?? { coordinate: `Query.${portOfEntity[entity]}`, entity, operation: 'READ', servedBy: ['FULL'] };
}

function parityCells(services: Services, entity: LogicalEntity | null, backend: Backend | null): readonly ParityCell[] {
  const { router } = services;
  const { capabilities } = router;
  return capabilities.entities
    .filter((name) => entity === null || name === entity)
    .flatMap((name) =>
      capabilities.backends
        .filter((kind) => backend === null || kind === backend)
        .map((kind) => {
          const route = router.route({ ...bindingFor(services, name), servedBy: ['FULL'] }, kind);
          const error = route.kind === 'parity' ? route.error.parity : null;
          return { ...capabilities.cell(name, kind), supported: error === null, error };
        }),
    );
}
