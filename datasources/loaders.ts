import DataLoader from 'dataloader';
import type { Backend } from './vocabulary';
import type { Fields } from './relational/fields';

/** Reads many keys in one statement. */
export type BatchRead<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** Keys per batch; keeps an `IN` list well under every engine's parameter limit. */
const maxBatchSize = 500;

/**
 * The DataLoaders of one operation. Created with the operation and thrown away with it: the operation has one tenant, so no key can ever be
 * answered for another one.
 */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  /**
   * The loader of a sentence-like name such as `scheduleById`. Loads that need different fields, or another backend, do not share a batch.
   * A key without a value loads as null.
   */
  batch<V>(name: string, backend: Backend, fields: Fields, read: BatchRead<V>): DataLoader<string, V | null> {
    const identity = `${name}|${backend}|${[...fields].sort().join(',')}`;
    const existing = this.loaders.get(identity);
    if (existing) return existing as DataLoader<string, V | null>;
    const loader = new DataLoader<string, V | null>(
      async (keys) => {
        const values = await read(keys);
        return keys.map((key) => values.get(key) ?? null);
      },
      { maxBatchSize },
    );
    this.loaders.set(identity, loader as DataLoader<string, unknown>);
    return loader;
  }
}

/** Indexes rows by a key for a batch read. */
export function indexBy<V>(rows: readonly V[], key: (row: V) => string): ReadonlyMap<string, V> {
  return new Map(rows.map((row) => [key(row), row]));
}
