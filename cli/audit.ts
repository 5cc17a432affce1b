import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { verifiedCheckpoint, type CheckpointStatement } from '../datasources/auditCheckpoint';
import { exportLine, readAuditFile, WatchedChain } from '../datasources/auditFile';
import { verifyChain, type ChainVerdict, type StoredChain } from '../datasources/auditVerifier';
import type { AuditPort } from '../datasources/relational/audit';
import { readAuditKey, readConfig, type Config } from '../server/config';
import { createDeployment } from '../server/deployment';
import { UsageError } from './commandLine';
import { openForWriting, readText } from './input';
import type { Arguments, Command } from './main';
import { complain, print } from './output';

/** `parityql audit verify|export`. */
export const auditCommand: Command = async ({ positionals: [action, ...rest], flags }, env) => {
  if (action === 'verify') return verify({ positionals: rest, flags }, env);
  if (action === 'export') return exportChain({ positionals: rest, flags }, env);
  throw new UsageError('audit needs an action: verify or export');
};

/** What was found, and what a checkpoint adds to it. */
interface Report {
  readonly entries: number;
  readonly verdict: ChainVerdict;
  /** Null without a checkpoint; else what is wrong with it, empty when nothing is. */
  readonly checkpoint: { readonly statement: CheckpointStatement; readonly fault: string } | null;
}

/** Verifies a file without any store, or the chain of the configured one. */
async function verify({ positionals: [file], flags }: Arguments, env: NodeJS.ProcessEnv): Promise<number> {
  const statement = await statementOf(flags);
  const report =
    file === undefined
      ? await withChain(flags, env, (chain, { auditHmacKey }) => judge(chain, auditHmacKey, statement))
      : await judge(await readAuditFile(file), readAuditKey(env), statement);
  const sound = isSound(report);
  print(flags['json'] === true ? JSON.stringify({ intact: sound, ...report }, null, 2) : sentences(report, file !== undefined).join('\n'));
  return sound ? 0 : 1;
}

async function judge(chain: StoredChain, key: string | null, statement: CheckpointStatement | null): Promise<Report> {
  if (key === null) throw new Error('No key: set AGENT_BOM_AUDIT_HMAC_KEY, or AGENT_BOM_AUDIT_HMAC_KEY_FILE.');
  const watched = new WatchedChain(chain, statement?.entryCount ?? 0);
  const entries = await chain.count();
  const verdict = await verifyChain(watched, key, null);
  if (statement === null) return { entries, verdict, checkpoint: null };
  return { entries, verdict, checkpoint: { statement, fault: checkpointFault(watched, entries, statement) } };
}

/** A signed statement that the chain has outlived still holds: its last entry is at its place, and everything before it is linked to it. */
function checkpointFault({ met }: WatchedChain, entries: number, { entryCount, headEntryId, headSignature }: CheckpointStatement): string {
  if (entries < entryCount) return `the chain had ${entryCount} entries then and has ${entries} now: it was cut off`;
  if (entryCount > 0 && (met?.hmacSignature !== headSignature || met?.entryId !== headEntryId))
    return `entry ${entryCount} is another one than was signed: the chain was rewritten`;
  return '';
}

async function statementOf(flags: Arguments['flags']): Promise<CheckpointStatement | null> {
  const { checkpoint, 'public-key': publicKey } = flags;
  if (typeof checkpoint !== 'string') return null;
  if (typeof publicKey !== 'string') throw new UsageError('--checkpoint needs --public-key: the key that is trusted to have signed it');
  return verifiedCheckpoint(readText(checkpoint), [readText(publicKey)]);
}

function isSound({ verdict: { tampered, complete, firstBroken }, checkpoint }: Report): boolean {
  return complete && tampered === 0 && firstBroken === null && (checkpoint === null || checkpoint.fault === '');
}

function sentences({ entries, verdict, checkpoint }: Report, isFile: boolean): readonly string[] {
  const { verified, tampered, firstBroken } = verdict;
  const place = firstBroken?.entryId === null ? 'the chain as a whole' : `entry ${firstBroken?.position} (${firstBroken?.entryId})`;
  return [
    `${verified} of ${entries} entries verified${tampered > 0 ? `, ${tampered} tampered` : ''}.`,
    firstBroken === null ? 'The links and signatures are whole.' : `Broken first: ${place}, ${firstBroken.reason}.`,
    ...(checkpoint === null
      ? isFile
        ? ['Whether the end was cut off cannot be told from a file alone: give a --checkpoint.']
        : []
      : [
          checkpoint.fault === ''
            ? `The checkpoint of ${checkpoint.statement.createdAt} (entry ${checkpoint.statement.entryCount}, tenant ${checkpoint.statement.tenantId}) holds.`
            : `The checkpoint of ${checkpoint.statement.createdAt} does not hold: ${checkpoint.fault}.`,
        ]),
  ];
}

/** Writes the whole chain as JSON Lines, in the order of its walk. */
async function exportChain({ positionals: [file], flags }: Arguments, env: NodeJS.ProcessEnv): Promise<number> {
  const out = file === undefined ? process.stdout : createWriteStream(file, { fd: openForWriting(file) });
  const count = await withChain(flags, env, async (chain) => {
    const total = await chain.count();
    let written = 0;
    for await (const batch of chain.walkEntries(total, total)) {
      written += batch.length;
      if (!out.write(batch.map(exportLine).join(''))) await once(out, 'drain');
    }
    return { total, written };
  });
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(() => resolve()));
  if (file !== undefined) print(`${count.written} entries written to ${file}.`);
  if (count.written === count.total) return 0;
  complain(`${count.total - count.written} entries are not linked to the chain and were left out: run \`parityql audit verify\`.`);
  return 1;
}

async function withChain<T>(
  flags: Arguments['flags'],
  env: NodeJS.ProcessEnv,
  use: (chain: AuditPort, config: Config) => Promise<T>,
): Promise<T> {
  const deployment = createDeployment(readConfig(env));
  const { tenant } = flags;
  const name = typeof tenant === 'string' ? tenant : (deployment.config.local?.tenant ?? 'default');
  const session = { tenant: name, role: 'ADMIN', scopes: [], method: 'local', subject: 'cli', keyId: null } as const;
  const { data } = deployment.contextFor(session, 'cli');
  try {
    return await use(data.root('Query.auditChain', 'audit', null).port, deployment.config);
  } finally {
    await data.end();
    await deployment.close();
  }
}
