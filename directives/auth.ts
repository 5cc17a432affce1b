import { rule } from 'graphql-shield';
import { defaultFieldResolver, getDirectiveValues, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { GatewayError } from '../datasources/errors';
import type { GatewayContext, Session } from '../resolvers/context';
import type { Role } from '../datasources/vocabulary';

/** The rule of one field, as `@auth` states it. */
export interface AuthRule {
  readonly role: Role;
  readonly scope: string | null;
  readonly mirrors: string | null;
}

/** All rules by field coordinate. A coordinate without a rule is denied. */
export interface AuthTable {
  readonly rules: ReadonlyMap<string, AuthRule>;
  /** Throws FORBIDDEN unless the session may use the field. */
  require(coordinate: string, session: Session): void;
  /** Whether `require` would pass. */
  allows(coordinate: string, session: Session): boolean;
}

const rank: Readonly<Record<Role, number>> = { VIEWER: 1, ANALYST: 2, ADMIN: 3 };

/** Scopes that stand for an interactive session and pass every scope check (contract: scopes, rule 2). */
const sessionScopes = ['saml-session', 'browser-session', 'oidc-session'];

/** Whether a scope list grants a scope: exact, `*`, or a `family:*` / `prefix.*` wildcard. An empty list restricts nothing. */
export function grantsScope(granted: readonly string[], required: string | null): boolean {
  if (required === null || granted.length === 0) return true;
  return granted.some(
    (scope) =>
      scope === '*' ||
      scope === required ||
      sessionScopes.includes(scope) ||
      (/[:.]\*$/.test(scope) && required.startsWith(scope.slice(0, -1))),
  );
}

/** Reads `@auth` from every field that carries it. */
export function readAuthTable(schema: GraphQLSchema): AuthTable {
  const directive = schema.getDirective('auth');
  if (!directive) throw new Error('The SDL does not define @auth');
  const rules = new Map<string, AuthRule>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const values = field.astNode ? getDirectiveValues(directive, field.astNode as never) : undefined;
      if (values) rules.set(`${type.name}.${field.name}`, { scope: null, mirrors: null, ...values } as unknown as AuthRule);
    }
  }
  const require = (coordinate: string, session: Session): void => requireRule(rules.get(coordinate), coordinate, session);
  const allows = (coordinate: string, session: Session): boolean => {
    try {
      require(coordinate, session);
      return true;
    } catch {
      return false;
    }
  };
  return { rules, require, allows };
}

function requireRule(ruleOfField: AuthRule | undefined, coordinate: string, session: Session): void {
  if (!ruleOfField) throw new GatewayError('FORBIDDEN', `${coordinate} is not open to anyone.`, { field: coordinate });
  const { role, scope } = ruleOfField;
  if (rank[session.role] < rank[role])
    throw new GatewayError('FORBIDDEN', `${coordinate} requires role ${role}; this session has ${session.role}.`, {
      field: coordinate,
      requiredRole: role,
    });
  if (!grantsScope(session.scopes, scope))
    throw new GatewayError('FORBIDDEN', `${coordinate} requires scope ${scope}.`, { field: coordinate, requiredScope: scope });
}

/**
 * Compiles the rules into graphql-shield rules on the fields that carry `@auth`, and a denying one on every root field that does not. shield's own
 * middleware would wrap every field of the schema (measured: a page of 50 objects takes 2 to 4 times as long), so its rules are run here directly.
 */
export function guardSchema(schema: GraphQLSchema, table: AuthTable): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || type.astNode?.kind !== 'ObjectTypeDefinition') continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (!roots.includes(type as never) && !table.rules.has(coordinate)) continue;
      const output = field as { resolve?: GraphQLFieldResolver<unknown, GatewayContext> };
      output.resolve = guarded(coordinate, table, output.resolve ?? defaultFieldResolver);
    }
  }
}

function guarded(
  coordinate: string,
  table: AuthTable,
  resolve: GraphQLFieldResolver<unknown, GatewayContext>,
): GraphQLFieldResolver<unknown, GatewayContext> {
  const shieldRule = rule(coordinate, { cache: 'no_cache' })((_parent, _args, context: GatewayContext) => {
    try {
      table.require(coordinate, context.session);
      return true;
    } catch (error) {
      return error instanceof Error ? error : false;
    }
  });
  return async (parent, args, context, info) => {
    const verdict = await shieldRule.resolve(parent as object, args, context as never, info, shieldOptions);
    if (verdict !== true) throw verdict instanceof Error ? verdict : new GatewayError('FORBIDDEN', `${coordinate} is denied.`);
    return resolve(parent, args, context, info);
  };
}

const shieldOptions = {
  debug: false,
  allowExternalErrors: true,
  fallbackRule: rule('denied', { cache: 'no_cache' })(() => false),
  fallbackError: new GatewayError('FORBIDDEN', 'Denied.'),
  hashFunction: (): string => '',
};
