import type { IdempotencyKeyFilter } from '../../resolvers/types.generated';
import type { Connection, Edge } from '../connection';
import type { Fields, ListQuery } from '../ports';
import { json, requiredTime, string, text } from './column';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { selectPage } from './page';
import { TableQuery, type Condition } from './select';
import { defineTable, tenantEverywhere, type RowOf } from './table';

/** Idempotency records. */
export const idempotencyTable = defineTable({
  entity: 'IDEMPOTENCY_KEYS',
  names: { SQLITE: 'idempotency_keys', POSTGRES: 'idempotency_keys' },
  tenant: tenantEverywhere,
  key: ['endpoint', 'sourceId', 'idempotencyKey'],
  columns: {
    endpoint: string('endpoint'),
    sourceId: string('source_id'),
    idempotencyKey: string('idempotency_key'),
    requestHash: text('request_hash'),
    response: json('response_json'),
    createdAt: requiredTime('created_at'),
  },
});

/** An idempotency record as stored. */
export type IdempotencyKeyRow = RowOf<typeof idempotencyTable>;
/** A page of idempotency records. */
export type IdempotencyKeyPage = Connection<IdempotencyKeyRow>;
/** An item of a page of idempotency records. */
export type IdempotencyKeyItem = Edge<IdempotencyKeyRow>;

const computed: FieldColumns<typeof idempotencyTable.columns> = {
  id: ['endpoint', 'sourceId', 'idempotencyKey'],
  expired: ['createdAt'],
};

/** Reads idempotency records of one tenant. */
export interface IdempotencyPort {
  /** One page, newest first. */
  list(query: ListQuery<IdempotencyKeyFilter, never>): Promise<IdempotencyKeyPage>;
  /** One record by its key; null when there is none. */
  byKey(endpoint: string, sourceId: string, key: string, fields: Fields): Promise<IdempotencyKeyRow | null>;
}

/** Idempotency records on any SQL backend that has them. */
export class IdempotencyStore implements IdempotencyPort {
  private readonly table: TableQuery<typeof idempotencyTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, idempotencyTable);
  }

  async list({ args, fields, coordinate }: ListQuery<IdempotencyKeyFilter, never>): Promise<IdempotencyKeyPage> {
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(idempotencyTable, fields, computed),
        where: this.conditions(args.filter),
        order: [{ column: 'createdAt', descending: true }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byKey(endpoint: string, sourceId: string, key: string, fields: Fields): Promise<IdempotencyKeyRow | null> {
    const t = this.table;
    const where = [t.eq('endpoint', endpoint), t.eq('sourceId', sourceId), t.eq('idempotencyKey', key)];
    const [row] = await t.select(columnsOf(idempotencyTable, fields, computed), { where });
    return row ?? null;
  }

  private conditions(filter?: IdempotencyKeyFilter | null): readonly Condition[] {
    const t = this.table;
    const { endpoint, sourceId, idempotencyKey, createdFrom, createdBefore } = filter ?? {};
    return [
      ...(endpoint ? [t.eq('endpoint', endpoint)] : []),
      ...(sourceId ? [t.eq('sourceId', sourceId)] : []),
      ...(idempotencyKey ? [t.eq('idempotencyKey', idempotencyKey)] : []),
      ...(createdFrom ? [t.from('createdAt', createdFrom)] : []),
      ...(createdBefore ? [t.before('createdAt', createdBefore)] : []),
    ];
  }
}
