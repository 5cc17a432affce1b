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
  /** PERF: asked for once per item of a page, mostly with the very same set of fields. */
  private readonly bySet = new Map<Fields, Map<string, DataLoader<string, unknown>>>();
  private readonly ofItems = new Map<object, Promise<unknown>>();

  /**
   * The loader of a sentence-like name such as `scheduleById`. Loads that need different fields, or another backend, do not share a batch.
   * A key without a value loads as null.
   */
  batch<V>(name: string, backend: Backend, fields: Fields, read: BatchRead<V>): DataLoader<string, V | null> {
    const ofSet = this.bySet.get(fields) ?? new Map<string, DataLoader<string, unknown>>();
    const purpose = `${name}|${backend}`;
    // What is kept under a name was made for it, and a name stands for one kind of value.
    const known = ofSet.get(purpose) as DataLoader<string, V | null> | undefined;
    if (known) return known;
    const identity = `${purpose}|${[...fields].sort().join(',')}`;
    const loader = (this.loaders.get(identity) as DataLoader<string, V | null> | undefined) ?? loaderOf(read);
    this.loaders.set(identity, loader as DataLoader<string, unknown>);
    this.bySet.set(fields, ofSet.set(purpose, loader as DataLoader<string, unknown>));
    return loader;
  }

  /** What several fields of one item look at, loaded with the first of them. PERF: not a WeakMap, whose entries cost the collector more than the load. */
  once<V>(item: object, load: () => Promise<V>): Promise<V> {
    // An item has one kind of resolver, and that loads one kind of value.
    const known = this.ofItems.get(item) as Promise<V> | undefined;
    if (known) return known;
    const loading = load();
    this.ofItems.set(item, loading);
    return loading;
  }
}

function loaderOf<V>(read: BatchRead<V>): DataLoader<string, V | null> {
  return new DataLoader<string, V | null>(
    async (keys) => {
      const values = await read(keys);
      return keys.map((key) => values.get(key) ?? null);
    },
    { maxBatchSize },
  );
}

/** Indexes rows by a key for a batch read. */
export function indexBy<V>(rows: readonly V[], key: (row: V) => string): ReadonlyMap<string, V> {
  return new Map(rows.map((row) => [key(row), row]));
}
