// What can be wrong with a pack, as kinds with values, and the English words that scripts print. The options page says the
// same in the reader's language, under the kind. Where it is wrong is the path beside it.

/** English words for each kind of problem; `$1` and `$2` are its values. */
export const problemWords = {
  'no-object': 'is no object',
  'no-json': 'is no JSON: $1',
  'too-many-characters': 'is $1 characters long; at most $2',
  'prototype-property': 'is a property name that packs may not use',
  'prototype-id': 'is a word that packs may not use as an id',
  'too-deep': 'is nested more than $1 deep',
  'hidden-character': 'holds $1, a character that hides or reorders text',
  'too-many-items': 'holds $1 items; at most $2',
  'too-many-properties': 'has $1 properties; at most $2',
  'unknown-property': 'is no property of the pack format',
  missing: 'is missing',
  'other-type': 'should be $1, not $2',
  blank: 'is blank',
  'too-long': 'is too long: $1; at most $2',
  'no-id': 'is no id: lower-case letters and digits, joined by hyphens',
  'no-date': 'is no date in EDTF (2019-07, 2024-10-02, 2024-01/2024-06, 2024~)',
  'no-language': 'is no language tag (en, zh-Hant, pt-BR)',
  'no-http': 'is no http or https address',
  'no-address': 'is no address',
  'no-text': 'gives no language',
  'no-entity': 'names no entity',
  'no-backing': 'is backed by no fact',
  'unknown-entity': 'names an entity "$1", which the pack does not hold',
  'unknown-source': 'names a source "$1", which the pack does not hold',
  'unknown-fact': 'names a fact "$1", which the pack does not hold',
  'unknown-cues': 'names a cue list "$1", which the pack does not hold',
  twice: '"$1" is there twice',
  itself: 'names the fact itself',
  circle: 'leads back to the fact itself',
  'no-attribution': 'is missing: a $1 fact says who it comes from',
  other: '$1',
} as const;

/** A kind of problem. */
export type ProblemKind = keyof typeof problemWords;

/** What is wrong, without where. */
export interface PackProblem {
  readonly kind: ProblemKind;
  readonly values: readonly (string | number)[];
  /** The same in English. */
  readonly message: string;
}

/** One thing wrong with a pack: where (`facts[3].date`) and why. */
export interface PackError extends PackProblem {
  readonly path: string;
}

// What a pack says may be long; its beginning tells which one it is.
const mostCharacters = 400;

/** A problem of this kind. */
export function packProblem(kind: ProblemKind, ...values: readonly (string | number)[]): PackProblem {
  const shown = values.map((value) => (typeof value === 'string' ? value.slice(0, mostCharacters) : value));
  const message = problemWords[kind].replace(/\$(\d)/g, (_, number: string) =>
    String(shown[Number(number) - 1]),
  );
  return { kind, values: shown, message };
}

/** A problem at a place. */
export function packError(
  path: string,
  kind: ProblemKind,
  ...values: readonly (string | number)[]
): PackError {
  return { path, ...packProblem(kind, ...values) };
}

const kindByWords = new Map<string, ProblemKind>(
  Object.entries(problemWords).map(([kind, words]) => [words, kind as ProblemKind]),
);

/** The kind that a schema names by its English words, which hold no values. */
export function kindOfWords(words: string): ProblemKind | undefined {
  return kindByWords.get(words);
}
