import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { CallerBudget, Session } from '../../resolvers/context';
import { priorityOf, rateLimited, RequestAdmission } from '../admission';
import type { Deployment } from '../deployment';
import { readsPerChange } from '../limitConfig';
import { Lanes } from '../lanes';
import type { RateDecision } from '../rateBucket';
import { RateLimiter, type RateLimitState } from '../rateLimit';
import { placeOfRateLimits } from '../rateLimitPlace';
import { RateLimitScopes } from '../rateLimitScope';

/** Operations that may wait for their turn. */
const waiting = { batch: 32, interactive: 256 } as const;

/** Probes must get through whatever else happens; they cost next to nothing. */
const exempt: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Limits of everything that comes in over HTTP. */
export class HttpRateLimits {
  private readonly limiter: RateLimiter;
  private readonly lanes: Lanes;
  private readonly scopes: RateLimitScopes;
  private readonly now: () => Date;

  constructor(
    private readonly deployment: Deployment,
    logger: Logger,
  ) {
    const { config, services } = deployment;
    const { running, key } = config.rates;
    this.now = services.now;
    this.limiter = new RateLimiter({ shared: sharedStore(deployment), now: services.now, onChange: announcer(logger) });
    this.lanes = new Lanes({
      BATCH: { running: running.batch, waiting: waiting.batch },
      INTERACTIVE: { running: running.interactive, waiting: waiting.interactive },
    });
    this.scopes = new RateLimitScopes(key);
  }

  get state(): RateLimitState {
    return this.limiter.state;
  }

  /** Refuses addresses that send too much, before anything else is looked at. */
  limitAddresses(app: FastifyInstance): void {
    const limit = this.deployment.config.rates.addressPerMinute;
    if (this.off) return;
    app.addHook('onRequest', (request, reply, done) => {
      if (exempt.has(request.url)) {
        done();
        return;
      }
      const settle = (decision: RateDecision): void => {
        if (!decision.admitted) void reply.header('x-ratelimit-scope', 'global-ip');
        done(decision.admitted ? undefined : rateLimited(decision, 'global-ip', 1, this.now()));
      };
      const decided = this.limiter.admit({ bucketKey: `global-ip:${peerOf(request)}`, limit, hits: 1, kind: 'READ' });
      if (decided instanceof Promise) decided.then(settle, done);
      else settle(decided);
    });
  }

  /** What admits one request of a caller. Throws RATE_LIMITED when the caller's budget is known to be used up. */
  admissionOf(
    request: FastifyRequest,
    reply: FastifyReply,
    session: Session,
    credential: string | undefined,
  ): RequestAdmission | undefined | Promise<RequestAdmission> {
    if (this.off) return undefined;
    const scope = this.scopes.of(session, credential, peerOf(request));
    return typeof scope === 'string' ? this.admitted(scope, request, reply) : scope.then((name) => this.admitted(name, request, reply));
  }

  private admitted(scope: string, request: FastifyRequest, reply: FastifyReply): RequestAdmission {
    const { changesPerMinute: writes } = this.deployment.config.rates;
    const reads = writes * readsPerChange[scope.startsWith('ip:') ? 'address' : 'identified'];
    const { priority } = request.headers;
    const admission = new RequestAdmission(
      this.limiter,
      this.lanes,
      { scope, reads, writes },
      typeof priority === 'string' ? priorityOf(priority) : 'INTERACTIVE',
      this.now,
      (budget, cost) => void reply.headers(budgetHeaders(budget, cost, this.now())),
    );
    admission.refuseIfFull(request.method);
    return admission;
  }

  close(): Promise<void> {
    return this.limiter.close();
  }

  private get off(): boolean {
    return this.deployment.config.rates.changesPerMinute === 0;
  }
}

function sharedStore({ config, services }: Deployment): ConstructorParameters<typeof RateLimiter>[0]['shared'] {
  const { backend } = placeOfRateLimits(config);
  const store = backend === null ? undefined : services.backends.get(backend)?.hitStore?.();
  return backend === null || store === undefined ? null : { backend, store };
}

function announcer(logger: Logger): (state: RateLimitState, cause?: unknown) => void {
  return (state, err) => {
    if (state === 'DEGRADED')
      logger.error({ err }, 'rate limits cannot be counted in the store: reads are limited per process, changes are refused');
    else logger.info('rate limits are counted in the store again');
  };
}

/** The address of the socket. A forwarded one could be anything. */
function peerOf(request: FastifyRequest): string {
  return request.socket.remoteAddress ?? 'unknown';
}

/** The fields of the IETF draft as they are in use, and what the operation cost. */
function budgetHeaders({ limit, remaining, resetAt }: CallerBudget, cost: number | null, now: Date): Record<string, string> {
  const seconds = Math.max(1, Math.ceil(resetAt - now.getTime() / 1000));
  return {
    'ratelimit-policy': `${limit};w=60`,
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(seconds),
    ...(cost === null ? {} : { 'x-operation-cost': String(cost) }),
  };
}
