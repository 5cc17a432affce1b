import type { BackendModule, BackendOperation, StatementListener } from './backend';
import { BackendUnavailableError, operationEnded } from './errors';
import { Loaders } from './loaders';
import type { OfBackend } from './relational/table';
import { portOfEntity, type PortName, type Ports } from './ports';
import type { Router } from './router';
import type { FieldBinding } from '../directives/backendSupport';
import type { Backend, LogicalEntity } from './vocabulary';

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
  readonly loaders = new Loaders();
  private readonly opened = new Map<Backend, BackendOperation>();
  private ended = false;

  constructor(
    private readonly router: Router,
    private readonly modules: ReadonlyMap<Backend, BackendModule>,
    private readonly tenant: string,
    private readonly listener?: StatementListener,
  ) {}

  /** Routes a root field and returns its port; throws the typed parity error. */
  root<P extends PortName>(coordinate: string, name: P, requested?: Backend | null): Routed<Ports[P]> {
    const binding = this.router.capabilities.binding(coordinate);
    if (!binding) throw new Error(`${coordinate} has no @entity`);
    return this.routed(binding, name, requested);
  }

  /** Routes the lookup of a child: the parent's own backend when it serves the entity, else as a root field would be. */
  child<P extends PortName>(parent: OfBackend, coordinate: string, entity: LogicalEntity, name: P): Routed<Ports[P]> {
    const binding: FieldBinding = { coordinate, entity, operation: 'READ', servedBy: ['FULL'] };
    const nearby = this.router.route(binding, parent.$backend);
    return this.routed(binding, name, nearby.kind === 'backend' ? parent.$backend : null);
  }

  /**
   * Ends every transaction that was opened, and opens no more: when a non-null field fails, GraphQL answers while its siblings are still resolving, and
   * what they opened now would stay open.
   */
  async end(): Promise<void> {
    this.ended = true;
    const opened = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(opened.map((operation) => operation.end()));
  }

  private routed<P extends PortName>(binding: FieldBinding, name: P, requested?: Backend | null): Routed<Ports[P]> {
    if (portOfEntity[binding.entity] !== name) throw new Error(`${binding.coordinate} is bound to ${binding.entity}, not to port ${name}`);
    const route = this.router.route(binding, requested);
    if (route.kind === 'parity') throw route.error;
    return { backend: route.backend, port: this.operationOn(route.backend).ports[name] };
  }

  private operationOn(backend: Backend): BackendOperation {
    const existing = this.opened.get(backend);
    if (existing) return existing;
    if (this.ended) throw operationEnded();
    const module = this.modules.get(backend);
    if (!module) throw new BackendUnavailableError(backend, 'it is not loaded');
    const operation = module.open(this.tenant, this.listener);
    this.opened.set(backend, operation);
    return operation;
  }
}
