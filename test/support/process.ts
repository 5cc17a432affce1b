import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './sharedData';

/** The server in a process of its own, as an operator starts it. */
export interface ServerProcess {
  readonly address: string;
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the server from its sources and waits until it says where it listens. */
export function startServerProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'server/main.ts')], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', PARITYQL_LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /GraphQL\s+(http:\S+)\/graphql/.exec(output)?.[1];
      if (address !== undefined)
        resolve({
          address,
          output: () => output,
          stop: async () => {
            child.kill('SIGTERM');
            await ended;
          },
        });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => reject(new Error(`the server ended with code ${code}: ${output}`)));
  });
}
