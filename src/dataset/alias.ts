// The names that may mean an entity, as a pack writes them, and the cues that tell when they do. The linking rules
// that read these words are the matcher's; the rest of the pack format is schema.ts.
import * as v from 'valibot';

/** Words that speak for or against a sense: `#id` takes a whole cue list of the pack, all else is a word itself. */
const CueWords = v.array(v.string());

/** What a pack says about one or more names. */
export const AliasSchema = v.strictObject({
  /** Id of the entity that is named. Without it the name is of something else, and hides shorter names inside it. */
  entity: v.optional(v.string()),
  /** One name, or several that follow the same rules. */
  text: v.union([v.string(), v.array(v.string())]),
  /** BCP 47 tag of the language the name is written in; names are looked for on every page all the same. */
  lang: v.optional(v.string()),
  /**
   * Which letter case counts: `any`; `capital` as written, or with more capitals; `exact` as written only.
   * Without it: `any` for a certain name, `capital` for all others.
   */
  case: v.optional(v.picklist(['any', 'capital', 'exact'])),
  /**
   * How far the bare name can be trusted where nothing speaks for or against it: `certain` needs no context and
   * listens to none; `likely` holds unless something speaks against it; `open` needs a cue; `doubtful` needs a good
   * one; `rare` needs several. Without it: `certain`.
   */
  certainty: v.optional(v.picklist(['certain', 'likely', 'open', 'doubtful', 'rare'])),
  /**
   * What kind of name it is, which decides how its neighbours are read: a `surname` gives way to another given name
   * before it and is licensed by the full name on the page; a `given` name gives way to a surname after it; a
   * `model` may carry a version (`Phi-4`, `Llama2`).
   */
  form: v.optional(v.picklist(['name', 'surname', 'given', 'model'])),
  /**
   * Cues near by or on the page that speak for this sense. Once linked, the name is itself a cue of the `#` lists here.
   */
  for: v.optional(CueWords),
  /** Cues that speak against it. */
  against: v.optional(CueWords),
  /** Words that, right before or right after the name, speak for it strongly. */
  precededBy: v.optional(CueWords),
  followedBy: v.optional(CueWords),
  /** Words that, right before or right after the name, make it part of something else. */
  notPrecededBy: v.optional(CueWords),
  notFollowedBy: v.optional(CueWords),
});

/** One or more names with their rules. */
export type Alias = v.InferOutput<typeof AliasSchema>;

/** Words that aliases share as cues, under an id that they name as `#id`. A word that ends in `*` is a beginning. */
export const CueListSchema = v.strictObject({ id: v.string(), words: CueWords });

/** A shared list of cues. */
export type CueList = v.InferOutput<typeof CueListSchema>;
