import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../root';

interface Asset {
  readonly path: string;
  readonly file: string;
  readonly type: string;
}

const assets: readonly Asset[] = [
  { path: '/assets/react.js', file: 'node_modules/react/umd/react.production.min.js', type: 'text/javascript' },
  { path: '/assets/react-dom.js', file: 'node_modules/react-dom/umd/react-dom.production.min.js', type: 'text/javascript' },
  { path: '/assets/graphiql.js', file: 'node_modules/graphiql/graphiql.min.js', type: 'text/javascript' },
  { path: '/assets/graphiql.css', file: 'node_modules/graphiql/graphiql.min.css', type: 'text/css' },
  { path: '/assets/explorer.js', file: 'server/http/assets/explorer.js', type: 'text/javascript' },
  { path: '/assets/explorer.css', file: 'server/http/assets/explorer.css', type: 'text/css' },
];

/** GraphiQL needs inline styles; everything else is our own. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'; frame-ancestors 'none'";

/** Serves GraphiQL at `/graphiql` from files of this installation: nothing is loaded from elsewhere. */
export async function registerGraphiql(app: FastifyInstance): Promise<void> {
  for (const asset of assets) {
    const body = readFileSync(join(projectRoot, asset.file));
    app.get(asset.path, async (_request, reply) =>
      reply.type(`${asset.type}; charset=utf-8`).header('cache-control', 'max-age=3600').send(body),
    );
  }
  const page = readFileSync(join(projectRoot, 'server/http/assets/explorer.html'));
  app.get('/graphiql', async (_request, reply) =>
    reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(page),
  );
  app.get('/graphiql/examples', async () => ({ examples: readExamples() }));
  app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
}

/** Example operations, one file per entity, in the order an explorer should show them. */
function readExamples(): readonly { name: string; query: string }[] {
  const folder = join(projectRoot, 'operations');
  const order = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as readonly { name: string; file: string }[];
  return order.map(({ name, file }) => ({ name, query: readFileSync(join(folder, file), 'utf8') }));
}
