import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { openGateway } from '../test/support/gateway';
import { connections, key, measure, start, stop, type Sample, type Server } from './measure';
import { pages } from './pages';
import { postgresStore } from './postgres';
import type { BareStatement } from './server';
import { sqliteStore } from './sqlite';
import type { Store } from './store';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 2);
/** Backends and pages to measure, by name; all when it is not set. */
const only = process.env['BENCH_ONLY']?.split(',') ?? [];

const stores: Readonly<Record<Store['backend'], () => Store | Promise<Store>>> = { SQLITE: sqliteStore, POSTGRES: postgresStore };

/** What one page showed on one backend: medians over the rounds. */
interface Result {
  readonly backend: string;
  readonly page: string;
  readonly bare: Sample;
  readonly gateway: Sample;
  /** The gateway's requests per second by those of the bare peer. */
  readonly rateRatio: number;
  /** The bare peer's CPU time per request by that of the gateway: what the first ratio would be if nothing else ran. */
  readonly cpuRatio: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function medians(samples: readonly Sample[]): Sample {
  const of = (member: keyof Sample): number => median(samples.map((sample) => sample[member]));
  return { rate: of('rate'), p99: of('p99'), cpu: of('cpu') };
}

/** The statements a page runs: what the bare peer has to run too. */
async function statementsOf(store: Store, page: string): Promise<readonly BareStatement[]> {
  const gateway = await openGateway({ ...store.env, AGENT_BOM_API_KEYS: `${key}:viewer` });
  const { statements, errors, data } = await gateway.run(pages[page] ?? '', { tenant: 'default', role: 'VIEWER' });
  await gateway.close();
  if (errors.length > 0) throw new Error(`${page}: ${errors[0]?.message}`);
  const [list] = Object.values(data ?? {}) as { nodes: unknown[] }[];
  if (list?.nodes.length !== 50) throw new Error(`${page}: the page has ${list?.nodes.length} items, not 50`);
  return statements.map(({ sql, parameters }) => ({ sql, parameters }));
}

async function compare(store: Store, page: string): Promise<Result> {
  const servers = { bare: await start('bare', store.env, await statementsOf(store, page)), gateway: await start('gateway', store.env) };
  const bare: Sample[] = [];
  const gateway: Sample[] = [];
  const query = pages[page] ?? '';
  // The first round warms both up.
  for (let round = 0; round <= rounds; round += 1) {
    const samples = [await measure(servers.bare, query, seconds), await measure(servers.gateway, query, seconds)] as const;
    if (round === 0) continue;
    bare.push(samples[0]);
    gateway.push(samples[1]);
  }
  await Promise.all(Object.values(servers).map((server: Server) => stop(server)));
  const ratio = (of: (b: Sample, g: Sample) => number): number => median(bare.flatMap((b, i) => (gateway[i] ? [of(b, gateway[i])] : [])));
  return {
    backend: store.backend,
    page,
    bare: medians(bare),
    gateway: medians(gateway),
    rateRatio: ratio((b, g) => g.rate / b.rate),
    cpuRatio: ratio((b, g) => b.cpu / g.cpu),
  };
}

function table(results: readonly Result[]): string {
  const line = ({ backend, page, bare, gateway, rateRatio, cpuRatio }: Result): string =>
    [
      backend,
      page,
      ...[bare.rate, gateway.rate].map((rate) => rate.toFixed(0)),
      `**${rateRatio.toFixed(2)}**`,
      ...[bare.cpu, gateway.cpu].map((cpu) => cpu.toFixed(0)),
      cpuRatio.toFixed(2),
      bare.p99,
      gateway.p99,
    ].join(' | ');
  return [
    '| Backend | Page | bare req/s | gateway req/s | ratio | bare CPU us | gateway CPU us | CPU ratio | bare p99 ms | gateway p99 ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...results.map((result) => `| ${line(result)} |`),
  ].join('\n');
}

async function run(): Promise<void> {
  const results: Result[] = [];
  const chosen = (names: readonly string[]): readonly string[] =>
    names.some((name) => only.includes(name)) ? names.filter((n) => only.includes(n)) : names;
  for (const backend of chosen(Object.keys(stores)) as readonly Store['backend'][]) {
    const store = await stores[backend]();
    try {
      for (const page of chosen(Object.keys(pages))) results.push(await compare(store, page));
    } finally {
      await store.stop();
    }
  }
  const conditions = `Node ${process.version}, ${cpus().length} cores, ${connections} connections, ${rounds} rounds of ${seconds} s each, interleaved; medians`;
  const report = `${conditions}\n\n${table(results)}\n`;
  console.log(report);
  if (only.length > 0) return;
  mkdirSync(join(__dirname, 'results'), { recursive: true });
  writeFileSync(join(__dirname, 'results', 'pages.md'), report);
  writeFileSync(
    join(__dirname, 'results', 'pages.json'),
    `${JSON.stringify({ node: process.version, connections, rounds, seconds, results }, null, 2)}\n`,
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
