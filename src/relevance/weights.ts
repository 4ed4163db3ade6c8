// The numbers that the ranking is made of, in one place. Each term that a passage shares with a fact counts by its
// rarity among the entity's facts (idf) times one of these. They are round numbers on purpose: changing any of them by a
// third moves the score of the labelled paragraphs by two or three in a hundred at most (docs/accuracy.md).

/** What kind of term two texts share. */
export type TermKind =
  | 'entity'
  | 'figure'
  | 'share'
  | 'rounded'
  | 'year'
  | 'month'
  | 'monthName'
  | 'idea'
  | 'word'
  | 'pair';

/** How much each kind of shared term counts. */
export const termWeights: Readonly<Record<TermKind, number>> = {
  entity: 1,
  // Two texts seldom share an amount by chance.
  figure: 2,
  // But "half" they do.
  share: 1,
  // Counted beside the figure itself.
  rounded: 0.5,
  year: 1,
  month: 1.5,
  // "January", without its year, may be any January.
  monthName: 0.5,
  idea: 1,
  word: 1,
  // A Han word of three characters makes two pairs, one of four makes three.
  pair: 0.5,
};

/** What a word counts in the paragraph's other sentences, against 1 in those that name the entity. */
export const otherSentenceWeight = 0.6;
/** What the section and the page count, against 1 for the paragraph. */
export const sectionWeight = 0.3;
export const pageWeight = 0.1;
/** A section is long, and holds one word of almost any fact: so many (by weight) must agree where no name or date does. */
export const sectionWords = 2;
/** Each entity of a fact that the paragraph does not name speaks against the fact. */
export const unnamedEntityCost = 0.3;
/** The share that a fact keeps whose text does not say the entity's name: it is more about something else. */
export const notNamedFactor = 0.4;

/** How strongly a fact's length (terms, against the mean) lowers its score: longer facts share more by chance. */
export const lengthInfluence = 0.25;
/** Evidence below this many times ln(number of facts) is what the best of so many facts gets by chance. */
export const noiseFloor = 1.6;
/**
 * The floor of the facts after the first, as a share of it. The first must not be a chance find where nothing in the
 * paragraph points to a fact; below it there is room for two guesses, and a weak hint is a better guess than none.
 */
export const laterFloor = 0.4;
/** What evidence below the floor still counts: so little that it only splits ties of importance. */
export const belowFloorWeight = 0.01;
/** And after the first fact, where a hint of any kind may choose among facts of one importance. */
export const laterBelowFloorWeight = 0.2;

/** One step of importance (1 to 5). */
export const importanceWeight = 0.35;
/** Steps of importance lost when neither the fact nor its attribution says the entity's name. */
export const notNamedSteps = 2;
/** Steps won when the entity is the fact's subject. */
export const subjectSteps = 0.25;
/** Steps lost by a fact without a date: most say what a thing is, which the card's description has said already. */
export const undatedSteps = 0.5;
