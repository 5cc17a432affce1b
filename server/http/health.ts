import type { FastifyInstance } from 'fastify';
import type { Deployment } from '../deployment';
import type { HttpRateLimits } from './rateLimits';

/** How long an answer of the probes is given again, in milliseconds: anybody may ask, and each probe takes a connection of every store. */
const keptMs = 1000;

interface Readiness {
  readonly ready: boolean;
  readonly backends: Readonly<Record<string, boolean>>;
}

/** `/healthz`: the process lives. `/readyz`: every configured backend answers; 503 names those that do not. */
export function registerHealth(app: FastifyInstance, deployment: Deployment, limits: HttpRateLimits): void {
  let known: { readonly at: number; readonly answer: Promise<Readiness> } | null = null;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (known === null || performance.now() - known.at > keptMs) known = { at: performance.now(), answer: probe(deployment) };
    const { ready, backends } = await known.answer;
    const rateLimits = limits.state.toLowerCase();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not_ready', backends, rateLimits });
  });
}

async function probe({ services }: Deployment): Promise<Readiness> {
  const probes = [...services.backends.values()].map(async (module) => [module.backend, (await module.health()).reachable] as const);
  const backends = Object.fromEntries(await Promise.all(probes));
  return { ready: Object.values(backends).every(Boolean), backends };
}
