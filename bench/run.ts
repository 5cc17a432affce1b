import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { StatementEvent } from '../datasources/backend';
import { openGateway } from '../test/support/gateway';
import { benchDatabase } from './data';
import { pages } from './pages';

const key = 'bench-key-0123456789-0123456789-01';
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
const connections = 20;

interface Sample {
  readonly rate: number;
  readonly p99: number;
}

interface Result {
  readonly backend: string;
  readonly page: string;
  readonly bareRate: number;
  readonly gatewayRate: number;
  readonly ratio: number;
  readonly bareP99: number;
  readonly gatewayP99: number;
}

/** Starts a server process on a port and waits until it listens. */
async function start(
  mode: string,
  port: number,
  env: Record<string, string>,
  statements: readonly StatementEvent[] = [],
): Promise<ChildProcess> {
  const args = [join(__dirname, '../dist-bench/bench/server.js'), mode, JSON.stringify(statements)];
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      PARITYQL_LOG_LEVEL: 'warn',
      AGENT_BOM_API_KEYS: `${key}:viewer`,
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => /ready/.test(chunk.toString()) && resolve());
    child.once('exit', (code) => reject(new Error(`${mode} ended with ${code}`)));
  });
  return child;
}

async function measure(port: number, query: string): Promise<Sample> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`the run had ${result.non2xx} refusals and ${result.errors} errors`);
  return { rate: result.requests.average, p99: result.latency.p99 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare(backend: string, page: string, env: Record<string, string>): Promise<Result> {
  const query = pages[page] ?? '';
  const probe = await openGateway({ ...env, AGENT_BOM_API_KEYS: `${key}:viewer` });
  const { statements, errors } = await probe.run(query, { tenant: 'default', role: 'VIEWER' });
  await probe.close();
  if (errors.length > 0) throw new Error(`${page}: ${errors[0]?.message}`);
  const servers = [await start('bare', 4501, env, statements), await start('gateway', 4502, env)];
  const samples: Record<'bare' | 'gateway', Sample[]> = { bare: [], gateway: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await measure(4501, query);
    const gateway = await measure(4502, query);
    if (round === 0) continue;
    samples.bare.push(bare);
    samples.gateway.push(gateway);
  }
  for (const server of servers) server.kill();
  const ratios = samples.gateway.map((sample, i) => sample.rate / (samples.bare[i]?.rate ?? 1));
  const of = (kind: 'bare' | 'gateway', member: keyof Sample): number => median(samples[kind].map((sample) => sample[member]));
  return {
    backend,
    page,
    bareRate: of('bare', 'rate'),
    gatewayRate: of('gateway', 'rate'),
    ratio: median(ratios),
    bareP99: of('bare', 'p99'),
    gatewayP99: of('gateway', 'p99'),
  };
}

async function run(): Promise<void> {
  const sqlite = { AGENT_BOM_DB: benchDatabase() };
  const results: Result[] = [];
  for (const page of Object.keys(pages)) results.push(await compare('SQLITE', page, sqlite));
  const url = process.env['BENCH_POSTGRES_URL'];
  if (url !== undefined)
    for (const page of Object.keys(pages)) results.push(await compare('POSTGRES', page, { AGENT_BOM_POSTGRES_URL: url }));
  const lines = results.map(
    (r) =>
      `| ${r.backend} | ${r.page} | ${r.bareRate.toFixed(0)} | ${r.gatewayRate.toFixed(0)} | ${r.ratio.toFixed(2)} | ${r.bareP99} | ${r.gatewayP99} |`,
  );
  const table = [
    '| Backend | Page of 50 | bare req/s | gateway req/s | ratio | bare p99 ms | gateway p99 ms |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${connections} connections, ${rounds} rounds of ${seconds} s each, interleaved; medians\n\n${table}`,
  );
  mkdirSync(join(__dirname, 'results'), { recursive: true });
  writeFileSync(
    join(__dirname, 'results', 'pages.json'),
    `${JSON.stringify({ node: process.version, connections, rounds, seconds, results }, null, 2)}\n`,
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
