// The rules of names, ready to be asked: how far the bare name is trusted, what each cue list weighs for it, and the
// words that stand beside it. Weighing a place is score.ts's.
import { CERTAINTIES, FORMS, type Gazetteer } from './gazetteer';

/** One rule, shared by the names that follow it. */
export interface Rule {
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly form: (typeof FORMS)[number];
  /** Weight of each cue list for this sense, by list index; 0 where the rule does not name it. */
  readonly weights: Float32Array;
  /** Lists that the rule has a weight for. */
  readonly weighed: readonly number[];
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
    const weights = new Float32Array(gazetteer.lists.length);
    for (const list of speaksFor) weights[list] = list < gazetteer.ownLists ? SHARED_FOR : OWN_FOR;
    for (const list of against) weights[list] = list < gazetteer.ownLists ? SHARED_AGAINST : OWN_AGAINST;
    const [precededBy, followedBy, notPrecededBy, notFollowedBy] = [0, 1, 2, 3].map((at) =>
      (beside[at] ?? []).flatMap(wordsOf),
    ) as [string[], string[], string[], string[]];
    return {
      certainty: CERTAINTIES[certainty] as Rule['certainty'],
      form: FORMS[form] as Rule['form'],
      weights,
      weighed: [...speaksFor, ...against],
      speaksFor: speaksFor.filter((list) => list < gazetteer.ownLists),
      precededBy,
      followedBy,
      notPrecededBy,
      notFollowedBy,
    };
  });
}

/** A rule as it is stored: without what is empty, with the weights of the lists that it weighs, in their order. */
export type StoredRule = Partial<Omit<Rule, 'weights'>> & { readonly weights: readonly number[] };

/** Stores a rule. */
export function storeRule({ weights, ...rule }: Rule): StoredRule {
  return {
    ...Object.fromEntries(Object.entries(rule).filter(([, value]) => value.length > 0)),
    weights: rule.weighed.map((list) => weights[list] ?? 0),
  };
}

const EMPTY = {
  weighed: [],
  speaksFor: [],
  precededBy: [],
  followedBy: [],
  notPrecededBy: [],
  notFollowedBy: [],
};

/** Opens stored rules, each when it is asked for; `lists` is how many lists there are. */
export function openRules(stored: readonly StoredRule[], lists: number): (index: number) => Rule | undefined {
  const known: (Rule | undefined)[] = [];
  return (index) => {
    const rule = stored[index];
    if (!known[index] && rule) {
      const weights = new Float32Array(lists);
      rule.weighed?.forEach((list, at) => {
        weights[list] = rule.weights[at] as number;
      });
      known[index] = { ...EMPTY, ...rule, weights } as Rule;
    }
    return known[index];
  };
}
