import { BadUserInputError, GatewayError } from '../errors';
import type { Change, Written } from '../writes';
import type { SaveGraphFilterPresetInput } from '../../resolvers/types.generated';
import type { WriteContext } from './dialect';
import { graphFilterPresetTable } from './graphTables';
import { jsonObject } from './jsonInput';
import { TableQuery } from './select';
import { storedInstant } from './storedInstant';
import { TableWrite } from './tableWrite';

/** What a change of a filter preset leaves behind. */
export interface GraphPresetOutcome extends Readonly<Record<string, unknown>> {
  readonly name: string;
}

/** A committed change of a filter preset. */
export type GraphPresetWritten = Written<GraphPresetOutcome>;

const maxFilterBytes = 16 * 1024;

/** Saves and deletes filter presets of one tenant (contract: graph_filter_presets). */
export class GraphPresetWriter {
  private readonly table: TableQuery<typeof graphFilterPresetTable.columns>;
  private readonly write: TableWrite<typeof graphFilterPresetTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.table = new TableQuery(context.session, graphFilterPresetTable);
    this.write = new TableWrite(context.session, graphFilterPresetTable);
  }

  /** Saves a preset; one of the same name keeps the time it was saved first. */
  async save({ name, description, filters }: SaveGraphFilterPresetInput): Promise<Change<GraphPresetOutcome>> {
    const stored = JSON.stringify(jsonObject(filters, 'input.filters'));
    if (Buffer.byteLength(stored) > maxFilterBytes)
      throw new BadUserInputError(`The filters take more than ${maxFilterBytes} bytes.`, 'input.filters');
    const { session, now } = this.context;
    await session.lock(`parityql:graph-preset:${session.tenant}:${name}`, 'GRAPH');
    const columns = { description, filters: stored };
    if ((await this.write.update([this.table.eq('name', name)], { columns })) === 0)
      await this.write.insert({ ...columns, name, createdAt: storedInstant(now()) });
    return { outcome: { name }, audit: [{ action: 'graph.preset_saved', resource: `graph-preset/${name}` }] };
  }

  /** Deletes a preset. NOT_FOUND when there is none of this name. */
  async delete(name: string): Promise<Change<GraphPresetOutcome>> {
    if ((await this.write.delete([this.table.eq('name', name)])) === 0)
      throw new GatewayError('NOT_FOUND', 'There is no such filter preset.', { argument: 'input.name' });
    return { outcome: { name }, audit: [{ action: 'graph.preset_deleted', resource: `graph-preset/${name}` }] };
  }
}
