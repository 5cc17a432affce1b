import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getVariableValues, parse, validate, type OperationDefinitionNode } from 'graphql';
import { CostEstimator } from '../../directives/cost';
import { buildGatewaySchema } from '../../server/schema';
import { projectRoot } from '../support/sharedData';

const { schema } = buildGatewaySchema();
const estimator = new CostEstimator(schema);

function estimate(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document).map((e) => e.message)).toEqual([]);
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition')!;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  expect(errors).toBeUndefined();
  return estimator.estimate(document, operation, coerced!);
}
const cost = (text: string, variables?: Record<string, unknown>): number => estimate(text, variables).total;

describe('the estimated cost', () => {
  it.each<[string, number, string]>([
    ['an object costs 1, leaves nothing', 1, '{ scanJob(jobId: "x") { jobId status error } }'],
    ['nodes count once per item of the page', 1 + 10, '{ scanJobs(first: 10) { nodes { jobId } } }'],
    ['edges and their nodes each count', 1 + 10 * 2, '{ scanJobs(first: 10) { edges { cursor node { jobId } } } }'],
    ['page info is one object', 1 + 1, '{ scanJobs(first: 100) { pageInfo { hasNextPage } } }'],
    ['a count has its weight', 1 + 5, '{ scanJobs(first: 100) { totalCount } }'],
    ['a heavy leaf has its weight per item', 1 + 10 * (1 + 20), '{ scanJobs(first: 10) { nodes { result } } }'],
    ['a list without arguments has its assumed size', 1 + 10 * (1 + 10), '{ scanJobs(first: 10) { nodes { children { jobId } } } }'],
    ['nested pages multiply', 1 + 10 * (1 + (20 + 5)), '{ scanJobs(first: 10) { nodes { findings(first: 5) { nodes { title } } } } }'],
    ['the other direction costs the same', 1 + 7, '{ scanJobs(last: 7) { nodes { jobId } } }'],
    ['the larger of two sizes counts', 1 + 9, '{ scanJobs(first: 3, last: 9) { nodes { jobId } } }'],
    ['without a size, the assumed one', 1 + 10, '{ scanJobs { nodes { jobId } } }'],
    ['a negative size is no discount', 1 + 10, '{ scanJobs(first: -5) { nodes { jobId } } }'],
    ['no page costs the connection', 1, '{ scanJobs(first: 0) { nodes { jobId } } }'],
    ['aliases add up', 2 * (1 + 10), '{ a: scanJobs(first: 10) { nodes { jobId } } b: scanJobs(first: 10) { nodes { jobId } } }'],
    ['what may be skipped counts', 1 + 10, '{ scanJobs(first: 10) @skip(if: true) { nodes @include(if: false) { jobId } } }'],
    ['type names cost nothing', 1, '{ __typename scanJob(jobId: "x") { __typename } }'],
  ])('%s', (_what, expected, query) => {
    expect(cost(query)).toBe(expected);
  });

  it('is the same for a literal, a variable and a default', () => {
    const literal = cost('{ scanJobs(first: 37) { nodes { result } } }');
    expect(cost('query Q($n: Int) { scanJobs(first: $n) { nodes { result } } }', { n: 37 })).toBe(literal);
    expect(cost('query Q($n: Int = 37) { scanJobs(first: $n) { nodes { result } } }')).toBe(literal);
    expect(cost('query Q($n: Int!) { scanJobs(last: $n) { nodes { result } } }', { n: 37 })).toBe(literal);
    expect(literal).toBe(1 + 37 * 21);
  });

  it('takes the assumed size for a variable that is not given or null', () => {
    const query = 'query Q($n: Int) { scanJobs(first: $n) { nodes { jobId } } }';
    expect([cost(query), cost(query, { n: null })]).toEqual([11, 11]);
  });

  it('is the same through fragments, named, inline and nested', () => {
    const plain = cost('{ scanJobs(first: 10) { totalCount nodes { jobId result children { jobId } } } }');
    expect(
      cost(
        '{ scanJobs(first: 10) { ...Page } } fragment Page on ScanJobConnection { totalCount nodes { ...Row ... { children { ...Id } } } } fragment Row on ScanJob { ...Id result } fragment Id on ScanJob { jobId }',
      ),
    ).toBe(plain);
    expect(
      cost(
        '{ ... on Query { scanJobs(first: 10) { ... { totalCount } ... on ScanJobConnection { nodes { ... on ScanJob { jobId result children { jobId } } } } } } }',
      ),
    ).toBe(plain);
  });

  it('sees through an interface', () => {
    const { total } = estimate('{ node(id: "x") { id ... on ScanJob { result children { jobId } } } }');
    expect(total).toBe(1 + 20 + 10);
  });

  it('is told by root field, under its name in the answer', () => {
    const { total, byField } = estimate(
      '{ a: scanJobs(first: 10) { nodes { jobId } } scanJobStats { total } a: scanJobs(first: 10) { totalCount } }',
    );
    expect(Object.fromEntries(byField)).toEqual({ a: 1 + 10 + 1 + 5, scanJobStats: 5 });
    expect(total).toBe(22);
  });

  it('stops at a ceiling instead of overflowing', () => {
    const nest = (depth: number): string => (depth === 0 ? 'result' : `children { ${nest(depth - 1)} }`);
    const total = cost(`{ scanJobs(first: 100) { nodes { ${nest(18)} } } }`);
    expect(total).toBe(2_000_000_000);
    expect(total).toBeLessThan(2 ** 31);
    expect(cost(`{ ${Array.from({ length: 50 }, (_, i) => `a${i}: scanJobs(first: 100) { nodes { ${nest(18)} } }`).join(' ')} }`)).toBe(
      2_000_000_000,
    );
  });

  it('of the examples is within the default limit', () => {
    const document = parse(readFileSync(join(projectRoot, 'operations', 'scanJob.graphql'), 'utf8'));
    for (const operation of document.definitions.filter((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition'))
      expect(estimator.estimate(document, operation, {}).total).toBeLessThan(200_000);
  });
});
