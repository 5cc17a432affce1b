import { parsePattern, PatternError, type CharacterTest, type PatternNode, type PatternProblem, type Place } from './policyPattern';

/** Longest pattern and longest input, in characters, that agent-bom evaluates. */
export const maxPatternLength = 500;
/** See `maxPatternLength`. */
export const maxInputLength = 10_000;

/** Most states of one compiled pattern: `(a{1,99}){1,99}` would have ten thousand. */
const maxStates = 2_000;

/** Steps that remain to all patterns of one evaluation; 50 to 200 ns each. */
export interface StepBudget {
  left: number;
}

/** A fresh budget: some tenths of a second. */
export const stepBudget = (): StepBudget => ({ left: 2_000_000 });

type State =
  | { readonly kind: 'character'; readonly test: CharacterTest; readonly next: number }
  | { readonly kind: 'place'; readonly place: Place; readonly isWord: CharacterTest; readonly next: number }
  | { readonly kind: 'fork'; readonly next: readonly number[] }
  | { readonly kind: 'found' };

/** How Python looks for a pattern: `match` from the start of the text, `search` anywhere. */
export type MatchKind = 'match' | 'search';

/** Whether a pattern occurs, or why that cannot be told. */
export type PatternResult = boolean | PatternProblem;

/**
 * Whether a text has a match of a pattern in the syntax of Python's `re`. Runs all states side by side, so that time grows with the length of the text
 * times that of the pattern, never exponentially: policies are data of a tenant and may be hostile. What that cannot offer (look-around, back
 * references, possessive quantifiers) is refused.
 */
export function patternOccurs(kind: MatchKind, pattern: string, text: string, budget: StepBudget): PatternResult {
  if ([...pattern].length > maxPatternLength) return 'PATTERN_TOO_LONG';
  const characters = Array.from(text, (c) => c.codePointAt(0) ?? 0);
  if (characters.length > maxInputLength) return 'INPUT_TOO_LONG';
  try {
    const states: State[] = [{ kind: 'found' }];
    const start = compile(parsePattern(pattern), 0, states);
    return new Run(states, characters, budget).occurs(start, kind === 'search');
  } catch (error) {
    if (error instanceof PatternError) return error.problem;
    throw error;
  }
}

/** Appends the states of a node that go on to `next`; returns the first of them. */
function compile(node: PatternNode, next: number, states: State[]): number {
  switch (node.kind) {
    case 'character':
      return add(states, { kind: 'character', test: node.test, next });
    case 'place':
      return add(states, { kind: 'place', place: node.place, isWord: node.isWord, next });
    case 'sequence':
      return node.items.reduceRight((following, item) => compile(item, following, states), next);
    case 'choice':
      return add(states, { kind: 'fork', next: node.options.map((option) => compile(option, next, states)) });
    case 'repeat':
      return compileRepeat(node, next, states);
  }
}

function compileRepeat({ item, min, max }: PatternNode & { kind: 'repeat' }, next: number, states: State[]): number {
  let following = next;
  if (max === Infinity) {
    const loop = add(states, { kind: 'fork', next: [] });
    states[loop] = { kind: 'fork', next: [compile(item, loop, states), next] };
    following = loop;
  } else {
    for (let optional = min; optional < max; optional += 1)
      following = add(states, { kind: 'fork', next: [compile(item, following, states), next] });
  }
  for (let required = 0; required < min; required += 1) {
    const before = following;
    following = compile(item, before, states);
    // Nothing, however often: a billion of it must not take a billion turns.
    if (following === before) break;
  }
  return following;
}

function add(states: State[], state: State): number {
  if (states.length >= maxStates) throw new PatternError('TOO_COMPLEX');
  return states.push(state) - 1;
}

/** One pattern over one text. */
class Run {
  /** For each state, the position at which it was last entered, plus one. */
  private readonly entered: Int32Array;

  constructor(
    private readonly states: readonly State[],
    private readonly text: readonly number[],
    private readonly budget: StepBudget,
  ) {
    this.entered = new Int32Array(states.length);
  }

  occurs(start: number, anywhere: boolean): boolean {
    let waiting: number[] = [];
    for (let at = 0; at <= this.text.length; at += 1) {
      const entering = at === 0 || anywhere ? [...waiting, start] : waiting;
      if (entering.length === 0) return false;
      const reached = this.reach(entering, at);
      if (reached === null) return true;
      waiting = this.step(reached, this.text[at]);
    }
    return false;
  }

  /** The character states that can be reached without a character; null when the end of the pattern can. */
  private reach(entering: readonly number[], at: number): readonly number[] | null {
    const open = [...entering];
    const reached: number[] = [];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.entered[index] === at + 1) continue;
      this.entered[index] = at + 1;
      if ((this.budget.left -= 1) < 0) throw new PatternError('TOO_COMPLEX');
      const state = this.states[index];
      if (state === undefined || state.kind === 'found') return null;
      if (state.kind === 'character') reached.push(index);
      else if (state.kind === 'fork') open.push(...state.next);
      else if (this.holds(state.place, state.isWord, at)) open.push(state.next);
    }
    return reached;
  }

  private step(reached: readonly number[], character: number | undefined): number[] {
    const next: number[] = [];
    if (character === undefined) return next;
    for (const index of reached) {
      const state = this.states[index];
      if (state?.kind === 'character' && state.test(character)) next.push(state.next);
    }
    return next;
  }

  private holds(place: Place, isWord: CharacterTest, at: number): boolean {
    const { text } = this;
    const [previous, next] = [text[at - 1], text[at]];
    const edge = (): boolean => (previous !== undefined && isWord(previous)) !== (next !== undefined && isWord(next));
    switch (place) {
      case 'TEXT_START':
        return at === 0;
      case 'TEXT_END':
        return at === text.length;
      case 'TEXT_OR_LAST_LINE_END':
        return at === text.length || (at === text.length - 1 && next === 10);
      case 'LINE_START':
        return at === 0 || previous === 10;
      case 'LINE_END':
        return at === text.length || next === 10;
      case 'WORD_EDGE':
        return edge();
      case 'NO_WORD_EDGE':
        // Python finds no place at all in an empty text (before 3.14).
        return text.length > 0 && !edge();
    }
  }
}
