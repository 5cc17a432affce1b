/** A column that a table made by an older version may lack. */
export interface AddedColumn {
  readonly table: string;
  readonly column: string;
  /** Type, default and constraints, as they follow the column's name. */
  readonly definition: string;
}

/** The schema objects of one entity that the runtime creates or upgrades on first use (managed mode only). */
export interface RuntimeObjects {
  /** The key of the version row in `control_plane_schema_versions`. */
  readonly component: string;
  readonly version: number;
  /** Idempotent statements, in order. */
  readonly statements: readonly string[];
  /** Added to tables that already exist, before the statements run: indexes and policies may name them. */
  readonly addColumns: readonly AddedColumn[];
}
