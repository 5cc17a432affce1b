import type { ApiKeyState } from '../resolvers/types.generated';

/** What decides whether a key may be used: the stored texts, not the instants read from them, so that an unreadable one decides too. */
export interface KeyLife {
  readonly revoked: boolean;
  readonly revokedAtRaw: string | null;
  readonly expiresAtRaw: string | null;
  readonly overlapUntilRaw: string | null;
  readonly replacementKeyId: string | null;
}

/**
 * State of a key at an instant, in the order in which agent-bom decides it. Stricter in one point, as authentication here is: the flag
 * `revoked` counts even when `revoked_at` was never written, where agent-bom would still accept the key.
 */
export function apiKeyState(key: KeyLife, now: Date): ApiKeyState {
  if (key.revoked || key.revokedAtRaw !== null) return 'REVOKED';
  const expires = instantMs(key.expiresAtRaw);
  if (expires !== null && now.getTime() > expires) return 'EXPIRED';
  if (key.replacementKeyId === null) return 'ACTIVE';
  return overlapMs(key, now) === null ? 'ROTATED' : 'ROTATION_OVERLAP';
}

/** Whole seconds for which a replaced key still works; null outside an overlap. */
export function overlapSecondsRemaining(key: KeyLife, now: Date): number | null {
  const left = apiKeyState(key, now) === 'ROTATION_OVERLAP' ? overlapMs(key, now) : null;
  return left === null ? null : Math.floor(left / 1000);
}

function overlapMs(key: KeyLife, now: Date): number | null {
  const until = instantMs(key.overlapUntilRaw);
  return until === null || now.getTime() > until ? null : until - now.getTime();
}

/** Milliseconds of a stored instant; one without a zone is UTC. One that cannot be read counts as long past: a key must not live on by it. */
export function instantMs(value: string | null): number | null {
  if (value === null || value === '') return null;
  const parsed = Date.parse(/(Z|[+-]\d{2}(:?\d{2})?)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(parsed) ? 0 : parsed;
}
