import { job, openPairedStores, type PairedStores } from '../support/scanJobRows';

/** An error that nulls a parent ends the answer while lookups of its other fields are still on their way. */
describe.each(['SQLITE', 'POSTGRES'] as const)('an answer that is complete before its lookups, on %s', (backend) => {
  let stores: PairedStores;
  const stray: unknown[] = [];
  const note = (reason: unknown): void => void stray.push(reason);
  beforeAll(async () => {
    stores = await openPairedStores({ AGENT_BOM_POSTGRES_POOL_MAX_SIZE: '1', PARITYQL_POSTGRES_CONNECT_TIMEOUT_MS: '500' });
    await stores.replace(['1', '2', '3', '4', '5', '6'].map((id) => job(id)));
    for (const [id, parent] of ['12', '23', '34', '45', '56'].map(([a, b]) => [a!, b!] as const)) {
      stores.writer.prepare('update jobs set parent_job_id = ? where job_id = ?').run(parent, id);
      await stores.owner.query('update scan_jobs set parent_job_id = $1 where job_id = $2', [parent, id]);
    }
    stores.writer.prepare('update jobs set child_job_ids = ? where job_id = ?').run('"no list"', '1');
    await stores.owner.query(`update scan_jobs set child_job_ids = '"no list"' where job_id = '1'`);
    stores.writer.prepare('update jobs set child_job_ids = ? where job_id = ?').run('["3","6"]', '2');
    await stores.owner.query(`update scan_jobs set child_job_ids = '["3","6"]' where job_id = '2'`);
    process.on('unhandledRejection', note);
  });
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await stores.close();
  });

  it('takes no connection after its end, and leaves none behind', async () => {
    for (let i = 0; i < 12; i += 1) {
      const { data, errors } = await stores.gateway.run(
        `# ${i}\n{ scanJob(jobId: "1", backend: ${backend}) { children { jobId } parent { parent { parent { parent { parent { jobId } } } } } } }`,
      );
      expect(data).toEqual({ scanJob: null });
      expect(errors[0]).toMatchObject({ path: ['scanJob', 'children'], extensions: { code: 'STORED_DATA_INVALID' } });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = await stores.gateway.run(`{ scanJobs(first: 1, backend: ${backend}) { nodes { jobId } } }`);
    expect(after.errors).toEqual([]);
    expect(stray).toEqual([]);
    expect(
      (await stores.owner.query("select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"))
        .rowCount,
    ).toBe(0);
  });

  it('leaves no failure behind that nobody waits for, which would end the process', async () => {
    // One item waits for its parent before it fails, the next one has no parent and fails at once.
    const { data, errors } = await stores.gateway.run(
      `{ scanJob(jobId: "2", backend: ${backend}) { children { parent { jobId } findings(first: 0) { totalCount } } } }`,
    );
    expect(data).toEqual({ scanJob: { children: [null, null] } });
    expect(errors.map((e) => e.extensions['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stray).toEqual([]);
  });

  it('refuses statements after its end', async () => {
    const session = { tenant: 'acme', role: 'ADMIN', scopes: [], method: 'local', subject: 'test', keyId: null } as const;
    const { data } = stores.gateway.deployment.contextFor(session, 'r');
    const { port } = data.root('Query.scanJobStats', 'scanJob', backend);
    expect(await port.countByStatus()).toHaveLength(1);
    await data.end();
    await expect(port.countByStatus()).rejects.toThrow('has ended');
    expect(() => data.root('Query.scanJobStats', 'scanJob', backend)).toThrow('has ended');
    await data.end();
  });
});
