import {
  getDirectiveValues,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { BadUserInputError } from '../datasources/errors';

/** Bounds of an input field, as `@length` and `@range` state them. */
interface Bounds {
  readonly length?: { readonly min: number; readonly max: number };
  readonly range?: { readonly min: number; readonly max: number };
}

/** Deepest nesting of an open-ended JSON value: no type bounds it. */
const maxDepth = 64;

/** Read once per field; schemas live as long as the process. */
const boundsOf = new WeakMap<GraphQLInputField, Bounds>();

/** Checks a coerced input against the bounds its type states, and refuses texts that no store may hold. BAD_USER_INPUT names the place. */
export function checkInput(schema: GraphQLSchema, type: GraphQLInputType, value: unknown, path = 'input'): void {
  const bare = getNullableType(type);
  if (value === null || value === undefined) return;
  if (isInputObjectType(bare)) {
    for (const field of Object.values(bare.getFields())) {
      const member = (value as Record<string, unknown>)[field.name];
      const at = `${path}.${field.name}`;
      checkBounds(boundsFor(schema, field), member, at);
      checkInput(schema, field.type, member, at);
    }
  } else if (isListType(bare)) {
    (value as readonly unknown[]).forEach((item, index) => checkInput(schema, bare.ofType as GraphQLInputType, item, `${path}[${index}]`));
  } else {
    checkTexts(value, path, 0);
  }
}

function boundsFor(schema: GraphQLSchema, field: GraphQLInputField): Bounds {
  const known = boundsOf.get(field);
  if (known) return known;
  const read = (name: string): unknown => {
    const directive = schema.getDirective(name);
    return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  };
  const [length, range] = [read('length'), read('range')];
  const bounds = { ...(length ? { length } : {}), ...(range ? { range } : {}) } as Bounds;
  boundsOf.set(field, bounds);
  return bounds;
}

function checkBounds({ length, range }: Bounds, value: unknown, path: string): void {
  if (length && typeof value === 'string') within([...value].length, length, 'characters', path);
  if (length && Array.isArray(value)) within(value.length, length, 'items', path);
  if (range && typeof value === 'number' && (value < range.min || value > range.max))
    throw new BadUserInputError(`The value must be from ${range.min} to ${range.max}.`, path);
}

function within(size: number, { min, max }: { readonly min: number; readonly max: number }, unit: string, path: string): void {
  if (size < min || size > max) throw new BadUserInputError(`The value must have ${min} to ${max} ${unit}; it has ${size}.`, path);
}

function checkTexts(value: unknown, path: string, depth: number): void {
  if (depth > maxDepth) throw new BadUserInputError(`The value is nested deeper than ${maxDepth} levels.`, path);
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value))
      throw new BadUserInputError('Text must not contain NUL or unpaired surrogate characters.', path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    checkTexts(name, path, depth + 1);
    checkTexts(member, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, depth + 1);
  }
}
