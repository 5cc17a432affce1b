import { attemptWindowMs, type AuthState } from '../../datasources/authState';

/** Revoked nonces and addresses that are remembered; those whose time is over go first, then those that end first. */
const maxRemembered = 100_000;

/** State of authentication in this process alone. */
export class MemoryAuthState implements AuthState {
  private readonly revoked = new Map<string, number>();
  private readonly attempts = new Map<string, number[]>();

  async isRevoked(nonce: string, at: Date): Promise<boolean> {
    return (this.revoked.get(nonce) ?? 0) > at.getTime();
  }

  async revoke(nonce: string, until: Date, at: Date): Promise<boolean> {
    if (await this.isRevoked(nonce, at)) return false;
    this.revoked.set(nonce, until.getTime());
    if (this.revoked.size > maxRemembered) this.forget(at.getTime());
    return true;
  }

  async countAttempt(key: string, at: Date): Promise<number> {
    const recent = [...(this.attempts.get(key) ?? []), at.getTime()].filter((time) => time > at.getTime() - attemptWindowMs);
    this.attempts.delete(key);
    this.attempts.set(key, recent.slice(-1000));
    if (this.attempts.size > maxRemembered) this.attempts.delete(this.attempts.keys().next().value ?? '');
    return recent.length;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Down to nine tenths, so that this is rare. */
  private forget(now: number): void {
    for (const [nonce, until] of this.revoked) if (until <= now) this.revoked.delete(nonce);
    const surplus = this.revoked.size - Math.floor(maxRemembered * 0.9);
    const soonest = [...this.revoked].sort(([, left], [, right]) => left - right).slice(0, Math.max(0, surplus));
    for (const [nonce] of soonest) this.revoked.delete(nonce);
  }
}

/**
 * State that is shared where the gateway may write, and honoured where it may only read: beside an agent-bom that has not consented to writes, what is
 * revoked here is revoked in this process alone.
 */
export class SharedAuthState implements AuthState {
  private readonly own = new MemoryAuthState();

  constructor(
    private readonly shared: AuthState,
    private readonly writable: boolean,
  ) {}

  async isRevoked(nonce: string, at: Date): Promise<boolean> {
    return (await this.own.isRevoked(nonce, at)) || this.shared.isRevoked(nonce, at);
  }

  async revoke(nonce: string, until: Date, at: Date): Promise<boolean> {
    if (!this.writable) return (await this.own.revoke(nonce, until, at)) && !(await this.shared.isRevoked(nonce, at));
    try {
      return await this.shared.revoke(nonce, until, at);
    } catch (error) {
      // This process at least knows; the caller is told that the others do not.
      await this.own.revoke(nonce, until, at);
      throw error;
    }
  }

  countAttempt(key: string, at: Date): Promise<number> {
    return (this.writable ? this.shared : this.own).countAttempt(key, at);
  }

  close(): Promise<void> {
    return this.shared.close();
  }
}
