'use strict';
/**
 * The ClickHouse engine behind the small part of its HTTP interface that the official client uses: the test server for the real client. A process of its
 * own, because the engine holds its thread. Prints the port when it listens.
 */
const { createServer } = require('node:http');
const { gunzipSync, gzipSync } = require('node:zlib');
const { Session } = require('chdb');

const session = new Session(process.argv[2]);
const secret = process.argv[3];
const settingNames = new Set([
  'query',
  'query_id',
  'database',
  'default_format',
  'role',
  'session_id',
  'enable_http_compression',
  'wait_end_of_query',
  'cancel_http_readonly_queries_on_client_close',
]);

const literal = (value) => (/^-?\d+(\.\d+)?$/.test(value) ? value : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`);

/** Settings of the URL become settings of the statement, where the server would put them. */
function withSettings(sql, url) {
  const settings = [...url.searchParams]
    .filter(([name]) => !settingNames.has(name) && !name.startsWith('param_'))
    .map(([name, value]) => `${name} = ${literal(value)}`)
    .join(', ');
  if (settings === '') return sql;
  const insert = /^(\s*INSERT\s+INTO\s+\S+(?:\s*\([^)]*\))?)\s+(FORMAT\s+\w+)/i.exec(sql);
  if (insert) return `${insert[1]} SETTINGS ${settings} ${insert[2]}${sql.slice(insert[0].length)}`;
  const format = /\s+FORMAT\s+(\w+)\s*$/i.exec(sql);
  const body = format ? sql.slice(0, format.index) : sql;
  return `${body} SETTINGS ${settings}${format ? ` FORMAT ${format[1]}` : ''}`;
}

/** Bound values arrive as the server's escaped text; the engine takes values, and lists as lists. */
function paramsOf(url) {
  const params = {};
  for (const [name, value] of url.searchParams) if (name.startsWith('param_')) params[name.slice(6)] = unescaped(value);
  return params;
}

function unescaped(value) {
  if (value.startsWith('[')) {
    const items = [];
    for (const match of value.matchAll(/'((?:[^'\\]|\\.)*)'/g)) items.push(plain(match[1]));
    return items;
  }
  return plain(value);
}

const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', 0: '\0' };
const plain = (text) => text.replace(/\\(.)/gs, (_, c) => escapes[c] ?? c);

async function run(request, body) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/ping') return 'Ok.\n';
  const given = request.headers.authorization?.startsWith('Basic ')
    ? Buffer.from(request.headers.authorization.slice(6), 'base64').toString().split(':').slice(1).join(':')
    : request.headers['x-clickhouse-key'];
  if ((given ?? '') !== secret)
    throw Object.assign(new Error('Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)'), { status: 403 });
  const text = [url.searchParams.get('query') ?? '', body].filter((part) => part !== '').join('\n');
  const format = /FORMAT\s+(\w+)\s*$/i.exec(text)?.[1] ?? 'TabSeparated';
  const sql = withSettings(/^\s*INSERT/i.test(text) ? text : text.trim(), url);
  const params = paramsOf(url);
  const result =
    Object.keys(params).length > 0 ? await session.queryBindAsync(sql, params, { format }) : await session.queryAsync(sql, { format });
  return Buffer.from(result.bytes());
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const raw = Buffer.concat(chunks);
    const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
    try {
      const answer = await run(request, body);
      const zipped =
        /gzip/.test(request.headers['accept-encoding'] ?? '') &&
        new URL(request.url, 'http://x').searchParams.get('enable_http_compression') === '1';
      response.writeHead(200, zipped ? { 'content-encoding': 'gzip' } : {});
      response.end(zipped ? gzipSync(answer) : answer);
    } catch (error) {
      const message = String(error.message).replace(/^Query failed: /, '');
      const code = /Code: (\d+)/.exec(message)?.[1] ?? '0';
      response.writeHead(error.status ?? 500, { 'x-clickhouse-exception-code': code });
      response.end(message);
    }
  });
});

server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
process.on('SIGTERM', () => process.exit(0));
process.stdin.on('end', () => process.exit(0)).resume();
