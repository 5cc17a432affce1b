import { grantsScope, readAuthTable } from '../../directives/auth';
import type { Session } from '../../resolvers/context';
import { buildGatewaySchema } from '../../server/schema';

describe('scopes', () => {
  it.each<[readonly string[], string | null, boolean]>([
    // Nothing required, or an unrestricted key.
    [['graph:read'], null, true],
    [[], null, true],
    [[], 'graph:read', true],
    // Sessions of people.
    [['saml-session'], 'graph:read', true],
    [['browser-session'], 'auth.keys:write', true],
    [['x', 'oidc-session'], 'graph:read', true],
    [['SAML-SESSION'], 'graph:read', false],
    // Everything, and exactly it.
    [['*'], 'graph:read', true],
    [['x', '*'], 'auth.keys:write', true],
    [['graph:read'], 'graph:read', true],
    [['graph:read'], 'graph:write', false],
    [['graph:Read'], 'graph:read', false],
    [[' graph:read'], 'graph:read', false],
    [[''], 'graph:read', false],
    // Families.
    [['graph:*'], 'graph:read', true],
    [['graph:*'], 'graphs:read', false],
    [['graph:*'], 'graph', false],
    [['auth.keys:*'], 'auth.keys:write', true],
    [['auth.keys:*'], 'auth.other:write', false],
    [['auth.*'], 'auth.keys:write', true],
    [['auth.*'], 'authx.keys:write', false],
    [['auth.*'], 'auth:keys', false],
    [['fleet:*', 'graph:*'], 'graph:read', true],
    // What looks like a wildcard and is none.
    [['graph*'], 'graph:read', false],
    [['*:read'], 'graph:read', false],
    [['gr*:read'], 'graph:read', false],
    [['graph:r*'], 'graph:read', false],
    [['**'], 'graph:read', false],
    [[':*'], 'graph:read', false],
    [['.*'], 'graph:read', false],
    [['graph:read:more'], 'graph:read', false],
    [['graph'], 'graph:read', false],
  ])('%j grant %s: %s', (granted, required, expected) => {
    expect(grantsScope(granted, required)).toBe(expected);
  });
});

describe('the rules of the SDL', () => {
  const { schema } = buildGatewaySchema();
  const table = readAuthTable(schema);
  const session = (role: Session['role'], scopes: readonly string[] = []): Session => ({
    tenant: 't',
    role,
    scopes,
    method: 'api_key',
    subject: 's',
    keyId: null,
  });

  it('cover every root field', () => {
    const fields = Object.keys(schema.getQueryType()!.getFields()).map((name) => `Query.${name}`);
    expect(fields.filter((coordinate) => !table.rules.has(coordinate))).toEqual([]);
  });

  it('let each role do what the lower ones may', () => {
    const allowed = (role: Session['role']) => [...table.rules.keys()].filter((coordinate) => table.allows(coordinate, session(role)));
    expect(allowed('ADMIN')).toEqual(expect.arrayContaining(allowed('ANALYST')));
    expect(allowed('ANALYST')).toEqual(expect.arrayContaining(allowed('VIEWER')));
    expect(allowed('ADMIN')).toHaveLength(table.rules.size);
    for (const [coordinate, { role }] of table.rules) {
      expect(table.allows(coordinate, session('VIEWER'))).toBe(role === 'VIEWER');
      expect(table.allows(coordinate, session('ANALYST'))).toBe(role !== 'ADMIN');
    }
  });

  it('ask for the scope where there is one', () => {
    for (const [coordinate, { scope }] of table.rules) expect(table.allows(coordinate, session('ADMIN', ['no:such']))).toBe(scope === null);
  });

  it('deny what has no rule', () => {
    expect(() => table.require('Query.nothing', session('ADMIN'))).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', details: { field: 'Query.nothing' } }),
    );
    expect(table.allows('Query.nothing', session('ADMIN'))).toBe(false);
  });
});
