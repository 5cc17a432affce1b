import type { ApiKeyState } from '../resolvers/types.generated';

/** What decides whether a key may be used. */
export interface KeyLife {
  readonly revoked: boolean;
  readonly revokedAt: string | null;
  readonly expiresAt: string | null;
  readonly rotationOverlapUntil: string | null;
  readonly replacementKeyId: string | null;
}

/**
 * State of a key at an instant, in the order in which agent-bom decides it. Stricter in one point: the flag `revoked` counts even when
 * `revoked_at` was never written, where agent-bom would still accept the key.
 */
export function apiKeyState(key: KeyLife, now: Date): ApiKeyState {
  if (key.revoked || (key.revokedAt ?? '') !== '') return 'REVOKED';
  const expires = instantMs(key.expiresAt);
  if (expires !== null && now.getTime() > expires) return 'EXPIRED';
  if (key.replacementKeyId === null) return 'ACTIVE';
  const overlap = instantMs(key.rotationOverlapUntil);
  return overlap !== null && now.getTime() <= overlap ? 'ROTATION_OVERLAP' : 'ROTATED';
}

/** Milliseconds of a stored instant; one without a zone is UTC. One that cannot be read counts as long past: a key must not live on by it. */
export function instantMs(value: string | null): number | null {
  if (value === null || value === '') return null;
  const parsed = Date.parse(/(Z|[+-]\d{2}(:?\d{2})?)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(parsed) ? 0 : parsed;
}
