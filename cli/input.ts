import { openSync, readFileSync } from 'node:fs';

const standardInput = 0;

/** Text of a file, or of standard input when its name is `-`. Throws a sentence that names the file and the reason, and nothing else. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? standardInput : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

/** Descriptor of a file that is created or emptied, for its owner alone. Throws a sentence as `readText` does. */
export function openForWriting(file: string): number {
  try {
    return openSync(file, 'w', 0o600);
  } catch (error) {
    throw new Error(`${file} cannot be written (${codeOf(error)}).`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
