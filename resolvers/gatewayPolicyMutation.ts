import type { GraphQLResolveInfo } from 'graphql';
import { indexBy } from '../datasources/loaders';
import { evaluatePolicies } from '../datasources/policyEvaluation';
import type { GatewayPolicyRow } from '../datasources/relational/gatewayPolicy';
import type { GatewayPolicyWritten } from '../datasources/relational/gatewayPolicyWriter';
import type { GatewayPolicyDecisionRow } from '../datasources/relational/policyAudit';
import type { PolicyDecisionOutcome, PolicyDecisionWritten } from '../datasources/relational/policyDecisionWriter';
import type { Change, WriteUnit } from '../datasources/writes';
import type { GatewayContext } from './context';
import { gatewayPolicyById } from './gatewayPolicy';
import { callOf, evaluatedPolicy, ruleFields } from './gatewayPolicyShape';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type {
  CreateGatewayPolicyInput,
  DeleteGatewayPolicyInput,
  EvaluateGatewayCallInput,
  Resolvers,
  UpdateGatewayPolicyInput,
} from './types.generated';

type Payloads = 'CreateGatewayPolicyPayload' | 'UpdateGatewayPolicyPayload' | 'DeleteGatewayPolicyPayload' | 'EvaluateGatewayCallPayload';

const changedPolicy =
  (coordinate: string) =>
  (payload: GatewayPolicyWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<GatewayPolicyRow | null> =>
    gatewayPolicyById(context, payload, coordinate, payload.outcome.policyId, objectFields(info));

/** Evaluates a call against the policies as the transaction sees them, and records the decision with it. */
async function decide({ ports, writers }: WriteUnit, input: EvaluateGatewayCallInput): Promise<Change<PolicyDecisionOutcome>> {
  const { call, caller } = callOf(input);
  const enabled = await ports.gatewayPolicy.all({ enabled: true }, ruleFields);
  const evaluation = evaluatePolicies(enabled.map(evaluatedPolicy), call, caller, input.honourBindings);
  return writers.policyDecision.record(call, caller.agentName, evaluation);
}

function decisionOf(
  { outcome, ...payload }: PolicyDecisionWritten,
  _args: unknown,
  { data }: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<GatewayPolicyDecisionRow | null> {
  const { port, backend } = data.child(payload, 'EvaluateGatewayCallPayload.decision', 'GATEWAY_POLICY_AUDIT', 'policyAudit');
  const fields = new Set([...objectFields(info), 'entryId']);
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, GatewayPolicyDecisionRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.entryId);
  return data.loaders.batch('policyDecisionById', backend, fields, read).load(outcome.entryId);
}

/** Resolvers of the changes of gateway policies, and of calls that are decided about. */
export const gatewayPolicyMutationResolvers: Pick<Resolvers, 'Mutation' | Payloads> = {
  Mutation: {
    createGatewayPolicy: mutation('createGatewayPolicy', 'gatewayPolicy', ({ writers }, input: CreateGatewayPolicyInput) =>
      writers.gatewayPolicy.create(input),
    ),
    updateGatewayPolicy: mutation('updateGatewayPolicy', 'gatewayPolicy', ({ writers }, input: UpdateGatewayPolicyInput) =>
      writers.gatewayPolicy.update(input),
    ),
    deleteGatewayPolicy: mutation('deleteGatewayPolicy', 'gatewayPolicy', ({ writers }, { policyId }: DeleteGatewayPolicyInput) =>
      writers.gatewayPolicy.delete(policyId),
    ),
    evaluateGatewayCall: mutation('evaluateGatewayCall', 'policyAudit', (unit, input: EvaluateGatewayCallInput) => decide(unit, input)),
  },
  CreateGatewayPolicyPayload: { ...payloadFields, gatewayPolicy: changedPolicy('CreateGatewayPolicyPayload.gatewayPolicy') },
  UpdateGatewayPolicyPayload: { ...payloadFields, gatewayPolicy: changedPolicy('UpdateGatewayPolicyPayload.gatewayPolicy') },
  DeleteGatewayPolicyPayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('GatewayPolicy', outcome.policyId) },
  EvaluateGatewayCallPayload: {
    ...payloadFields,
    decision: decisionOf,
    evaluation: ({ outcome, $backend }) => ({ ...outcome.evaluation, $backend }),
  },
};
