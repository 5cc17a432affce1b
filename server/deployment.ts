import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditSigner } from '../datasources/auditSignature';
import type { BackendModule, StatementListener, WriteOptions } from '../datasources/backend';
import { ClickHouseBackend } from '../datasources/clickhouse/backend';
import { openEmbedded } from '../datasources/clickhouse/embedded';
import type { ClickHouseEngine } from '../datasources/clickhouse/engine';
import { openServer } from '../datasources/clickhouse/server';
import { DataOperation } from '../datasources/operation';
import { portOfEntity } from '../datasources/ports';
import { PostgresBackend } from '../datasources/postgres/backend';
import { PostgresKeyLookup } from '../datasources/postgres/keyLookup';
import { TenantPool } from '../datasources/postgres/pool';
import { Router } from '../datasources/router';
import { SqliteBackend } from '../datasources/sqlite/backend';
import { seedDemo } from '../datasources/sqlite/seed';
import type { Backend } from '../datasources/vocabulary';
import { WriteGate } from '../datasources/writes';
import type { CapabilityTable } from '../directives/backendSupport';
import { CostEstimator } from '../directives/cost';
import type { GatewayContext, Session } from '../resolvers/context';
import type { DeploymentFacts, Services } from '../resolvers/services';
import { ApiKeyVerifier } from './auth/apiKeys';
import { Authenticator } from './auth/authenticate';
import type { Config, PostgresConfig } from './config';
import { documentRules } from './limits';
import { projectRoot } from './root';
import { buildGatewaySchema, type GatewaySchema } from './schema';

/** A gateway that is wired but not listening: what the server, the CLI and the tests share. */
export interface Deployment {
  readonly config: Config;
  readonly schema: GatewaySchema;
  readonly services: Services;
  readonly authenticator: Authenticator;
  /** The context of one operation. */
  contextFor(session: Session, requestId: string, options?: OperationOptions): GatewayContext;
  close(): Promise<void>;
}

/** What one operation may bring along. */
export interface OperationOptions {
  readonly listener?: StatementListener;
  /** The request's `Idempotency-Key` header. */
  readonly idempotencyKey?: string;
}

/** What tests replace. */
export interface DeploymentOverrides {
  readonly now?: () => Date;
}

/** Wires a deployment from its configuration. Opens no connection; throws when declared and implemented cells differ. */
export function createDeployment(config: Config, overrides: DeploymentOverrides = {}): Deployment {
  const now = overrides.now ?? ((): Date => new Date());
  const schema = buildGatewaySchema();
  const cursorKey = config.cursorKey === null ? randomBytes(32) : createHash('sha256').update(config.cursorKey).digest();
  const signer = config.auditHmacKey === null ? null : new AuditSigner(config.auditHmacKey);
  const backends = openBackends(config, { cursorKey, now, writes: signer && { signer, ...config.writes } });
  assertDeclaredIsImplemented(schema.capabilities, [...backends.values()]);
  const router = new Router(schema.capabilities, { configured: config.backends, routes: config.routes });
  const cost = new CostEstimator(schema.schema);
  const services: Services = {
    router,
    backends,
    auth: schema.auth,
    cursorKey,
    version: packageVersion(),
    now,
    config: factsOf(config),
    explain: {
      schema: schema.schema,
      cost,
      maxCost: config.limits.cost,
      maxTokens: config.limits.tokens,
      rules: documentRules(config.limits),
    },
  };
  const { mode, writes } = config;
  const gate = new WriteGate({ mode, attachedWrites: writes.attached, signer, attachedRules: schema.attachedRules });
  const lookup = keyLookup(config.postgres);
  return {
    config,
    schema,
    services,
    authenticator: new Authenticator(config, lookup && new ApiKeyVerifier(lookup, config.keyCacheMs, now)),
    contextFor: (session, requestId, { listener, idempotencyKey } = {}) => ({
      session,
      services,
      requestId,
      idempotencyKey: idempotencyKey ?? null,
      data: new DataOperation(router, backends, session.tenant, { gate, actor: session }, listener),
    }),
    close: async () => {
      await Promise.all([...[...backends.values()].map((backend) => backend.close()), lookup?.close()]);
    },
  };
}

interface BackendOptions {
  readonly cursorKey: Buffer;
  readonly now: () => Date;
  readonly writes: WriteOptions | null;
}

function openBackends(config: Config, shared: BackendOptions): ReadonlyMap<Backend, BackendModule> {
  const backends = new Map<Backend, BackendModule>();
  if (config.postgres) {
    const { poolSize, ...options } = config.postgres;
    backends.set('POSTGRES', new PostgresBackend({ ...options, ...shared, maxClients: poolSize, mode: config.mode }));
  }
  if (config.clickhouse) {
    const { at, limits } = config.clickhouse;
    const connect = (): Promise<ClickHouseEngine> =>
      'directory' in at ? openEmbedded(at.directory, limits) : openServer({ ...at, maxConnections: 10 }, limits);
    backends.set('CLICKHOUSE', new ClickHouseBackend({ mode: config.mode, cursorKey: shared.cursorKey, connect }));
  }
  if (config.sqlite) {
    if (config.sqlite.demo && config.mode === 'managed') seedDemo(config.sqlite.file, join(projectRoot, 'demo', 'rows'), shared.now);
    backends.set('SQLITE', new SqliteBackend({ ...shared, file: config.sqlite.file, mode: config.mode }));
  }
  return backends;
}

/** Lookups need few connections: verdicts are remembered. */
function keyLookup(postgres: PostgresConfig | null): PostgresKeyLookup | null {
  if (!postgres?.maintenanceUrl) return null;
  const { maintenanceUrl, connectTimeoutMs, statementTimeoutMs, allowSuperuser } = postgres;
  return new PostgresKeyLookup(
    new TenantPool({ url: maintenanceUrl, maxClients: 2, connectTimeoutMs, statementTimeoutMs, allowSuperuser }),
  );
}

/** One truth about parity: what the SDL declares FULL is exactly what a backend implements. */
export function assertDeclaredIsImplemented(capabilities: CapabilityTable, modules: readonly BackendModule[]): void {
  const faults: string[] = [];
  for (const module of modules) {
    for (const entity of capabilities.entities) {
      const declared = capabilities.cell(entity, module.backend).level === 'FULL';
      const implemented = module.implemented.includes(portOfEntity[entity]);
      if (declared && !implemented) faults.push(`${entity} on ${module.backend} is declared FULL but not implemented`);
      if (!declared && implemented) faults.push(`${entity} on ${module.backend} is implemented but not declared FULL`);
    }
  }
  if (faults.length > 0) throw new Error(`Declared and implemented cells differ:\n- ${faults.join('\n- ')}`);
}

function factsOf(config: Config): DeploymentFacts {
  const { backends, mode, auditHmacKey } = config;
  return { shape: backends.join(' + '), mode, auditHmacKey, configuredModes: configuredModes(config) };
}

/** Ways of signing in, in the order of the session contract. */
function configuredModes(config: Config): readonly string[] {
  return config.staticKey !== null || config.envKeys.length > 0 || config.postgres?.maintenanceUrl ? ['api_key'] : [];
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
