/** An error as Snowflake reports it. */
export class SnowflakeFault extends Error {
  constructor(
    readonly code: string,
    readonly sqlState: string,
    message: string,
  ) {
    super(message);
  }
}

/** What other engines accept and Snowflake does not. Without this a suite passes on statements that the real thing rejects. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/\bon\s+conflict\b/i, "unexpected 'ON'"],
  [/\breturning\b/i, "unexpected 'RETURNING'"],
  [/\bfor\s+update\b/i, "unexpected 'FOR'"],
  [/->>?/, "unexpected '->'"],
  [/\$\d/, "unexpected '$'"],
  [/\bjsonb\b/i, "Unsupported data type 'JSONB'"],
  [/\bcreate\s+(unique\s+)?index\b/i, "unexpected 'INDEX'"],
  [/\b(gen_random_uuid|now|json_\w+|instr|strpos|jsonb_\w+)\s*\(/i, 'Unknown function'],
  [/\bcheck\s*\(/i, "unexpected 'CHECK'"],
  [/\bcollate\s+"C"/i, 'invalid collation'],
  [/;\s*\S/, 'Actual statement count 2 did not match the desired statement count 1'],
];

/** Text without its string literals, so that what they hold is not taken for syntax. */
const bare = (sql: string): string => sql.replace(/'(?:[^']|'')*'/g, "''");

const types: readonly (readonly [RegExp, string])[] = [
  [/\btimestamp_tz(\(\d\))?/gi, 'TIMESTAMPTZ'],
  [/\btimestamp_ltz(\(\d\))?/gi, 'TIMESTAMPTZ'],
  [/\btimestamp_ntz(\(\d\))?/gi, 'TIMESTAMP'],
  [/\bvariant\b/gi, 'JSON'],
  [/\bnumber\b(?!\s*\()/gi, 'DECIMAL(38,0)'],
  [/\bfloat\b/gi, 'DOUBLE'],
];

/** Refuses what Snowflake refuses, and turns the rest into what the engine understands. */
export function translate(sql: string): string {
  const text = bare(sql);
  for (const [pattern, message] of refused)
    if (pattern.test(text)) throw new SnowflakeFault('001003', '42000', `SQL compilation error: syntax error ${message}.`);
  if (/^\s*insert\b[^;]*\bvalues\b[^;]*\bparse_json\s*\(/i.test(text))
    throw new SnowflakeFault('002014', '22000', 'SQL compilation error: Invalid expression [PARSE_JSON(?)] in VALUES clause');
  let translated = flattened(sql).replace(/\bPARSE_JSON\s*\(/gi, 'sf_parse_json(');
  if (/^\s*(create|alter)\b/i.test(text)) {
    for (const [pattern, type] of types) translated = translated.replace(pattern, type);
    // Accepted and not enforced.
    translated = translated.replace(/,?\s*primary\s+key\s*\([^)]*\)/gi, '').replace(/\bprimary\s+key\b/gi, '');
    translated = translated.replace(/\s+cluster\s+by\s*\([^)]*\)/gi, '');
  }
  return translated;
}

/** `LATERAL FLATTEN(INPUT => list)` as rows with the column `value`. */
function flattened(sql: string): string {
  const match = /\blateral\s+flatten\s*\(\s*input\s*=>/i.exec(sql);
  if (!match) return sql;
  const start = match.index + match[0].length;
  let depth = 1;
  let end = start;
  while (depth > 0 && end < sql.length) {
    if (sql[end] === '(') depth += 1;
    if (sql[end] === ')') depth -= 1;
    end += 1;
  }
  const list = sql.slice(start, end - 1);
  return flattened(`${sql.slice(0, match.index)}(select unnest(json_extract_string(${list}, '$[*]')) as value)${sql.slice(end)}`);
}

/** Functions of Snowflake that statements may use. */
export const macros: readonly string[] = [
  `create macro sf_parse_json(t) as cast(t as json)`,
  `create macro TO_VARCHAR(v) as (cast(v as json) ->> '$')`,
  `create macro GET_PATH(v, p) as json_extract(v, '$.' || p)`,
  `create macro TRY_TO_DOUBLE(t) as try_cast(t as double)`,
  `create macro TYPEOF_VARIANT(v) as json_type(v)`,
  `create macro ARRAY_CONTAINS(v, a) as list_contains(cast(a as json[]), cast(v as json))`,
  `create macro TO_VARIANT(v) as to_json(v)`,
  `create macro TO_ARRAY(v) as v`,
  `create macro OBJECT_INSERT(o, k, v, u) as (select cast(json_group_object(key, value) as json) from (select key, value from json_each(o) where key <> k union all select k, cast(v as json)))`,
];

/** The engine's error as Snowflake would report it. */
export function faultOf(error: unknown): SnowflakeFault {
  if (error instanceof SnowflakeFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  const table = /Table with name (\S+) does not exist/.exec(message)?.[1];
  if (table !== undefined)
    return new SnowflakeFault(
      '002003',
      '42S02',
      `SQL compilation error: Object '${table.toUpperCase()}' does not exist or not authorized.`,
    );
  const column = /Referenced column "([^"]+)" not found|does not have a column named "([^"]+)"/.exec(message);
  if (column)
    return new SnowflakeFault(
      '000904',
      '42000',
      `SQL compilation error: invalid identifier '${(column[1] ?? column[2] ?? '').toUpperCase()}'`,
    );
  if (/NOT NULL constraint/.test(message)) return new SnowflakeFault('100072', '22000', 'NULL result in a non-nullable column');
  if (/INTERRUPT/i.test(message)) return new SnowflakeFault('000604', '57014', 'SQL execution canceled');
  if (/Malformed JSON/i.test(message)) return new SnowflakeFault('100069', '22P02', 'Error parsing JSON');
  return new SnowflakeFault('001003', '42000', `SQL compilation error: ${message.split('\n')[0]}`);
}
