import { BadUserInputError } from '../errors';

/** Says that a text holds characters no store may hold. */
export function unstorableText(): BadUserInputError {
  return new BadUserInputError('Text must not contain NUL or unpaired surrogate characters.');
}

/** Refuses texts that Postgres cannot hold and SQLite would quietly compare: the same request must get the same answer from every engine. */
export function refuseUnstorable(parameters: readonly unknown[]): void {
  for (const value of parameters)
    if (typeof value === 'string' && (value.includes('\0') || /\p{Surrogate}/u.test(value))) throw unstorableText();
}
