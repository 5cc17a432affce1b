import { compactVerify, importSPKI } from 'jose';
import { newCheckpointKey } from '../../datasources/auditCheckpoint';
import { writableBackends } from '../support/backends';
import { testNow, type Answer, type TestGateway } from '../support/gateway';

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];

describe.each(writableBackends)('trends, keys, limits and checkpoints on $name', ({ open }) => {
  let g: TestGateway;
  let now = testNow;
  beforeEach(async () => {
    now = testNow;
    g = await open({ PARITYQL_CHECKPOINT_KEY: newCheckpointKey() }, () => now);
  });
  afterEach(() => g.close());

  const record = `mutation ($input: RecordTrendPointInput!) {
    recordTrendPoint(input: $input) { auditEntry { action resource details }
      trendPoint { scanId timestamp totalVulns critical high medium low postureScore postureGrade } } }`;
  const point = { scanId: 'scan-1', totalVulns: 7, critical: 1, high: 2, medium: 3, low: 0, postureScore: 61.5, postureGrade: 'D' };

  it('records a posture point, and replaces it by one of the same scan', async () => {
    const { data, errors } = await g.run(record, { variables: { input: point } });
    expect(errors).toEqual([]);
    expect(data?.recordTrendPoint).toEqual({
      auditEntry: {
        action: 'trend.record',
        resource: 'trend/scan-1',
        details: { scan_id: 'scan-1', total_vulns: 7, severity_counts: { critical: 1, high: 2, medium: 3, low: 0 }, tenant_id: 'acme' },
      },
      trendPoint: { ...point, timestamp: '2026-11-23T18:00:00Z' },
    });
    const count = (await g.run('{ postureHistory(first: 1) { totalCount } }')).data?.postureHistory.totalCount;
    const better = { ...point, critical: 0, postureScore: 70, timestamp: '2026-11-23T17:00:00Z' };
    expect((await g.run(record, { variables: { input: better } })).data?.recordTrendPoint.trendPoint).toEqual(better);
    expect((await g.run('{ postureHistory(first: 1) { totalCount } }')).data?.postureHistory.totalCount).toBe(count);
    await g.run(record, { variables: { input: point }, tenant: 'globex' });
    expect((await g.run('{ trendPoint(scanId: "scan-1") { postureScore } }')).data).toEqual({ trendPoint: { postureScore: 70 } });
  });

  it('refuses points that cannot be', async () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ totalVulns: 5 }, 'input.totalVulns'],
      [{ critical: -1 }, 'input.critical'],
      [{ postureScore: 100.5 }, 'input.postureScore'],
      [{ postureGrade: 'N/A' }, 'input.postureGrade'],
      [{ postureGrade: ' ' }, 'input.postureGrade'],
      [{ scanId: '' }, 'input.scanId'],
      [{ timestamp: '2026-11-23T18:00:01Z' }, 'input.timestamp'],
    ];
    for (const [change, argument] of cases) {
      const answer = await g.run(record, { variables: { input: { ...point, ...change } } });
      expect(answer.errors.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
    }
    expect((await g.run('{ trendPoint(scanId: "scan-1") { scanId } }')).data).toEqual({ trendPoint: null });
  });

  it('purges idempotency records that are past their time, and no others', async () => {
    const purge = 'mutation { purgeIdempotencyKeys(input: {}) { purgedCount auditEntry { action details } } }';
    const keyed = (key: string, scanId: string): Promise<Answer> =>
      g.run(record, { variables: { input: { ...point, scanId } }, idempotencyKey: key });
    const total = async (): Promise<number> =>
      (await g.run('{ idempotencyKeys(first: 1) { totalCount } }')).data?.idempotencyKeys.totalCount;
    await keyed('old', 's1');
    const kept = await total();
    now = new Date(testNow.getTime() + 25 * 3_600_000);
    const other = await g.run(record, { variables: { input: point }, idempotencyKey: 'theirs', tenant: 'globex' });
    expect(other.errors).toEqual([]);
    expect((await g.run('{ idempotencyKeys(first: 100) { nodes { expired } } }')).data?.idempotencyKeys.nodes).toContainEqual({
      expired: true,
    });
    const { data, errors } = await g.run(purge);
    expect(errors).toEqual([]);
    expect(data?.purgeIdempotencyKeys).toEqual({
      purgedCount: kept,
      auditEntry: { action: 'idempotency.purged', details: { count: kept, tenant_id: 'acme' } },
    });
    expect(await total()).toBe(0);
    await keyed('fresh', 's2');
    expect((await g.run(purge)).data?.purgeIdempotencyKeys.purgedCount).toBe(0);
    expect(await total()).toBe(1);
    expect(codeOf(await g.run(purge, { role: 'ANALYST' }))).toBe('FORBIDDEN');
  });

  it('resets a bucket of the tenant', async () => {
    const reset = `mutation ($bucketKey: String!) {
      resetRateLimit(input: { bucketKey: $bucketKey }) { bucketKey forgottenHits auditEntry { action resource } } }`;
    const bucketKey = 'tenant:acme:read';
    const before = (await g.run('{ rateLimits(first: 10) { nodes { bucketKey hits } } }')).data?.rateLimits.nodes;
    const { hits } = before.find((bucket: { bucketKey: string }) => bucket.bucketKey === bucketKey);
    expect(hits).toBeGreaterThan(0);
    expect(codeOf(await g.run(reset, { variables: { bucketKey }, tenant: 'globex' }))).toBe('NOT_FOUND');
    const { data, errors } = await g.run(reset, { variables: { bucketKey } });
    expect(errors).toEqual([]);
    expect(data?.resetRateLimit).toEqual({
      bucketKey,
      forgottenHits: hits,
      auditEntry: { action: 'rate_limit.reset', resource: 'rate-limit/tenant:acme:read' },
    });
    expect(codeOf(await g.run(reset, { variables: { bucketKey } }))).toBe('NOT_FOUND');
  });

  const checkpoint = `mutation { createAuditCheckpoint(input: {}) {
    replayed auditEntry { action details } checkpoint { token entryCount headEntryId headSignature createdAt keyId } } }`;

  it('signs what the chain was, verifiable with the published key by any JOSE library', async () => {
    const before = (await g.run('{ auditChain { head count checkpointKey { keyId publicKey algorithm } } }')).data?.auditChain;
    const { data, errors } = await g.run(checkpoint);
    expect(errors).toEqual([]);
    const { checkpoint: signed, auditEntry } = data?.createAuditCheckpoint;
    expect(signed).toMatchObject({ entryCount: before.count, headSignature: before.head, keyId: before.checkpointKey.keyId });
    expect(auditEntry).toEqual({
      action: 'audit.checkpoint_created',
      details: { count: before.count, hmac_signature: before.head, signature_key_id: signed.keyId, tenant_id: 'acme' },
    });
    const key = await importSPKI(before.checkpointKey.publicKey, 'EdDSA');
    const { payload } = await compactVerify(signed.token, key);
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
      tenantId: 'acme',
      entryCount: before.count,
      headEntryId: signed.headEntryId,
      headSignature: before.head,
      createdAt: '2026-11-23T18:00:00.000Z',
    });
    const after = (await g.run('{ auditChain { count verify { tampered } } }')).data?.auditChain;
    expect(after.count).toBe(before.count + 1);
  });

  it('signs an empty chain, too, and replays the same statement', async () => {
    const first = await g.run(checkpoint, { tenant: 'nobody-yet', idempotencyKey: 'c1' });
    expect(first.data?.createAuditCheckpoint.checkpoint).toMatchObject({ entryCount: 0, headEntryId: null, headSignature: null });
    const again = await g.run(checkpoint, { tenant: 'nobody-yet', idempotencyKey: 'c1' });
    expect(again.data?.createAuditCheckpoint).toEqual({ ...first.data?.createAuditCheckpoint, replayed: true });
  });

  it('is refused without a key for checkpoints', async () => {
    const keyless = await open();
    const answer = await keyless.run(checkpoint);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'WRITE_REFUSED', reason: 'NO_CHECKPOINT_KEY' });
    expect((await keyless.run('{ auditChain { checkpointKey { keyId } } }')).data).toEqual({ auditChain: { checkpointKey: null } });
    await keyless.close();
  });
});
