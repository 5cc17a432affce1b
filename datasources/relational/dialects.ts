import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Expression,
  type RawBuilder,
} from 'kysely';
import type { ColumnKind, Source } from './column';
import type { Builder, Dialect } from './dialect';
import { refuseUnstorable } from './unstorable';

/** The texts themselves; a session checks bound texts only, not those inside a list. */
function storable(values: readonly string[]): readonly string[] {
  refuseUnstorable(values);
  return values;
}

const sqliteBuilder: Builder = new Kysely({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const postgresBuilder: Builder = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const asDeclared = (source: Source): Source => source;
const valuesOf = (rows: readonly (readonly RawBuilder<unknown>[])[]): RawBuilder<unknown> =>
  sql`values ${sql.join(rows.map((values) => sql`(${sql.join(values)})`))}`;

const jsonPath = (path: readonly string[]): string => `$${path.map((key) => `."${key}"`).join('')}`;

/**
 * SQLite. JSON columns are TEXT; one malformed document would fail the whole statement, so every extraction is guarded by `json_valid`
 * (SQLite keeps the parsed document, so the guard is nearly free).
 */
export const sqliteDialect: Dialect = Object.freeze<Dialect>({
  backend: 'SQLITE',
  builder: sqliteBuilder,
  maxParameters: 30_000,
  place: asDeclared,
  hasColumn: () => true,
  rows: valuesOf,
  jsonAt: (column: Expression<unknown>, path: readonly string[], kind: ColumnKind): RawBuilder<unknown> => {
    const operator = kind === 'json' ? '->' : '->>';
    return sql`case when json_valid(${column}) then ${column} ${sql.raw(operator)} ${sql.lit(jsonPath(path))} end`;
  },
  jsonValid: (column: Expression<unknown>) => sql<number>`json_valid(${column})`,
  binary: (text: Expression<unknown>) => sql<string>`${text}`,
  isOneOf: (text: Expression<unknown>, values: readonly string[]) =>
    sql`${text} in (select value from json_each(${JSON.stringify(storable(values))}))`,
  unindexed: (text: Expression<unknown>) => sql`+${text}`,
  contains: (haystack: Expression<unknown>, needle: string) => sql<boolean>`instr(${haystack}, ${needle}) > 0`,
  jsonListHas: (column: Expression<unknown>, path: readonly string[], value: string) =>
    sql<boolean>`(json_valid(${column}) and exists (select 1 from json_each(${column}, ${sql.lit(jsonPath(path))}) e where e.value = ${value}))`,
  document: (column: Expression<unknown>) => sql`${column}`,
  json: (text: string) => sql`${text}`,
  patched: (column: Expression<unknown>, members: Readonly<Record<string, unknown>>) =>
    sql`json_set(${column}, ${sql.join(Object.entries(members).map(([name, value]) => sql`${sql.lit(jsonPath([name]))}, json(${JSON.stringify(value ?? null)})`))})`,
  forUpdate: sql``,
  jsonElements: (column: Expression<unknown>) =>
    sql`json_each(case when json_valid(${column}) then case json_type(${column}) when 'array' then ${column} else '[]' end else '[]' end) as e`,
});

const castOfKind: Readonly<Partial<Record<ColumnKind, string>>> = { int: 'float8', float: 'float8' };

/** Postgres. Text is compared under collation "C" so that order and case do not depend on how the database was created. */
export const postgresDialect: Dialect = Object.freeze<Dialect>({
  backend: 'POSTGRES',
  builder: postgresBuilder,
  maxParameters: 30_000,
  place: asDeclared,
  hasColumn: () => true,
  rows: valuesOf,
  jsonAt: (column: Expression<unknown>, path: readonly string[], kind: ColumnKind): RawBuilder<unknown> => {
    const keys = sql.lit(`{${path.map((key) => `"${key}"`).join(',')}}`);
    if (kind === 'json') return sql`(${column} #> ${keys})`;
    if (kind === 'bool') return sql`(case ${column} #>> ${keys} when 'true' then 1 when 'false' then 0 end)`;
    const cast = castOfKind[kind];
    if (cast === undefined) return sql`(${column} #>> ${keys})`;
    return sql`(case when jsonb_typeof(${column} #> ${keys}) = 'number' then (${column} #>> ${keys})::${sql.raw(cast)} end)`;
  },
  jsonValid: () => null,
  binary: (text: Expression<unknown>) => sql<string>`(${text}) collate "C"`,
  isOneOf: (text: Expression<unknown>, values: readonly string[]) => sql`${text} = any(${storable(values)}::text[])`,
  unindexed: (text: Expression<unknown>) => sql`(${text} || '')`,
  contains: (haystack: Expression<unknown>, needle: string) => sql<boolean>`strpos(${haystack}, ${needle}) > 0`,
  jsonListHas: (column: Expression<unknown>, path: readonly string[], value: string) =>
    sql<boolean>`((${column} #> ${sql.lit(`{${path.map((key) => `"${key}"`).join(',')}}`)}) @> ${JSON.stringify([value])}::jsonb)`,
  document: (column: Expression<unknown>) => sql`(${column})::jsonb`,
  // Untyped, so that it takes the type of its column: agent-bom keeps documents as JSONB or as text.
  json: (text: string) => sql`${text}`,
  patched: (column: Expression<unknown>, members: Readonly<Record<string, unknown>>) =>
    sql`(${column})::jsonb || ${JSON.stringify(members)}::jsonb`,
  forUpdate: sql`for update`,
  jsonElements: (column: Expression<unknown>, as: 'text' | 'document') => {
    const elements = sql.raw(as === 'text' ? 'jsonb_array_elements_text' : 'jsonb_array_elements');
    return sql`${elements}(case when jsonb_typeof((${column})::jsonb) = 'array' then (${column})::jsonb else '[]' end) as e(value)`;
  },
});
