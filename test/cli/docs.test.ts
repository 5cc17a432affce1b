import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocs } from '../../server/docs';
import { installedPackage, parityql } from './command';

describe('parityql docs', () => {
  it('writes the generated pages beside the package, names those that differ, and writes nothing that is current', async () => {
    const root = installedPackage();
    const docs = join(root, 'docs');
    const pages = Object.keys(generatedDocs()).sort();
    const missing = await parityql(['docs', '--check'], { root });
    expect(missing.code).toBe(1);
    for (const page of pages) expect(missing.out).toContain(`docs/${page}`);
    mkdirSync(docs);
    expect((await parityql(['docs'], { root })).out).toMatch(/^Wrote docs\//);
    expect(readdirSync(docs).sort()).toEqual(pages);
    expect(await parityql(['docs', '--check'], { root })).toEqual({ code: 0, out: 'The generated pages are up to date.\n', err: '' });
    expect((await parityql(['docs'], { root })).out).toBe('Nothing to write.\n');
    const [first = ''] = pages;
    writeFileSync(join(docs, first), 'by hand');
    expect(await parityql(['docs', '--check'], { root })).toMatchObject({
      code: 1,
      out: `Out of date: docs/${first}. Run \`npm run docs\`.\n`,
    });
    await parityql(['docs'], { root });
    expect(readFileSync(join(docs, first), 'utf8')).toBe(generatedDocs()[first as keyof ReturnType<typeof generatedDocs>]);
  });
});
