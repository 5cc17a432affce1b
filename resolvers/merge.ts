import type { Resolvers } from './types.generated';

type Plain = Record<string, unknown>;

/** Merges resolver maps type by type; two files that resolve the same field are a fault. */
export function mergeResolvers(maps: readonly object[]): Resolvers {
  const merged: Record<string, Plain> = {};
  for (const map of maps as readonly Plain[]) {
    for (const [type, fields] of Object.entries(map)) {
      if (!isPlain(fields)) {
        merged[type] = fields as Plain;
        continue;
      }
      const target = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in target) throw new Error(`${type}.${field} is resolved twice`);
        target[field] = resolver;
      }
    }
  }
  return merged as Resolvers;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
