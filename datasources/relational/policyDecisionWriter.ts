import { randomUUID } from 'node:crypto';
import { storableFields } from '../evidenceFields';
import type { ToolCall } from '../policyArguments';
import type { PolicyEvaluation } from '../policyEvaluation';
import type { Change, Written } from '../writes';
import type { WriteContext } from './dialect';
import { policyAuditTable } from './policyAudit';
import { storedInstant } from './storedInstant';
import { TableWrite } from './tableWrite';

/** What an evaluated call leaves behind: the decision's id, and what was evaluated. */
export interface PolicyDecisionOutcome extends Readonly<Record<string, unknown>> {
  readonly entryId: string;
  readonly evaluation: PolicyEvaluation;
}

/** A committed decision. */
export type PolicyDecisionWritten = Written<PolicyDecisionOutcome>;

/** Arguments of a call that are kept by name, and characters of a value that is kept. */
const maxArguments = 32;
const maxValue = 256;

/** Appends decisions to the log of one tenant's gateway (contract 7). */
export class PolicyDecisionWriter {
  private readonly write: TableWrite<typeof policyAuditTable.columns>;

  constructor(private readonly context: WriteContext) {
    this.write = new TableWrite(context.session, policyAuditTable);
  }

  /** Records what was decided about a call. The record is itself an entry of an audit log, so that the chain gets none. */
  async record(call: ToolCall, agentName: string | null, evaluation: PolicyEvaluation): Promise<Change<PolicyDecisionOutcome>> {
    const entryId = randomUUID();
    const timestampRaw = storedInstant(this.context.now());
    const agent = agentName ?? (this.context.actor.subject || 'unknown');
    const [policyId, action] = [evaluation.policyId ?? '', evaluation.action.toLowerCase()];
    await this.write.insert(
      { entryId, policyId, agentName: agent, actionRaw: action, timestampRaw },
      {
        entry_id: entryId,
        policy_id: policyId,
        policy_name: evaluation.policyName ?? '',
        rule_id: evaluation.ruleId ?? '',
        agent_name: agent,
        tool_name: call.toolName,
        arguments_preview: argumentsPreview(call.arguments),
        action_taken: action,
        reason: evaluation.reason,
        timestamp: timestampRaw,
        tenant_id: this.context.session.tenant,
      },
    );
    return { outcome: { entryId, evaluation }, audit: [] };
  }
}

/** Names of the arguments, and the values of those that may be kept as evidence. */
function argumentsPreview(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const shown = Object.entries(given).slice(0, maxArguments);
  return Object.fromEntries(
    shown.map(([name, value]) => [name, storableFields.has(name.toLowerCase()) ? preview(value) : '[replay-only]']),
  );
}

function preview(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'string') return '[replay-only]';
  return value.length > maxValue ? `${value.slice(0, maxValue)}\u2026` : value;
}
