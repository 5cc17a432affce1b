import { pino } from 'pino';
import type { ApolloServer } from '@apollo/server';
import type { StatementEvent } from '../../datasources/backend';
import type { GatewayContext, Session } from '../../resolvers/context';
import { readConfig } from '../../server/config';
import { createDeployment, type Deployment } from '../../server/deployment';
import { createApollo } from '../../server/http/server';

/** The instant tests live in: the fixtures are relative to it. */
export const testNow = new Date('2026-11-23T18:00:00Z');

/** What an operation answered, and the statements it ran. */
export interface Answer {
  readonly data: Record<string, any> | null | undefined;
  readonly errors: readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, any> }[];
  readonly statements: readonly StatementEvent[];
}

/** How a test runs an operation. */
export interface RunOptions {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly tenant?: string;
  readonly role?: Session['role'];
  readonly scopes?: readonly string[];
  /** As the header `Idempotency-Key`. */
  readonly idempotencyKey?: string;
}

/** A gateway over real stores, called in process. */
export interface TestGateway {
  readonly deployment: Deployment;
  run(query: string, options?: RunOptions): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens a gateway from environment variables, as the server would. */
export async function openGateway(env: Record<string, string>, now: () => Date = () => testNow): Promise<TestGateway> {
  const deployment = createDeployment(readConfig(env), { now });
  const apollo: ApolloServer<GatewayContext> = createApollo(deployment, null, pino({ level: 'silent' }));
  await apollo.start();
  return {
    deployment,
    run: async (query, { variables, operationName, tenant = 'acme', role = 'ADMIN', scopes = [], idempotencyKey } = {}) => {
      const statements: StatementEvent[] = [];
      const session: Session = { tenant, role, scopes, method: 'api_key', subject: 'test', keyId: null };
      const contextValue = deployment.contextFor(session, 'test-request', {
        listener: (event) => statements.push(event),
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      });
      const { body } = await apollo.executeOperation(
        { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('incremental answer');
      const result = JSON.parse(JSON.stringify(body.singleResult)) as { data?: Record<string, any> | null; errors?: Answer['errors'] };
      return { data: result.data, errors: result.errors ?? [], statements };
    },
    close: async () => {
      await apollo.stop();
      await deployment.close();
    },
  };
}
