// The first, bounded walk over an unknown value that claims to be a pack: sizes, nesting, property names that reach
// prototypes, and characters that hide or reorder text. It knows no meaning; schema.ts does.
import { packLimits, reportedErrors } from './limits';
import { type PackError, type PackProblem, packError, packProblem } from './problems';

const listLimits: Readonly<Record<string | number, number>> = {
  entities: packLimits.entities,
  aliases: packLimits.aliases,
  facts: packLimits.facts,
  relations: packLimits.relations,
  sources: packLimits.sources,
  cues: packLimits.cues,
};

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a word names a part of JavaScript's own object machinery, and so may be neither a property nor an id. */
export function isPrototypeKey(word: string): boolean {
  return prototypeKeys.has(word);
}

// Controls, line separators, bidi marks and overrides, zero-width and other invisible characters, halves of a
// surrogate pair: a name that holds one looks like another name.
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
const plain = /^[ -~]*$/;
// Variation selectors choose between drawings of the same character.
const harmless = /[\t\n\r\p{Variation_Selector}]/u;
// Persian, Arabic and the scripts of India spell with the two joiners, emoji are built with them.
const joinable =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Syriac}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]$/u;

/** The first character of a text that hides or reorders what is read, as `U+202E`; null where there is none. */
export function findHiddenCharacter(text: string): string | null {
  if (text.search(hidden) < 0) return null;
  for (const match of text.matchAll(hidden)) {
    const character = match[0];
    if (harmless.test(character)) continue;
    const isJoiner = character === '\u200c' || character === '\u200d';
    if (isJoiner && joinable.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

/** Extends a path by a property or an index, as errors print it. */
export function joinPath(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return `${path}[${JSON.stringify(step.slice(0, 40))}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** One value met on the walk, with the way back to the root: paths are put into words only for errors. */
interface Place {
  readonly value: unknown;
  readonly step: string | number;
  readonly parent: Place | null;
  readonly depth: number;
}

/** Walks an unknown value and says what makes it unfit to be looked at any closer; empty when nothing does. */
export function guardPack(value: unknown): PackError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [packError('', 'no-object')];
  }
  const errors: PackError[] = [];
  const stack: Place[] = [{ value, step: '', parent: null, depth: 0 }];
  while (stack.length > 0 && errors.length < reportedErrors) {
    const place = stack.pop()!;
    const problem = refuse(place);
    if (problem !== null) errors.push({ path: pathTo(place), ...problem });
    else if (typeof place.value === 'object' && place.value !== null) pushChildren(place, stack);
  }
  return errors;
}

/** Puts the children of a list or object on the stack, last first, so that errors come in reading order. */
function pushChildren(parent: Place, stack: Place[]): void {
  const depth = parent.depth + 1;
  const holder = parent.value as Record<string | number, unknown>;
  const keys = Array.isArray(holder) ? null : Object.keys(holder);
  for (let at = (keys ?? (holder as unknown as unknown[])).length - 1; at >= 0; at--) {
    const step = keys ? keys[at]! : at;
    const value = holder[step];
    // Most of a pack is short plain text: it needs no place of its own.
    if (typeof value === 'string' && value.length <= packLimits.idCharacters && plain.test(value)) {
      if (keys === null || !isPrototypeKey(step as string)) continue;
    }
    stack.push({ value, step, parent, depth });
  }
}

function pathTo(place: Place): string {
  const steps: (string | number)[] = [];
  for (let at = place; at.parent !== null; at = at.parent) steps.push(at.step);
  return steps.reverse().reduce<string>(joinPath, '');
}

function refuse({ value, step, parent, depth }: Place): PackProblem | null {
  if (typeof step === 'string' && isPrototypeKey(step)) return packProblem('prototype-property');
  if (depth > packLimits.depth) return packProblem('too-deep', packLimits.depth);
  if (typeof value === 'string') {
    if (value.length > packLimits.anyStringCharacters) {
      return packProblem('too-many-characters', value.length, packLimits.anyStringCharacters);
    }
    const found = findHiddenCharacter(value);
    return found === null ? null : packProblem('hidden-character', found);
  }
  if (Array.isArray(value)) {
    const limit = (parent?.parent === null ? listLimits[step] : undefined) ?? packLimits.listItems;
    return value.length > limit ? packProblem('too-many-items', value.length, limit) : null;
  }
  if (typeof value === 'object' && value !== null) {
    const count = Object.keys(value).length;
    return count > packLimits.properties
      ? packProblem('too-many-properties', count, packLimits.properties)
      : null;
  }
  return null;
}
