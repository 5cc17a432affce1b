import { DummyDriver, Kysely, sql, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Expression, type RawBuilder } from 'kysely';
import type { ColumnKind, Source } from './column';
import type { Builder, Dialect } from './dialect';
import { hasColumn, isReadFromColumn } from './snowflakeTables';
import { refuseUnstorable } from './unstorable';

/** Placeholders are question marks, and names without quotes are upper case: quoted ones must be spelled that way. Aliases in camel case stay as they are. */
class SnowflakeQueryCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    const name = super.sanitizeIdentifier(identifier);
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name.toUpperCase() : name;
  }
}

const snowflakeBuilder: Builder = new Kysely({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SnowflakeQueryCompiler(),
  },
});

const at = (column: Expression<unknown>, path: readonly string[]): RawBuilder<unknown> =>
  sql`GET_PATH(${column}, ${sql.lit(path.join('.'))})`;
const textAt = (column: Expression<unknown>, path: readonly string[]): RawBuilder<unknown> => sql`TO_VARCHAR(${at(column, path)})`;
const listOf = (values: readonly string[]): RawBuilder<unknown> => {
  refuseUnstorable(values);
  return sql`TO_ARRAY(PARSE_JSON(${JSON.stringify(values)}))`;
};

/** Snowflake. Documents are VARIANT; texts compare by code point; nothing is unique and nothing can be locked. */
export const snowflakeDialect: Dialect = Object.freeze<Dialect>({
  backend: 'SNOWFLAKE',
  builder: snowflakeBuilder,
  maxParameters: 10_000,
  place: (source: Source): Source =>
    source.path.length > 0 || isReadFromColumn(source.column) ? source : { column: 'data', path: [source.column] },
  hasColumn,
  jsonAt: (column: Expression<unknown>, path: readonly string[], kind: ColumnKind): RawBuilder<unknown> => {
    if (kind === 'json') return at(column, path);
    if (kind === 'bool') return sql`(case ${textAt(column, path)} when 'true' then 1 when 'false' then 0 end)`;
    return kind === 'text' ? textAt(column, path) : sql`TRY_TO_DOUBLE(${textAt(column, path)})`;
  },
  jsonValid: () => null,
  binary: (text: Expression<unknown>) => sql<string>`${text}`,
  isOneOf: (text: Expression<unknown>, values: readonly string[]) => sql`ARRAY_CONTAINS(TO_VARIANT(${text}), ${listOf(values)})`,
  unindexed: (text: Expression<unknown>) => sql`${text}`,
  contains: (haystack: Expression<unknown>, needle: string) => sql<boolean>`CONTAINS(${haystack}, ${needle})`,
  jsonListHas: (column: Expression<unknown>, path: readonly string[], value: string) =>
    sql<boolean>`ARRAY_CONTAINS(TO_VARIANT(${value}), TO_ARRAY(${at(column, path)}))`,
  document: (column: Expression<unknown>) => sql`${column}`,
  json: (text: string) => sql`PARSE_JSON(${text})`,
  patched: (column: Expression<unknown>, members: Readonly<Record<string, unknown>>) =>
    Object.entries(members).reduce<RawBuilder<unknown>>(
      (document, [name, value]) => sql`OBJECT_INSERT(${document}, ${sql.lit(name)}, PARSE_JSON(${JSON.stringify(value ?? null)}), TRUE)`,
      sql`${column}`,
    ),
  // PARSE_JSON is refused among VALUES.
  rows: (rows: readonly (readonly RawBuilder<unknown>[])[]) =>
    sql.join(
      rows.map((values) => sql`select ${sql.join(values)}`),
      sql` union all `,
    ),
  forUpdate: sql``,
  jsonElements: (column: Expression<unknown>) => sql`lateral flatten(input => ${column}) as e`,
});
