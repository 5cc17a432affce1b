import { sql } from 'kysely';
import { enumName } from './column';
import type { Condition, TableQuery } from './select';
import type { ColumnName, Columns } from './table';

/** Rows whose stored word is one of the wanted enum values. `UNKNOWN` stands for every word outside the known ones. */
export function storedWords<C extends Columns>(
  table: TableQuery<C>,
  column: ColumnName<C>,
  known: readonly string[],
  wanted: readonly string[],
): Condition {
  const words = known.filter((word) => wanted.includes(enumName(word)));
  const named = table.in(column, words);
  if (!wanted.includes('UNKNOWN')) return named;
  return sql`(${named} or coalesce(${table.col(column)}, '') not in (${sql.join(known.map((word) => sql`${word}`))}))`;
}
