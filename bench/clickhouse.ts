import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startClickHouse } from '../test/support/clickhouseServer';
import { openGateway } from '../test/support/gateway';
import { sqliteStore } from './sqlite';

const events = Number(process.env['BENCH_EVENTS'] ?? 10_000_000);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const memoryMb = 1024;
const query = '{ analytics { runtimeEventTrend(window: { lastDays: 30 }, bucket: DAY) { start events } } }';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Runtime events of 30 days, made by the engine itself; every hundredth is there twice, as a repeated delivery leaves it. */
const fill = (from: number, count: number): string => `INSERT INTO agent_bom.runtime_events
  (event_id, event_timestamp, updated_at, tenant_id, event_type, detector, severity, tool_name, message, agent_name)
  SELECT concat('e', toString(number - (number % 100 = 1))), now() - toIntervalSecond(number % 2592000), now(), 'acme', 'tool_call', 'd',
    arrayElement(['low', 'HIGH', 'critical'], 1 + number % 3), 'exec', '', concat('agent-', toString(number % 1000))
  FROM numbers(${from}, ${count})`;

async function run(): Promise<void> {
  const engine = await startClickHouse();
  const store = sqliteStore();
  const g = await openGateway(
    {
      ...engine.env,
      ...store.env,
      PARITYQL_STORE_MODE: 'managed',
      PARITYQL_CLICKHOUSE_MAX_MEMORY_MB: String(memoryMb),
      PARITYQL_CLICKHOUSE_TIMEOUT_MS: '60000',
    },
    () => new Date(),
  );
  // The gateway creates the tables with its first use.
  await g.run(query);
  const step = 1_000_000;
  for (let from = 0; from < events; from += step) await engine.sql(fill(from, Math.min(step, events - from)));

  const { statements, errors, data } = await g.run(query);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const buckets = data?.['analytics'].runtimeEventTrend as { events: number }[];
  const counted = buckets.reduce((sum, bucket) => sum + Number(bucket.events), 0);
  const aggregation = statements.at(-1);
  if (!aggregation) throw new Error('no statement');
  const parameters = (aggregation.parameters as readonly (readonly [string, unknown])[]).map(
    ([name, value]) => `&param_${name}=${encodeURIComponent(String(value))}`,
  );
  const settings = `&max_memory_usage=${memoryMb * 1024 * 1024}&max_bytes_before_external_group_by=${memoryMb * 512 * 1024}`;
  const direct = async (): Promise<void> => {
    const answer = await fetch(`${engine.url}/?${settings.slice(1)}${parameters.join('')}`, {
      method: 'POST',
      body: `${aggregation.sql} FORMAT JSONEachRow`,
      headers: { 'x-clickhouse-key': engine.env['AGENT_BOM_CLICKHOUSE_ACCESS_TOKEN'] ?? '' },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
  };
  const samples: { bare: number; gateway: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const sample = { bare: await milliseconds(direct), gateway: await milliseconds(() => g.run(query)) };
    if (round > 0) samples.push(sample);
  }
  const [bare, gateway] = [median(samples.map((s) => s.bare)), median(samples.map((s) => s.gateway))];
  const status = readFileSync('/proc/self/status', 'utf8');
  const report = [
    `Node ${process.version}, ${cpus().length} cores; ${events} runtime events of 30 days written (${counted} counted, each once), aggregated by day;`,
    `${rounds} rounds, interleaved; medians. Memory of one statement is limited to ${memoryMb} MB.`,
    '',
    '| The same SQL straight to the engine, ms | Through the gateway, ms | Ratio | Gateway, peak MB |',
    '|---|---|---|---|',
    `| ${bare.toFixed(0)} | ${gateway.toFixed(0)} | **${(gateway / bare).toFixed(2)}** | ${(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024).toFixed(0)} |`,
    '',
  ].join('\n');
  console.log(report);
  mkdirSync(join(__dirname, 'results'), { recursive: true });
  writeFileSync(join(__dirname, 'results', 'clickhouse.md'), report);
  await g.close();
  await engine.stop();
  await store.stop();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
