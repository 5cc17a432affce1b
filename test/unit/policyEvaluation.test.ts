import { argumentHosts, argumentPaths, isAllowedHost, isSecretPath, pythonText } from '../../datasources/policyArguments';
import { evaluatePolicies, type Caller, type EvaluatedPolicy, type PolicyEvaluation } from '../../datasources/policyEvaluation';
import { patternOccurs, stepBudget, type PatternResult } from '../../datasources/policyPatternMatch';
import { policyRule } from '../../datasources/policyRule';
import { toolClasses } from '../../datasources/toolClasses';

const nobody: Caller = { agentName: null, agentType: null, environment: null };

function policy(name: string, rules: readonly object[], more: Partial<EvaluatedPolicy> = {}): EvaluatedPolicy {
  const bound = { boundAgents: [], boundAgentTypes: [], boundEnvironments: [] };
  return {
    policyId: `id-${name}`,
    name,
    modeRaw: 'enforce',
    rules: rules.map((rule) => policyRule({ id: `r-${name}`, ...rule })),
    ...bound,
    ...more,
  };
}

interface Options {
  readonly tool?: string;
  readonly args?: Record<string, unknown>;
  readonly caller?: Partial<Caller>;
  readonly honour?: boolean;
}

const evaluate = (
  policies: readonly EvaluatedPolicy[],
  { tool = 'fetch', args = {}, caller = {}, honour = true }: Options = {},
): PolicyEvaluation => evaluatePolicies(policies, { toolName: tool, arguments: args }, { ...nobody, ...caller }, honour);

const reasonOf = (rule: object, options?: Options): string | null => {
  const { action, reason } = evaluate([policy('p', [rule])], options);
  return action === 'BLOCKED' ? reason : null;
};

