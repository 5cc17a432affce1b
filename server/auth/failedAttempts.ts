import { hash, randomBytes } from 'node:crypto';
import { GatewayError } from '../../datasources/errors';

/** Refused credentials that one network may present within the window before it has to wait for the window's end. */
export const maxFailures = 60;

/** Length of the window, in milliseconds. */
export const failureWindowMs = 60_000;

/** Networks, and credentials that have worked, that are remembered; the oldest go first. */
const maxRemembered = 10_000;

interface Failures {
  readonly until: number;
  count: number;
}

/**
 * Limits how many credentials a network may try. A credential that has worked from there before still does while others are refused: who shares an
 * address with a guesser is not locked out, and a guesser learns nothing by it.
 */
export class FailedAttempts {
  private readonly secret = randomBytes(32).toString('hex');
  private readonly failures = new Map<string, Failures>();
  private readonly worked = new Set<string>();

  constructor(private readonly now: () => Date) {}

  /** Throws RATE_LIMITED when the network has tried too much, unless this credential is known to work. */
  refuseIfTooMany(network: string, credential: string): void {
    const failures = this.current(network);
    if (failures === undefined || failures.count < maxFailures || this.worked.has(this.name(network, credential))) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((failures.until - this.now().getTime()) / 1000));
    throw new GatewayError('RATE_LIMITED', 'Too many failed attempts to sign in from this address.', {
      limit: maxFailures,
      scope: 'failed-sign-ins',
      retryAfterSeconds,
    });
  }

  /** Counts a refused credential. */
  failed(network: string): void {
    const failures = this.current(network);
    if (failures) failures.count += 1;
    else remember(this.failures, network, { until: this.now().getTime() + failureWindowMs, count: 1 });
  }

  /** Remembers a credential that has worked. */
  succeeded(network: string, credential: string): void {
    const name = this.name(network, credential);
    if (this.worked.has(name)) return;
    this.worked.add(name);
    if (this.worked.size > maxRemembered) this.worked.delete(this.worked.values().next().value ?? '');
  }

  private current(network: string): Failures | undefined {
    const failures = this.failures.get(network);
    if (failures === undefined || failures.until > this.now().getTime()) return failures;
    this.failures.delete(network);
    return undefined;
  }

  /** Memory holds no credential, only a keyed hash of it. */
  private name(network: string, credential: string): string {
    return hash('sha256', `${this.secret}\0${network}\0${credential}`, 'base64');
  }
}

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  if (map.size > maxRemembered) map.delete(map.keys().next().value ?? '');
}
