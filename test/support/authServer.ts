import { randomBytes, scryptSync } from 'node:crypto';
import { Client } from 'pg';
import { createAgentBomDatabase, type PgFixture } from './databases';
import { startIdentityProvider, type IdentityProvider } from './identityProvider';
import { insertPostgres, job } from './scanJobRows';
import { startServer, type WireAnswer, type WireServer } from './wire';

/** Secrets of the deployment under test. Nothing of them may ever be in an answer. */
export const secrets = {
  static: 'fixture-secret-static-key',
  environment: 'fixture-secret-environment-key',
  signing: 'fixture-secret-session-signing-key-000001',
  proxy: 'fixture-secret-proxy-0123456789abcdef0123',
} as const;

/** A gateway beside an agent-bom's Postgres with every way of signing in, whose clock is the test's. */
export interface AuthServer extends WireServer {
  readonly database: PgFixture;
  readonly owner: Client;
  readonly idp: IdentityProvider;
  /** Lets time pass. */
  later(ms: number): void;
  now(): Date;
  /** An instant in agent-bom's own format. */
  at(ms: number): string;
  /** Issues a key as agent-bom does. */
  issue(row?: Record<string, unknown>): Promise<{ raw: string; keyId: string }>;
  /** Asks for the own jobs. */
  ask(headers: Readonly<Record<string, string>>, query?: string): Promise<WireAnswer>;
  /** Exchanges a key for a session. */
  signIn(apiKey: string, headers?: Readonly<Record<string, string>>): Promise<WireAnswer>;
}

/** Claims of a token that is good at an instant. */
export function goodClaims(idp: IdentityProvider, now: Date): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iss: idp.issuer,
    aud: 'parityql',
    sub: 'user-1',
    email: 'alice@acme.example',
    iat: seconds - 10,
    exp: seconds + 600,
    tenant_id: 'acme',
    agent_bom_role: 'analyst',
  };
}

/** Jobs of each tenant, so that an answer shows whose it is. */
export const jobsOf: Readonly<Record<string, readonly string[]>> = {
  acme: ['acme-1'],
  globex: ['globex-2', 'globex-1'],
  default: ['default-1'],
};

/** What agent-bom's own bootstrap grants on its tables for authentication. */
const grants = 'grant select, insert, update, delete on auth_session_attempts, revoked_session_nonces to agent_bom_app';

/** Starts the gateway; `env` wins, and `route` is how it reaches its database. */
export async function startAuthServer(
  env: (idp: IdentityProvider) => Record<string, string> = () => ({}),
  route: (url: string) => string = (url) => url,
): Promise<AuthServer> {
  const [database, idp] = await Promise.all([createAgentBomDatabase(), startIdentityProvider()]);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(grants);
  await owner.query(
    "insert into teams (team_id, name, slug) select t, t, t from unnest(array['acme','globex','default']) t on conflict do nothing",
  );
  await insertPostgres(
    owner,
    Object.entries(jobsOf).flatMap(([tenant, ids]) => ids.map((id) => job(id, { tenant }))),
  );
  let now = new Date('2026-11-23T18:00:00Z');
  const server = await startServer(
    {
      AGENT_BOM_POSTGRES_URL: route(database.appUrl),
      AGENT_BOM_POSTGRES_MAINTENANCE_URL: route(database.maintenanceUrl),
      AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret',
      PARITYQL_ATTACHED_WRITES: 'true',
      PARITYQL_RATE_LIMIT: '0',
      PARITYQL_KEY_CACHE_MS: '0',
      AGENT_BOM_API_KEY: secrets.static,
      AGENT_BOM_API_KEYS: `${secrets.environment}:viewer`,
      AGENT_BOM_BROWSER_SESSION_SIGNING_KEY: secrets.signing,
      AGENT_BOM_AUTH_SESSION_ATTEMPTS_PER_MINUTE: '1000',
      AGENT_BOM_TRUST_PROXY_AUTH: 'true',
      AGENT_BOM_TRUST_PROXY_AUTH_SECRET: secrets.proxy,
      AGENT_BOM_OIDC_ISSUER: idp.issuer,
      AGENT_BOM_OIDC_AUDIENCE: 'parityql',
      AGENT_BOM_OIDC_JWKS_URI: idp.jwksUri,
      ...env(idp),
    },
    { now: () => now },
  );
  const at = (ms: number): string => new Date(now.getTime() + ms).toISOString().replace('Z', '+00:00');
  return {
    ...server,
    database,
    owner,
    idp,
    later: (ms) => void (now = new Date(now.getTime() + ms)),
    now: () => now,
    at,
    issue: (row = {}) => issueKey(owner, { created_at: now.toISOString(), ...row }),
    ask: (headers, query = '{ scanJobs(first: 5) { nodes { jobId } } }') => server.post({ query }, headers),
    signIn: (apiKey, headers = {}) =>
      server.send({
        method: 'POST',
        path: '/v1/auth/session',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ api_key: apiKey }),
      }),
    close: async () => {
      await server.close();
      await idp.stop();
      await owner.end();
      await database.drop();
    },
  };
}

let issued = 0;

async function issueKey(owner: Client, row: Record<string, unknown>): Promise<{ raw: string; keyId: string }> {
  issued += 1;
  const raw = `abom_${randomBytes(32).toString('base64url')}`;
  const salt = randomBytes(16);
  const complete: Record<string, unknown> = {
    key_id: `key-${issued}`,
    key_prefix: raw.slice(0, 12),
    key_salt: salt.toString('hex'),
    key_hash: scryptSync(raw, salt, 32, { N: 16_384, r: 8, p: 1 }).toString('hex'),
    name: `name-${issued}`,
    role: 'viewer',
    team_id: 'acme',
    scopes: '[]',
    ...row,
  };
  const names = Object.keys(complete);
  await owner.query(
    `insert into api_keys (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(complete),
  );
  return { raw, keyId: String(complete['key_id']) };
}

/** The cookies that an answer sets, by name. */
export function cookiesSet({ headers }: WireAnswer): Record<string, { value: string; attributes: string }> {
  return Object.fromEntries(
    (headers['set-cookie'] ?? []).map((line) => {
      const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*); (.*)$/.exec(line) ?? [];
      return [name, { value, attributes }];
    }),
  );
}

/** Headers with which a page of this origin uses the session that an answer has opened. */
export function asBrowser(answer: WireAnswer): { cookie: string; 'x-agent-bom-csrf': string } {
  const { agent_bom_session: session, agent_bom_csrf: csrf } = cookiesSet(answer);
  return { cookie: `agent_bom_session=${session!.value}; agent_bom_csrf=${csrf!.value}`, 'x-agent-bom-csrf': csrf!.value };
}
