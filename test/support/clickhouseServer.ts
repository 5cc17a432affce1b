import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Password of the test server's user. */
export const clickHouseSecret = 'clickhouse-fixture-secret';

/** A ClickHouse engine behind HTTP, in a process of its own. */
export interface ClickHouseFixture {
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
  /** Runs a statement past the gateway. */
  sql(statement: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the engine over an empty directory. */
export async function startClickHouse(): Promise<ClickHouseFixture> {
  const directory = mkdtempSync(join(tmpdir(), 'parityql-clickhouse-'));
  const child = spawn(process.execPath, [join(__dirname, 'clickhouse', 'front.cjs'), directory, clickHouseSecret], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the ClickHouse engine ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    env: { AGENT_BOM_CLICKHOUSE_URL: url, AGENT_BOM_CLICKHOUSE_ACCESS_TOKEN: clickHouseSecret },
    sql: async (statement) => {
      const answer = await fetch(url, { method: 'POST', body: statement, headers: { 'x-clickhouse-key': clickHouseSecret } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return text;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(directory, { recursive: true, force: true });
          resolve();
        });
        child.kill();
      }),
  };
}
