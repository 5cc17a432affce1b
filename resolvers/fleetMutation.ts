import type { GraphQLResolveInfo } from 'graphql';
import { indexBy } from '../datasources/loaders';
import type { OfBackend } from '../datasources/relational/table';
import type { FleetAgentRow } from '../datasources/relational/fleetAgent';
import type { FleetAgentWritten } from '../datasources/relational/fleetWriter';
import type { GatewayContext } from './context';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type {
  QuarantineFleetAgentInput,
  Resolvers,
  SetFleetAgentStateInput,
  SyncFleetInput,
  UpdateFleetAgentInput,
} from './types.generated';

type Payloads = 'SyncFleetPayload' | 'SetFleetAgentStatePayload' | 'UpdateFleetAgentPayload' | 'QuarantineFleetAgentPayload';

function fleetAgentById(
  { data }: GatewayContext,
  near: OfBackend,
  coordinate: string,
  agentId: string,
  info: GraphQLResolveInfo,
): Promise<FleetAgentRow | null> {
  const { port, backend } = data.child(near, coordinate, 'FLEET_AGENTS', 'fleetAgent');
  const fields = new Set([...objectFields(info), 'agentId']);
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, FleetAgentRow>> =>
    indexBy(await port.byIds(ids, fields), (row) => row.agentId);
  return data.loaders.batch('fleetAgentById', backend, fields, read).load(agentId);
}

const changedAgent =
  (coordinate: string) =>
  (payload: FleetAgentWritten, _args: unknown, context: GatewayContext, info: GraphQLResolveInfo): Promise<FleetAgentRow | null> =>
    fleetAgentById(context, payload, coordinate, payload.outcome.agentId, info);

/** Resolvers of the changes of the fleet. */
export const fleetMutationResolvers: Pick<Resolvers, 'Mutation' | Payloads> = {
  Mutation: {
    syncFleet: mutation('syncFleet', 'fleetAgent', ({ writers }, input: SyncFleetInput) => writers.fleet.sync(input)),
    setFleetAgentState: mutation('setFleetAgentState', 'fleetAgent', ({ writers }, { agentId, state }: SetFleetAgentStateInput) =>
      writers.fleet.setState(agentId, state),
    ),
    updateFleetAgent: mutation('updateFleetAgent', 'fleetAgent', ({ writers }, input: UpdateFleetAgentInput) =>
      writers.fleet.update(input),
    ),
    quarantineFleetAgent: mutation('quarantineFleetAgent', 'fleetAgent', ({ writers }, { agentId }: QuarantineFleetAgentInput) =>
      writers.fleet.quarantine(agentId),
    ),
  },
  SyncFleetPayload: {
    ...payloadFields,
    created: ({ outcome }) => outcome.created,
    updated: ({ outcome }) => outcome.updated,
    fleetAgents: (payload, _args, context, info) =>
      Promise.all(
        payload.outcome.agentIds.map((agentId) => fleetAgentById(context, payload, 'SyncFleetPayload.fleetAgents', agentId, info)),
      ),
  },
  SetFleetAgentStatePayload: { ...payloadFields, fleetAgent: changedAgent('SetFleetAgentStatePayload.fleetAgent') },
  UpdateFleetAgentPayload: { ...payloadFields, fleetAgent: changedAgent('UpdateFleetAgentPayload.fleetAgent') },
  QuarantineFleetAgentPayload: { ...payloadFields, fleetAgent: changedAgent('QuarantineFleetAgentPayload.fleetAgent') },
};
