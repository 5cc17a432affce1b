/** What authentication has to remember between requests: sessions and tokens that were ended or used up, and attempts to open a session. */
export interface AuthState {
  /** Whether a nonce was revoked and its session would otherwise still be alive. */
  isRevoked(nonce: string, at: Date): Promise<boolean>;
  /** Revokes a nonce until its session would have ended anyway. False when it already was: of two callers at the same time only one gets true. */
  revoke(nonce: string, until: Date, at: Date): Promise<boolean>;
  /** Records an attempt; returns how many there were within the last minute, this one included. */
  countAttempt(key: string, at: Date): Promise<number>;
  close(): Promise<void>;
}

/** Length of the window in which attempts count, in milliseconds (contract: browser session, mint). */
export const attemptWindowMs = 60_000;
