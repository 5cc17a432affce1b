#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ConfigError } from '../server/config';
import { GatewayError } from '../datasources/errors';
import { auditCommand } from './audit';
import { docsCommand } from './docs';
import { doctorCommand } from './doctor';
import { explainCommand } from './explain';
import { migrateCommand } from './migrate';
import { print } from './output';
import { serveCommand } from './serve';

/** A command: does its work and returns the exit code. */
export type Command = (args: Arguments, env: NodeJS.ProcessEnv) => Promise<number>;

/** Arguments after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  doctor: doctorCommand,
  migrate: migrateCommand,
  explain: explainCommand,
  audit: auditCommand,
  docs: docsCommand,
};

const usage = `parityql <command>

  serve                       start the server (same as npm start)
  doctor [--json]             probe every configured store and report what is there and what differs; exit 1 on a fault
  migrate                     managed mode: apply the Postgres bootstrap (PARITYQL_OWNER_URL) or create the SQLite tables
  explain <file|-> [--operation NAME] [--variables JSON]
                              what a document would do, without running it; exit 1 on a parity error
  audit verify [file] [--tenant T] [--checkpoint FILE --public-key FILE] [--json]
                              check every link and signature of the configured store's chain, or of an exported file without any store; exit 1 when one is wrong
  audit export [file] [--tenant T]
                              write the chain as JSON Lines
  docs [--check]              write the generated pages of docs/, or say which differ

Configuration comes from the environment: see docs/config.md.`;

const options = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  operation: { type: 'string' },
  variables: { type: 'string' },
  tenant: { type: 'string' },
  checkpoint: { type: 'string' },
  'public-key': { type: 'string' },
} as const;

/** Runs one command line and returns the exit code: 0 done, 1 a fault, 2 a command line that makes no sense. */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [name, ...rest] = positionals;
    const command = commands[name ?? ''];
    if (values.help === true || command === undefined) {
      print(usage);
      return values.help === true ? 0 : 2;
    }
    return await command({ positionals: rest, flags: values }, env);
  } catch (error) {
    print(sentence(error));
    return error instanceof TypeError && 'code' in error ? 2 : 1;
  }
}

/** What a person can use of a fault. Faults that are not ours keep their first line only: it may be all there is to go by. */
function sentence(error: unknown): string {
  if (error instanceof ConfigError || error instanceof GatewayError) return error.message;
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : String(error);
}

if (require.main === module) {
  void run(process.argv.slice(2), process.env).then((code) => {
    if (code !== 0 || process.argv[2] !== 'serve') process.exitCode = code;
  });
}
