import { writeFileSync } from 'node:fs';
import { demoDatabase } from '../support/demoRows';
import { newPath, parityql } from './command';

const commands = ['serve', 'doctor', 'migrate', 'explain', 'audit', 'docs'];

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help'], ['doctor', '--help'], ['serve', '--help']])('says what there is: %s', async (...args) => {
    const { code, out, err } = await parityql(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toContain(`\n  ${command}`);
  });

  it.each<[string, readonly string[], string]>([
    ['no command', [], 'a command is needed'],
    ['an unknown command', ['docter'], "there is no command 'docter'"],
    ['a name that every object has', ['constructor'], "there is no command 'constructor'"],
    ['an unknown option', ['doctor', '--verbose'], "Unknown option '--verbose'"],
    ["another command's option", ['migrate', '--json'], "Unknown option '--json'"],
    ['an option without its value', ['explain', '-', '--operation'], "Option '--operation <value>' argument missing"],
    ['a value for an option that has none', ['doctor', '--json=yes'], "Option '--json' does not take an argument"],
    ['an argument too many', ['serve', '4000'], "'4000' is one argument too many"],
    ['explain without a file', ['explain'], 'explain needs a file'],
    ['variables that are no JSON', ['explain', '-', '--variables', '{'], '--variables must be a JSON object'],
    ['variables that are a list', ['explain', '-', '--variables', '[]'], '--variables must be a JSON object'],
    ['audit without an action', ['audit'], 'audit needs an action'],
    ['a checkpoint without the key to it', ['audit', 'verify', 'x', '--checkpoint', 'y'], '--checkpoint needs --public-key'],
  ])('refuses %s with exit code 2', async (_what, args, message) => {
    const { code, out, err } = await parityql(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^parityql: .+\n\nparityql <command>/);
    expect(err).toContain(message);
  });

  it.each([['serve'], ['doctor'], ['migrate'], ['explain', '-'], ['audit', 'export']])(
    'names every fault of the configuration at once: %s',
    async (...args) => {
      const env = {
        HOST: '0.0.0.0',
        PORT: '70000',
        PARITYQL_STORE_MODE: 'both',
        PARITYQL_ROUTES: 'NOTHING=SQLITE',
        AGENT_BOM_CLICKHOUSE_URL: 'ftp://u:pass-in-url@h',
        AGENT_BOM_AUDIT_HMAC_KEY_FILE: newPath('absent'),
      };
      const { code, out, err } = await parityql(args, { env, stdin: '{ __typename }' });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^The configuration has 6 fault\(s\):\n(- .+\n){6}$/);
      for (const name of Object.keys(env)) expect(err).toContain(name);
    },
  );

  it('does not repeat a DSN that it cannot use', async () => {
    const env = {
      AGENT_BOM_POSTGRES_URL: 'mysql://u:pass-in-url@h/d',
      AGENT_BOM_POSTGRES_MAINTENANCE_URL: 'postgresql://postgres:pass-in-url@h/d',
    };
    const { code, err } = await parityql(['doctor'], { env });
    expect(code).toBe(1);
    expect(err).toBe(
      [
        'The configuration has 2 fault(s):',
        '- AGENT_BOM_POSTGRES_URL is not a postgresql:// URL',
        "- AGENT_BOM_POSTGRES_MAINTENANCE_URL uses the administrative user 'postgres', which bypasses row-level security; use a least-privilege role\n",
      ].join('\n'),
    );
  });
});

describe('parityql explain', () => {
  const env = { AGENT_BOM_DB: demoDatabase() };
  const explain = (document: string, ...more: string[]): ReturnType<typeof parityql> =>
    parityql(['explain', '-', ...more], { env, stdin: document });

  it('says where each root field goes, with exit code 0 when each goes somewhere', async () => {
    const { code, out, err } = await explain('{ jobs: scanJobs(first: 50) { totalCount nodes { jobId } } }');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^key +field +backend +why +tables +tenant +cost +statements\n/);
    expect(out).toMatch(/\njobs +Query.scanJobs +SQLITE +PRIMARY +jobs +tenant_id = :tenant +\d+ +2\n/);
    expect(out).toMatch(/\nEstimated cost \d+ of at most 200000\.\n$/);
  });

  it('shows the statements with --sql, and without it none', async () => {
    const document = '{ jobs: scanJobs(first: 50) { totalCount nodes { jobId } } }';
    expect((await explain(document)).out).not.toContain('select');
    const { code, out } = await explain(document, '--sql');
    expect(code).toBe(0);
    expect(out.match(/\n-- jobs\nselect .+ from "jobs" .+"tenant_id" = \?.*;\n/g)).toHaveLength(2);
  });

  it('tells the parity error of a field that goes nowhere, with exit code 1', async () => {
    const { code, out } = await explain('{ exceptions(first: 1) { nodes { exceptionId } } }');
    expect(code).toBe(1);
    expect(out).toContain('exceptions: NOT_CONFIGURED. Configure one of: POSTGRES, SNOWFLAKE.');
  });

  it('reads a file, a named operation and variables', async () => {
    const file = newPath('document.graphql');
    writeFileSync(file, 'query A { __typename } query B($n: Int!) { scanJobs(first: $n) { nodes { jobId } } }');
    const small = await parityql(['explain', file, '--operation', 'B', '--variables', '{"n": 1}'], { env });
    const large = await parityql(['explain', file, '--operation', 'B', '--variables', '{"n": 100}'], { env });
    const cost = ({ out }: { out: string }): number => Number(/Estimated cost (\d+)/.exec(out)?.[1]);
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(cost(large)).toBeGreaterThan(cost(small));
  });

  it('says what is wrong with a document', async () => {
    expect(await explain('{')).toMatchObject({ code: 1, err: expect.stringContaining('Syntax Error') as string });
    expect(await explain('{ nothingLikeIt }')).toMatchObject({
      code: 1,
      out: expect.stringContaining('Document: Cannot query field') as string,
    });
    expect(await explain('query A { __typename } query B { __typename }')).toMatchObject({
      code: 1,
      err: '`operationName` must name exactly one operation of the document.\n',
    });
    const absent = newPath('absent.graphql');
    expect(await parityql(['explain', absent], { env })).toEqual({ code: 1, out: '', err: `${absent} cannot be read (ENOENT).\n` });
  });
});
