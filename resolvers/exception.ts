import { toEnum } from '../datasources/relational/column';
import { isExpired, type ExceptionRow } from '../datasources/relational/exception';
import { parseReason } from '../datasources/relational/exceptionReason';
import { normaliseInstant } from '../datasources/relational/instant';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { nodeFields, objectFields } from './selection';
import type { FeedbackState, Resolvers, TriageDecision } from './types.generated';

const feedbackStates = new Set(['FALSE_POSITIVE', 'ACCEPTED_RISK', 'NOT_AFFECTED', 'FIXED_VERIFIED', 'NEEDS_REVIEW']);

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function triageOf(row: ExceptionRow): TriageDecision | null {
  const parsed = parseReason(row.reason ?? '');
  if (parsed.kind !== 'TRIAGE') return null;
  const { document } = parsed;
  const reviewed = asText(document['reviewed_at']);
  return {
    queueState: asText(document['queue_state']),
    decision: asText(document['decision']),
    justification: asText(document['justification']),
    decisionReason: asText(document['decision_reason']),
    assignee: asText(document['assignee']),
    reviewedAt: reviewed === null ? null : normaliseInstant(reviewed),
    source: asText(document['source']),
  };
}

/** `expires_at` is free text upstream: what is no instant is shown raw only. */
function instantOrNull(text: string | null): string | null {
  try {
    return text === null ? null : normaliseInstant(text);
  } catch {
    return null;
  }
}

/** Any match suppresses at scan time but feedback that asks for review (contract: exceptions 9.3). */
function suppresses(row: ExceptionRow | null): boolean {
  if (row === null) return false;
  const parsed = parseReason(row.reason ?? '');
  return !(parsed.kind === 'FEEDBACK' && parsed.state === 'needs_review');
}

/** Resolvers of exceptions. */
export const exceptionResolvers: Pick<Resolvers, 'Query' | 'Exception'> = {
  Query: {
    exceptions: (_root, args, { data }, info) =>
      data.root('Query.exceptions', 'exception', args.backend).port.list({ args, fields: nodeFields(info), coordinate: 'Query.exceptions' }),
    exception: async (_root, { exceptionId, backend }, { data }, info) => {
      const [row] = await data.root('Query.exception', 'exception', backend).port.byIds([exceptionId], objectFields(info));
      return row ?? null;
    },
    exceptionMatch: async (_root, { input, backend }, { data }) => {
      const exception = await data.root('Query.exceptionMatch', 'exception', backend).port.matching(input);
      return { exception, suppresses: suppresses(exception) };
    },
  },
  Exception: {
    id: (row) => toGlobalId('Exception', row.exceptionId),
    kind: (row) => parseReason(row.reason ?? '').kind,
    reasonText: (row) => {
      const parsed = parseReason(row.reason ?? '');
      return parsed.kind === 'TRIAGE' ? null : asText(parsed.text);
    },
    feedbackState: (row) => {
      const parsed = parseReason(row.reason ?? '');
      return parsed.kind === 'FEEDBACK' ? (toEnum(feedbackStates, parsed.state) as FeedbackState) : null;
    },
    triage: (row) => triageOf(row),
    expired: (row, _args, { services }) => isExpired(row.expiresAtRaw, services.now()),
    expiresAt: (row) => instantOrNull(row.expiresAtRaw),
  },
};

/** How `Query.node` finds an exception. */
export const exceptionNodes: NodeLookups = {
  Exception: {
    root: 'Query.exception',
    find: async ({ data }, [exceptionId = ''], fields, backend) => {
      const [row] = await data.root('Query.exception', 'exception', backend).port.byIds([exceptionId], fields);
      return row ?? null;
    },
  },
};
