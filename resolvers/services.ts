import type { BackendModule, StoreMode } from '../datasources/backend';
import type { CheckpointSigner } from '../datasources/auditCheckpoint';
import type { Router } from '../datasources/router';
import type { Backend } from '../datasources/vocabulary';
import type { AuthTable } from '../directives/auth';
import type { CostEstimator } from '../directives/cost';
import type { GraphQLSchema, ValidationRule } from 'graphql';

/** The deployment as resolvers see it. Built once at start. */
export interface Services {
  readonly router: Router;
  readonly backends: ReadonlyMap<Backend, BackendModule>;
  readonly auth: AuthTable;
  /** Key that signs cursors over lists that are not read from a table. */
  readonly cursorKey: Buffer;
  readonly version: string;
  readonly now: () => Date;
  readonly config: DeploymentFacts;
  readonly explain: ExplainFacts;
}

/** What `explain` needs to judge a document as the server would. */
export interface ExplainFacts {
  readonly schema: GraphQLSchema;
  readonly cost: CostEstimator;
  readonly maxCost: number;
  readonly maxTokens: number;
  /** Rules that a document must keep beside those of GraphQL. */
  readonly rules: readonly ValidationRule[];
  /** Whether messages may suggest names of the schema. */
  readonly hideSuggestions: boolean;
}

/** What resolvers may know of the configuration. */
export interface DeploymentFacts {
  /** Configured backends, joined: the deployment shape. */
  readonly shape: string;
  readonly mode: StoreMode;
  /** Verifies the audit chain; null when none is configured. */
  readonly auditHmacKey: string | null;
  /** Signs checkpoints of the audit chain; null when no key is configured. */
  readonly checkpoints: CheckpointSigner | null;
  /** Hours after which an idempotency record no longer counts. */
  readonly idempotencyTtlHours: number;
  /** Hits a tenant may make per minute by reading. */
  readonly readsPerMinute: number;
  /** Ways of signing in, in the order of the session contract. */
  readonly configuredModes: readonly string[];
  /** Whether whoever presents nothing is refused. */
  readonly authRequired: boolean;
}
