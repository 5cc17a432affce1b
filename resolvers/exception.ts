import { toEnum } from '../datasources/relational/column';
import { isExpired, type ExceptionRow } from '../datasources/relational/exception';
import { feedbackOf, reasonKind, suppresses, triageDocument } from '../datasources/relational/exceptionReason';
import { normaliseInstant } from '../datasources/relational/instant';
import { toGlobalId } from './globalId';
import type { NodeLookups } from './node';
import { nodeFields, objectFields, selected } from './selection';
import type { FeedbackState, Resolvers, TriageDecision } from './types.generated';

const feedbackStates = new Set(['FALSE_POSITIVE', 'ACCEPTED_RISK', 'NOT_AFFECTED', 'FIXED_VERIFIED', 'NEEDS_REVIEW']);

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const reasonOf = (row: ExceptionRow): string => row.reason ?? '';

function triageOf(row: ExceptionRow): TriageDecision | null {
  const document = triageDocument(reasonOf(row));
  if (document === null) return null;
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

/** Resolvers of exceptions. */
export const exceptionResolvers: Pick<Resolvers, 'Query' | 'Exception'> = {
  Query: {
    exceptions: (_root, args, { data }, info) =>
      data
        .root('Query.exceptions', 'exception', args.backend)
        .port.list({ args, fields: nodeFields(info), coordinate: 'Query.exceptions' }),
    exception: async (_root, { exceptionId, backend }, { data }, info) => {
      const [row] = await data.root('Query.exception', 'exception', backend).port.byIds([exceptionId], objectFields(info));
      return row ?? null;
    },
    exceptionMatch: async (_root, { input, backend }, { data }, info) => {
      const { port } = data.root('Query.exceptionMatch', 'exception', backend);
      const exception = await port.matching(input, selected(info, ['exception']));
      return { exception, suppresses: exception !== null && suppresses(reasonOf(exception)) };
    },
  },
  Exception: {
    id: (row) => toGlobalId('Exception', row.exceptionId),
    kind: (row) => reasonKind(reasonOf(row)),
    reasonText: (row) => (reasonKind(reasonOf(row)) === 'TRIAGE' ? null : asText(feedbackOf(reasonOf(row))?.text ?? row.reason)),
    feedbackState: (row) => {
      const feedback = feedbackOf(reasonOf(row));
      return feedback === null ? null : (toEnum(feedbackStates, feedback.state) as FeedbackState);
    },
    feedbackStateRaw: (row) => feedbackOf(reasonOf(row))?.state ?? null,
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