describe('a rule', () => {
  it.each<[string, object, Options, string | null]>([
    ['a listed tool', { block_tools: ['other', 'run_shell'] }, { tool: 'run_shell' }, "Tool 'run_shell' is blocked by rule 'r-p'"],
    ['any tool', { block_tools: ['*'] }, {}, "Tool 'fetch' is blocked by rule 'r-p'"],
    [
      'a listed tool in disguise',
      { block_tools: ['run_shell'] },
      { tool: 'RUN\u200b_ｓhell ' },
      "Tool 'RUN\u200b_ｓhell ' is blocked by rule 'r-p'",
    ],
    ['a tool that only starts like a listed one', { block_tools: ['run'] }, { tool: 'run_shell' }, null],
    [
      'a denied class',
      { deny_tool_classes: ['Network', 'database'] },
      { tool: 'sql_fetch' },
      "Tool 'sql_fetch' matched denied tool class(es) database, network in rule 'r-p'",
    ],
    ['a denied class that does not apply', { deny_tool_classes: ['screen_capture'] }, {}, null],
    ['a change in read-only mode', { read_only: true }, { tool: 'delete_row' }, "Tool 'delete_row' violates read-only mode in rule 'r-p'"],
    ['a read in read-only mode', { read_only: true }, { tool: 'list_tables' }, null],
    [
      'a secret path',
      { block_secret_paths: true },
      { args: { path: '/home/u/.SSH/id_rsa' } },
      "Argument path '/home/u/.SSH/id_rsa' matches a protected secret path in rule 'r-p'",
    ],
    [
      'a secret path deep inside',
      { block_secret_paths: true },
      { args: { a: [{ b: 'x' }, { c: '~/.env' }] } },
      "Argument path '~/.env' matches a protected secret path in rule 'r-p'",
    ],
    ['a secret word that is no path', { block_secret_paths: true }, { args: { note: 'credentials' } }, null],
    [
      'a foreign host',
      { block_unknown_egress: true, allowed_hosts: ['api.example.com'] },
      { args: { url: 'https://evil.test/x' } },
      "Outbound host 'evil.test' is not allowlisted in rule 'r-p'",
    ],
    [
      'an allowed host',
      { block_unknown_egress: true, allowed_hosts: ['Example.com'] },
      { args: { url: 'https://api.example.com:8443/x' } },
      null,
    ],
    ['a tool by name', { tool_name: 'fetch' }, {}, "Tool 'fetch' blocked by rule 'r-p'"],
    [
      'a tool by pattern, from its start',
      { tool_name_pattern: 'fet.h' },
      { tool: 'fetcher' },
      "Tool 'fetcher' matches blocked pattern 'fet.h'",
    ],
    ['a tool by pattern, not inside', { tool_name_pattern: 'etch' }, {}, null],
    ['a tool in capitals by pattern', { tool_name_pattern: 'fetch$' }, { tool: 'FETCH' }, "Tool 'FETCH' matches blocked pattern 'fetch$'"],
    [
      'an argument by pattern, anywhere',
      { arg_pattern: { sql: '(?i)drop\\s+table' } },
      { args: { sql: 'x; DROP  TABLE y' } },
      "Argument 'sql' matches blocked pattern '(?i)drop\\s+table'",
    ],
    ['an argument that is not given, as an empty text', { arg_pattern: { sql: '^$' } }, {}, "Argument 'sql' matches blocked pattern '^$'"],
    ['an inherited name, as not given', { arg_pattern: { constructor: 'native' } }, {}, null],
    [
      'an argument that is no text',
      { arg_pattern: { n: "^\\{'a': \\[1, True, None\\]\\}$" } },
      { args: { n: { a: [1, true, null] } } },
      "Argument 'n' matches blocked pattern '^\\{'a': \\[1, True, None\\]\\}$'",
    ],
    ['nothing', {}, {}, null],
    ['registry verification, which is never evaluated', { require_registry_verified: true }, {}, null],
    ['a rate limit, which is not evaluated per call', { rate_limit: 1 }, {}, null],
    ['an action that does not deny', { action: 'warn', block_tools: ['*'] }, {}, null],
    ['the action fail', { action: 'fail', block_tools: ['*'] }, {}, "Tool 'fetch' is blocked by rule 'r-p'"],
  ])('on %s', (_what, rule, options, reason) => {
    expect(reasonOf(rule, options)).toBe(reason);
  });

  it('asks its conditions in a fixed order', () => {
    const all = {
      block_tools: ['post'],
      deny_tool_classes: ['network'],
      read_only: true,
      block_secret_paths: true,
      block_unknown_egress: true,
      tool_name: 'post',
      tool_name_pattern: 'p',
      arg_pattern: { url: '.' },
    };
    const words = [
      'is blocked by',
      'denied tool class',
      'read-only',
      'secret path',
      'Outbound',
      "'post' blocked by",
      "pattern 'p'",
      "pattern '.'",
    ];
    words.forEach((word, from) => {
      const rule = Object.fromEntries(Object.entries(all).slice(from));
      expect(reasonOf(rule, { tool: 'post', args: { url: 'https://evil.test/.env' } })).toContain(word);
    });
  });

  it('refuses a document that is no rule', () => {
    for (const stored of ['x', null, [], { id: 'r', block_tools: 'all' }, { id: 'r', arg_pattern: ['x'] }, { id: 'r', tool_name: 3 }])
      expect(() => policyRule(stored)).toThrow('The stored record cannot be read');
  });
});

