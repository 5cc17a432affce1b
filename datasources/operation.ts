import type { AnalyticsPort, TrendSeriesPort } from './analytics';
import type { BackendModule, BackendOperation, StatementListener } from './backend';
import { OperationBudget, type StoreBudget } from './budget';
import { BackendUnavailableError, operationEnded, WriteRefusedError } from './errors';
import { Loaders } from './loaders';
import { requestHash } from './relational/idempotencyLedger';
import type { OfBackend } from './relational/table';
import { portOfEntity, type PortName, type Ports } from './ports';
import type { Router } from './router';
import type { FieldBinding } from '../directives/backendSupport';
import type { Backend, LogicalEntity } from './vocabulary';
import type { Actor, Change, Outcome, WriteGate, WriteRecord, WriteRequest, WriteUnit, Written } from './writes';

/** A port and the backend it belongs to. */
export interface Routed<P> {
  readonly backend: Backend;
  readonly port: P;
}

/**
 * The data layer as one GraphQL operation sees it: one tenant, at most one transaction per backend, one set of loaders. Routing happens
 * before anything is opened.
 */
export class DataOperation {
  /** Loaders of the reads since the last change. */
  loaders = new Loaders();
  private readonly opened = new Map<Backend, BackendOperation>();
  private readonly budget: OperationBudget;
  private ended = false;

  constructor(
    private readonly router: Router,
    private readonly modules: ReadonlyMap<Backend, BackendModule>,
    private readonly tenant: string,
    private readonly writing: { readonly gate: WriteGate; readonly actor: Actor },
    limits: StoreBudget,
    listener?: StatementListener,
  ) {
    this.budget = new OperationBudget(limits, listener);
  }

  /** Routes a root field and returns its port; throws the typed parity error. */
  root<P extends PortName>(coordinate: string, name: P, requested?: Backend | null): Routed<Ports[P]> {
    return this.routed(this.bindingOf(coordinate), name, requested);
  }

  /** Routes a field that aggregates posture: any store of trends can. */
  trends(coordinate: string, requested?: Backend | null): Routed<TrendSeriesPort> {
    const backend = this.backendFor(this.bindingOf(coordinate), 'trend', requested);
    const port = this.operationOn(backend).trends;
    if (port === null) throw new Error(`${backend} aggregates no trends`);
    return { backend, port };
  }

  /** Routes a field of the analytics store; throws the typed parity error where none is configured. */
  analytics(coordinate: string, requested?: Backend | null): Routed<AnalyticsPort> {
    const binding = this.bindingOf(coordinate);
    const backend = this.backendFor(binding, portOfEntity[binding.entity], requested);
    const port = this.operationOn(backend).analytics;
    if (port === null) throw new Error(`${backend} has no analytics`);
    return { backend, port };
  }

  /** Routes the lookup of a child: the parent's own backend when it serves the entity, else as a root field would be. */
  child<P extends PortName>(parent: OfBackend, coordinate: string, entity: LogicalEntity, name: P): Routed<Ports[P]> {
    const binding: FieldBinding = { coordinate, entity, operation: 'READ', servedBy: ['FULL'] };
    const nearby = this.router.route(binding, parent.$backend);
    return this.routed(binding, name, nearby.kind === 'backend' ? parent.$backend : null);
  }

  /**
   * Makes a change: routed like a read, in a transaction of its own, committed when this returns. Reads that follow see it. Throws the typed parity
   * error, WRITE_REFUSED, the idempotency errors, and whatever the change itself throws; nothing is changed then.
   */
  async write<O extends Outcome>(request: WriteRequest<O>): Promise<Written<O>> {
    const { coordinate, port, input, idempotencyKey: key } = request;
    const backend = this.backendFor(this.bindingOf(coordinate), port, request.backend);
    const { gate, actor } = this.writing;
    gate.require(coordinate);
    const target = this.moduleOf(backend);
    const own = target.join === undefined && target.ingest === undefined;
    // A store without an audit chain is changed within the transaction of the one that records the change.
    const keeper = own ? target : this.moduleOf(this.auditKeeper(coordinate));
    const endpoint = `graphql:${coordinate.slice(coordinate.indexOf('.') + 1)}${own ? '' : `@${backend}`}`;
    const idempotency = key === null ? null : { endpoint, key, requestHash: requestHash(input) };
    await this.endReads();
    this.budget.start(() => this.cancel());
    const slot = key === null ? null : JSON.stringify([backend, this.tenant, endpoint, key]);
    const record: WriteRecord<O> = { backend, actor, idempotency, change: (unit) => this.change(target, unit, request.change) };
    return gate.exclusively(slot, () => keeper.write(this.tenant, record, this.budget.listener));
  }

  private async change<O extends Outcome>(target: BackendModule, unit: WriteUnit, change: WriteRequest<O>['change']): Promise<Change<O>> {
    if (target.ingest) return change({ ...unit, ingest: target.ingest(this.tenant, this.budget.listener) });
    if (!target.join) return change(unit);
    const { result, ...joined } = await target.join(unit, this.tenant, this.writing.actor, change, this.budget.listener);
    return { ...result, joined };
  }

  /** The backend that keeps the tenant's audit chain. WRITE_REFUSED when none is configured. */
  private auditKeeper(coordinate: string): Backend {
    const route = this.router.route({ coordinate, entity: 'AUDIT_CHAIN', operation: 'WRITE', servedBy: ['FULL'] });
    if (route.kind === 'parity') throw new WriteRefusedError('NO_AUDIT_STORE', coordinate, null);
    return route.backend;
  }

  /**
   * Ends every transaction that was opened, and opens no more: when a non-null field fails, GraphQL answers while its siblings are still resolving, and
   * what they opened now would stay open.
   */
  async end(): Promise<void> {
    this.ended = true;
    this.budget.stop();
    await this.endReads();
  }

  private cancel(): void {
    for (const operation of this.opened.values()) operation.cancel?.();
  }

  /** Later reads open new transactions, with new loaders. */
  private async endReads(): Promise<void> {
    this.loaders = new Loaders();
    const opened = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(opened.map((operation) => operation.end()));
  }

  private bindingOf(coordinate: string): FieldBinding {
    const binding = this.router.capabilities.binding(coordinate);
    if (!binding) throw new Error(`${coordinate} has no @entity`);
    return binding;
  }

  private routed<P extends PortName>(binding: FieldBinding, name: P, requested?: Backend | null): Routed<Ports[P]> {
    const backend = this.backendFor(binding, name, requested);
    const port = this.operationOn(backend).ports[name];
    if (port === undefined) throw new Error(`${backend} has no port ${name}`);
    return { backend, port: port as Ports[P] };
  }

  private backendFor(binding: FieldBinding, name: PortName, requested?: Backend | null): Backend {
    if (portOfEntity[binding.entity] !== name) throw new Error(`${binding.coordinate} is bound to ${binding.entity}, not to port ${name}`);
    const route = this.router.route(binding, requested);
    if (route.kind === 'parity') throw route.error;
    return route.backend;
  }

  private operationOn(backend: Backend): BackendOperation {
    const existing = this.opened.get(backend);
    if (existing) return existing;
    if (this.ended) throw operationEnded();
    const operation = this.moduleOf(backend).open(this.tenant, this.budget.listener);
    this.budget.start(() => this.cancel());
    this.opened.set(backend, operation);
    return operation;
  }

  private moduleOf(backend: Backend): BackendModule {
    const module = this.modules.get(backend);
    if (!module) throw new BackendUnavailableError(backend, 'it is not loaded');
    return module;
  }
}
