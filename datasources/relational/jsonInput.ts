import { BadUserInputError } from '../errors';

/** An open-ended JSON value that must be an object. */
export function jsonObject(value: unknown, argument: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadUserInputError('The value must be a JSON object.', argument);
  return value as Readonly<Record<string, unknown>>;
}
