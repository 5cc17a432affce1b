import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { BareStatement } from './server';

/** Connections of the load generator. */
export const connections = 20;

/** What one round showed of one server. */
export interface Sample {
  /** Requests per second. */
  readonly rate: number;
  /** 99th percentile of the latency, in milliseconds. */
  readonly p99: number;
  /** CPU time of the server's process per request, user and system, in microseconds. */
  readonly cpu: number;
}

/** A server in a process of its own. */
export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

/** The key every request presents. */
export const key = 'bench-key-0123456789-0123456789-01';

/** Starts a server and waits until it listens. */
export async function start(
  mode: 'bare' | 'gateway',
  env: Readonly<Record<string, string>>,
  statements: readonly BareStatement[] = [],
): Promise<Server> {
  const port = await freePort();
  const profile = process.env['BENCH_PROFILE'] === mode ? ['--cpu-prof', '--cpu-prof-dir=.cache/profile'] : [];
  const args = [...profile, join(__dirname, '../dist-bench/bench/server.js'), mode, JSON.stringify(statements)];
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      PARITYQL_LOG_LEVEL: 'warn',
      // Limits are counted, but so high that nothing is refused.
      PARITYQL_RATE_LIMIT: '60000',
      AGENT_BOM_GLOBAL_IP_RATE_LIMIT_RPM: '300000',
      AGENT_BOM_API_KEYS: `${key}:viewer`,
      NODE_ENV: 'production',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${mode} ended with ${code}`)));
  });
  return { port, process: child };
}

/** Loads a server for a while. Throws when any request fails. */
export async function measure({ port, process: child }: Server, query: string, seconds: number): Promise<Sample> {
  const before = await cpuOf(child);
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query }),
  });
  const used = (await cpuOf(child)) - before;
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`the run had ${result.non2xx} refusals and ${result.errors} errors`);
  return { rate: result['2xx'] / result.duration, p99: result.latency.p99, cpu: used / result['2xx'] };
}

/** Ends a server. */
export async function stop({ process: child }: Server): Promise<void> {
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answered = once(child, 'message');
  child.send('cpu');
  const [usage] = (await answered) as [NodeJS.CpuUsage];
  return usage.user + usage.system;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
