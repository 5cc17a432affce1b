import type { CompiledQuery, OperationNode, RawBuilder, RawNode, ValueNode } from 'kysely';
import type { Compilable } from './dialect';

/** Statement texts by shape. PERF: compiling a page of a dozen columns costs about 50 us, a third of reading it from SQLite. */
const texts = new Map<string, string | null>();

/** Shapes kept; the product's operations have a few hundred. */
const maxTexts = 2000;

/** Text and parameters of a fragment, in the order in which it binds them. Null when it holds a node this reading does not know. */
interface Shape {
  text: string;
  readonly parameters: unknown[];
}

/**
 * Compiles a statement, or reuses the text of an earlier one of the same shape. `key` names everything about the statement but its conditions;
 * `tail` are the parameters that follow those of the conditions. A shape is reused only after its first compilation has shown that the parameters
 * read here are, in order, those that the compiler binds.
 */
export function compileByShape(
  key: string,
  conditions: readonly RawBuilder<unknown>[],
  tail: readonly unknown[],
  build: () => Compilable,
): Compilable {
  const shape: Shape = { text: key, parameters: [] };
  const readable = conditions.every((condition) => read(condition.toOperationNode(), shape));
  if (!readable) return build();
  const parameters = [...shape.parameters, ...tail];
  const known = texts.get(shape.text);
  if (typeof known === 'string') return { compile: () => ({ sql: known, parameters }) as unknown as CompiledQuery };
  const compiled = build().compile();
  if (known === undefined) remember(shape.text, same(compiled.parameters, parameters) ? compiled.sql : null);
  return { compile: () => compiled };
}

function remember(shape: string, text: string | null): void {
  if (texts.size >= maxTexts) texts.clear();
  texts.set(shape, text);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

function read(node: OperationNode, into: Shape): boolean {
  if (node.kind === 'ValueNode') {
    const { value, immediate } = node as ValueNode;
    into.text += immediate === true ? JSON.stringify(value) : '?';
    if (immediate !== true) into.parameters.push(value);
    return true;
  }
  if (node.kind !== 'RawNode') {
    into.text += JSON.stringify(node);
    return node.kind === 'ReferenceNode' || (node.kind as string) === 'ColumnNode';
  }
  const { sqlFragments, parameters } = node as RawNode;
  return sqlFragments.every((fragment, i) => {
    into.text += `\u0000${fragment}`;
    const parameter = parameters[i];
    return parameter === undefined || read(parameter, into);
  });
}
