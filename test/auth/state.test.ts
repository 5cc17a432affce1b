import { Client } from 'pg';
import { MemoryAuthState } from '../../server/auth/state';
import { Turns } from '../../server/auth/turns';
import { asBrowser } from '../support/authServer';
import { createAgentBomDatabase, createManagedDatabase } from '../support/databases';
import { startServer } from '../support/wire';

const at = (seconds: number): Date => new Date(1_795_456_800_000 + seconds * 1000);
const open = { method: 'POST', path: '/v1/auth/session', headers: { 'content-type': 'application/json' }, body: '{"api_key":"k"}' };

describe('the state of one process', () => {
  it('revokes once, until the session would have ended', async () => {
    const state = new MemoryAuthState();
    expect([await state.revoke('n', at(10), at(0)), await state.revoke('n', at(10), at(9))]).toEqual([true, false]);
    expect([await state.isRevoked('n', at(9)), await state.isRevoked('n', at(10)), await state.isRevoked('m', at(0))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await state.revoke('n', at(20), at(10))).toBe(true);
  });

  it('keeps what lives longest when it is full', async () => {
    const state = new MemoryAuthState();
    await state.revoke('over', at(1), at(0));
    for (let i = 0; i < 100_001; i += 1) await state.revoke(`n${i}`, at(100 + i), at(2));
    expect(await state.isRevoked('n100000', at(3))).toBe(true);
    expect(await state.isRevoked('n99999', at(3))).toBe(true);
    // Those that would have ended first are what is forgotten, and only when there is nothing that is over.
    const kept = await Promise.all(['n20000', 'n60000'].map((nonce) => state.isRevoked(nonce, at(3))));
    expect(kept).toEqual([true, true]);
  });

  it('counts the attempts of the last minute', async () => {
    const state = new MemoryAuthState();
    const counts = [];
    for (const second of [0, 1, 59, 60, 61.5]) counts.push(await state.countAttempt('a', at(second)));
    expect(counts).toEqual([1, 2, 3, 3, 3]);
    expect(await state.countAttempt('b', at(62))).toBe(1);
  });
});

describe('the state in Postgres', () => {
  it('is made on first use where the schema belongs to the gateway', async () => {
    const database = await createManagedDatabase();
    const server = await startServer({
      AGENT_BOM_POSTGRES_URL: database.appUrl,
      PARITYQL_STORE_MODE: 'managed',
      AGENT_BOM_API_KEYS: 'k:admin',
    });
    const opened = await Promise.all([server.send(open), server.send(open), server.send(open)]);
    expect(opened.map(({ status }) => status)).toEqual([204, 204, 204]);
    const headers = asBrowser(opened[0]!);
    await server.send({ method: 'DELETE', path: '/v1/auth/session', headers });
    const after = await Promise.all(opened.map((answer) => server.send({ path: '/v1/auth/me', headers: asBrowser(answer) })));
    expect(after.map(({ status }) => status)).toEqual([401, 200, 200]);
    await server.close();
    await database.drop();
  });

  it('is only read where the gateway has no leave to write', async () => {
    const database = await createAgentBomDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('grant select on auth_session_attempts, revoked_session_nonces to agent_bom_app');
    const server = await startServer({ AGENT_BOM_POSTGRES_URL: database.appUrl, AGENT_BOM_API_KEYS: 'k:admin' });
    const headers = asBrowser(await server.send(open));
    const me = { path: '/v1/auth/me', headers };
    expect((await server.send(me)).status).toBe(200);
    expect((await server.send({ method: 'DELETE', path: '/v1/auth/session', headers })).status).toBe(204);
    expect((await server.send(me)).status).toBe(401);
    const { rows } = await owner.query(
      'select (select count(*) from revoked_session_nonces) + (select count(*) from auth_session_attempts) as n',
    );
    expect(Number(rows[0].n)).toBe(0);
    await server.close();
    await owner.end();
    await database.drop();
  });
});

describe('turns', () => {
  it('let a few run and a bounded number wait', async () => {
    const turns = new Turns(2, 3);
    let running = 0;
    let most = 0;
    const ends: (() => void)[] = [];
    const work = (): Promise<void> => {
      most = Math.max(most, (running += 1));
      return new Promise((resolve) => ends.push(() => ((running -= 1), resolve())));
    };
    const waiting = Array.from({ length: 5 }, () => turns.run(work));
    await expect(turns.run(work)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    for (let i = 0; i < 5; i += 1) {
      ends[i]!();
      await waiting[i];
    }
    expect([most, running]).toEqual([2, 0]);
    await expect(turns.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await turns.run(async () => 7)).toBe(7);
  });
});
