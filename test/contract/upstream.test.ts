import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAgentBomDatabase, type PgFixture } from '../support/databases';
import { openGateway, type TestGateway } from '../support/gateway';
import { projectRoot, sharedDataDir } from '../support/sharedData';
import { mappingOf, type Case } from './upstream/mappings';
import { differences, outside, knownWrong } from './upstream/exceptions';

/** When agent-bom answered; key states and overlaps are relative to it. */
const askedAt = new Date('2026-11-23T17:00:00Z');

const refusals: Readonly<Record<number, readonly string[]>> = { 403: ['FORBIDDEN'], 422: ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'] };

const idOf = (c: Case): string =>
  `${c.method} ${c.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|exc-[0-9a-f]{12}/g, '{id}')}${c.query ? `?${c.query.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')}` : ''}`;
const nameOf = (c: Case): string => `${c.backend} ${c.role}: ${idOf(c)}`;
const listed = (table: Readonly<Record<string, string>>, c: Case): string | undefined =>
  Object.keys(table).find((key) => key === idOf(c) || key === `${c.backend} ${idOf(c)}` || key === `${c.backend} ${c.role} ${idOf(c)}`);

if (sharedDataDir === undefined) {
  describe('answers of a real agent-bom', () => {
    it('not run: the real data are not beside this checkout', () => expect(sharedDataDir).toBeUndefined());
  });
} else {
  const data = sharedDataDir;
  const cases = (JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as { cases: Case[] }).cases;
  const isOutside = (c: Case): boolean => listed(outside, c) !== undefined;
  const isWrong = (c: Case): boolean => listed(knownWrong, c) !== undefined;
  const asked = cases.filter((c) => !isOutside(c) && !isWrong(c));

  describe('answers of a real agent-bom', () => {
    const gateways: Partial<Record<Case['backend'], TestGateway>> = {};
    let database: PgFixture;
    beforeAll(async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'parityql-real-')), 'agent-bom.sqlite');
      copyFileSync(join(data, 'agent-bom.sqlite'), file);
      database = await createAgentBomDatabase(join(data, 'postgres'));
      const key = { AGENT_BOM_AUDIT_HMAC_KEY: 'parity-fixture-key-not-secret' };
      gateways.sqlite = await openGateway({ ...key, AGENT_BOM_DB: file }, () => askedAt);
      gateways.postgres = await openGateway(
        { ...key, AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_POSTGRES_MAINTENANCE_URL: database.maintenanceUrl },
        () => askedAt,
      );
    });
    afterAll(async () => {
      await Promise.all(Object.values(gateways).map((g) => g?.close()));
      await database.drop();
    });

    const ask = async (c: Case): Promise<{ actual: unknown; expected: unknown }> => {
      const mapping = mappingOf(c);
      if (!mapping) throw new Error(`${nameOf(c)} is neither mapped nor listed`);
      const role = c.role.toUpperCase() as 'VIEWER';
      const { data: answer, errors } = await gateways[c.backend]!.run(mapping.query, {
        tenant: c.tenant,
        role,
        ...(mapping.variables ? { variables: mapping.variables } : {}),
      });
      const refused = refusals[c.status];
      if (refused) return { actual: errors.map((error) => refused.includes(error.extensions.code)), expected: [true] };
      if (c.status === 404) return { actual: [errors, Object.values(answer ?? {})], expected: [[], [null]] };
      if (errors.length > 0) return { actual: errors.map((error) => error.extensions.code), expected: [] };
      return { actual: mapping.actual(answer), expected: mapping.expected(c.body) };
    };

    it('are 182, each of them asked, outside the entities, or known to be wrong', () => {
      expect(cases).toHaveLength(182);
      expect(cases.filter((c) => isOutside(c) && isWrong(c))).toEqual([]);
      expect(asked.filter((c) => mappingOf(c) === null).map(nameOf)).toEqual([]);
    });

    it.each(asked.filter((c) => !listed(differences, c)).map((c) => [nameOf(c), c] as const))('%s', async (_name, c) => {
      const { actual, expected } = await ask(c);
      expect(actual).toEqual(expected);
    });

    it.each(asked.filter((c) => listed(differences, c)).map((c) => [nameOf(c), c] as const))(
      '%s differs, as docs/differences.md says',
      async (_name, c) => {
        const { actual, expected } = await ask(c);
        expect(actual).not.toEqual(expected);
      },
    );

    it('are accounted for in docs/differences.md', () => {
      const text = readFileSync(join(projectRoot, 'docs/differences.md'), 'utf8');
      const keys = [...Object.keys(differences), ...Object.keys(outside), ...Object.keys(knownWrong)];
      expect(keys.filter((key) => !text.includes(key))).toEqual([]);
      const used = new Set(cases.flatMap((c) => [listed(differences, c), listed(outside, c), listed(knownWrong, c)]));
      expect(keys.filter((key) => !used.has(key))).toEqual([]);
    });
  });
}
