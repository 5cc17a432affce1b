import { Client } from 'pg';
import { GatewayError } from '../errors';
import type { StoreMode } from '../backend';
import { normaliseDsn } from './pool';
import { postgresError } from './session';

/** What an operator should know of a login. A fault keeps the gateway from working as configured, or from isolating tenants. */
export interface Finding {
  readonly level: 'fault' | 'warning';
  readonly message: string;
}

/** Which logins are looked at. */
export interface DiagnosisOptions {
  readonly url: string;
  /** Null when none is configured. */
  readonly maintenanceUrl: string | null;
  readonly mode: StoreMode;
  /** Whether the gateway changes records of this store. */
  readonly writes: boolean;
  readonly allowSuperuser: boolean;
  readonly connectTimeoutMs: number;
  /** Tables of the entities that are served. */
  readonly tables: readonly string[];
}

/** What was found of both logins. */
export interface Diagnosis {
  /** Role of the application login; null when it could not sign in. */
  readonly role: string | null;
  readonly maintenanceRole: string | null;
  readonly findings: readonly Finding[];
}

/** The role that `abom_rls_bypass()` asks for. */
const marker = 'agent_bom_rls_maintenance';

const app = 'AGENT_BOM_POSTGRES_URL';
const maintenance = 'AGENT_BOM_POSTGRES_MAINTENANCE_URL';

const fault = (message: string): Finding => ({ level: 'fault', message });
const warning = (message: string): Finding => ({ level: 'warning', message });

/** Looks at roles, ownership, grants and row-level security. Only reads, and names no host, database or password. Never throws. */
export async function diagnosePostgres(options: DiagnosisOptions): Promise<Diagnosis> {
  const own = await signedIn(options.url, options, app, (client) => judgeApplication(client, options));
  if (options.maintenanceUrl === null) return { role: own.role, maintenanceRole: null, findings: own.findings };
  const other = await signedIn(options.maintenanceUrl, options, maintenance, (client) => judgeMaintenance(client, options));
  const same = own.role !== null && own.role === other.role;
  const shared = same ? [fault(`${maintenance} signs in as the same role as ${app} (${own.role}): it must be another login`)] : [];
  return { role: own.role, maintenanceRole: other.role, findings: [...own.findings, ...shared, ...other.findings] };
}

interface Judged {
  readonly role: string | null;
  readonly findings: readonly Finding[];
}

async function signedIn(
  url: string,
  { connectTimeoutMs }: DiagnosisOptions,
  setting: string,
  judge: (client: Client) => Promise<Judged>,
): Promise<Judged> {
  const client = new Client({
    connectionString: normaliseDsn(url),
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: connectTimeoutMs,
    application_name: 'parityql-doctor',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await judge(client);
  } catch (error) {
    const typed = postgresError(error);
    return { role: null, findings: [fault(`${setting}: ${typed instanceof GatewayError ? typed.message : 'the server failed.'}`)] };
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface RoleFacts {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  /** Null where the marker role does not exist. */
  readonly member: boolean | null;
  readonly creates: boolean;
}

async function roleFacts(client: Client): Promise<RoleFacts> {
  const { rows } = await client.query<RoleFacts>(
    `select rolname as name, rolsuper as superuser, rolbypassrls as bypasses, has_schema_privilege('public', 'create') as creates,
       (select pg_has_role(current_user, oid, 'member') from pg_catalog.pg_roles where rolname = $1) as member
     from pg_catalog.pg_roles where rolname = current_user`,
    [marker],
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('The server does not know its own role');
  return facts;
}

/** A role that row-level security does not bind. */
function bypassing({ name, superuser, bypasses }: RoleFacts, setting: string, allowed: boolean): readonly Finding[] {
  if (!superuser && !bypasses) return [];
  const what = `${setting}: role ${name} ${superuser ? 'is a superuser' : 'has BYPASSRLS'}, which no row-level security binds`;
  return [
    allowed
      ? warning(`${what}; accepted because of AGENT_BOM_ALLOW_SUPERUSER_DB`)
      : fault(`${what}; the gateway refuses it: use a role without that attribute`),
  ];
}

interface TableFacts {
  readonly name: string;
  readonly reads: boolean;
  readonly changes: boolean;
  readonly owned: boolean;
  readonly isolated: boolean;
  readonly forced: boolean;
  readonly tenantColumn: boolean;
}

async function tableFacts(client: Client, tables: readonly string[]): Promise<readonly TableFacts[]> {
  const { rows } = await client.query<TableFacts>(
    `select c.relname as name, has_table_privilege(c.oid, 'select') as reads,
       has_table_privilege(c.oid, 'insert') and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete') as changes,
       pg_has_role(current_user, c.relowner, 'usage') as owned, c.relrowsecurity as isolated, c.relforcerowsecurity as forced,
       exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'team_id')) as "tenantColumn"
     from pg_catalog.pg_class c where c.oid in (select to_regclass(n) from unnest($1::text[]) n) order by c.relname`,
    [tables],
  );
  return rows;
}

async function judgeApplication(client: Client, options: DiagnosisOptions): Promise<Judged> {
  const role = await roleFacts(client);
  const tables = await tableFacts(client, options.tables);
  const listed = (which: (table: TableFacts) => boolean): string =>
    tables
      .filter(which)
      .map(({ name }) => name)
      .join(', ');
  const unreadable = listed((t) => !t.reads);
  const unchangeable = options.writes ? listed((t) => t.reads && !t.changes) : '';
  const open = listed((t) => t.tenantColumn && !t.isolated);
  const unforced = listed((t) => t.tenantColumn && t.isolated && t.owned && !t.forced);
  return {
    role: role.name,
    findings: [
      ...bypassing(role, app, options.allowSuperuser),
      ...(role.member === true && !role.superuser
        ? [fault(`${app}: role ${role.name} is a member of ${marker} and could switch row-level security off: revoke that membership`)]
        : []),
      ...(unreadable === '' ? [] : [fault(`${app}: role ${role.name} may not read ${unreadable}: grant select`)]),
      ...(unchangeable === '' ? [] : [fault(`${app}: role ${role.name} may not change ${unchangeable}: grant insert, update, delete`)]),
      ...(unforced === ''
        ? []
        : [fault(`${app}: role ${role.name} owns ${unforced}, whose row-level security is not forced and so does not bind it`)]),
      ...(open === '' ? [] : [warning(`row-level security is off on ${open}: the tenant predicate of each statement is the only fence`)]),
      ...(options.mode === 'managed' && !role.creates && tables.length < options.tables.length
        ? [fault(`${app}: role ${role.name} may not create tables in schema public, which managed mode does on first use`)]
        : []),
    ],
  };
}

async function judgeMaintenance(client: Client, { allowSuperuser }: DiagnosisOptions): Promise<Judged> {
  const role = await roleFacts(client);
  const [keys] = await tableFacts(client, ['api_keys']);
  return {
    role: role.name,
    findings: [
      ...bypassing(role, maintenance, allowSuperuser),
      ...(role.member === true ? [] : [fault(`${maintenance}: role ${role.name} is no member of ${marker} and finds no API key`)]),
      ...(keys?.reads === false ? [fault(`${maintenance}: role ${role.name} may not read api_keys: grant select`)] : []),
    ],
  };
}
