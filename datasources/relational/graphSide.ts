import type { GraphFilterPresetFilter, GraphFilterPresetOrder } from '../../resolvers/types.generated';
import type { Connection } from '../connection';
import type { Fields, ListQuery } from '../ports';
import type { StoreContext } from './dialect';
import { columnsOf, type FieldColumns } from './fields';
import { byScan, joinKey, type ChildQuery } from './graphKeys';
import { graphFilterPresetTable, interactionRiskTable, type GraphFilterPresetRow, type InteractionRiskRow } from './graphTables';
import { selectPagesByParents, type PagesByParent } from './nestedPage';
import { selectPage } from './page';
import { TableQuery } from './select';

const computed: FieldColumns<typeof interactionRiskTable.columns> = { riskScore: ['riskScoreStored'], riskScale: ['riskScoreStored'] };

/** Reads the interaction risks of one tenant's graph. */
export interface InteractionRiskPort {
  /** One page of each snapshot, highest risk first. */
  pages(scanIds: readonly string[], query: ChildQuery<never>): Promise<PagesByParent<InteractionRiskRow>>;
  /** The risks with these keys (scan id, pattern, agents as stored), by key; unknown ones are left out. */
  byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, InteractionRiskRow>>;
}

/** Interaction risks on any SQL backend. */
export class InteractionRiskStore implements InteractionRiskPort {
  private readonly table: TableQuery<typeof interactionRiskTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, interactionRiskTable);
  }

  pages(scanIds: readonly string[], { args, fields }: ChildQuery<never>): Promise<PagesByParent<InteractionRiskRow>> {
    return selectPagesByParents(
      this.table,
      'scanId',
      scanIds,
      {
        page: args,
        columns: columnsOf(interactionRiskTable, fields, computed),
        where: [],
        order: [
          { column: 'riskScoreStored', descending: true },
          { column: 'pattern', descending: false },
          { column: 'agentsKey', descending: false },
        ],
        scope: (scanId) => ({ field: `GraphSnapshot.interactionRisks:${scanId}`, filter: null }),
      },
      this.context.cursorKey,
    );
  }

  async byKeys(keys: readonly string[], fields: Fields): Promise<ReadonlyMap<string, InteractionRiskRow>> {
    const columns = columnsOf(interactionRiskTable, fields, computed);
    const found = new Map<string, InteractionRiskRow>();
    for (const [scanId, parts] of byScan(keys)) {
      const where = [
        this.table.eq('scanId', scanId),
        this.table.in(
          'pattern',
          parts.map(([pattern = '']) => pattern),
        ),
        this.table.in(
          'agentsKey',
          parts.map(([, agents = '']) => agents),
        ),
      ];
      for (const row of await this.table.select(columns, { where })) found.set(joinKey(scanId, row.pattern, row.agentsKey), row);
    }
    return found;
  }
}

/** Reads the saved filters of one tenant's graph console. */
export interface GraphFilterPresetPort {
  /** One page, by name unless ordered otherwise. */
  list(query: ListQuery<GraphFilterPresetFilter, GraphFilterPresetOrder>): Promise<Connection<GraphFilterPresetRow>>;
  /** The presets with these names, in any order. */
  byNames(names: readonly string[], fields: Fields): Promise<readonly GraphFilterPresetRow[]>;
}

/** Filter presets on any SQL backend. */
export class GraphFilterPresetStore implements GraphFilterPresetPort {
  private readonly table: TableQuery<typeof graphFilterPresetTable.columns>;

  constructor(private readonly context: StoreContext) {
    this.table = new TableQuery(context.session, graphFilterPresetTable);
  }

  async list({
    args,
    fields,
    coordinate,
  }: ListQuery<GraphFilterPresetFilter, GraphFilterPresetOrder>): Promise<Connection<GraphFilterPresetRow>> {
    const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
    const needle = args.filter?.contains;
    return selectPage(
      this.table,
      {
        page: args,
        columns: columnsOf(graphFilterPresetTable, fields),
        where: needle ? [this.table.contains(['name', 'description'], needle)] : [],
        order: [{ column: field === 'NAME' ? 'name' : 'createdAt', descending: direction === 'DESC' }],
        scope: { field: coordinate, filter: args.filter },
      },
      this.context.cursorKey,
    );
  }

  async byNames(names: readonly string[], fields: Fields): Promise<readonly GraphFilterPresetRow[]> {
    return this.table.select(columnsOf(graphFilterPresetTable, fields), { where: [this.table.in('name', names)] });
  }
}
