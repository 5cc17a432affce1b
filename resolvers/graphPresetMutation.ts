import { indexBy } from '../datasources/loaders';
import type { GraphFilterPresetRow } from '../datasources/relational/graph';
import { toGlobalId } from './globalId';
import { mutation, payloadFields } from './mutation';
import { objectFields } from './selection';
import type { DeleteGraphFilterPresetInput, Resolvers, SaveGraphFilterPresetInput } from './types.generated';

type Payloads = 'SaveGraphFilterPresetPayload' | 'DeleteGraphFilterPresetPayload';

/** Resolvers of the changes of filter presets. */
export const graphPresetMutationResolvers: Pick<Resolvers, 'Mutation' | Payloads> = {
  Mutation: {
    saveGraphFilterPreset: mutation('saveGraphFilterPreset', 'graph', ({ writers }, input: SaveGraphFilterPresetInput) =>
      writers.graphPreset.save(input),
    ),
    deleteGraphFilterPreset: mutation('deleteGraphFilterPreset', 'graph', ({ writers }, { name }: DeleteGraphFilterPresetInput) =>
      writers.graphPreset.delete(name),
    ),
  },
  SaveGraphFilterPresetPayload: {
    ...payloadFields,
    graphFilterPreset: (payload, _args, context, info) => {
      const { port, backend } = context.data.child(payload, 'SaveGraphFilterPresetPayload.graphFilterPreset', 'GRAPH', 'graph');
      const fields = objectFields(info);
      const read = async (names: readonly string[]): Promise<ReadonlyMap<string, GraphFilterPresetRow>> =>
        indexBy(await port.filterPresets.byNames(names, fields), (preset) => preset.name);
      return context.data.loaders.batch('graphFilterPresetByName', backend, fields, read).load(payload.outcome.name);
    },
  },
  DeleteGraphFilterPresetPayload: { ...payloadFields, deletedId: ({ outcome }) => toGlobalId('GraphFilterPreset', outcome.name) },
};
