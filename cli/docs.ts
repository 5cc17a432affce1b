import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocs } from '../server/docs';
import { projectRoot } from '../server/root';
import type { Command } from './main';
import { print } from './output';

/** Writes the generated pages, or, with --check, names those that differ from what is written. */
export const docsCommand: Command = async ({ flags }) => {
  const folder = join(projectRoot, 'docs');
  const pages = Object.entries(generatedDocs());
  const stale = pages.filter(([name, content]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== content);
  if (flags['check'] === true) {
    print(
      stale.length === 0
        ? 'The generated pages are up to date.'
        : `Out of date: ${stale.map(([name]) => `docs/${name}`).join(', ')}. Run \`npm run docs\`.`,
    );
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of stale) writeFileSync(join(folder, name), content);
  print(stale.length === 0 ? 'Nothing to write.' : `Wrote ${stale.map(([name]) => `docs/${name}`).join(', ')}.`);
  return 0;
};
