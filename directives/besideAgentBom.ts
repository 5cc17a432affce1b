import { getDirectiveValues, type GraphQLSchema } from 'graphql';
import type { AttachedRule } from '../datasources/writes';
import type { AuthTable } from './auth';

/** Reads `@besideAgentBom` from every mutation. Boot fails on a mutation without it: nobody has then decided what it does beside a running agent-bom. */
export function readAttachedRules(schema: GraphQLSchema, auth: AuthTable): ReadonlyMap<string, AttachedRule> {
  const directive = schema.getDirective('besideAgentBom');
  if (!directive) throw new Error('The SDL does not define @besideAgentBom');
  const rules = new Map<string, AttachedRule>();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const coordinate = `Mutation.${field.name}`;
    const values = field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
    if (!values) throw new Error(`${coordinate} has no @besideAgentBom`);
    const route = auth.rules.get(coordinate)?.mirrors ?? null;
    rules.set(coordinate, Object.freeze({ safe: values['safe'] === true, why: String(values['why']), route }));
  }
  return rules;
}
