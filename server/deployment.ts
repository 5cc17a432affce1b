import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditSigner } from '../datasources/auditSignature';
import type { BackendModule, StatementListener } from '../datasources/backend';
import { CheckpointSigner } from '../datasources/auditCheckpoint';
import { DataOperation } from '../datasources/operation';
import { portOfEntity } from '../datasources/ports';
import { Router } from '../datasources/router';
import { WriteGate } from '../datasources/writes';
import type { CapabilityTable } from '../directives/backendSupport';
import { CostEstimator } from '../directives/cost';
import type { Admission, GatewayContext, Session } from '../resolvers/context';
import type { DeploymentFacts, ExplainFacts, Services } from '../resolvers/services';
import { createAuthentication, type Authentication } from './auth/resolvers';
import { sessionAudit } from './auth/sessionAudit';
import { authState, keyLookup, openBackends } from './backends';
import { readsPerMinute } from './limitConfig';
import type { Config } from './config';
import { documentRules } from './limits';
import { projectRoot } from './root';
import { buildGatewaySchema, type GatewaySchema } from './schema';

/** A gateway that is wired but not listening: what the server, the CLI and the tests share. */
export interface Deployment {
  readonly config: Config;
  readonly schema: GatewaySchema;
  readonly services: Services;
  readonly authentication: Authentication;
  /** The context of one operation. */
  contextFor(session: Session, requestId: string, options?: OperationOptions): GatewayContext;
  close(): Promise<void>;
}

/** What one operation may bring along. */
export interface OperationOptions {
  readonly listener?: StatementListener;
  /** The request's `Idempotency-Key` header. */
  readonly idempotencyKey?: string;
  /** What limits the caller. */
  readonly admission?: Admission;
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
    explain: explainFacts(config, schema, cost),
  };
  const { mode, writes } = config;
  const gate = new WriteGate({ mode, attachedWrites: writes.attached, signer, attachedRules: schema.attachedRules });
  const lookup = keyLookup(config.postgres);
  const state = authState(config);
  return {
    config,
    schema,
    services,
    authentication: createAuthentication(config, { lookup, state, audit: sessionAudit(gate, router, backends) }, now),
    contextFor: (session, requestId, { listener, idempotencyKey, admission } = {}) => ({
      session,
      services,
      requestId,
      idempotencyKey: idempotencyKey ?? null,
      ...(admission === undefined ? {} : { admission }),
      data: new DataOperation(router, backends, session.tenant, { gate, actor: session }, config.limits, listener),
    }),
    close: async () => {
      await Promise.all([...[...backends.values()].map((backend) => backend.close()), lookup?.close(), state.close()]);
    },
  };
}

function explainFacts({ limits, introspection }: Config, { schema }: GatewaySchema, cost: CostEstimator): ExplainFacts {
  return { schema, cost, maxCost: limits.cost, maxTokens: limits.tokens, rules: documentRules(limits), hideSuggestions: !introspection };
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
  return {
    shape: backends.join(' + '),
    mode,
    auditHmacKey,
    checkpoints: config.checkpointKey === null ? null : new CheckpointSigner(config.checkpointKey),
    idempotencyTtlHours: config.writes.limits.idempotencyTtlHours,
    readsPerMinute: readsPerMinute(config.rates),
    configuredModes: configuredModes(config),
    authRequired: config.auth.anonymous === null,
  };
}

/** Ways of signing in, in the order of the session contract. Stored keys are none of them: whether there are any is not configuration. */
function configuredModes({ auth, staticKey, envKeys }: Config): readonly string[] {
  const modes = [
    ['trusted_proxy', auth.proxy !== null],
    ['oidc_bearer', auth.oidc !== null],
    ['api_key', staticKey !== null || envKeys.length > 0],
  ] as const;
  return modes.flatMap(([mode, configured]) => (configured ? [mode] : []));
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
