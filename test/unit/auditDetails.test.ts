import { auditDetails, auditName } from '../../datasources/auditDetails';

describe('details of an audit entry', () => {
  const of = (details: Record<string, unknown>): unknown => auditDetails(details, 'acme');

  it('keeps allow-listed names only, at every level, and names the tenant', () => {
    expect(of({ state: 'enabled', password: 'x', evidence: { host: 'h', cookie: 'y' } })).toEqual({
      state: 'enabled',
      evidence: { host: 'h' },
      tenant_id: 'acme',
    });
    expect(of({ Tool_Name: 'exec' })).toEqual({ Tool_Name: 'exec', tenant_id: 'acme' });
    expect(of({ tenant_id: 'globex' })).toEqual({ tenant_id: 'acme' });
  });

  it('keeps maps of counts whatever their names, and nothing but counts in them', () => {
    expect(of({ severity_counts: { critical: 3, whatever: 1, note: 'x' } })).toEqual({
      severity_counts: { critical: 3, whatever: 1 },
      tenant_id: 'acme',
    });
  });

  it('masks e-mail addresses and redacts credentials', () => {
    expect(of({ label: 'by alice@acme.io and bob@mail.example.org' })).toMatchObject({ label: 'by a***@a***.io and b***@m***.org' });
    expect(of({ label: 'abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' })).toMatchObject({ label: '***REDACTED***' });
  });

  it('bounds texts, lists, depth and the whole', () => {
    expect(of({ label: 'x'.repeat(5000) })).toMatchObject({ label: 'x'.repeat(2048) });
    expect(of({ label: 'a\nb\u0000c' })).toMatchObject({ label: 'a b c' });
    expect((of({ scopes: Array.from({ length: 50 }, String) }) as { scopes: string[] }).scopes).toHaveLength(32);
    expect(of({ evidence: { evidence: { evidence: { evidence: { host: 'h' } } } } })).toMatchObject({
      evidence: { evidence: { evidence: { evidence: '[truncated]' } } },
    });
    const large = { packages: Array.from({ length: 32 }, () => 'é'.repeat(1000)) };
    expect(of(large)).toEqual({ tenant_id: 'acme', _truncated: true, _original_bytes: expect.any(Number) as number });
  });

  it('stores no number that a database would spell differently', () => {
    expect(of({ count: 3, risk_score: 0.1, size: 1e21, ordinal: -0 })).toEqual({
      count: 3,
      risk_score: '0.1',
      size: '1e+21',
      ordinal: '0',
      tenant_id: 'acme',
    });
  });
});

describe('actor and resource of an audit entry', () => {
  it.each([
    ['alice@acme.io', 'a***@a***.io'],
    ['/v1/auth/me', '<path:me>'],
    ['https://user:pw@repo.example.com/x?token=1', '<url:repo.example.com>'],
    ['schedule/1', 'schedule/1'],
    ['abom_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', '***REDACTED***'],
    ['x'.repeat(300), 'x'.repeat(256)],
  ])('%s', (name, stored) => {
    expect(auditName(name)).toBe(stored);
  });
});
