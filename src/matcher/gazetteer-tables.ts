// A gazetteer's tables as JSON, as they travel to pages: written where gazetteers are compiled, read back by the page that
// may hold a name, with as little work as can be. What they mean is lexicon.ts's.
import type { EntityKey } from '../dataset';
import { type CueWord, fileCues } from './cue-table';
import { CASES, FORMS, type Gazetteer } from './gazetteer';
import { type Grammar, takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';
import { createTables, type Tables } from './lexicon';
import { fileNames, type Name } from './name-table';
import type { Rule } from './rules';

/** A name; its plain form is empty where it is the cased one in small letters. */
type NameRow = readonly [
  cased: string,
  plain: string,
  letterCase: number,
  form: number,
  entity: number,
  rule: number,
];
/** A rule without what is empty, and with the weights of the lists that it weighs, in their order. */
type RuleData = Partial<Omit<Rule, 'weights'>> & { readonly weights: readonly number[] };

/** Tables of a gazetteer. Opaque: only this room reads them. JSON-safe. */
export interface GazetteerTables {
  /** What the rules ask of grammar. */
  readonly grammar: Grammar;
  readonly han: string;
  readonly allHan: string;
  readonly entities: readonly EntityKey[];
  readonly names: readonly NameRow[];
  /** Cue words joined by `|`; those that are beginnings end in `*`. */
  readonly cues: string;
  /** By cue word, the lists it stands in. */
  readonly cueLists: readonly number[][];
  readonly rules: readonly RuleData[];
  /** How many lists there are. */
  readonly lists: number;
  readonly spokenFor: readonly (readonly number[] | null | undefined)[];
}

/** Writes the tables of a gazetteer. */
export function writeTables(gazetteer: Gazetteer): GazetteerTables {
  const { han, allHan, entities, names, cues, rules, spokenFor } = createTables(gazetteer);
  const words = [...cues.byKey.values(), ...cues.beginnings.values()].flat().sort((a, b) => a.id - b.id);
  return {
    ...{ grammar: GRAMMAR, han, allHan, entities, spokenFor },
    names: [...names.values()].flat().map(({ plain, cased, letterCase, form, entity, rule }) => {
      const short = plain === cased.toLowerCase() ? '' : plain;
      return [cased, short, CASES.indexOf(letterCase), FORMS.indexOf(form), entity, rule];
    }),
    cues: words.map(({ plain, isBeginning }) => (isBeginning ? `${plain}*` : plain)).join('|'),
    cueLists: words.map(({ lists }) => lists),
    rules: rules.map(({ weights, ...rule }) => ({
      ...Object.fromEntries(Object.entries(rule).filter(([, value]) => value.length > 0)),
      weights: rule.weighed.map((list) => weights[list] ?? 0),
    })),
    lists: gazetteer.lists.length,
  };
}

const emptyRule = {
  weighed: [],
  speaksFor: [],
  precededBy: [],
  followedBy: [],
  notPrecededBy: [],
  notFollowedBy: [],
};

/** Reads tables back. */
export function readTables(data: GazetteerTables): Tables {
  const { han, allHan, entities } = data;
  takeGrammar(data.grammar);
  const names = data.names.map(
    ([cased, plain, letterCase, form, entity, rule]): Name => ({
      plain: plain || cased.toLowerCase(),
      cased,
      letterCase: CASES[letterCase] as Name['letterCase'],
      form: FORMS[form] as Name['form'],
      entity,
      rule,
    }),
  );
  const texts = data.cues === '' ? [] : data.cues.split('|');
  const cues = texts.map((text, id): CueWord => {
    const isBeginning = text.endsWith('*');
    return {
      id,
      plain: isBeginning ? text.slice(0, -1) : text,
      isBeginning,
      lists: data.cueLists[id] as number[],
    };
  });
  const rules = data.rules.map((rule) => {
    const weights = new Float32Array(data.lists);
    rule.weighed?.forEach((list, at) => {
      weights[list] = rule.weights[at] as number;
    });
    return { ...emptyRule, ...rule, weights } as Rule;
  });
  return {
    ...{ han, allHan, entities, rules },
    names: fileNames(names),
    cues: fileCues(cues),
    spokenFor: data.spokenFor.map((lists) => lists ?? undefined),
  };
}
