import { StoredDataInvalidError } from '../errors';

/** What a stored reason says: agent-bom keeps three kinds of record in one table and tells them apart by how the reason begins. */
export type ParsedReason =
  | { readonly kind: 'WAIVER'; readonly text: string }
  | { readonly kind: 'FEEDBACK'; readonly state: string; readonly text: string }
  | { readonly kind: 'TRIAGE'; readonly document: Readonly<Record<string, unknown>> };

/** Prefixes of reasons that are not waivers, by kind. */
export const reasonPrefixes = {
  FEEDBACK: ['[finding_feedback:', '[false_positive]'],
  TRIAGE: ['[finding_triage]'],
} as const;

/** Parses a stored reason. A triage record whose document is not JSON is a fault of that record. */
export function parseReason(reason: string): ParsedReason {
  const feedback = /^\[finding_feedback:([a-z_]+)\]\s?([\s\S]*)$/.exec(reason);
  if (feedback) return { kind: 'FEEDBACK', state: feedback[1] ?? '', text: feedback[2] ?? '' };
  if (reason.startsWith('[false_positive]')) return { kind: 'FEEDBACK', state: 'false_positive', text: reason.slice(16).trim() };
  if (!reason.startsWith('[finding_triage]')) return { kind: 'WAIVER', text: reason };
  try {
    const document: unknown = JSON.parse(reason.slice(16));
    if (document !== null && typeof document === 'object' && !Array.isArray(document)) return { kind: 'TRIAGE', document: { ...document } };
  } catch {
    // Reported below, like a document that is not an object.
  }
  throw new StoredDataInvalidError('the triage document of an exception is not a JSON object');
}
