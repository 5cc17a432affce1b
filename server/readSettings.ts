import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { settings, type SettingName } from './settings';

/** The environment of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The value of a setting; undefined when it is not set. */
export type Get = (name: SettingName) => string | undefined;

/** Secrets may come from a file: `X_FILE` wins over `X`, as in agent-bom. Blank means unset. */
export function reader(env: Env, faults: string[]): Get {
  return (name) => {
    const path = settings[name].secret ? env[`${name}_FILE`] : undefined;
    if (path) return readSecret(name, path, faults);
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
}

function readSecret(name: string, path: string, faults: string[]): string | undefined {
  try {
    const value = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '');
    if (value !== '') return value;
    faults.push(`${name}_FILE names an empty file`);
  } catch {
    faults.push(`${name}_FILE names a file that cannot be read`);
  }
  return undefined;
}

/** A whole number within bounds. */
export function whole(value: string | undefined, fallback: number, min: number, max: number, name: string, faults: string[]): number {
  if (value === undefined) return fallback;
  const parsed = z.coerce.number().int().min(min).max(max).safeParse(value);
  if (parsed.success) return parsed.data;
  faults.push(`${name} must be a whole number from ${min} to ${max}`);
  return fallback;
}

/** A truth value. */
export function flag(value: string | undefined, fallback: boolean, name: string, faults: string[]): boolean {
  if (value === undefined) return fallback;
  if (/^(1|true|yes|on)$/i.test(value)) return true;
  if (/^(0|false|no|off)$/i.test(value)) return false;
  faults.push(`${name} must be true or false`);
  return fallback;
}

/** One of some words. */
export function choice<T extends string>(value: string | undefined, allowed: readonly T[], fallback: T, name: string, faults: string[]): T {
  if (value === undefined) return fallback;
  const parsed = z.enum(allowed as [T, ...T[]]).safeParse(value);
  if (parsed.success) return parsed.data as T;
  faults.push(`${name} must be one of ${allowed.join(', ')}`);
  return fallback;
}