describe('several policies', () => {
  const deny = (name: string, more: Partial<EvaluatedPolicy> = {}): EvaluatedPolicy => policy(name, [{ block_tools: ['fetch'] }], more);

  it('decides by name, then id, whatever the order they come in', () => {
    const policies = [deny('b'), { ...deny('a'), policyId: '2' }, { ...deny('a'), policyId: '1' }];
    for (const order of [policies, [...policies].reverse()])
      expect(evaluate(order)).toMatchObject({ action: 'BLOCKED', policyName: 'a', policyId: '1', ruleId: 'r-a' });
  });

  it('orders names by code point, as the stores do', () => {
    expect(evaluate([deny('\u{1f600}'), deny('\uffee')])).toMatchObject({ policyName: '\uffee' });
    expect(evaluate([deny('a'), deny('Z')])).toMatchObject({ policyName: 'Z' });
  });

  it('blocks by a later policy in enforce mode although an earlier one would only alert', () => {
    expect(evaluate([deny('a', { modeRaw: 'audit' }), deny('b')])).toMatchObject({
      action: 'BLOCKED',
      policyName: 'b',
      reason: "Tool 'fetch' is blocked by rule 'r-b'",
    });
  });

  it('reports the first alert', () => {
    const policies = [deny('b', { modeRaw: 'audit' }), deny('a', { modeRaw: 'audit' })];
    expect(evaluate(policies)).toMatchObject({
      action: 'ALERTED',
      policyName: 'a',
      reason: "[audit] Tool 'fetch' is blocked by rule 'r-a'",
    });
  });

  it('allows without a match, and says when there are no policies', () => {
    const clean = { action: 'ALLOWED', policyId: null, policyName: null, ruleId: null };
    expect(evaluate([policy('a', [])])).toMatchObject({ ...clean, reason: 'no matching deny rule', policiesEvaluated: 1 });
    expect(evaluate([])).toMatchObject({ ...clean, reason: 'no enabled gateway policies configured', policiesEvaluated: 0 });
  });

  it.each<[string, Partial<EvaluatedPolicy>, Partial<Caller>, string | null]>([
    ['the agent', { boundAgents: ['x', 'me'] }, { agentName: 'me' }, null],
    ['another agent', { boundAgents: ['x'] }, { agentName: 'me' }, 'AGENT'],
    ['an agent, and the caller does not say who it is', { boundAgents: ['x'] }, {}, 'AGENT'],
    ['another type', { boundAgentTypes: ['cursor'] }, { agentType: 'vscode' }, 'AGENT_TYPE'],
    ['a type, and the caller does not say its own', { boundAgentTypes: ['cursor'] }, { agentName: 'me' }, null],
    ['another environment', { boundEnvironments: ['prod'] }, { environment: 'dev' }, 'ENVIRONMENT'],
    ['the environment', { boundEnvironments: ['prod'] }, { environment: 'prod' }, null],
    [
      'the type but another environment',
      { boundAgentTypes: ['cursor'], boundEnvironments: ['prod'] },
      { agentType: 'cursor', environment: 'dev' },
      'ENVIRONMENT',
    ],
  ])('honours a binding to %s', (_what, bound, caller, binding) => {
    const policies = [deny('a', bound)];
    const honoured = evaluate(policies, { caller });
    expect(honoured.skippedPolicies).toEqual(binding === null ? [] : [{ policyId: 'id-a', policyName: 'a', binding }]);
    expect(honoured).toMatchObject({ action: binding === null ? 'BLOCKED' : 'ALLOWED', policiesEvaluated: binding === null ? 1 : 0 });
    if (binding !== null) expect(honoured.reason).toBe('no matching deny rule');
    expect(evaluate(policies, { caller, honour: false })).toMatchObject({ action: 'BLOCKED', skippedPolicies: [] });
  });

  it('reports what is stated and not enforced, of the policies it asked', () => {
    const policies = [
      policy('a', [{ id: '1', action: 'warn', require_registry_verified: true }, { id: '2', rate_limit: 60 }, { id: '3' }]),
      policy('b', [{ action: 'warn' }], { boundAgents: ['x'] }),
    ];
    const of = { policyId: 'id-a', policyName: 'a' };
    expect(evaluate(policies).notEnforced).toEqual([
      { ...of, ruleId: '1', feature: 'ACTION' },
      { ...of, ruleId: '1', feature: 'REQUIRE_REGISTRY_VERIFIED' },
      { ...of, ruleId: '2', feature: 'RATE_LIMIT' },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['too long', 'a'.repeat(501), 'x', 'PATTERN_TOO_LONG'],
    ['on too long an input', 'a', 'a'.repeat(10_001), 'INPUT_TOO_LONG'],
    ['broken', '(', 'x', 'INVALID'],
    ['beyond a linear-time engine', '(?=x)x', 'x', 'UNSUPPORTED'],
    ['too large', '(a{1,99}){1,99}', 'x', 'TOO_COMPLEX'],
  ])('reports a pattern that is %s, and does not match it', (_what, pattern, text, reason) => {
    const { action, notEvaluated } = evaluate([policy('a', [{ arg_pattern: { q: pattern } }])], { args: { q: text } });
    expect(action).toBe('ALLOWED');
    expect(notEvaluated).toEqual([
      { policyId: 'id-a', policyName: 'a', ruleId: 'r-a', argument: 'q', pattern: pattern.slice(0, 500), reason },
    ]);
  });

  it('reports a pattern of names once, although it looks at two spellings', () => {
    expect(evaluate([policy('a', [{ tool_name_pattern: '(' }])], { tool: 'FETCH' }).notEvaluated).toHaveLength(1);
  });
});

describe('the classes of a tool', () => {
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['list_tables', {}, ['read']],
    ['get_weather', {}, ['read']],
    ['create_issue', {}, ['write']],
    ['run_shell', { cmd: 'ls' }, ['execute']],
    ['delete_and_run', {}, ['destructive']],
    ['read_file', { path: 'x' }, ['filesystem', 'read']],
    ['query_database', { sql: 'select 1' }, ['database', 'read']],
    ['fetch', {}, ['network', 'read']],
    ['lookup', { q: 'https://a.test' }, ['filesystem', 'network', 'read']],
    ['lookup', { host: 'a.test' }, ['network', 'read']],
    ['take_screenshot', {}, ['read', 'screen_capture']],
  ])('%s %j', (toolName, args, expected) => {
    expect(toolClasses({ toolName, arguments: args })).toEqual(expected);
  });
});

