import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../support/sharedData';

/** What a command did. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a command is run. */
export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Folder it is started in; one that has nothing to do with the project unless said otherwise. */
  readonly cwd?: string;
  readonly stdin?: string;
  /** Folder of the package; the checkout unless said otherwise. */
  readonly root?: string;
}

const elsewhere = mkdtempSync(join(tmpdir(), 'parityql-elsewhere-'));
const secrets = /postgres(ql)?:\/\/\w+[:@]|fixture-app|fixture-maintenance|parityql-owner|wrong-password|pass-in-url/;
const inside = /\n\s+at .+:\d+|node_modules|node:internal|(?<!Syntax )\bError:/;

/** Runs the built command line in a process of its own until it ends. No output may tell a password, a DSN or a stack. */
export async function parityql(
  args: readonly string[],
  { env = {}, cwd = elsewhere, stdin = '', root }: CommandOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [builtCommand(root), ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  expect(out).not.toMatch(secrets);
  expect(err).not.toMatch(secrets);
  expect(out).not.toMatch(inside);
  expect(err).not.toMatch(inside);
  return { code, out, err };
}

/** A started server. */
export interface Serving {
  readonly address: string;
  output(): string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Runs `serve` until it says where it listens. */
export function serve({ env = {}, cwd = elsewhere, root }: CommandOptions): Promise<Serving> {
  const child = spawn(process.execPath, [builtCommand(root), 'serve'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', PARITYQL_LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /GraphQL\s+(http:\S+)\/graphql/.exec(output)?.[1];
      if (address === undefined) return;
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
    void ended.then((code) => reject(new Error(`serve ended with code ${code}: ${output}`)));
  });
}

/** What the package's `files` install, and nothing else of the checkout, in a folder of its own. */
export function installedPackage(): string {
  const root = mkdtempSync(join(tmpdir(), 'parityql-package-'));
  const { files } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { files: readonly string[] };
  for (const path of ['package.json', ...files]) cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function builtCommand(root: string = projectRoot): string {
  const file = join(root, 'dist/cli/main.js');
  if (!existsSync(file)) throw new Error(`${dirname(file)} is not built: \`npm test\` builds it, \`npx jest\` does not`);
  return file;
}

/** A path in a new folder, where nothing is yet. */
export function newPath(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'parityql-cli-')), name);
}
