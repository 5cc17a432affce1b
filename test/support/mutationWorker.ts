import { openGateway, type Answer, type TestGateway } from './gateway';

/** What a worker process is asked to do: its first argument, as JSON. */
export interface WorkerTask {
  /** Settings of its gateway. */
  readonly env: Record<string, string>;
  /** Its number, from 0. */
  readonly worker: number;
  /** First and last index, the last excluded. */
  readonly from: number;
  readonly to: number;
  readonly work: 'MIXED' | 'KEYED_SCHEDULES';
  /** Records that all workers change. */
  readonly scheduleId: string;
  readonly agentId: string;
}

/** Members of one agent's document; each has one worker that writes it. */
export const ownedMembers = ['owner', 'environment', 'notes', 'tags'] as const;

/** What the worker that owns a member writes at an index. */
export function ownedValue(worker: number, index: number): string | string[] {
  const text = `w${worker}-${index}`;
  return ownedMembers[worker] === 'tags' ? [text] : text;
}

type Mutation = (gateway: TestGateway, task: WorkerTask, index: number) => Promise<Answer>;

const createSchedule: Mutation = (gateway, { worker }, index) =>
  gateway.run(
    'mutation ($name: String!) { createSchedule(input: { name: $name, cronExpression: "0 3 * * *", scanConfig: {} }) { replayed } }',
    {
      variables: { name: `w${worker}-${index}` },
      idempotencyKey: `w${worker}-${index}`,
    },
  );

/** Reads, then writes the opposite: an update that is lost changes the outcome. */
const toggle: Mutation = (gateway, { scheduleId }) =>
  gateway.run('mutation ($id: String!) { toggleSchedule(input: { scheduleId: $id }) { schedule { enabled } } }', {
    variables: { id: scheduleId },
  });

const change: Mutation = (gateway, { worker, agentId }, index) => {
  const member = ownedMembers[worker];
  return member === undefined
    ? gateway.run(`mutation { saveGraphFilterPreset(input: { name: "shared-${index % 5}", filters: { w: ${worker} } }) { replayed } }`)
    : gateway.run('mutation ($input: UpdateFleetAgentInput!) { updateFleetAgent(input: $input) { replayed } }', {
        variables: { input: { agentId, [member]: ownedValue(worker, index) } },
      });
};

const evaluate: Mutation = (gateway) => gateway.run('mutation { evaluateGatewayCall(input: { toolName: "exec" }) { replayed } }');

const mixed = [createSchedule, toggle, change, evaluate] as const;

async function work(task: WorkerTask): Promise<void> {
  const gateway = await openGateway(task.env, () => new Date());
  for (let index = task.from; index < task.to; index += 1) {
    const mutate = task.work === 'MIXED' ? (mixed[index % mixed.length] ?? evaluate) : createSchedule;
    const { errors } = await mutate(gateway, task, index);
    // What the client has seen: written at once, so that a killed worker leaves no doubt about it.
    process.stdout.write(`${errors.length === 0 ? 'ok' : JSON.stringify(errors[0])} ${index}\n`);
  }
  await gateway.close();
}

if (process.argv[2] !== undefined && process.argv[1]?.endsWith('mutationWorker.ts')) void work(JSON.parse(process.argv[2]) as WorkerTask);
