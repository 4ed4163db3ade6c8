// How large a pack may be. The numbers are stated in docs/packs.md and kept by guard.ts before anything else looks
// at a pack, so that a hostile file costs one bounded walk.

/** Sizes a pack may not pass. Strings count UTF-16 code units. */
export const packLimits = {
  /** The file as text: room for 100,000 aliases and 50,000 described entities, three times over. */
  fileCharacters: 64 * 1024 * 1024,
  entities: 100_000,
  aliases: 250_000,
  facts: 100_000,
  relations: 200_000,
  sources: 5_000,
  cues: 5_000,
  /** Lists inside one item: a fact's entities, keywords, links; an alias's forms and cues. */
  listItems: 1_000,
  /** Nesting: the deepest place the format uses is `facts[0].text.en`. */
  depth: 8,
  /** Properties of one object; a text in all of Unicode CLDR's languages still fits. */
  properties: 400,
  idCharacters: 100,
  nameCharacters: 200,
  lineCharacters: 500,
  textCharacters: 2_000,
  urlCharacters: 2_000,
  /** No string anywhere in a pack is longer. */
  anyStringCharacters: 4_000,
} as const;

/** How many errors a check reports before it stops. */
export const reportedErrors = 100;
