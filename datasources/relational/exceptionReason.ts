import { StoredDataInvalidError } from '../errors';

/** Prefixes of reasons that are not waivers, by kind: agent-bom keeps three kinds of record in one table and tells them apart by how the reason begins. */
export const reasonPrefixes = {
  FEEDBACK: ['[finding_feedback:', '[false_positive]'],
  TRIAGE: ['[finding_triage]'],
} as const;

const [feedbackPrefix, legacyPrefix] = reasonPrefixes.FEEDBACK;
const [triagePrefix] = reasonPrefixes.TRIAGE;

/** Feedback states that silence a finding at scan time; `not_applicable` is an older spelling of `not_affected`. */
const suppressingStates: readonly (string | null)[] = [
  'false_positive',
  'accepted_risk',
  'not_affected',
  'not_applicable',
  'fixed_verified',
];

/** What a record of the exceptions table is. */
export function reasonKind(reason: string): 'WAIVER' | 'FEEDBACK' | 'TRIAGE' {
  if (reasonPrefixes.FEEDBACK.some((prefix) => reason.startsWith(prefix))) return 'FEEDBACK';
  return reason.startsWith(triagePrefix) ? 'TRIAGE' : 'WAIVER';
}

/** A piece of feedback: its stored state, null when the prefix names none, and the text after it. */
export interface Feedback {
  readonly state: string | null;
  readonly text: string;
}

/** Parses the reason of a piece of feedback; null for other kinds. */
export function feedbackOf(reason: string): Feedback | null {
  if (reason.startsWith(legacyPrefix)) return { state: 'false_positive', text: reason.slice(legacyPrefix.length).trim() };
  if (!reason.startsWith(feedbackPrefix)) return null;
  const end = reason.indexOf(']');
  if (end < 0) return { state: null, text: reason };
  return { state: reason.slice(feedbackPrefix.length, end).trim() || null, text: reason.slice(end + 1).trim() };
}

/** The document of a triage record; null for other kinds. A document that is no JSON object is a fault of that record. */
export function triageDocument(reason: string): Readonly<Record<string, unknown>> | null {
  if (!reason.startsWith(triagePrefix)) return null;
  const document = parsed(reason.slice(triagePrefix.length));
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    throw new StoredDataInvalidError('the triage document of an exception is not a JSON object');
  return { ...document };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Whether agent-bom silences a finding that matches such a record: all but feedback in another state, so triage records too, even undecided ones. */
export function suppresses(reason: string): boolean {
  const state = feedbackOf(reason)?.state ?? null;
  return state === null || suppressingStates.includes(state);
}
