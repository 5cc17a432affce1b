import type { FastifyInstance } from 'fastify';
import type { Deployment } from '../deployment';
import type { HttpRateLimits } from './rateLimits';

/** How long an answer of the probes is given again, in milliseconds: anybody may ask, and each probe takes a connection of every store. */
const keptMs = 1000;

/** `degraded`: the primary store answers, another one does not. */
type Status = 'ready' | 'degraded' | 'not_ready';

interface Readiness {
  readonly status: Status;
  readonly backends: Readonly<Record<string, boolean>>;
}

/** `/healthz`: the process lives. `/readyz`: the primary store answers, and which of the others do; 503 when it does not. */
export function registerHealth(app: FastifyInstance, deployment: Deployment, limits: HttpRateLimits): void {
  let known: { readonly at: number; readonly answer: Promise<Readiness> } | null = null;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (known === null || performance.now() - known.at > keptMs) known = { at: performance.now(), answer: probe(deployment) };
    const { status, backends } = await known.answer;
    const rateLimits = limits.state.toLowerCase();
    return reply.status(status === 'not_ready' ? 503 : 200).send({ status, backends, rateLimits });
  });
}

async function probe({ services, config }: Deployment): Promise<Readiness> {
  const probes = [...services.backends.values()].map(async (module) => [module.backend, (await module.health()).reachable] as const);
  const backends = Object.fromEntries(await Promise.all(probes));
  const primary = config.backends[0];
  if (primary === undefined || backends[primary] !== true) return { status: 'not_ready', backends };
  return { status: Object.values(backends).every(Boolean) ? 'ready' : 'degraded', backends };
}
