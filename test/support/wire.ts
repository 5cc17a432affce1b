import { request, type IncomingHttpHeaders } from 'node:http';
import { pino } from 'pino';
import { readConfig } from '../../server/config';
import { createDeployment, type Deployment, type DeploymentOverrides } from '../../server/deployment';
import { createHttpServer } from '../../server/http/server';

/** What the server answered over a socket. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: any;
  /** CPU time of this process meanwhile, in milliseconds: client and server. */
  readonly cpuMs: number;
}

/** One HTTP request. */
export interface WireRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A listening server, called over loopback. */
export interface WireServer {
  readonly deployment: Deployment;
  readonly port: number;
  send(request: WireRequest): Promise<WireAnswer>;
  /** A GraphQL POST with a JSON body. */
  post(body: object | string, headers?: Readonly<Record<string, string>>): Promise<WireAnswer>;
  close(): Promise<void>;
}

/** Starts the real server on a free port of loopback. */
export async function startServer(env: Record<string, string>, overrides: DeploymentOverrides = {}): Promise<WireServer> {
  const deployment = createDeployment(readConfig({ PORT: '0', ...env }), overrides);
  const server = await createHttpServer(deployment, pino({ level: 'silent' }));
  const port = Number(new URL(await server.listen()).port);
  const send = (options: WireRequest): Promise<WireAnswer> => exchange(port, options);
  return {
    deployment,
    port,
    send,
    post: (body, headers = {}) =>
      send({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: () => server.close(),
  };
}

function exchange(port: number, { method = 'GET', path = '/graphql', headers = {}, body }: WireRequest): Promise<WireAnswer> {
  const started = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { user, system } = process.cpuUsage(started);
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text), cpuMs: (user + system) / 1000 });
        });
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
