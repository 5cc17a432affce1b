import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLObjectType } from 'graphql';
import type { Session } from '../../resolvers/context';
import { buildGatewaySchema } from '../../server/schema';
import { itReal, projectRoot } from '../support/sharedData';

interface Route {
  readonly route: string;
  readonly role: string;
  readonly scope: string | null;
}

const routes: readonly Route[] = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/routeAuthzMatrix.json'), 'utf8'));
const { schema, auth } = buildGatewaySchema();

/** Fields that no REST route answers, the rule they have instead, and why it is that one. */
const withoutRoute: Readonly<Record<string, readonly [role: string, why: string]>> = {
  'Query.node': ['VIEWER', 'any record by its id; the rule of the field that lists its kind applies to each'],
  'Query.explain': ['VIEWER', 'judges a document, reads no record'],
  'Query.analytics': ['VIEWER', 'a container; each field in it has a rule of its own'],
  'Query.rateLimit': ['VIEWER', "the caller's own budget, which REST sends as headers to everybody"],
  'Query.rateLimits': ['ADMIN', 'the state of all buckets of the tenant: operations'],
  'Query.idempotencyKeys': ['ADMIN', 'stored answers of requests of others'],
  'Mutation.createAuditCheckpoint': ['ANALYST', 'reads the chain, as GET /v1/audit/integrity does, and signs what it read'],
  'Mutation.purgeIdempotencyKeys': ['ADMIN', 'an unlisted change: admin, as for every POST that REST does not list'],
  'Mutation.resetRateLimit': ['ADMIN', 'an unlisted change: admin, as for every POST that REST does not list'],
  'Mutation.recordTrendPoint': ['ANALYST', 'what agent-bom does itself at the end of POST /v1/scan'],
};

/** Fields within objects that show more than their parent; those of analytics mirror no route. */
const nestedWithoutRoute: Readonly<Record<string, string>> = {
  'Explanation.sql': 'ADMIN',
  vulnerabilityTrend: 'VIEWER',
  topVulnerabilities: 'VIEWER',
  runtimeEventSummary: 'VIEWER',
  runtimeEventTrend: 'VIEWER',
  complianceHeatmap: 'VIEWER',
  runtimeEvents: 'VIEWER',
  scanHistory: 'VIEWER',
  postureHistory: 'VIEWER',
  findings: 'VIEWER',
  fleetHistory: 'VIEWER',
  auditEvents: 'ANALYST',
};

/** Fields whose rule is not that of the route they mirror, and why. None. */
const differences: Readonly<Record<string, string>> = {};

const roots = [schema.getQueryType(), schema.getMutationType()].filter(
  (type): type is GraphQLObjectType => type !== null && type !== undefined,
);
const rootFields = roots.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
const ruleOf = (coordinate: string) => auth.rules.get(coordinate);
const mirrored = [...auth.rules].filter(([, rule]) => rule.mirrors !== null);

describe('the authorisation of every field', () => {
  itReal('is compared with the routes of the contract', () => {
    const contract = JSON.parse(readFileSync(join(projectRoot, '../shared/contract/vectors/route-authz-matrix.json'), 'utf8'));
    const open = contract.filter((r: { effective_min_role: string | null }) => r.effective_min_role !== null);
    expect(routes).toEqual(
      open.map((r: Record<string, string>) => ({ route: `${r['method']} ${r['path']}`, role: r['effective_min_role'], scope: r['scope'] })),
    );
  });

  it.each(rootFields)('%s has a rule, and states the route it mirrors or is listed as having none', (coordinate) => {
    const rule = ruleOf(coordinate);
    expect(rule).toBeDefined();
    if (rule!.mirrors === null) expect([rule!.role, rule!.scope]).toEqual([withoutRoute[coordinate]?.[0], null]);
    else expect(withoutRoute).not.toHaveProperty([coordinate]);
  });

  it.each(mirrored.map(([coordinate, rule]) => [coordinate, rule] as const))('%s asks for what its route asks for', (coordinate, rule) => {
    const route = routes.find((one) => one.route === rule.mirrors);
    expect(route).toBeDefined();
    const same = rule.role.toLowerCase() === route!.role && rule.scope === route!.scope;
    expect(same).toBe(!(coordinate in differences));
  });

  it('lists nothing that is not there', () => {
    const rootless = rootFields.filter((coordinate) => ruleOf(coordinate)?.mirrors === null);
    expect(Object.keys(withoutRoute).sort()).toEqual(rootless.sort());
    expect(Object.keys(differences).filter((coordinate) => !auth.rules.has(coordinate))).toEqual([]);
    const nested = [...auth.rules].filter(([coordinate, rule]) => !/^(Query|Mutation)\./.test(coordinate) && rule.mirrors === null);
    expect(Object.fromEntries(nested.map(([coordinate, rule]) => [coordinate.replace('Analytics.', ''), rule.role]))).toEqual(
      nestedWithoutRoute,
    );
  });

  it('lets no viewer change anything', () => {
    for (const coordinate of rootFields.filter((name) => name.startsWith('Mutation.'))) expect(ruleOf(coordinate)?.role).not.toBe('VIEWER');
  });

  it('denies what has no rule', () => {
    const admin: Session = { tenant: 'acme', role: 'ADMIN', scopes: ['*'], method: 'api_key', subject: 'x', keyId: null };
    expect(auth.allows('Query.somethingNew', admin)).toBe(false);
  });

  const sessions = (['VIEWER', 'ANALYST', 'ADMIN'] as const).map((role): Session => ({
    tenant: 'acme',
    role,
    scopes: [],
    method: 'oidc',
    subject: 'x',
    keyId: null,
  }));
  const rank = ['viewer', 'analyst', 'admin'];

  it.each(sessions.map((session) => [session.role, session] as const))(
    'decides for %s as the routes do, with and without the scope',
    (role, session) => {
      for (const [coordinate, rule] of mirrored) {
        const route = routes.find((one) => one.route === rule.mirrors)!;
        const byRole = rank.indexOf(role.toLowerCase()) >= rank.indexOf(route.role);
        expect([coordinate, auth.allows(coordinate, session)]).toEqual([coordinate, byRole]);
        const { scope } = route;
        expect(auth.allows(coordinate, { ...session, scopes: ['nothing:read'] })).toBe(byRole && scope === null);
        if (scope !== null) expect(auth.allows(coordinate, { ...session, scopes: [scope] })).toBe(byRole);
      }
    },
  );
});
