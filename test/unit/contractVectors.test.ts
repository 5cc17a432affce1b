import { createHash } from 'node:crypto';
import { apiKeyState, overlapSecondsRemaining } from '../../datasources/apiKeyState';
import { keyHash } from '../../datasources/apiKeySecret';
import { canonicalDetails } from '../../datasources/canonicalJson';
import { requestHash } from '../../datasources/relational/idempotencyLedger';
import { asciiEscaped } from '../../datasources/relational/pythonJson';
import { grantsScope } from '../../directives/auth';
import { RateLimitScopes } from '../../server/rateLimitScope';
import keys from '../fixtures/apiKeyVector.json';
import misc from '../fixtures/authMiscVector.json';

/** Facts of a real agent-bom, computed there and checked against it. */
describe('the vectors of API keys', () => {
  it.each(keys.hashes)('hash of $raw_key', async ({ raw_key, key_salt, key_hash, key_prefix }) => {
    expect(await keyHash(raw_key, key_salt)).toBe(key_hash);
    expect(raw_key.slice(0, 12)).toBe(key_prefix);
  });

  it.each(keys.verification)('$presented against row $row: $match', async ({ presented, row, match }) => {
    const stored = keys.hashes[row]!;
    expect((await keyHash(presented, stored.key_salt)) === stored.key_hash).toBe(match);
  });

  it.each(keys.lifecycle)('$name: $state', (life) => {
    const { row, state, usable } = life;
    const key = {
      revoked: row.revoked,
      revokedAtRaw: row.revoked_at,
      expiresAtRaw: row.expires_at,
      overlapUntilRaw: row.rotation_overlap_until,
      replacementKeyId: row.replacement_key_id,
    };
    const now = new Date(keys.lifecycle_now);
    const found = apiKeyState(key, now);
    // Stricter in one point: a key that is flagged as revoked is not used, whatever `revoked_at` says.
    const stricter = row.revoked && row.revoked_at === null;
    expect(stricter || found.toLowerCase() === state).toBe(true);
    expect(stricter || ['ACTIVE', 'ROTATION_OVERLAP'].includes(found) === usable).toBe(true);
    if ('overlap_seconds_remaining' in life) expect(overlapSecondsRemaining(key, now)).toBe(life.overlap_seconds_remaining);
  });

  it.each(keys.scope_checks)('$key_scopes for $required_scope: $allowed', ({ key_scopes, required_scope, allowed }) => {
    expect(grantsScope(key_scopes, required_scope)).toBe(allowed);
  });
});

describe('the vectors of fingerprints', () => {
  it.each(misc.idempotency_fingerprints.filter(({ canonical }) => !canonical.includes('1.0')))(
    'request $canonical',
    ({ payload, sha256 }) => {
      expect(requestHash(payload)).toBe(sha256);
    },
  );

  it('request whose numbers only their text tells apart', () => {
    const { canonical, sha256 } = misc.idempotency_fingerprints.find((one) => one.canonical.includes('1.0'))!;
    const text = asciiEscaped(canonicalDetails('{"b": [1, {"z": 1.0}], "a": "é"}'));
    expect(text).toBe(canonical);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(requestHash({ b: [1, { idempotency_key: 'x', z: 1.5 }], a: 'é', idempotencyKey: 'k' })).toBe(
      requestHash({ a: 'é', b: [1, { z: 1.5 }] }),
    );
  });

  it('credential of a rate limit', async () => {
    const { key, raw_credential, fingerprint } = misc.rate_limit_fingerprint;
    expect(await new RateLimitScopes(key).fingerprint(raw_credential)).toBe(fingerprint);
  });
});
