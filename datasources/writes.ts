import type { IngestPort } from './analytics';
import type { AuditSigner } from './auditSignature';
import type { Joined, StoreMode } from './backend';
import { BadUserInputError, GatewayError, WriteRefusedError } from './errors';
import type { Ports, PortName } from './ports';
import type { LockName } from './relational/dialect';
import type { Writers } from './relational/writers';
import type { OfBackend } from './relational/table';
import type { Backend } from './vocabulary';

/** Who makes a change; the audit trail names them. */
export interface Actor {
  /** Name of the key or user, as `Session.subject`. */
  readonly subject: string;
  /** Id of the API key; null for other ways of signing in. */
  readonly keyId: string | null;
}

/** What the audit trail says about a change. */
export interface AuditFact {
  /** Action name, for example `schedule.create` (contract: authorisation and audit side effects). */
  readonly action: string;
  /** What was changed, for example `schedule/<id>`. */
  readonly resource: string;
  /** Details in the order they are to be stored; names outside agent-bom's allow-list are dropped before they are signed. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The lasting outcome of a change: what a replay answers. JSON values only, never a secret. */
export type Outcome = Readonly<Record<string, unknown>>;

/** What a change returns to be committed with it. */
export interface Change<O extends Outcome> {
  readonly outcome: O;
  /** Entries for the audit chain, the main one first. Empty only for changes that are themselves entries of an audit log. */
  readonly audit: readonly AuditFact[];
  /** Values for this one answer that must not be stored, such as a new key's secret. A replay has none. */
  readonly once?: Readonly<Record<string, unknown>>;
  /** What another store has prepared; it ends with the transaction that records the change. */
  readonly joined?: Pick<Joined<unknown>, 'commit' | 'rollback'>;
}

/** What a change works with: reads and writes in one transaction. */
export interface WriteUnit {
  readonly backend: Backend;
  readonly ports: Ports;
  readonly writers: Writers;
  /** Writes to the analytics store; null for a change that does not go there. */
  readonly ingest: IngestPort | null;
  /** Waits for a lock of the store that audits the change, and holds it until the change ends. */
  readonly lock: (name: LockName) => Promise<void>;
}

/** A change as a mutation asks for it. */
export interface WriteRequest<O extends Outcome> {
  /** Coordinate of the mutation field. */
  readonly coordinate: string;
  readonly port: PortName;
  readonly backend?: Backend | null | undefined;
  /** The coerced input; two requests with one idempotency key must have the same. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | null;
  readonly change: (unit: WriteUnit) => Promise<Change<O>>;
}

/** A committed change, or the replay of one. */
export interface Written<O extends Outcome = Outcome> extends OfBackend {
  readonly outcome: O;
  readonly once: Readonly<Record<string, unknown>>;
  /** Ids of the audit entries, the main one first. */
  readonly auditEntryIds: readonly string[];
  /** Whether the change had been made before, with the same idempotency key. */
  readonly replayed: boolean;
}

/** How a change is recorded in the transaction that makes it. */
export interface WriteRecord<O extends Outcome> {
  /** Where the changed objects are; not always the store that records the change. */
  readonly backend: Backend;
  readonly actor: Actor;
  readonly idempotency: { readonly endpoint: string; readonly key: string; readonly requestHash: string } | null;
  readonly change: (unit: WriteUnit) => Promise<Change<O>>;
}

/** What `@besideAgentBom` says about a mutation. */
export interface AttachedRule {
  readonly safe: boolean;
  readonly why: string;
  /** agent-bom's own route for the same change. */
  readonly route: string | null;
}

/** What decides whether a deployment may write at all. */
export interface WriteSettings {
  readonly mode: StoreMode;
  /** Whether the operator allows writes to the stores of a running agent-bom. */
  readonly attachedWrites: boolean;
  /** Signs audit entries; null when no key is configured. */
  readonly signer: AuditSigner | null;
  /** Rules of mutations beside a running agent-bom, by coordinate. */
  readonly attachedRules: ReadonlyMap<string, AttachedRule>;
}

/** Longest idempotency key that is accepted, in characters. */
export const maxIdempotencyKey = 200;

/** Decides which changes may be attempted, and keeps two uses of one idempotency key apart within a process. */
export class WriteGate {
  private readonly running = new Set<string>();

  constructor(private readonly settings: WriteSettings) {}

  /** Whether the deployment changes anything at all. */
  get writes(): boolean {
    const { mode, attachedWrites, signer } = this.settings;
    return signer !== null && (mode === 'managed' || attachedWrites);
  }

  /** Throws WRITE_REFUSED unless the deployment may make this change. */
  require(coordinate: string): void {
    const { mode, attachedWrites, signer, attachedRules } = this.settings;
    if (mode === 'attached') {
      const rule = attachedRules.get(coordinate);
      if (!rule?.safe) throw new WriteRefusedError('USE_AGENT_BOM', coordinate, rule ?? null);
      if (!attachedWrites) throw new WriteRefusedError('ATTACHED_READ_ONLY', coordinate, rule);
    }
    if (signer === null) throw new WriteRefusedError('NO_AUDIT_KEY', coordinate, null);
  }

  /** Runs the change unless the same key is in use at this moment: IDEMPOTENCY_IN_FLIGHT. */
  async exclusively<T>(slot: string | null, change: () => Promise<T>): Promise<T> {
    if (slot === null) return change();
    if (this.running.has(slot)) throw idempotencyInFlight();
    this.running.add(slot);
    try {
      return await change();
    } finally {
      this.running.delete(slot);
    }
  }
}

/** Says that the first request with the key has not ended. */
export function idempotencyInFlight(): GatewayError {
  return new GatewayError('IDEMPOTENCY_IN_FLIGHT', 'A request with this idempotency key is still running.');
}

/** Checks an idempotency key; null when none was given. */
export function checkedIdempotencyKey(key: string | null | undefined, argument: string): string | null {
  if (key === null || key === undefined) return null;
  if (key.length === 0 || key.length > maxIdempotencyKey || !/^[\x20-\x7e]+$/.test(key))
    throw new BadUserInputError(`An idempotency key is 1 to ${maxIdempotencyKey} printable ASCII characters.`, argument);
  return key;
}
