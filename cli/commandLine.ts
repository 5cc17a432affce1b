import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Arguments after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command accepts. */
export interface CommandSyntax {
  /** Options by name; every command also has `--help`. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Most positional arguments. */
  readonly positionals: number;
}

/** A command line that makes no sense, as opposed to a command that fails. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Reads the arguments of one command. Throws a UsageError for an option or an argument that the command does not have. */
export function readArguments(argv: readonly string[], { options, positionals: most }: CommandSyntax): Arguments {
  const { positionals, values } = parsed(argv, options);
  const surplus = positionals[most];
  if (surplus !== undefined) throw new UsageError(`'${surplus}' is one argument too many`);
  return { positionals, flags: values as Arguments['flags'] };
}

function parsed(argv: readonly string[], options: CommandSyntax['options']): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...argv], options: { ...options, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    // Node's messages go on with advice on its own syntax after the first sentence.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'the arguments cannot be read');
  }
}
