import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  getNullableType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { sharedBackends } from '../support/backends';
import type { TestGateway } from '../support/gateway';

/** Lists of entities that SQLite, Postgres and Snowflake all keep. */
const lists = ['scanJobs', 'fleetAgents', 'fleetEndpoints', 'gatewayPolicies', 'gatewayPolicyAudit', 'schedules'] as const;

/** Words that filters of text are tried with: some occur in the records, some only nearly, some are patterns elsewhere. */
const words = ['acme', 'Claude', 'claude', 'prod', 'a', '%', '_', "'", 'ü', 'enforce', 'cursor', 'acme-claude-16', 'nightly', 'DROP'];
const instants = ['2026-11-01T00:00:00Z', '2026-11-23T16:34:45Z', '2026-11-23T16:35:00.5Z', '2027-01-01T00:00:00Z'];

interface Query {
  readonly field: (typeof lists)[number];
  readonly first: number;
  readonly filter: Record<string, unknown>;
  readonly order: { readonly field: string; readonly direction: string } | null;
}

/** Any value of an input type, from words that mean something to these records. */
function valueOf(type: unknown): fc.Arbitrary<unknown> {
  const bare = getNullableType(type as never) as unknown;
  if (isListType(bare)) return fc.array(valueOf(bare.ofType), { minLength: 1, maxLength: 2 });
  if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map(({ name }) => name));
  const name = String(bare);
  if (name === 'Boolean') return fc.boolean();
  if (name === 'Int') return fc.integer({ min: 0, max: 100 });
  if (name === 'Float') return fc.constantFrom(0, 33.3, 50, 75, 100);
  if (name === 'DateTime') return fc.constantFrom(...instants);
  return fc.constantFrom(...words);
}

function filterOf(type: GraphQLInputObjectType): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.values(type.getFields()).filter((field) => !isInputObjectType(getNamedType(field.type)));
  return fc
    .subarray(members, { maxLength: 2 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((field) => valueOf(field.type)))
        .map((values) => Object.fromEntries(chosen.map((field, i) => [field.name, values[i]]))),
    );
}

describe('the same query on every engine', () => {
  const gateways: { name: string; g: TestGateway }[] = [];
  beforeAll(async () => {
    for (const { name, open } of sharedBackends) gateways.push({ name, g: await open() });
  });
  afterAll(() => Promise.all(gateways.map(({ g }) => g.close())));

  const query = (): fc.Arbitrary<Query> =>
    fc.constantFrom(...lists).chain((field) => {
      const { args } = gateways[0]!.g.deployment.schema.schema.getQueryType()!.getFields()[field]!;
      const typeOf = (name: string): GraphQLInputObjectType =>
        getNamedType(args.find((arg) => arg.name === name)!.type) as GraphQLInputObjectType;
      const fields = args.some(({ name }) => name === 'orderBy')
        ? ((getNamedType(typeOf('orderBy').getFields()['field']!.type) as GraphQLEnumType).getValues().map(({ name }) => name) as [
            string,
            ...string[],
          ])
        : null;
      return fc.record({
        field: fc.constant(field),
        first: fc.integer({ min: 1, max: 20 }),
        filter: filterOf(typeOf('filter')),
        order:
          fields === null
            ? fc.constant(null)
            : fc.option(fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') })),
      });
    });

  /** The node's leaves that need no argument. */
  const leavesOf = (field: string): string => {
    const { schema } = gateways[0]!.g.deployment.schema;
    const connection = getNamedType(schema.getQueryType()!.getFields()[field]!.type) as GraphQLObjectType;
    const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
    return Object.values(node.getFields())
      .filter((leaf) => isLeafType(getNamedType(leaf.type)) && leaf.args.length === 0)
      .map(({ name }) => name)
      .join(' ');
  };

  it('answers the same JSON', async () => {
    await fc.assert(
      fc.asyncProperty(query(), async ({ field, first, filter, order }) => {
        const { args, type } = gateways[0]!.g.deployment.schema.schema.getQueryType()!.getFields()[field]!;
        expect(type).toBeDefined();
        const filterType = String(args.find(({ name }) => name === 'filter')!.type);
        const orderType = args.find(({ name }) => name === 'orderBy')?.type;
        const document = `query ($filter: ${filterType}${orderType ? `, $orderBy: ${String(orderType)}` : ''}) {
          ${field}(first: ${first}, filter: $filter${orderType ? ', orderBy: $orderBy' : ''}) { totalCount pageInfo { hasNextPage } nodes { ${leavesOf(field)} } }
        }`;
        const answers = [];
        for (const { g } of gateways) answers.push(await g.run(document, { variables: { filter, ...(order ? { orderBy: order } : {}) } }));
        const [sqlite, ...others] = answers.map(({ data, errors }) => ({
          data,
          codes: errors.map(({ extensions }) => extensions['code']),
        }));
        for (const [i, other] of others.entries())
          expect({ on: gateways[i + 1]!.name, ...other }).toEqual({ on: gateways[i + 1]!.name, ...sqlite });
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
