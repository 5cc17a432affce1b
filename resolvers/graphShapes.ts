import { createHash } from 'node:crypto';
import { toSeverity } from '../datasources/relational/column';
import { compareBinary } from '../datasources/relational/graphKeys';
import type { WordCount } from '../datasources/relational/graphSnapshot';
import { analysisStatusWords, entityTypeWords, relationshipWords, severityId, toWord } from '../datasources/relational/graphVocabulary';
import type {
  GraphAnalysis,
  GraphCompleteness,
  GraphEntityTypeCount,
  GraphIncompleteReason,
  GraphRelationshipCount,
  GraphSeverityCount,
} from './types.generated';

type Json = Readonly<Record<string, unknown>>;

/** A JSON object, empty when the value is none. */
export const asObject = (value: unknown): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {};
/** A text that is not blank, else null. */
export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** A finite number, else null. */
export const asNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
/** A truth value, else null. */
export const asBoolean = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
/** The texts of a list; other elements are left out. */
export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Counts of a stored `word -> number` object. */
export function wordCounts(stored: unknown): readonly WordCount[] {
  return Object.entries(asObject(stored)).map(([word, count]) => ({ word, count: asNumber(count) ?? 0 }));
}

/** Counts by severity, highest first. */
export function severityCounts(counts: readonly WordCount[]): readonly GraphSeverityCount[] {
  return counts
    .map(({ word, count }) => ({ severity: toSeverity(word), severityRaw: word, count }))
    .sort((a, b) => severityId(b.severity) - severityId(a.severity) || compareBinary(a.severityRaw, b.severityRaw));
}

/** Counts by node type, most frequent first. */
export function entityTypeCounts(counts: readonly WordCount[]): readonly GraphEntityTypeCount[] {
  return counts
    .map(({ word, count }) => ({ entityType: toWord(entityTypeWords, word), entityTypeRaw: word, count }))
    .sort((a, b) => b.count - a.count || compareBinary(a.entityTypeRaw, b.entityTypeRaw));
}

/** Counts by relationship, by name. */
export function relationshipCounts(counts: readonly WordCount[]): readonly GraphRelationshipCount[] {
  return counts
    .map(({ word, count }) => ({ relationship: toWord(relationshipWords, word), relationshipRaw: word, count }))
    .sort((a, b) => compareBinary(a.relationshipRaw, b.relationshipRaw));
}

/** How often each word occurs. */
export function tally(words: Iterable<string>): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count }));
}

/** Analyses of a snapshot, by name. One that the snapshot must have and does not mention is not recorded: agent-bom wrote none then. */
export function analysesOf(stored: unknown): readonly GraphAnalysis[] {
  const absent = { attack_path_fusion: { status: 'not_recorded', reason_codes: ['legacy_snapshot'] } };
  return Object.entries({ ...absent, ...asObject(stored) })
    .map(([name, value]) => ({ name, record: asObject(value) }))
    .map(({ name, record }) => ({
      name,
      status: toWord(analysisStatusWords, record['status']),
      statusRaw: asText(record['status']) ?? '',
      reasonCodes: asTexts(record['reason_codes']),
      limits: asObject(record['limits']),
      observed: asObject(record['observed']),
    }))
    .sort((a, b) => compareBinary(a.name, b.name));
}

/** Whether an answer is whole. The total is known only when nothing ended the work early. */
export function completenessOf(
  returned: number,
  reasons: readonly GraphIncompleteReason[],
  total: number | null = null,
): GraphCompleteness {
  const whole = reasons.length === 0;
  return { status: whole ? 'COMPLETE' : 'TRUNCATED', returned, total: whole ? returned : total, reasons };
}

const canonicalNamespace = Buffer.from('7f3e4b2a9c1d5f8ea0b412c3d4e5f6a7', 'hex');

/** The UUID (version 5) that agent-bom derives from the parts of an identity, lower-cased and stripped. */
export function canonicalId(...parts: readonly string[]): string {
  const name = parts.map((part) => part.trim().toLowerCase()).join(':');
  const hash = createHash('sha1').update(canonicalNamespace).update(name, 'utf8').digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
