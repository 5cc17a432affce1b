import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { ensureSqliteObjects } from '../../datasources/sqlite/ensure';
import { createAgentBomDatabase } from './databases';
import { openGateway, testNow, type TestGateway } from './gateway';

type Row = Readonly<Record<string, unknown>>;

/** Rows of the graph tables, by table. JSON columns are given as values; a text is stored as it is. */
export type GraphRows = Readonly<
  Partial<
    Record<'graph_snapshots' | 'graph_nodes' | 'graph_edges' | 'attack_paths' | 'interaction_risks' | 'graph_node_search', readonly Row[]>
  >
>;

const at = '2026-11-01T00:00:00+00:00';

/** A snapshot with everything a test does not care about. */
export const snapshot = (scanId: string, more: Row = {}): Row => ({
  scan_id: scanId,
  tenant_id: 'acme',
  created_at: at,
  node_count: 0,
  edge_count: 0,
  risk_summary: {},
  node_type_counts: null,
  analysis_status: {},
  ...more,
});

/** A node with everything a test does not care about. */
export const node = (id: string, more: Row = {}): Row => ({
  id,
  entity_type: 'server',
  label: id,
  status: 'active',
  risk_score: 0,
  severity: '',
  severity_id: 0,
  first_seen: at,
  last_seen: at,
  attributes: {},
  compliance_tags: [],
  data_sources: [],
  dimensions: {},
  scan_id: 's',
  tenant_id: 'acme',
  ...more,
});

/** An edge with everything a test does not care about. */
export const edge = (source: string, target: string, more: Row = {}): Row => ({
  source_id: source,
  target_id: target,
  relationship: 'uses',
  direction: 'directed',
  weight: 1,
  traversable: 1,
  first_seen: at,
  last_seen: at,
  valid_from: '',
  valid_to: null,
  confidence: 1,
  provenance: {},
  source_scan_id: '',
  source_run_id: '',
  evidence: {},
  activity_id: 1,
  scan_id: 's',
  tenant_id: 'acme',
  ...more,
});

/** An attack path over these nodes. */
export const path = (nodes: readonly string[], risk: number | null, more: Row = {}): Row => ({
  source_node: nodes[0],
  target_node: nodes.at(-1),
  hop_count: nodes.length,
  composite_risk: risk,
  summary: '',
  path_nodes: nodes,
  path_edges: [],
  credential_exposure: [],
  tool_exposure: [],
  vuln_ids: [],
  technique_mappings: [],
  computed_at: at,
  scan_id: 's',
  tenant_id: 'acme',
  ...more,
});

/** A search row, as agent-bom would write it for a text. */
export const searchable = (nodeId: string, text: string, more: Row = {}): Row => ({
  tenant_id: 'acme',
  scan_id: 's',
  node_id: nodeId,
  entity_type: '',
  severity: '',
  compliance_tags: '',
  data_sources: '',
  search_text: text,
  ...more,
});

/** Both engines, each opened over exactly these rows. */
export const graphBackends = (rows: GraphRows): readonly { readonly name: 'SQLITE' | 'POSTGRES'; open(): Promise<TestGateway> }[] => [
  { name: 'SQLITE', open: () => openSqlite(rows) },
  { name: 'POSTGRES', open: () => openPostgres(rows) },
];

async function openSqlite(rows: GraphRows): Promise<TestGateway> {
  const file = join(mkdtempSync(join(tmpdir(), 'parityql-graph-')), 'graph.sqlite');
  const db = new Database(file);
  ensureSqliteObjects(db, 'GRAPH', () => testNow);
  db.transaction(() => {
    for (const [table, list] of Object.entries(rows))
      for (const row of list) {
        const columns = Object.keys(row);
        db.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`).run(
          ...columns.map((c) => stored(row[c])),
        );
      }
  })();
  db.close();
  return openGateway({ AGENT_BOM_DB: file, PARITYQL_CURSOR_KEY: 'graph-rows' });
}

const stored = (value: unknown): unknown => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value);

/** Columns that a migrated database keeps as JSONB, and one that agent-bom bootstrapped for development as TEXT. */
const documents = {
  graph_nodes: ['attributes', 'compliance_tags', 'data_sources', 'dimensions'],
  graph_edges: ['evidence'],
  attack_paths: ['path_nodes', 'path_edges', 'credential_exposure', 'vuln_ids'],
  graph_filter_presets: ['filters'],
};

/** A Postgres over these rows; with `textDocuments` every JSON column is TEXT, as in a database bootstrapped for development. */
export async function openPostgres(rows: GraphRows, { textDocuments = false } = {}): Promise<TestGateway> {
  const database = await createAgentBomDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const [table, list] of Object.entries(rows)) {
    if (list.length === 0) continue;
    const columns = [...new Set(list.flatMap((row) => Object.keys(row)))].join();
    await owner.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`, [
      JSON.stringify(list),
    ]);
  }
  if (textDocuments)
    for (const [table, columns] of Object.entries(documents))
      for (const column of columns)
        await owner.query(`alter table ${table} alter ${column} drop default, alter ${column} type text using ${column}::text`);
  await owner.end();
  const gateway = await openGateway({ AGENT_BOM_POSTGRES_URL: database.appUrl, PARITYQL_CURSOR_KEY: 'graph-rows' });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await database.drop();
    },
  };
}
