import type { CompiledQuery, OperationNode, RawBuilder, RawNode, ValueNode } from 'kysely';
import type { Compilable } from './dialect';

/** Texts kept per statement: one per combination of filters, and per length of a list of values. */
const maxTexts = 200;

/** Text and parameters of a fragment, in the order in which it binds them. */
interface Shape {
  text: string;
  readonly parameters: unknown[];
}

/**
 * The texts of one statement by the shape of its conditions. PERF: compiling a page of a dozen columns costs about 50 us, a third of reading it from
 * SQLite. A shape is reused only after its first compilation has shown that the parameters read here are, in order, those that the compiler binds.
 */
export class StatementTexts {
  private readonly texts = new Map<string, string | null>();

  /**
   * Compiles the statement, or reuses the text of an earlier one of the same shape. `lead` and `tail` are the parameters before and after those of the
   * conditions.
   */
  compile(
    lead: readonly unknown[],
    conditions: readonly RawBuilder<unknown>[],
    tail: readonly unknown[],
    build: () => Compilable,
  ): Compilable {
    const shape: Shape = { text: '', parameters: [...lead] };
    const readable = conditions.every((condition) => read(condition.toOperationNode(), shape));
    if (!readable) return build();
    const parameters = [...shape.parameters, ...tail];
    const known = this.texts.get(shape.text);
    if (typeof known === 'string') return { compile: () => ({ sql: known, parameters }) as unknown as CompiledQuery };
    const compiled = build().compile();
    if (known === undefined) this.remember(shape.text, same(compiled.parameters, parameters) ? compiled.sql : null);
    return { compile: () => compiled };
  }

  private remember(shape: string, text: string | null): void {
    if (this.texts.size >= maxTexts) this.texts.clear();
    this.texts.set(shape, text);
  }
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
