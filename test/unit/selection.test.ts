import { parse, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { nodeFields, objectFields, selected } from '../../resolvers/selection';

/** The part of a resolver's info that tells its selection: the nodes of the first root field, and of its repetitions. */
function infoOf(text: string) {
  const { definitions } = parse(text);
  const operation = definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition')!;
  const fields = operation.selectionSet.selections as readonly FieldNode[];
  const key = (node: FieldNode): string => node.alias?.value ?? node.name.value;
  const fieldNodes = fields.filter((node) => key(node) === key(fields[0]!));
  const fragments = Object.fromEntries(
    definitions.filter((d): d is FragmentDefinitionNode => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]),
  );
  return { fieldNodes, fragments };
}
const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();

describe('the fields a selection set asks for', () => {
  it.each<[string, string[], string]>([
    ['plain', ['id', 'name'], '{ thing { id name } }'],
    ['by name, not by alias', ['id', 'name'], '{ thing { a: id id: name } }'],
    ['of a field without a selection', [], '{ thing }'],
    ['without those of nested objects', ['owner'], '{ thing { owner { id name } } }'],
    ['of an inline fragment', ['id', 'name'], '{ thing { id ... { name } } }'],
    ['of an inline fragment on a type', ['id', 'name'], '{ thing { id ... on Thing { name } } }'],
    [
      'of named fragments in each other',
      ['id', 'name', 'size'],
      '{ thing { ...A } } fragment A on Thing { id ...B } fragment B on Thing { name ... { size } }',
    ],
    ['of fragments spread twice', ['id'], '{ thing { ...A ...A } } fragment A on Thing { id }'],
    ['skipped or not', ['id', 'name'], '{ thing { id @skip(if: true) name @include(if: false) } }'],
    ['of a repeated field', ['id', 'name'], '{ thing { id } thing { name } }'],
    ['of an alias, without those of another', ['id'], '{ a: thing { id } b: thing { name } }'],
    ['with meta fields', ['__typename', 'id'], '{ thing { __typename id } }'],
    ['of a fragment that is not there', ['id'], '{ thing { id ...Gone } }'],
  ])('%s', (_what, expected, text) => {
    expect(sorted(objectFields(infoOf(text)))).toEqual(expected);
  });

  it.each<[string, string[], string]>([
    ['of nodes', ['id'], '{ things { nodes { id } } }'],
    ['of edges', ['id'], '{ things { edges { cursor node { id } } } }'],
    ['of both', ['id', 'name'], '{ things { nodes { id } edges { node { name } } } }'],
    ['under aliases', ['id', 'name'], '{ things { a: nodes { id } b: edges { c: node { d: name } } } }'],
    [
      'through fragments at every level',
      ['id', 'name', 'size'],
      '{ things { ...C } } fragment C on Things { ... { edges { ...E } } nodes { ...N } } fragment E on Edge { node { ... on Thing { name } ...N } } fragment N on Thing { id ...S } fragment S on Thing { size }',
    ],
    ['not of others', [], '{ things { totalCount pageInfo { endCursor } edges { cursor } } }'],
    ['not of nested connections', ['parts'], '{ things { nodes { parts { nodes { id } } } } }'],
  ])('of a connection: %s', (_what, expected, text) => {
    expect(sorted(nodeFields(infoOf(text)))).toEqual(expected);
  });

  it('follow any of several paths', () => {
    const info = infoOf('{ thing { a { x } b { c { y } } } }');
    expect(sorted(selected(info, ['a'], ['b', 'c']))).toEqual(['x', 'y']);
    expect(sorted(selected(info, ['b']))).toEqual(['c']);
    expect(sorted(selected(info))).toEqual([]);
  });

  it('are remembered per selection and path', () => {
    const info = infoOf('{ things { nodes { id } edges { node { name } } } }');
    expect(nodeFields(info)).toBe(nodeFields(info));
    expect(nodeFields(info)).not.toBe(objectFields(info));
    expect(nodeFields({ ...info, fieldNodes: [...info.fieldNodes] })).toEqual(nodeFields(info));
  });
});
