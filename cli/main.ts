#!/usr/bin/env node
import { ConfigError } from '../server/config';
import { GatewayError } from '../datasources/errors';
import { auditCommand } from './audit';
import { readArguments, UsageError, type Arguments, type CommandSyntax } from './commandLine';
import { docsCommand } from './docs';
import { doctorCommand } from './doctor';
import { explainCommand } from './explain';
import { migrateCommand } from './migrate';
import { complain, print } from './output';
import { serveCommand } from './serve';

export type { Arguments } from './commandLine';

/** A command: does its work and returns the exit code. */
export type Command = (args: Arguments, env: NodeJS.ProcessEnv) => Promise<number>;

const commands: Readonly<Record<string, CommandSyntax & { readonly run: Command }>> = {
  serve: { run: serveCommand, positionals: 0, options: {} },
  doctor: { run: doctorCommand, positionals: 0, options: { json: { type: 'boolean' } } },
  migrate: { run: migrateCommand, positionals: 0, options: {} },
  explain: {
    run: explainCommand,
    positionals: 1,
    options: { operation: { type: 'string' }, variables: { type: 'string' }, sql: { type: 'boolean' } },
  },
  audit: {
    run: auditCommand,
    positionals: 2,
    options: { tenant: { type: 'string' }, checkpoint: { type: 'string' }, 'public-key': { type: 'string' }, json: { type: 'boolean' } },
  },
  docs: { run: docsCommand, positionals: 0, options: { check: { type: 'boolean' } } },
};

const usage = `parityql <command>

  serve                       start the server (same as npm start)
  doctor [--json]             probe every configured store, its roles and keys; says what is there and what differs; exit 1 on a fault
  migrate                     managed mode: apply the Postgres bootstrap (PARITYQL_OWNER_URL) or create the SQLite tables
  explain <file|-> [--operation NAME] [--variables JSON] [--sql]
                              what a document would do, without running it; exit 1 on a parity error
  audit verify [file] [--tenant T] [--checkpoint FILE --public-key FILE] [--json]
                              check every link and signature of the configured store's chain, or of an exported file without any store; exit 1 when one is wrong
  audit export [file] [--tenant T]
                              write the chain as JSON Lines
  docs [--check]              write the generated pages of docs/, or say which differ

Answers go to standard output, faults to standard error. Exit codes: 0 done, 1 a fault, 2 a command line that makes no sense.
Configuration comes from the environment: see docs/config.md.`;

/** Runs one command line and returns the exit code: 0 done, 1 a fault, 2 a command line that makes no sense. */
export async function run([name = '', ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    if (name === '--help' || name === '-h' || name === 'help') return help();
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(name === '' ? 'a command is needed' : `there is no command '${name}'`);
    const args = readArguments(rest, command);
    return args.flags['help'] === true ? help() : await command.run(args, env);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      complain(sentence(error));
      return 1;
    }
    complain(`parityql: ${error.message}\n\n${usage}`);
    return 2;
  }
}

function help(): number {
  print(usage);
  return 0;
}

/** What a person can use of a fault. Faults that are not ours keep their first line only: it may be all there is to go by. */
function sentence(error: unknown): string {
  if (error instanceof ConfigError || error instanceof GatewayError) return error.message;
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : String(error);
}

if (require.main === module) {
  // Whoever reads the output may stop early, as `head` does.
  process.stdout.on('error', () => process.exit(1));
  void run(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
}
