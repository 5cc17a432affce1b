import type { DocumentLimits } from './limits';
import { whole, type Get } from './readSettings';

/** What one request and its operation may take. */
export interface OperationLimits extends DocumentLimits {
  /** Largest HTTP body. */
  readonly bodyBytes: number;
  /** Estimated cost, in units. */
  readonly cost: number;
  /** Statements sent to the stores. */
  readonly statements: number;
  /** Time for using the stores, in milliseconds. */
  readonly timeoutMs: number;
}

/** Reads the limits of one request and its operation. */
export function readLimits(get: Get, faults: string[]): OperationLimits {
  return {
    bodyBytes: whole(get('PARITYQL_MAX_BODY_BYTES'), 1_048_576, 1024, 10_485_760, 'PARITYQL_MAX_BODY_BYTES', faults),
    tokens: whole(get('PARITYQL_MAX_TOKENS'), 5000, 100, 100_000, 'PARITYQL_MAX_TOKENS', faults),
    depth: whole(get('PARITYQL_MAX_DEPTH'), 25, 5, 100, 'PARITYQL_MAX_DEPTH', faults),
    aliases: whole(get('PARITYQL_MAX_ALIASES'), 50, 0, 10_000, 'PARITYQL_MAX_ALIASES', faults),
    directives: whole(get('PARITYQL_MAX_DIRECTIVES'), 50, 0, 10_000, 'PARITYQL_MAX_DIRECTIVES', faults),
    statements: whole(get('PARITYQL_MAX_STATEMENTS'), 500, 1, 100_000, 'PARITYQL_MAX_STATEMENTS', faults),
    timeoutMs: whole(get('PARITYQL_OPERATION_TIMEOUT_MS'), 30_000, 10, 600_000, 'PARITYQL_OPERATION_TIMEOUT_MS', faults),
    cost: whole(get('PARITYQL_MAX_COST'), 200_000, 100, 1_000_000_000, 'PARITYQL_MAX_COST', faults),
  };
}
