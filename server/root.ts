import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: SDL, SQL and demo data are read from it both by the built server and by tests. */
export const projectRoot: string = findRoot(__dirname);

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'schema'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The project folder with schema/ was not found');
  return findRoot(parent);
}
