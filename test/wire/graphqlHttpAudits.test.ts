import { serverAudits, type Audit } from 'graphql-http';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireServer } from '../support/wire';

/** Audits that this server does not meet, each with its reason. A fixed audit has to leave this list, and a new failure must not hide in it. */
const exceptions: Readonly<Record<string, string>> = {};

let server: WireServer;

/** A GET is only answered with a header that no simple request of a foreign page can have; the audits know no such header. */
const fetchWithPreflightHeader: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, authorization: 'Bearer audit-key', 'apollo-require-preflight': 'true' } });

const audits: readonly Audit[] = serverAudits({ url: () => `http://127.0.0.1:${server.port}/graphql`, fetchFn: fetchWithPreflightHeader });

describe('the audits of graphql-http', () => {
  beforeAll(async () => {
    server = await startServer({ AGENT_BOM_DB: demoDatabase(), AGENT_BOM_API_KEYS: 'audit-key:admin' });
  });
  afterAll(() => server.close());

  it('are 61', () => {
    expect(audits).toHaveLength(61);
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _name, audit) => {
    const result = await audit.fn();
    const outcome = result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
    if (exceptions[id] === undefined) expect(outcome).toBe('ok');
    else expect(outcome).not.toBe('ok');
  });
});
