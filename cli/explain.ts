import { graphql } from 'graphql';
import { UsageError } from './commandLine';
import { openDeployment } from './deployment';
import { readText } from './input';
import type { Command } from './main';
import { print, table } from './output';

interface Field {
  readonly responseKey: string;
  readonly field: string;
  readonly backend: string | null;
  readonly rule: string | null;
  readonly tables: readonly string[];
  readonly tenantPredicate: string | null;
  readonly estimatedCost: number;
  readonly statements: number;
  readonly parityError: { readonly reason: string; readonly remedy: string | null } | null;
}

interface Explained {
  readonly fields: readonly Field[];
  readonly estimatedCost: number;
  readonly costLimit: number;
  readonly documentErrors: readonly string[];
  readonly sql?: readonly { readonly responseKey: string; readonly statements: readonly string[] | null }[];
}

const query = `query Explain($document: String!, $variables: JSON, $operationName: String, $sql: Boolean!) {
  explain(document: $document, variables: $variables, operationName: $operationName) {
    operationName estimatedCost costLimit documentErrors
    fields { responseKey field backend rule tables tenantPredicate estimatedCost statements parityError { reason remedy } }
    sql @include(if: $sql) { responseKey statements }
  }
}`;

/** Explains a document on this deployment, as an administrator of its local tenant would see it. */
export const explainCommand: Command = async ({ positionals, flags }, env) => {
  const [file] = positionals;
  if (file === undefined) throw new UsageError('explain needs a file, or - for standard input');
  const document = readText(file);
  const variables = readVariables(flags['variables']);
  const deployment = openDeployment(env);
  try {
    const session = {
      tenant: deployment.config.local?.tenant ?? 'default',
      role: 'ADMIN',
      scopes: [],
      method: 'local',
      subject: 'cli',
      keyId: null,
    } as const;
    const variableValues = { document, variables, operationName: flags['operation'] ?? null, sql: flags['sql'] === true };
    const result = await graphql({
      schema: deployment.schema.schema,
      source: query,
      variableValues,
      contextValue: deployment.contextFor(session, 'cli'),
    });
    if (result.errors) throw new Error(result.errors[0]?.message ?? 'explain failed');
    return report((result.data as unknown as { explain: Explained }).explain);
  } finally {
    await deployment.close();
  }
};

function readVariables(text: string | boolean | undefined): unknown {
  if (typeof text !== 'string') return null;
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && !Array.isArray(variables)) return variables;
  } catch {
    // Said below.
  }
  throw new UsageError('--variables must be a JSON object');
}

function report(explain: Explained): number {
  const rows = explain.fields.map((f) => [
    f.responseKey,
    f.field,
    f.backend ?? '-',
    f.rule ?? f.parityError?.reason ?? '-',
    f.tables.join(', '),
    f.tenantPredicate ?? '-',
    String(f.estimatedCost),
    String(f.statements),
  ]);
  print(table(['key', 'field', 'backend', 'why', 'tables', 'tenant', 'cost', 'statements'], rows));
  print(`\nEstimated cost ${explain.estimatedCost} of at most ${explain.costLimit}.`);
  for (const fault of explain.documentErrors) print(`Document: ${fault}`);
  for (const { responseKey, parityError } of explain.fields)
    if (parityError) print(`${responseKey}: ${parityError.reason}. ${parityError.remedy ?? ''}`);
  for (const { responseKey, statements } of explain.sql ?? [])
    for (const statement of statements ?? []) print(`\n-- ${responseKey}\n${statement};`);
  return explain.documentErrors.length > 0 || explain.fields.some((f) => f.parityError !== null) ? 1 : 0;
}
