import type { CapabilityTable, FieldBinding } from '../directives/backendSupport';
import { BackendParityError, type ParityErrorFields } from './errors';
import type { Backend, LogicalEntity, ParityReason, SupportLevel } from './vocabulary';

/** Why the router chose a backend; shown by `explain`. */
export type RouteRule = 'PINNED' | 'CONFIGURED_ROUTE' | 'ANALYTICS_PREFERRED' | 'PRIMARY' | 'FIRST_FULL';

/** The router's answer: a backend and the rule that chose it, or the typed parity error. */
export type Route =
  | { readonly kind: 'backend'; readonly backend: Backend; readonly rule: RouteRule }
  | { readonly kind: 'parity'; readonly error: BackendParityError };

/** What a deployment has configured. */
export interface RoutingConfig {
  /** Configured backends, the primary one first. */
  readonly configured: readonly Backend[];
  /** Routes an operator has set for single entities. */
  readonly routes: Readonly<Partial<Record<LogicalEntity, Backend>>>;
}

const reasonOfLevel: Readonly<Record<Exclude<SupportLevel, 'FULL'>, ParityReason>> = {
  NONE: 'NOT_SUPPORTED',
  NOT_WIRED: 'NOT_WIRED',
  SNAPSHOT_ONLY: 'SNAPSHOT_ONLY',
  ANALYTICS_COPY: 'ANALYTICS_COPY_ONLY',
  AGGREGATION_ONLY: 'AGGREGATION_ONLY',
};

/** Best first; used to say what a deployment offers at most when routing found nothing. */
const levelOrder: readonly SupportLevel[] = ['FULL', 'AGGREGATION_ONLY', 'SNAPSHOT_ONLY', 'ANALYTICS_COPY', 'NOT_WIRED', 'NONE'];

/** After the primary, in this order (`design: routing rule 3`). */
const fallbackOrder: readonly Backend[] = ['POSTGRES', 'SNOWFLAKE', 'SQLITE', 'CLICKHOUSE'];

/** Decides which backend answers a root field. Pure: opens nothing, runs nothing. */
export class Router {
  constructor(
    readonly capabilities: CapabilityTable,
    readonly config: RoutingConfig,
  ) {}

  /** Routes one field. `requested` is the field's `backend:` argument. */
  route(binding: FieldBinding, requested?: Backend | null): Route {
    if (requested) return this.fixed(binding, requested, 'PINNED');
    const configuredRoute = this.config.routes[binding.entity];
    if (configuredRoute) return this.fixed(binding, configuredRoute, 'CONFIGURED_ROUTE');
    const candidates = this.candidates(binding);
    const chosen = candidates[0];
    if (chosen === undefined) return { kind: 'parity', error: this.parityError(binding, null) };
    return { kind: 'backend', backend: chosen, rule: this.ruleFor(binding, chosen) };
  }

  /** The typed error a backend gives for a field, or null when it serves it. `backend` null means routing found none. */
  parityError(binding: FieldBinding, backend: Backend | null): BackendParityError {
    return new BackendParityError(this.describe(binding, backend));
  }

  private fixed(binding: FieldBinding, backend: Backend, rule: RouteRule): Route {
    if (this.serves(binding, backend) && this.config.configured.includes(backend)) return { kind: 'backend', backend, rule };
    return { kind: 'parity', error: this.parityError(binding, backend) };
  }

  private serves(binding: FieldBinding, backend: Backend): boolean {
    return binding.servedBy.includes(this.capabilities.cell(binding.entity, backend).level);
  }

  private candidates(binding: FieldBinding): readonly Backend[] {
    const ordered = [...new Set([...this.config.configured.slice(0, 1), ...fallbackOrder])].filter(
      (b) => this.config.configured.includes(b) && this.serves(binding, b),
    );
    const analytics = binding.servedBy.some((level) => level !== 'FULL');
    return analytics && ordered.includes('CLICKHOUSE') ? ['CLICKHOUSE', ...ordered.filter((b) => b !== 'CLICKHOUSE')] : ordered;
  }

  private ruleFor(binding: FieldBinding, backend: Backend): RouteRule {
    if (backend === 'CLICKHOUSE' && binding.servedBy.some((level) => level !== 'FULL')) return 'ANALYTICS_PREFERRED';
    return backend === this.config.configured[0] ? 'PRIMARY' : 'FIRST_FULL';
  }

  private describe(binding: FieldBinding, backend: Backend | null): ParityErrorFields {
    const { entity, operation, coordinate } = binding;
    const supported = this.capabilities.backends.filter((b) => this.serves(binding, b));
    const level = backend ? this.capabilities.cell(entity, backend).level : this.bestLevel(entity);
    const reason: ParityReason =
      binding.servedBy.includes(level) || level === 'FULL' || backend === null ? 'NOT_CONFIGURED' : reasonOfLevel[level];
    return {
      code: 'BACKEND_PARITY',
      entity,
      field: coordinate,
      operation,
      backend,
      level,
      reason,
      supportedBackends: supported,
      configuredBackends: this.config.configured,
      note: backend ? this.capabilities.cell(entity, backend).note : null,
      remedy: remedyFor(reason, backend, supported, this.config.configured),
      retryable: false,
    };
  }

  private bestLevel(entity: LogicalEntity): SupportLevel {
    const offered = this.config.configured.map((b) => this.capabilities.cell(entity, b).level);
    return levelOrder.find((level) => offered.includes(level)) ?? 'NONE';
  }
}

function remedyFor(reason: ParityReason, backend: Backend | null, supported: readonly Backend[], configured: readonly Backend[]): string {
  const usable = supported.filter((b) => configured.includes(b));
  const missing = supported.filter((b) => !configured.includes(b));
  if (reason === 'NOT_CONFIGURED' && backend !== null) return `Configure ${backend}, or ask ${usable.join(' or ') || 'another backend'}.`;
  if (usable.length > 0) return `Ask ${usable.join(' or ')}, or leave out the backend argument.`;
  return missing.length > 0 ? `Configure one of: ${missing.join(', ')}.` : 'No backend serves this field.';
}
