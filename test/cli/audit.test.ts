import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/main';
import { newCheckpointKey } from '../../datasources/auditCheckpoint';
import { AuditSigner } from '../../datasources/auditSignature';
import vector from '../fixtures/auditChainVector.json';
import { demoDatabase } from '../support/demoRows';
import { openGateway } from '../support/gateway';
import { newPath, parityql } from './command';

const key = 'parity-fixture-key-not-secret';

/** Runs a command line as the process would, and returns what it printed. */
async function cli(env: Record<string, string>, ...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const writes = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => (out += String(text)).length > 0),
  );
  try {
    return { code: await run(args, env), out };
  } finally {
    for (const write of writes) write.mockRestore();
  }
}

describe('parityql audit', () => {
  const directory = mkdtempSync(join(tmpdir(), 'parityql-audit-cli-'));
  const file = join(directory, 'chain.jsonl');
  const env = { AGENT_BOM_DB: demoDatabase(), PARITYQL_STORE_MODE: 'managed', AGENT_BOM_AUDIT_HMAC_KEY: key };
  const lines = (): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
  const altered = (change: (lines: string[]) => string[]): string => {
    const path = join(directory, `altered-${Math.random()}.jsonl`);
    writeFileSync(path, `${change(lines()).join('\n')}\n`);
    return path;
  };
  const verifyFile = (path: string, ...more: string[]): ReturnType<typeof cli> =>
    cli({ AGENT_BOM_AUDIT_HMAC_KEY: key }, 'audit', 'verify', path, ...more);

  beforeAll(async () => {
    expect((await cli(env, 'audit', 'export', file, '--tenant', 'acme')).code).toBe(0);
  });

  it('verifies the configured store', async () => {
    const { code, out } = await cli(env, 'audit', 'verify', '--tenant', 'acme');
    expect({ code, out }).toEqual({ code: 0, out: '64 of 64 entries verified.\nThe links and signatures are whole.\n' });
  });

  it('verifies an export without any store, in whatever order its lines are', async () => {
    expect((await verifyFile(file)).out).toContain('64 of 64 entries verified.');
    expect((await verifyFile(altered((all) => all.reverse()))).code).toBe(0);
  });

  it.each([
    ['an edited entry', (all: string[]) => all.with(9, (all[9] ?? '').replace('"actor":"acme-admin"', '"actor":"mallory"')), 'EDITED'],
    ['edited details', (all: string[]) => all.with(0, (all[0] ?? '').replace('acme-mdm', 'other-mdm')), 'EDITED'],
    ['a deleted entry', (all: string[]) => all.toSpliced(20, 1), 'DELETED'],
    [
      'a repeated entry',
      (all: string[]) => all.toSpliced(5, 0, (all[5] ?? '').replace(/"entry_id":"[^"]+"/, '"entry_id":"x"')),
      '(?:INSERTED|EDITED|FORKED)',
    ],
  ] as const)('names %s', async (_name, change, reason) => {
    const { code, out } = await verifyFile(altered(change));
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`Broken first: entry \\d+ \\(\\S+\\), ${reason}\\.`));
  });

  it('answers as JSON', async () => {
    const { out } = await verifyFile(file, '--json');
    expect(JSON.parse(out)).toMatchObject({ intact: true, entries: 64, verdict: { verified: 64, tampered: 0 } });
  });

  it('says what is wrong with a file, a key or a command line', async () => {
    expect(await verifyFile(altered((all) => all.with(2, '{"entry_id": 1}')))).toEqual({ code: 1, out: 'Line 3 has no `entry_id`.\n' });
    expect(await verifyFile(altered((all) => all.with(2, 'not json')))).toEqual({ code: 1, out: 'Line 3 is no JSON object.\n' });
    expect((await verifyFile(join(directory, 'absent'))).out).toContain('ENOENT');
    expect(await cli({}, 'audit', 'verify', file)).toMatchObject({ code: 1, out: expect.stringContaining('No key') as string });
    expect(await cli({}, 'audit')).toMatchObject({ code: 2, out: expect.stringContaining('verify or export') as string });
    const wrong = await cli({ AGENT_BOM_AUDIT_HMAC_KEY: 'another' }, 'audit', 'verify', file);
    expect(wrong.out).toContain('WRONG_KEY');
  });

  it('keeps numbers and texts as they were signed', async () => {
    const tenant = vector.entries_in_append_order.filter((entry) => entry.chain_tenant === 'tenant-alpha');
    const path = join(directory, 'vector.jsonl');
    // The canonical text of the details keeps `1.0` and separators that end a line elsewhere.
    writeFileSync(
      path,
      tenant
        .map(({ canonical_details, ...entry }) =>
          JSON.stringify({ ...entry, details: 0 }).replace('"details":0', `"details":${canonical_details}`),
        )
        .join('\n'),
    );
    const { code, out } = await cli({ AGENT_BOM_AUDIT_HMAC_KEY: vector.key }, 'audit', 'verify', path);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('4 of 4 entries verified.') as string });
  });

  describe('with a checkpoint', () => {
    const tokenFile = join(directory, 'checkpoint.jws');
    const publicKey = join(directory, 'public.pem');

    beforeAll(async () => {
      const gateway = await openGateway({ ...env, PARITYQL_CHECKPOINT_KEY: newCheckpointKey() });
      const { data } = await gateway.run('mutation { createAuditCheckpoint(input: {}) { checkpoint { token } } }');
      writeFileSync(tokenFile, data?.createAuditCheckpoint.checkpoint.token);
      const { data: chain } = await gateway.run('{ auditChain { checkpointKey { publicKey } } }');
      writeFileSync(publicKey, chain?.auditChain.checkpointKey.publicKey);
      await gateway.close();
    });
    const options = ['--checkpoint', tokenFile, '--public-key', publicKey];

    it('holds for the chain it was made of, and for one that went on', async () => {
      const { code, out } = await verifyFile(file, ...options);
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('(entry 64, tenant acme) holds.') as string });
      expect((await cli(env, 'audit', 'verify', '--tenant', 'acme', ...options)).code).toBe(0);
    });

    it('proves that the end was cut off, which links and signatures alone do not', async () => {
      const cut = altered((all) => all.slice(0, 60));
      expect((await verifyFile(cut)).code).toBe(0);
      const { code, out } = await verifyFile(cut, ...options);
      expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('had 64 entries then and has 60 now') as string });
    });

    it('proves that the chain was rewritten by somebody who has its key', async () => {
      const signer = new AuditSigner(key);
      let prevSignature = '';
      const rewritten = altered((all) =>
        all.map((line) => {
          const { entry_id, ...entry } = JSON.parse(line) as Record<'entry_id' | 'timestamp' | 'action' | 'actor' | 'resource', string>;
          const { timestamp, action, resource } = entry;
          const actor = 'nobody';
          const hmacSignature = signer.sign({ entryId: entry_id, timestamp, action, actor, resource, details: '{}', prevSignature });
          const text = {
            entry_id,
            timestamp,
            action,
            actor,
            resource,
            details: {},
            prev_signature: prevSignature,
            hmac_signature: hmacSignature,
          };
          prevSignature = hmacSignature;
          return JSON.stringify(text);
        }),
      );
      expect((await verifyFile(rewritten)).code).toBe(0);
      const { code, out } = await verifyFile(rewritten, ...options);
      expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('the chain was rewritten') as string });
    });

    it('trusts no other key, and nothing that was changed', async () => {
      const token = readFileSync(tokenFile, 'utf8');
      const [head = '', body = '', signature = ''] = token.split('.');
      const statement = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...statement, entryCount: 1 })).toString('base64url');
      const path = join(directory, 'forged.jws');
      writeFileSync(path, [head, forged, signature].join('.'));
      expect((await verifyFile(file, '--checkpoint', path, '--public-key', publicKey)).out).toContain(
        'signature of the checkpoint is wrong',
      );
      writeFileSync(path, 'nonsense');
      expect((await verifyFile(file, '--checkpoint', path, '--public-key', publicKey)).out).toContain('This is no checkpoint.');
      const other = await openGateway({ ...env, PARITYQL_CHECKPOINT_KEY: newCheckpointKey() });
      const { data } = await other.run('{ auditChain { checkpointKey { publicKey } } }');
      await other.close();
      const otherKey = join(directory, 'other.pem');
      writeFileSync(otherKey, data?.auditChain.checkpointKey.publicKey);
      expect((await verifyFile(file, '--checkpoint', tokenFile, '--public-key', otherKey)).out).toContain('another key');
      expect((await verifyFile(file, '--checkpoint', tokenFile)).out).toContain('needs --public-key');
    });
  });
});

