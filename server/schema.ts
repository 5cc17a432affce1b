import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { AttachedRule } from '../datasources/writes';
import { guardSchema, readAuthTable, type AuthTable } from '../directives/auth';
import { readAttachedRules } from '../directives/besideAgentBom';
import { readCapabilityTable, type CapabilityTable } from '../directives/backendSupport';
import { resolvers } from '../resolvers';
import { resolveTotals } from '../resolvers/scalars';
import { projectRoot } from './root';

/** The schema and what is read from its directives. */
export interface GatewaySchema {
  readonly schema: GraphQLSchema;
  readonly capabilities: CapabilityTable;
  readonly auth: AuthTable;
  /** What mutations may do beside a running agent-bom, by coordinate. */
  readonly attachedRules: ReadonlyMap<string, AttachedRule>;
}

/** The SDL, file by file, in a stable order. */
export function readTypeDefs(): readonly string[] {
  const folder = join(projectRoot, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Builds the executable schema with its rules compiled onto the guarded fields. */
export function buildGatewaySchema(): GatewaySchema {
  const schema = makeExecutableSchema({ typeDefs: [...readTypeDefs()], resolvers: resolvers as never });
  const capabilities = readCapabilityTable(schema);
  const auth = readAuthTable(schema);
  resolveTotals(schema);
  guardSchema(schema, auth);
  return { schema, capabilities, auth, attachedRules: readAttachedRules(schema, auth) };
}
