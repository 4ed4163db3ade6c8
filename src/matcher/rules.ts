// The rules of names, ready to be asked: how far the bare name is trusted, what each cue list weighs for it, and the
// words that stand beside it. Weighing a place is score.ts's.
import { CERTAINTIES, FORMS, type Gazetteer } from './gazetteer';

/** One rule, shared by the names that follow it. JSON-safe. */
export interface Rule {
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly form: (typeof FORMS)[number];
  /** Cue lists that say something about this sense, and what each weighs, in the same order. */
  readonly weighed: readonly number[];
  readonly weights: readonly number[];
  /** Shared lists that a name under this rule, once linked, is itself a cue of. */
  readonly speaksFor: readonly number[];
  readonly precededBy: readonly string[];
  readonly followedBy: readonly string[];
  readonly notPrecededBy: readonly string[];
  readonly notFollowedBy: readonly string[];
}

// A word of a shared list says what the text is about; a word that one name brings along says what that name means.
const SHARED_FOR = 1;
const OWN_FOR = 2;
const SHARED_AGAINST = -1.5;
const OWN_AGAINST = -2.5;

/** Prepares the rules of a gazetteer. */
export function createRules(gazetteer: Gazetteer, toPlain: (text: string) => string): Rule[] {
  const words = new Map<number, string[]>();
  const wordsOf = (list: number): string[] => {
    let known = words.get(list);
    if (!known) {
      known = (gazetteer.lists[list] ?? '').split('|').filter(Boolean).map(toPlain);
      words.set(list, known);
    }
    return known;
  };
  return gazetteer.rules.map(([certainty, , form, ...cues]) => {
    const [speaksFor = [], against = [], ...beside] = cues;
    const weights = new Map<number, number>();
    for (const list of speaksFor) weights.set(list, list < gazetteer.ownLists ? SHARED_FOR : OWN_FOR);
    for (const list of against) weights.set(list, list < gazetteer.ownLists ? SHARED_AGAINST : OWN_AGAINST);
    const [precededBy, followedBy, notPrecededBy, notFollowedBy] = [0, 1, 2, 3].map((at) =>
      (beside[at] ?? []).flatMap(wordsOf),
    ) as [string[], string[], string[], string[]];
    return {
      certainty: CERTAINTIES[certainty] as Rule['certainty'],
      form: FORMS[form] as Rule['form'],
      weighed: [...weights.keys()],
      weights: [...weights.values()],
      speaksFor: speaksFor.filter((list) => list < gazetteer.ownLists),
      precededBy,
      followedBy,
      notPrecededBy,
      notFollowedBy,
    };
  });
}