describe('signatures that are written', () => {
  it.each(vector.entries_in_append_order.map((entry) => [entry.entry_id, entry] as const))('%s', (_id, entry) => {
    const { entry_id, timestamp, action, actor, resource, canonical_details, prev_signature, hmac_signature } = entry;
    const signed = { entryId: entry_id, timestamp, action, actor, resource, details: canonical_details, prevSignature: prev_signature };
    expect(new AuditSigner(vector.key).sign(signed)).toBe(hmac_signature);
  });
});

describe('parityql audit as a process', () => {
  const env = { AGENT_BOM_DB: demoDatabase(), PARITYQL_STORE_MODE: 'managed', AGENT_BOM_AUDIT_HMAC_KEY: key };

  it('writes the chain to standard output and verifies it from there', async () => {
    const exported = await parityql(['audit', 'export', '--tenant', 'acme'], { env });
    expect({ code: exported.code, err: exported.err }).toEqual({ code: 0, err: '' });
    const path = newPath('chain.jsonl');
    writeFileSync(path, exported.out);
    const verified = await parityql(['audit', 'verify', path], { env: { AGENT_BOM_AUDIT_HMAC_KEY: key } });
    expect(verified).toMatchObject({ code: 0, err: '', out: expect.stringContaining('64 of 64 entries verified.') as string });
  });

  it('says what it cannot read or write', async () => {
    const absent = newPath('absent/chain.jsonl');
    expect(await parityql(['audit', 'export', absent, '--tenant', 'acme'], { env })).toEqual({
      code: 1,
      out: '',
      err: `${absent} cannot be written (ENOENT).\n`,
    });
    expect(await parityql(['audit', 'verify', absent], { env })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('ENOENT') as string,
    });
    const keys = ['--checkpoint', absent, '--public-key', absent];
    expect((await parityql(['audit', 'verify', absent, ...keys], { env })).err).toBe(`${absent} cannot be read (ENOENT).\n`);
    expect(await parityql(['audit', 'verify'], { env: { ...env, AGENT_BOM_DB: absent, PARITYQL_STORE_MODE: 'attached' } })).toEqual({
      code: 1,
      out: '',
      err: 'SQLITE is unavailable: the database file cannot be opened for reading.\n',
    });
  });
});
