import type { Finding } from '../datasources/postgres/diagnosis';
import type { Config } from '../server/config';
import type { BackendReport, StoreReport } from './doctor';

const fault = (message: string): Finding => ({ level: 'fault', message });
const warning = (message: string): Finding => ({ level: 'warning', message });

/** All that an operator should know or repair, stores first. */
export function findingsOf(config: Config, reports: readonly BackendReport[]): readonly Finding[] {
  return [...reports.flatMap((report) => ofBackend(report, config)), ...ofKeys(config)];
}

function ofBackend(report: BackendReport, config: Config): readonly Finding[] {
  const { backend, health, fresh, logins } = report;
  if (fresh) return [];
  const ofLogins = logins?.findings ?? [];
  if (!health.reachable) {
    const why = health.lastError ?? `${backend} is not reachable.`;
    // The same login was tried twice; one sentence is enough.
    const others = ofLogins.filter(({ message }) => !message.endsWith(why));
    return [fault(why), ...others, ...(backend === 'POSTGRES' && config.mode === 'managed' ? [warning(newDatabase)] : [])];
  }
  return [...ofLogins, ...ofSchema(report), ...ofTables(report, config)];
}

const newDatabase =
  'If the database is new, its roles and tables are created by `parityql migrate` with PARITYQL_OWNER_URL; then give agent_bom_app and agent_bom_maintenance passwords.';

/** Managed mode upgrades its own objects on first use; an older component of agent-bom stays as it is. */
function ofSchema({ backend, mode, health }: BackendReport): readonly Finding[] {
  if (mode === 'managed') return [];
  return health.schema
    .filter(({ state }) => state !== 'OK')
    .map(({ component, version }) =>
      fault(`${backend}: component ${component} is at version ${version}, which is too old: upgrade agent-bom.`),
    );
}

function ofTables({ backend, mode, stores }: BackendReport, { ownerUrl }: Config): readonly Finding[] {
  const lacking = stores.filter((store) => store.absent.length > 0 && !store.createdOnUse);
  if (lacking.length === 0) return [];
  const tables = lacking.flatMap((store) => store.absent).join(', ');
  if (mode === 'managed') {
    const remedy = ownerUrl === null ? 'set PARITYQL_OWNER_URL and run `parityql migrate`' : 'run `parityql migrate`';
    return [fault(`${backend}: the bootstrap has not been applied: no table ${tables}. To repair: ${remedy}.`)];
  }
  if (stores.every(lacksPrimary)) return [fault(`${backend}: none of agent-bom's tables is there: is this its database?`)];
  return lacking.map(({ entity, absent }) =>
    warning(`${backend}: ${entity} answers STORE_ABSENT where it needs ${absent.join(', ')}, which agent-bom has never created.`),
  );
}

function lacksPrimary({ tables: [primary], absent }: StoreReport): boolean {
  return primary !== undefined && absent.includes(primary);
}

/** What cannot be done for want of a key or a login. */
function ofKeys({ auditHmacKey, checkpointKey, postgres, staticKey, envKeys, auth, mode, writes }: Config): readonly Finding[] {
  const changes = mode === 'managed' || writes.attached;
  const unkeyed = postgres !== null && postgres.maintenanceUrl === null;
  const nobody = staticKey === null && envKeys.length === 0 && !auth.configured && auth.anonymous === null;
  return [
    ...(unkeyed
      ? [
          nobody
            ? fault(
                'NOBODY CAN SIGN IN: set AGENT_BOM_POSTGRES_MAINTENANCE_URL (stored API keys), AGENT_BOM_API_KEYS or another way to sign in.',
              )
            : warning('AGENT_BOM_POSTGRES_MAINTENANCE_URL is not set: API keys stored in Postgres are not accepted.'),
        ]
      : []),
    ...(auditHmacKey === null
      ? [
          warning(
            `AGENT_BOM_AUDIT_HMAC_KEY is not set: the audit chain cannot be verified${changes ? ', and every mutation is refused (WRITE_REFUSED)' : ''}.`,
          ),
        ]
      : []),
    ...(checkpointKey === null && changes ? [warning('PARITYQL_CHECKPOINT_KEY is not set: `createAuditCheckpoint` is refused.')] : []),
  ];
}
