import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csrfHolds, readToken, signingKey, signToken } from '../../server/auth/sessionToken';
import { itReal, projectRoot } from '../support/sharedData';

const vector = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/browserSessionVector.json'), 'utf8'));
const { payload, cookie_value: cookie, signing_secret: secret, csrf_cookie_and_header: csrf } = vector;
const before = new Date('2026-11-23T18:00:00Z');

describe("the cookie in agent-bom's format", () => {
  let key: Buffer;
  beforeAll(async () => {
    key = await signingKey(secret);
  });

  itReal('is that of the contract', () => {
    const contract = JSON.parse(readFileSync(join(projectRoot, '../shared/contract/vectors/auth-misc-vector.json'), 'utf8'));
    expect(vector).toEqual(contract.browser_session);
  });

  it('has its key derived from the secret', () => expect(key.toString('hex')).toBe(vector.derived_key_hex));

  it('is written byte for byte', () => expect(signToken(key, payload)).toBe(cookie));

  it('is read back', () => expect(readToken(key, cookie, before)).toEqual(payload));

  it('is written in ASCII whatever the names', () => {
    const token = signToken(key, { ...payload, sub: 'Zoë \u{1f600}\u007f' });
    expect(Buffer.from(token.split('.')[0]!, 'base64url').toString('utf8')).toContain('"sub":"Zo\\u00eb \\ud83d\\ude00\\u007f"');
    expect(readToken(key, token, before)?.sub).toBe('Zoë \u{1f600}\u007f');
  });

  it('is over at its end, to the second', () => {
    expect(readToken(key, cookie, new Date(payload.exp * 1000 - 1))).not.toBeNull();
    expect(readToken(key, cookie, new Date(payload.exp * 1000))).toBeNull();
  });

  it('is worth nothing when any one character differs', () => {
    for (let i = 0; i < cookie.length; i += 1) {
      for (const c of ['A', 'B', '.', '='].filter((other) => other !== cookie[i]))
        expect(readToken(key, `${cookie.slice(0, i)}${c}${cookie.slice(i + 1)}`, before)).toBeNull();
    }
  });

  it('is worth nothing to a process with another secret, or with one of its own', async () => {
    expect(readToken(await signingKey(`${secret} `), cookie, before)).toBeNull();
    expect(readToken(await signingKey(null), cookie, before)).toBeNull();
  });

  it('accepts its CSRF token and no other', () => {
    expect(csrfHolds(payload, csrf, csrf)).toBe(true);
    expect(csrfHolds(payload, csrf, `${csrf}x`)).toBe(false);
    expect(csrfHolds(payload, 'other', 'other')).toBe(false);
    expect(csrfHolds({ ...payload, nonce: 'other' }, csrf, csrf)).toBe(false);
  });
});
