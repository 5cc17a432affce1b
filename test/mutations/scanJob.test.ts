import { sharedWritableBackends } from '../support/backends';
import type { Answer, TestGateway } from '../support/gateway';

const fields =
  'jobId status createdAt startedAt completedAt triggeredBy batchId targetIndex targetCount target { field value ordinal } request result error';
const submit = `mutation ($input: SubmitScanJobInput!) { submitScanJob(input: $input) { replayed auditEntry { action resource } scanJob { ${fields} childJobIds } children { ${fields} } } }`;
const cancel = `mutation ($id: String!) { cancelScanJob(input: { jobId: $id }) { auditEntry { action } scanJob { ${fields} } } }`;
const record = `mutation ($input: RecordScanResultInput!) { recordScanResult(input: $input) { auditEntry { action } scanJob { ${fields} } } }`;
const remove = 'mutation ($id: String!) { deleteScanJob(input: { jobId: $id }) { deletedId auditEntry { action } } }';
const all = '{ scanJobs(first: 100) { totalCount nodes { jobId status } } auditChain { count verify { tampered } } }';
const refusal = ({ errors }: Answer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['argument'] ?? null]);
const input = { request: { images: ['alpine:3'] } };
const tenant = 'fresh';

describe.each(sharedWritableBackends)('scan job mutations on $name', ({ open }) => {
  let g: TestGateway;
  beforeEach(async () => {
    g = await open();
  });
  afterEach(() => g.close());

  const submitted = async (of: object = input): Promise<any> => {
    const { data, errors } = await g.run(submit, { variables: { input: of }, tenant });
    expect(errors).toEqual([]);
    return data?.submitScanJob;
  };

  it('submits one job with the whole request agent-bom reads', async () => {
    const { scanJob, children, auditEntry } = await submitted({
      request: { ...input.request, format: 'SARIF', sbom: '/home/me/app.sbom.json', minSeverity: 'HIGH', repoUrl: null },
      sourceId: 's',
    });
    expect(children).toHaveLength(2);
    expect(auditEntry).toEqual({ action: 'scan.submit', resource: `job/${scanJob.jobId}` });
    const single = (await submitted()).scanJob;
    expect(single).toMatchObject({
      status: 'PENDING',
      createdAt: '2026-11-23T18:00:00Z',
      startedAt: null,
      completedAt: null,
      triggeredBy: 'test',
      result: null,
    });
    expect(Object.keys(single.request).sort()).toEqual(
      (
        'agent_projects ai_deterministic ai_enrich ai_model auto_update_db connectors db_sources discover_host dry_run dynamic_discovery dynamic_max_depth enrich exclude_agents exclude_servers ' +
        'external_scan filesystem_paths format gha_path images inventory jupyter_dirs k8s k8s_namespace min_severity no_scan offline repo_url sbom scope_agents scope_servers tf_dirs vex'
      ).split(' '),
    );
    expect(single.request).toMatchObject({
      images: ['alpine:3'],
      format: 'json',
      ai_model: 'openai/gpt-4o-mini',
      dynamic_max_depth: 4,
      min_severity: null,
    });
  });

  it('makes a batch of several targets, and stops it as a whole', async () => {
    const { scanJob, children } = await submitted({
      request: { images: ['a', 'b'], k8s: true, k8sNamespace: 'prod', filesystemPaths: ['/srv/app'] },
    });
    expect(scanJob).toMatchObject({
      status: 'RUNNING',
      targetCount: 4,
      childJobIds: children.map(({ jobId }: { jobId: string }) => jobId),
    });
    expect(children.map(({ target }: { target: unknown }) => target)).toEqual([
      { field: 'images', value: 'a', ordinal: 0 },
      { field: 'images', value: 'b', ordinal: 1 },
      { field: 'filesystem_paths', value: '<path:app>', ordinal: 0 },
      { field: 'k8s', value: { namespace: 'prod' }, ordinal: 0 },
    ]);
    expect(children[1]).toMatchObject({
      status: 'PENDING',
      targetIndex: 2,
      batchId: scanJob.batchId,
      request: { images: ['b'], k8s: false, filesystem_paths: [] },
    });
    const stopped = await g.run(cancel, { variables: { id: scanJob.jobId }, tenant });
    expect(stopped.data?.cancelScanJob.scanJob).toMatchObject({ status: 'CANCELLED', completedAt: '2026-11-23T18:00:00Z' });
    const { data } = await g.run('{ scanJobs(first: 10, filter: { status: [CANCELLED] }) { totalCount } }', { tenant });
    expect(data?.scanJobs.totalCount).toBe(5);
    expect(refusal(await g.run(cancel, { variables: { id: scanJob.jobId }, tenant }))).toEqual([['CONFLICT', null]]);
  });

  it('stores results of its jobs and of scans that ran elsewhere', async () => {
    const { scanJob } = await submitted();
    const result = { schema_version: '1', summary: { total_agents: 1 }, big: 12345678901 };
    const done = await g.run(record, { variables: { input: { jobId: scanJob.jobId, result } }, tenant });
    expect(done.errors).toEqual([]);
    expect(done.data?.recordScanResult).toMatchObject({
      auditEntry: { action: 'scan.result_recorded' },
      scanJob: { status: 'DONE', result, completedAt: '2026-11-23T18:00:00Z' },
    });
    expect(refusal(await g.run(record, { variables: { input: { jobId: scanJob.jobId, result } }, tenant }))).toEqual([['CONFLICT', null]]);
    const pushed = await g.run(record, { variables: { input: { result, failed: true, error: 'no network' } }, tenant });
    expect(pushed.data?.recordScanResult.scanJob).toMatchObject({
      status: 'FAILED',
      error: 'no network',
      result: { ...result, pushed: true },
    });
  });

  it('keeps nothing that must not be kept', async () => {
    const { scanJob } = await submitted({
      request: { repoUrl: 'https://user:pass@git.example.com/x.git?token=1', scopeAgents: ['ghp_abcdefghijklmnopqrstuvwxyz0123456789'] },
    });
    expect(scanJob.request).toMatchObject({ repo_url: 'https://git.example.com/x.git', scope_agents: ['***REDACTED***'] });
  });

  it('keeps the quotas', async () => {
    await g.close();
    g = await open({ AGENT_BOM_API_MAX_ACTIVE_SCAN_JOBS_PER_TENANT: '2' });
    const { errors } = await g.run(submit, { variables: { input: { request: { images: ['a', 'b', 'c'] } } }, tenant });
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUOTA_EXCEEDED', quota: 'active_scan_jobs', current: 0, attempted: 3 });
    expect((await g.run(all, { tenant })).data?.scanJobs.totalCount).toBe(0);
  });

  it('refuses what does not fit and changes nothing', async () => {
    const { scanJob } = await submitted();
    const before = (await g.run(all, { tenant })).data;
    const cases: readonly (readonly [string, object, string, string | null])[] = [
      [submit, { input: { request: {} } }, 'BAD_USER_INPUT', 'input.request'],
      [
        submit,
        { input: { request: { images: Array.from({ length: 100 }, (_, i) => `i${i}`), k8s: true } } },
        'BAD_USER_INPUT',
        'input.request',
      ],
      [submit, { input: { request: { repoUrl: 'https://x/y', sbom: 'a' } } }, 'BAD_USER_INPUT', 'input.request.repoUrl'],
      [submit, { input: { request: { repoUrl: 'https://x/y', offline: true } } }, 'BAD_USER_INPUT', 'input.request.repoUrl'],
      [submit, { input: { request: { images: ['a\0'] } } }, 'BAD_USER_INPUT', 'input.request.images[0]'],
      [record, { input: { result: [] } }, 'BAD_USER_INPUT', 'input.result'],
      [record, { input: { jobId: 'nope', result: {} } }, 'NOT_FOUND', 'input.jobId'],
      [cancel, { id: 'nope' }, 'NOT_FOUND', 'input.jobId'],
    ];
    for (const [mutation, variables, code, argument] of cases)
      expect(refusal(await g.run(mutation, { variables: variables as Record<string, unknown>, tenant }))).toEqual([[code, argument]]);
    for (const mutation of [cancel, remove])
      expect(refusal(await g.run(mutation, { variables: { id: scanJob.jobId }, tenant: 'globex' }))).toEqual([
        ['NOT_FOUND', 'input.jobId'],
      ]);
    expect((await g.run(all, { tenant })).data).toEqual(before);
    expect((await g.run(remove, { variables: { id: scanJob.jobId }, tenant })).errors).toEqual([]);
  });
});

it('puts jobs into the queue of several nodes in the same transaction', async () => {
  const postgres = sharedWritableBackends.find(({ name }) => name === 'POSTGRES');
  const g = await postgres!.open({ AGENT_BOM_DISTRIBUTED_SCANS: 'true' });
  const { errors, statements } = await g.run(submit, { variables: { input }, tenant });
  expect(errors).toEqual([]);
  expect(statements.some(({ sql }) => /insert into "scan_dispatch_queue"/.test(sql))).toBe(true);
  await g.close();
});

it('leaves starting and stopping to a running agent-bom', async () => {
  const [sqlite] = sharedWritableBackends;
  const g = await sqlite!.open({ PARITYQL_STORE_MODE: 'attached', PARITYQL_ATTACHED_WRITES: 'true' });
  for (const [mutation, variables, route] of [
    [submit, { input }, 'POST /v1/scan'],
    [cancel, { id: 'x' }, 'POST /v1/scan/{job_id}/cancel'],
  ] as const) {
    const { errors } = await g.run(mutation, { variables });
    expect(errors[0]?.extensions).toMatchObject({ code: 'WRITE_REFUSED', reason: 'USE_AGENT_BOM', route });
  }
  await g.close();
});
