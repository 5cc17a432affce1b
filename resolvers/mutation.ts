import { Kind, type GraphQLInputType, type GraphQLResolveInfo } from 'graphql';
import { BadUserInputError } from '../datasources/errors';
import type { AuditEntryRow } from '../datasources/relational/audit';
import { indexBy } from '../datasources/loaders';
import type { PortName } from '../datasources/ports';
import type { Backend } from '../datasources/vocabulary';
import { checkedIdempotencyKey, type Change, type Outcome, type WriteUnit, type Written } from '../datasources/writes';
import { checkInput } from '../directives/constraints';
import type { GatewayContext } from './context';
import { objectFields } from './selection';

/** Arguments every mutation has. */
interface MutationArgs {
  readonly input: object & { readonly idempotencyKey?: string | null | undefined };
  readonly backend?: Backend | null | undefined;
}

/**
 * The resolver of a mutation field: checks what all inputs have in common, then makes the change in one transaction with its audit entries and its
 * idempotency record.
 */
export function mutation<A extends MutationArgs, O extends Outcome>(
  field: string,
  port: PortName,
  change: (unit: WriteUnit, input: A['input'], context: GatewayContext) => Promise<Change<O>>,
): (root: unknown, args: A, context: GatewayContext, info: GraphQLResolveInfo) => Promise<Written<O>> {
  return async (_root, { input, backend }, context, info) => {
    checkInput(info.schema, inputTypeOf(field, info), input);
    return context.data.write<O>({
      coordinate: `Mutation.${field}`,
      port,
      backend,
      input: input as Readonly<Record<string, unknown>>,
      idempotencyKey: idempotencyKeyOf(input, context, info),
      change: (unit) => change(unit, input, context),
    });
  };
}

function inputTypeOf(field: string, { schema }: GraphQLResolveInfo): GraphQLInputType {
  const input = schema
    .getMutationType()
    ?.getFields()
    [field]?.args.find(({ name }) => name === 'input');
  if (!input) throw new Error(`Mutation.${field} has no input`);
  return input.type;
}

/** The input's own key, else the header's. A header cannot say which of several mutations it is for. */
function idempotencyKeyOf(input: MutationArgs['input'], { idempotencyKey }: GatewayContext, info: GraphQLResolveInfo): string | null {
  const own = checkedIdempotencyKey(input.idempotencyKey, 'input.idempotencyKey');
  if (own !== null || idempotencyKey === null) return own;
  const { selections } = info.operation.selectionSet;
  if (selections.length !== 1 || selections[0]?.kind !== Kind.FIELD)
    throw new BadUserInputError('The header Idempotency-Key serves a single mutation; give each its own `input.idempotencyKey`.');
  return checkedIdempotencyKey(idempotencyKey, 'Idempotency-Key');
}

/** Resolvers that all payloads share. */
export const payloadFields = {
  auditEntry: (
    payload: Written,
    _args: unknown,
    context: GatewayContext,
    info: GraphQLResolveInfo,
  ): Promise<AuditEntryRow | null> | null => {
    const [entryId] = payload.auditEntryIds;
    if (entryId === undefined) return null;
    const { port, backend } = context.data.child(payload, 'MutationPayload.auditEntry', 'AUDIT_CHAIN', 'audit');
    const fields = objectFields(info);
    const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, AuditEntryRow>> =>
      indexBy(await port.byIds(ids, fields), (row) => row.entryId);
    return context.data.loaders.batch('auditEntryById', backend, fields, read).load(entryId);
  },
};
