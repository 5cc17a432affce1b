import type { ApiKeyFilter, ApiKeyOrder, ApiKeyOrderField, ApiKeyState } from '../../resolvers/types.generated';
import { apiKeyState } from '../apiKeyState';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { bool, requiredTime, string, strings, text, time } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, teamOnPostgres, type ColumnName, type RowOf } from './table';

/** API keys. Hash and salt are not columns here: only the authentication code reads them. */
export const apiKeyTable = defineTable({
  entity: 'API_KEYS',
  names: { POSTGRES: 'api_keys' },
  tenant: teamOnPostgres,
  key: ['keyId'],
  columns: {
    keyId: string('key_id'),
    keyPrefix: string('key_prefix'),
    name: string('name'),
    roleRaw: string('role'),
    scopes: strings('scopes'),
    createdAt: requiredTime('created_at'),
    expiresAt: time('expires_at'),
    expiresAtRaw: text('expires_at'),
    revoked: bool('revoked'),
    revokedAt: time('revoked_at'),
    revokedAtRaw: text('revoked_at'),
    rotationOverlapUntil: time('rotation_overlap_until'),
    overlapUntilRaw: text('rotation_overlap_until'),
    replacementKeyId: text('replacement_key_id'),
    scimSubjectId: text('scim_subject_id'),
    owner: text('owner'),
    principalId: text('principal_id'),
  },
});

/** An API key as stored, without its secrets. */
export type ApiKeyRow = RowOf<typeof apiKeyTable>;
/** A page of API keys. */
export type ApiKeyPage = Connection<ApiKeyRow>;
/** An item of a page of API keys. */
export type ApiKeyItem = Edge<ApiKeyRow>;

type Column = ColumnName<typeof apiKeyTable.columns>;

const life = ['revoked', 'revokedAtRaw', 'expiresAtRaw', 'overlapUntilRaw', 'replacementKeyId'] as const;

const computed: FieldColumns<typeof apiKeyTable.columns> = {
  id: ['keyId'],
  role: ['roleRaw'],
  state: life,
  overlapSecondsRemaining: life,
  replacement: ['replacementKeyId'],
};

const orderColumns: Readonly<Record<ApiKeyOrderField, Column>> = { CREATED_AT: 'createdAt', NAME: 'name' };

/** Reads API keys of one tenant. */
export interface ApiKeyPort {
  /** One page, newest first unless ordered otherwise. */
  list(query: ListQuery<ApiKeyFilter, ApiKeyOrder>): Promise<ApiKeyPage>;
  /** The keys with these ids, in any order; unknown ids are left out. */
  byIds(keyIds: readonly string[], fields: Fields): Promise<readonly ApiKeyRow[]>;
}

/** API keys on any SQL backend that has them. */
export class ApiKeyStore implements ApiKeyPort {
  private readonly table: TableQuery<typeof apiKeyTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, apiKeyTable);
  }

  async list({ args, fields, coordinate }: ListQuery<ApiKeyFilter, ApiKeyOrder>): Promise<ApiKeyPage> {
    const { field = 'CREATED_AT', direction = 'DESC' } = args.orderBy ?? {};
    const states = args.filter?.state;
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(apiKeyTable, fields, computed),
        where: [...this.conditions(args.filter), ...(states ? [this.table.in('keyId', await this.idsIn(states))] : [])],
        order: [{ column: orderColumns[field], descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byIds(keyIds: readonly string[], fields: Fields): Promise<readonly ApiKeyRow[]> {
    return this.table.select(columnsOf(apiKeyTable, fields, computed), { where: [this.table.in('keyId', keyIds)] });
  }

  /**
   * Ids of the tenant's keys in these states now. The state hangs on instants that are stored in several spellings, so it is decided by the code that
   * shows it; a tenant's keys are few.
   */
  private async idsIn(states: readonly ApiKeyState[]): Promise<readonly string[]> {
    const keys = await this.table.select(['keyId', ...life]);
    const now = this.context.now();
    return keys.filter((key) => states.includes(apiKeyState(key, now))).map((key) => key.keyId);
  }

  private conditions(filter?: ApiKeyFilter | null): readonly Condition[] {
    const t = this.table;
    const { role, principalId, contains } = filter ?? {};
    return [
      ...(role ? [t.eq('roleRaw', role.toLowerCase())] : []),
      ...(principalId ? [t.eq('principalId', principalId)] : []),
      ...(contains ? [t.contains(['keyId', 'keyPrefix', 'name', 'owner'], contains)] : []),
    ];
  }
}
