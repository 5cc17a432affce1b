import { maxSelections } from '../../server/limits';
import { demoDatabase } from '../support/demoRows';
import { startServer, type WireAnswer, type WireServer } from '../support/wire';

const key = { authorization: 'Bearer advisory-key' };
const repeat = (n: number, item: (i: number) => string): string => Array.from({ length: n }, (_, i) => item(i)).join(' ');
const codesOf = ({ json }: WireAnswer): string[] => (json?.errors ?? []).map((e: any) => e.extensions.code);

let server: WireServer;
beforeAll(async () => {
  server = await startServer({
    NODE_ENV: 'production',
    AGENT_BOM_DB: demoDatabase(),
    AGENT_BOM_API_KEYS: 'advisory-key:admin',
    // As loose as an operator can make them: what follows must not depend on how tight these are.
    PARITYQL_MAX_TOKENS: '100000',
    PARITYQL_MAX_ALIASES: '10000',
    PARITYQL_MAX_DIRECTIVES: '10000',
    PARITYQL_MAX_DEPTH: '100',
  });
});
afterAll(() => server.close());

/** Least CPU of some attempts, in milliseconds: client and server together. */
async function cpuOf(query: string): Promise<{ readonly cpuMs: number; readonly answer: WireAnswer }> {
  const answers: WireAnswer[] = [];
  for (let i = 0; i < 3; i += 1) answers.push(await server.post({ query }, key));
  const [best] = answers.toSorted((a, b) => a.cpuMs - b.cpuMs);
  return { cpuMs: best!.cpuMs, answer: best! };
}

describe('CVE-2026-23897: a body in an encoding that costs or hides something', () => {
  it.each(['ibm1047', 'IBM1047', 'utf-16', 'utf-32', 'utf-7', 'x-user-defined', 'latin1'])('is refused as %s', async (charset) => {
    const body = JSON.stringify({ query: '{ __typename }' });
    for (const type of [
      `application/json; charset=${charset}`,
      `application/json;CHARSET="${charset}"`,
      `text/plain; charset=${charset}`,
    ]) {
      const answer = await server.send({ method: 'POST', headers: { ...key, 'content-type': type }, body });
      expect([answer.status, codesOf(answer)]).toEqual([415, ['BAD_REQUEST']]);
    }
  });

  it('is refused before it is read', async () => {
    const answer = await server.send({
      method: 'POST',
      headers: { ...key, 'content-type': 'application/json; charset=ibm1047' },
      body: Buffer.alloc(900_000, 0x40),
    });
    expect(answer.status).toBe(415);
    expect(answer.cpuMs).toBeLessThan(250);
  });
});

describe('GHSA-9q82-xgwf-vj6h: a GET whose content type lets it pass as one that was preflighted', () => {
  it.each([
    'application/x-odd',
    'text/plain; charset=application/json',
    'text/plain;application/json',
    'application/jsonp',
    'application/json, text/plain',
    'a/b/c',
    'multipart/form-data',
    '=',
  ])('is refused as %s', async (type) => {
    const answer = await server.send({
      path: `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`,
      headers: { ...key, 'content-type': type },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.json.data).toBeUndefined();
  });
});

describe('CVE-2023-26144 and its family: validation that takes the square of the document', () => {
  it.each<[string, string]>([
    ['10,000 repeated fields', `{ scanJobs(first: 1) { nodes { ${repeat(10_000, () => 'jobId')} } } }`],
    ['10,000 repeated fields with arguments', `{ ${repeat(10_000, () => 'scanJob(jobId: "x") { jobId }')} }`],
    ['10,001 aliases of one field', `{ ${repeat(10_001, (i) => `a${i}: __typename`)} }`],
    ['9,000 fields that conflict', `{ ${repeat(9000, (i) => `a: scanJob(jobId: "${i}") { jobId }`)} }`],
    ['3,000 repeated nested fields', `{ ${repeat(3000, () => 'scanJobs(first: 1) { nodes { jobId } }')} }`],
    [
      '1,000 inline fragments with the same fields',
      `{ scanJobs(first: 1) { nodes { ${repeat(1000, () => '... { jobId status error }')} } } }`,
    ],
    [
      '1,000 fragments spread side by side',
      `{ scanJob(jobId: "x") { ${repeat(1000, (i) => `...f${i}`)} } } ${repeat(1000, (i) => `fragment f${i} on ScanJob { jobId status }`)}`,
    ],
  ])('%s take less than 250 ms of CPU', async (what, query) => {
    const { cpuMs, answer } = await cpuOf(query);
    if (process.env['PARITYQL_TEST_CPU'])
      process.stderr.write(`${what}: ${cpuMs.toFixed(0)} ms CPU, ${codesOf(answer)[0] ?? 'answered'}\n`);
    expect(cpuMs).toBeLessThan(250);
    if (!/^1,000/.test(what)) expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('Apollo Server: the default of maxRecursiveSelections is 10,000,000', () => {
  it(`more than ${maxSelections} selections of an expanded document are refused, however many tokens are allowed`, async () => {
    const doubling = (steps: number): string =>
      `{ scanJob(jobId: "x") { ...f0 } } ${repeat(steps, (i) => `fragment f${i} on ScanJob { parent { ...f${i + 1} } parent { ...f${i + 1} } }`)} fragment f${steps} on ScanJob { jobId }`;
    expect(maxSelections).toBeLessThanOrEqual(10_000);
    const answers = [await server.post({ query: doubling(14) }, key), await server.post({ query: doubling(40) }, key)];
    for (const answer of answers) {
      expect(answer.json.errors.map((e: any) => e.message)).toEqual([
        `The document selects more than ${maxSelections} fields when its fragments are expanded.`,
      ]);
      expect(answer.cpuMs).toBeLessThan(250);
    }
    expect((await server.post({ query: doubling(3) }, key)).json.errors).toBeUndefined();
  });
});