describe('arguments', () => {
  it('finds paths by name and by look', () => {
    const args = { path: 'plain', other: 'plain', win: 'a\\b', home: '~', list: ['x/y'], FILE: 'named', n: 3 };
    expect(argumentPaths({ toolName: 't', arguments: args })).toEqual(['plain', 'a\\b', '~', 'x/y', 'named']);
  });

  it.each([
    ['https://User:pw@Evil.Test:8443/x?y', 'evil.test'],
    ['evil.test:80', 'evil.test'],
    ['http://[::1]:80/', '::1'],
    ['ht\ntps://a.test', 'a.test'],
    ['https://a.test\\@b.test', 'b.test'],
    ['', null],
    ['not a url://x', null],
  ])('finds the host of %j', (url, host) => {
    expect(argumentHosts({ toolName: 't', arguments: { url } })).toEqual(host === null ? [] : [host]);
  });

  it('finds hosts elsewhere only with a scheme', () => {
    expect(argumentHosts({ toolName: 't', arguments: { q: 'a.test', r: ' HTTPS://B.test ' } })).toEqual(['b.test']);
  });

  it('knows secret paths and allowed hosts', () => {
    expect([isSecretPath('/a/.AWS/x'), isSecretPath('/a/environment'), isSecretPath('my-credentials.json')]).toEqual([true, false, true]);
    expect([isAllowedHost('a.b', ['B']), isAllowedHost('ab', ['b']), isAllowedHost('b', ['']), isAllowedHost('b', ['b'])]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it.each<[unknown, string]>([
    ["it's", "it's"],
    [["it's", 'a"b', `'"`, 'x\ny\\'], `["it's", 'a"b', '\\'"', 'x\\ny\\\\']`],
    [null, 'None'],
    [[true, false, 1.5, {}], '[True, False, 1.5, {}]'],
  ])('prints %j as Python does', (value, printed) => {
    expect(pythonText(value)).toBe(printed);
  });
});

describe('patterns', () => {
  // Answers of Python 3.11: re.match and re.search.
  it.each<[string, string, PatternResult, PatternResult]>([
    ['query_.*', 'query_database', true, true],
    ['query_.*', 'my_query_x', false, true],
    ['^run', 'prerun run', false, false],
    ['run$', 'prerun', false, true],
    ['run$', 'run\n', true, true],
    ['run\\Z', 'run\n', false, false],
    ['(?i)drop\\s+table', 'x DROP \t TABLE y', false, true],
    ['(?i)drop\\s+table', 'droptable', false, false],
    ['a|b', 'cb', false, true],
    ['(?:ab|c)+d', 'xabcabd', false, true],
    ['(?P<verb>get|set)_x', 'set_x', true, true],
    ['[^a-z]', 'abc', false, false],
    ['[^a-z]', 'abC', false, true],
    ['[]x]', 'a]', false, true],
    ['[a\\-z]', '-', true, true],
    ['[\\w.]+@[\\w.]+', 'mail to x.y@z.io', false, true],
    ['\\d{3}', '１２３', true, true],
    ['(?a)\\d{3}', '１２３', false, false],
    ['\\bcat\\b', 'concat cat', false, true],
    ['\\bcat\\b', 'concat', false, false],
    ['\\Bcat', 'concat', false, true],
    ['.', '\n', false, false],
    ['(?s).', '\n', true, true],
    ['^b$', 'a\nb\nc', false, false],
    ['(?m)^b$', 'a\nb\nc', false, true],
    ['x{2}', 'xx', true, true],
    ['x{,2}y', 'xxxy', false, true],
    ['x{2,}y', 'xy', false, false],
    ['x{', 'x{', true, true],
    ['{a}', '{a}', true, true],
    ['x*?y', 'xxy', true, true],
    ['(?i:ab)c', 'ABc', true, true],
    ['(?i:ab)c', 'ABC', false, false],
    ['(?i)ſ', 's', true, true],
    ['(?i)É', 'é', true, true],
    ['\\x41\\u00e9\\101', 'AéA', true, true],
    ['(a*)*b', 'aaab', true, true],
    ['', 'anything', true, true],
    ['(?#note)a', 'a', true, true],
    ['a(?#note)+', 'aaa', true, true],
    ['*a', 'a', 'INVALID', 'INVALID'],
    ['a**', 'a', 'INVALID', 'INVALID'],
    ['a{2}{3}', 'a', 'INVALID', 'INVALID'],
    ['{2}', 'a', 'INVALID', 'INVALID'],
    ['(a', 'a', 'INVALID', 'INVALID'],
    ['[a', 'a', 'INVALID', 'INVALID'],
    ['a)', 'a', 'INVALID', 'INVALID'],
    ['\\q', 'q', 'INVALID', 'INVALID'],
    ['[z-a]', 'a', 'INVALID', 'INVALID'],
    ['[\\w-a]', 'a', 'INVALID', 'INVALID'],
    ['a(?i)b', 'ab', 'INVALID', 'INVALID'],
    ['(?P<1>a)', 'a', 'INVALID', 'INVALID'],
    ['(?P<n>a)(?P<n>b)', 'a', 'INVALID', 'INVALID'],
    ['^*', 'a', 'INVALID', 'INVALID'],
    ['\\x4', 'x', 'INVALID', 'INVALID'],
    ['(?L)a', 'a', 'INVALID', 'INVALID'],
    ['[\\9]', '9', 'INVALID', 'INVALID'],
    ['(?<n>a)', 'a', 'INVALID', 'INVALID'],
  ])('%j on %j', (pattern, text, match, search) => {
    expect([patternOccurs('match', pattern, text, stepBudget()), patternOccurs('search', pattern, text, stepBudget())]).toEqual([
      match,
      search,
    ]);
  });

  it.each([
    '(?=a)',
    '(?!a)',
    '(?<=a)b',
    '(?<!a)b',
    '(?>a)',
    '(a)\\1',
    '(?P<n>a)(?P=n)',
    '(a)(?(1)b)',
    'a++',
    'a{2}+',
    '(?x) a',
    '\\N{BULLET}',
  ])('does not evaluate %j', (pattern) => {
    expect(patternOccurs('search', pattern, 'ab', stepBudget())).toBe('UNSUPPORTED');
  });

  it.each(['(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*b', '.*.*.*.*b', '(a*)*(a*)*(a*)*b', '([a-z]+)*\\d'])(
    'evaluates %j in a bounded number of steps',
    (pattern) => {
      const budget = stepBudget();
      const before = performance.now();
      expect([false, 'TOO_COMPLEX']).toContain(patternOccurs('search', pattern, `${'a'.repeat(9_998)}!`, budget));
      expect(performance.now() - before).toBeLessThan(5_000);
      expect(patternOccurs('search', pattern, `${'a'.repeat(30)}!`, stepBudget())).toBe(false);
    },
  );

  it.each(['(){1,1000000000}', '(()*){1000000000}', 'a{1000000000}', 'a{0,1000000000}', '(\\b){1000000000}'])(
    'compiles %j in bounded time',
    (pattern) => {
      const before = performance.now();
      patternOccurs('search', pattern, 'x', stepBudget());
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );

  it('shares one budget between the patterns of a call', () => {
    const budget = { left: 100 };
    expect(patternOccurs('search', 'b', 'a'.repeat(50), budget)).toBe(false);
    expect(patternOccurs('search', 'b', 'a'.repeat(50), budget)).toBe('TOO_COMPLEX');
  });

  it('takes patterns of 500 and texts of 10000 characters, not code units', () => {
    expect(patternOccurs('match', `${'\u{1f600}'.repeat(499)}$`, '\u{1f600}'.repeat(499), stepBudget())).toBe(true);
    expect(patternOccurs('match', '.*$', '\u{1f600}'.repeat(10_000), stepBudget())).toBe(true);
  });
});
