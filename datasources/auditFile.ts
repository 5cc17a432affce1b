import { createReadStream } from 'node:fs';
import type { ChainEntry } from './auditSignature';
import type { ChainCheckpoint, ChainTraces, StoredChain } from './auditVerifier';
import { canonicalMembers } from './canonicalJson';

/** Most entries of a file; each takes about 1 KB of memory. */
const maxEntries = 2_000_000;

const batchSize = 1000;

/** One line of an export: the entry as a JSON object, with its details exactly as they are stored. */
export function exportLine(entry: ChainEntry): string {
  const { entryId, timestamp, action, actor, resource, details, prevSignature, hmacSignature } = entry;
  const texts = { entry_id: entryId, timestamp, action, actor, resource, prev_signature: prevSignature, hmac_signature: hmacSignature };
  return `${JSON.stringify(texts).slice(0, -1)},"details":${details === null || details === '' ? '{}' : details.replace(/\r?\n/g, ' ')}}\n`;
}

/** Reads an export: JSON Lines as `parityql audit export` or agent-bom's `GET /v1/audit/export?format=jsonl` writes them, in any order. */
export async function readAuditFile(path: string): Promise<AuditFileChain> {
  const entries: ChainEntry[] = [];
  let line = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    if (entries.length >= maxEntries) throw new Error(`The file has more than ${maxEntries} entries.`);
    entries.push(entryOf(text, line));
  }
  return new AuditFileChain(entries);
}

/** Lines end with a line feed and nothing else: a text may hold the other separators that readers of lines know. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk as string}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function entryOf(text: string, line: number): ChainEntry {
  const members = membersOf(text, line);
  const required = (name: string): string => {
    const value = JSON.parse(members.get(name) ?? 'null') as unknown;
    if (typeof value !== 'string') throw new Error(`Line ${line} has no \`${name}\`.`);
    return value;
  };
  return {
    entryId: required('entry_id'),
    timestamp: required('timestamp'),
    action: required('action'),
    actor: required('actor'),
    resource: required('resource'),
    details: members.get('details') ?? null,
    prevSignature: required('prev_signature'),
    hmacSignature: required('hmac_signature'),
  };
}

function membersOf(text: string, line: number): ReadonlyMap<string, string> {
  try {
    const members = canonicalMembers(text);
    if (members !== null) return members;
  } catch {
    // Said below, with the line.
  }
  throw new Error(`Line ${line} is no JSON object.`);
}

/** The chain of an export, walked along its links. Nothing is recorded beside it: only a signed checkpoint tells whether its end was cut off. */
export class AuditFileChain implements StoredChain {
  private readonly after = new Map<string, ChainEntry[]>();
  private readonly signatures: ReadonlySet<string>;

  constructor(private readonly entries: readonly ChainEntry[]) {
    for (const entry of entries) this.after.set(entry.prevSignature, [...(this.after.get(entry.prevSignature) ?? []), entry]);
    this.signatures = new Set(entries.map(({ hmacSignature }) => hmacSignature));
  }

  count(): Promise<number> {
    return Promise.resolve(this.entries.length);
  }

  checkpoint(): Promise<ChainCheckpoint | null> {
    return Promise.resolve(null);
  }

  async *walkEntries(_total: number, atMost: number): AsyncGenerator<readonly ChainEntry[], boolean> {
    const seen = new Set<ChainEntry>();
    let coming = [...(this.after.get('') ?? [])];
    let batch: ChainEntry[] = [];
    while (coming.length > 0 && seen.size < atMost) {
      const fresh = coming.filter((entry) => !seen.has(entry)).slice(0, atMost - seen.size);
      for (const entry of fresh) seen.add(entry);
      batch.push(...fresh);
      coming = fresh.flatMap(({ hmacSignature }) => this.after.get(hmacSignature) ?? []);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    yield batch;
    return coming.length === 0;
  }

  tracesOf({ entryId, prevSignature, hmacSignature }: ChainEntry): Promise<ChainTraces> {
    const others = (list: readonly ChainEntry[] | undefined): boolean => (list ?? []).some((entry) => entry.entryId !== entryId);
    return Promise.resolve({
      predecessor: this.signatures.has(prevSignature),
      sibling: others(this.after.get(prevSignature)),
      successor: others(this.after.get(hmacSignature)),
    });
  }

  firstStray(): Promise<ChainEntry | null> {
    const strays = this.entries.filter(({ prevSignature }) => prevSignature !== '' && !this.signatures.has(prevSignature));
    return Promise.resolve(strays.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1))[0] ?? null);
  }
}

/** A chain that remembers which entry was met at one position of its walk, from 1. */
export class WatchedChain implements StoredChain {
  /** The entry at the position; null before the walk reached it. */
  met: ChainEntry | null = null;

  constructor(
    private readonly chain: StoredChain,
    private readonly position: number,
  ) {}

  count = (): Promise<number> => this.chain.count();
  checkpoint = (): Promise<ChainCheckpoint | null> => this.chain.checkpoint();
  tracesOf = (entry: ChainEntry): Promise<ChainTraces> => this.chain.tracesOf(entry);
  firstStray = (): Promise<ChainEntry | null> => this.chain.firstStray();

  async *walkEntries(total: number, atMost: number): AsyncGenerator<readonly ChainEntry[], boolean> {
    const batches = this.chain.walkEntries(total, atMost);
    let walked = 0;
    for (;;) {
      const { done, value } = await batches.next();
      if (done === true) return value;
      this.met ??= value[this.position - walked - 1] ?? null;
      walked += value.length;
      yield value;
    }
  }
}
