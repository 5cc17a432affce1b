import { sql } from 'kysely';
import type {
  ExceptionFilter,
  ExceptionKind,
  ExceptionMatchInput,
  ExceptionOrder,
  ExceptionOrderField,
} from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { enumeration, requiredTime, string, text, time } from './column';
import type { StoreContext } from './dialect';
import { reasonPrefixes } from './exceptionReason';
import { columnsOf, type FieldColumns } from './fields';
import { normaliseInstant } from './instant';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, type ColumnName, type RowOf } from './table';
import { storedWords } from './words';

const statuses = ['PENDING', 'APPROVED', 'ACTIVE', 'REJECTED', 'EXPIRED', 'REVOKED'] as const;
const statusWords = ['pending', 'approved', 'active', 'rejected', 'expired', 'revoked'] as const;

/** Exceptions: fully columnar. Not wired on SQLite, where agent-bom keeps them in process memory. */
export const exceptionTable = defineTable({
  entity: 'EXCEPTIONS',
  names: { POSTGRES: 'exceptions', SNOWFLAKE: 'exceptions' },
  tenant: teamOnPostgres,
  key: ['exceptionId'],
  columns: {
    exceptionId: string('exception_id'),
    vulnId: string('vuln_id'),
    packageName: string('package_name'),
    serverName: text('server_name'),
    reason: text('reason'),
    status: enumeration(statuses, 'status'),
    statusRaw: string('status'),
    requestedBy: text('requested_by'),
    approvedBy: text('approved_by'),
    createdAt: requiredTime('created_at'),
    expiresAtRaw: text('expires_at'),
    approvedAt: time('approved_at'),
    revokedAt: time('revoked_at'),
  },
});

/** An exception as stored. */
export type ExceptionRow = RowOf<typeof exceptionTable>;
/** A page of exceptions. */
export type ExceptionPage = Connection<ExceptionRow>;
/** An item of a page of exceptions. */
export type ExceptionItem = Edge<ExceptionRow>;

type Column = ColumnName<typeof exceptionTable.columns>;

const computed: FieldColumns<typeof exceptionTable.columns> = {
  id: ['exceptionId'],
  kind: ['reason'],
  reasonText: ['reason'],
  feedbackState: ['reason'],
  feedbackStateRaw: ['reason'],
  triage: ['reason'],
  expired: ['expiresAtRaw'],
  expiresAt: ['expiresAtRaw'],
};

const orderColumns: Readonly<Record<ExceptionOrderField, Column>> = { CREATED_AT: 'createdAt', EXPIRES_AT: 'expiresAtRaw' };

const searched: readonly Column[] = ['exceptionId', 'vulnId', 'packageName', 'serverName', 'reason', 'requestedBy'];

/** The spelling against which agent-bom compares `expires_at`, as text: Python's, which leaves out a fraction of zero. */
function expiryBound(instant: string): string {
  const [seconds = '', fraction = ''] = normaliseInstant(instant).slice(0, -1).split('.');
  const digits = fraction.padEnd(6, '0').slice(0, 6);
  return `${seconds}${digits === '000000' ? '' : `.${digits}`}+00:00`;
}

/** Whether a stored end lies in the past: a text comparison, as agent-bom makes it; blank never ends. */
export function isExpired(expiresAt: string | null, now: Date): boolean {
  return expiresAt !== null && expiryBound(now.toISOString()) > expiresAt;
}

/** Reads exceptions of one tenant. */
export interface ExceptionPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<ExceptionFilter, ExceptionOrder>): Promise<ExceptionPage>;
  /** The exceptions with these ids, in any order; unknown ids are left out. */
  byIds(exceptionIds: readonly string[], fields: Fields): Promise<readonly ExceptionRow[]>;
  /** The exception a finding matches, with its reason, or null. */
  matching(finding: ExceptionMatchInput, fields: Fields): Promise<ExceptionRow | null>;
}

/** Exceptions on any SQL backend that has them. */
export class ExceptionStore implements ExceptionPort {
  private readonly table: TableQuery<typeof exceptionTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, exceptionTable);
  }

  async list({ args, fields, coordinate }: ListQuery<ExceptionFilter, ExceptionOrder>): Promise<ExceptionPage> {
    const { field = 'CREATED_AT', direction = 'DESC' } = args.orderBy ?? {};
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(exceptionTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(exceptionIds: readonly string[], fields: Fields): Promise<readonly ExceptionRow[]> {
    return this.table.select(columnsOf(exceptionTable, fields, computed), { where: [this.table.in('exceptionId', exceptionIds)] });
  }

  async matching({ vulnId, packageName, serverName }: ExceptionMatchInput, fields: Fields): Promise<ExceptionRow | null> {
    const t = this.table;
    const active = sql`case ${t.col('statusRaw')} when 'active' then 0 else 1 end`;
    const [row] = await t.select([...new Set<Column>([...columnsOf(exceptionTable, fields, computed), 'reason'])], {
      where: [
        t.in('vulnId', [vulnId, '*']),
        t.in('packageName', [packageName, '*']),
        t.in('serverName', [serverName ?? '', '*', '']),
        ...this.inForce(this.context.now().toISOString()),
      ],
      order: [{ expression: active, descending: false }, t.orderBy('createdAt', true), t.orderBy('exceptionId', true)],
      limit: 1,
    });
    return row ?? null;
  }

  /** Records that findings match at an instant. */
  private inForce(at: string): readonly Condition[] {
    return [this.table.in('statusRaw', ['active', 'approved']), sql`not ${this.endedBy(at)}`];
  }

  /** `isExpired` in SQL. */
  private endedBy(at: string): Condition {
    const { dialect } = this.context.session;
    const end = this.table.col('expiresAtRaw');
    return sql`(${end} <> '' and ${dialect.binary(end)} < ${expiryBound(at)})`;
  }

  private conditions(filter?: ExceptionFilter | null): readonly Condition[] {
    const t = this.table;
    const { status, kind, vulnId, packageName, activeAt, expired, contains } = filter ?? {};
    const ended = this.endedBy(this.context.now().toISOString());
    return [
      ...(status ? [storedWords(t, 'statusRaw', statusWords, status)] : []),
      ...(kind ? [this.ofKinds(kind)] : []),
      ...(vulnId ? [t.eq('vulnId', vulnId)] : []),
      ...(packageName ? [t.eq('packageName', packageName)] : []),
      ...(activeAt ? this.inForce(activeAt) : []),
      ...(typeof expired === 'boolean' ? [expired ? ended : sql`not ${ended}`] : []),
      ...(contains ? [t.contains(searched, contains)] : []),
    ];
  }

  private ofKinds(kinds: readonly ExceptionKind[]): Condition {
    const begins = (prefixes: readonly string[]): Condition =>
      sql`(${sql.join(
        prefixes.map((p) => this.table.startsWith('reason', p)),
        sql` or `,
      )})`;
    const waiver = sql`not ${begins([...reasonPrefixes.FEEDBACK, ...reasonPrefixes.TRIAGE])}`;
    const parts = kinds.map((kind) => (kind === 'WAIVER' ? waiver : begins(reasonPrefixes[kind])));
    return parts.length === 0 ? sql`1 = 0` : sql`(${sql.join(parts, sql` or `)})`;
  }
}
