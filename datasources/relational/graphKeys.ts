import type { Fields } from './fields';
import type { PageArgs } from '../connection';

/** What a field passes down for a page of children. */
export interface ChildQuery<Filter> {
  readonly args: PageArgs & { readonly filter?: Filter | null | undefined };
  /** Fields of the node type that the selection set asks for. */
  readonly fields: Fields;
}

/** A node within a snapshot. */
export interface NodeKey {
  readonly scanId: string;
  readonly nodeId: string;
}

const separator = '\u0000';

/** Joins the parts of a key into one loader key; a NUL can occur in no stored text. PERF: called several times per hop of a page of paths. */
export function joinKey(...parts: readonly string[]): string {
  let key = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 1) key += separator + (parts[i] ?? '');
  return key;
}

/** The parts of a loader key. */
export function splitKey(key: string): readonly string[] {
  return key.split(separator);
}

/** Groups loader keys by their first part, the scan id. */
export function byScan(keys: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const key of keys) {
    const [scanId = '', ...rest] = splitKey(key);
    const group = groups.get(scanId);
    if (group) group.push(rest);
    else groups.set(scanId, [rest]);
  }
  return groups;
}

/** Compares texts as both engines do under binary collation: by their UTF-8 bytes, which is by code point. */
export function compareBinary(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const unitA = a.charCodeAt(i);
    const unitB = b.charCodeAt(i);
    if (unitA === unitB) continue;
    if (isSurrogate(unitA) !== isSurrogate(unitB)) return isSurrogate(unitA) ? 1 : -1;
    return unitA - unitB;
  }
  return a.length - b.length;
}

/** Half of a code point beyond U+FFFF, whose units JavaScript sorts before some smaller code points. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
