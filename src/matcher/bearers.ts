// Tells who else bears a name: "Jack Altman" before "Altman", "Claude Shannon" before "Claude". Which bearer a bare name
// means is weighed by score.ts; here is only who stands where. Grammar alone; it knows no names.
import {
  capitalAfter,
  capitalBefore,
  isPartOfDottedName,
  isPossessive,
  isTitleCase,
  type Neighbour,
  type Place,
  wordAfter,
  wordBefore,
} from './beside';
import { isLetterUnit } from './characters';
import { grammarPattern, grammarWords } from './grammar';
import type { Rule } from './rules';

/** Who of the bearers of a name was named last before a place, or that none was. */
export type Antecedent = 'ours' | 'another' | 'none';

/**
 * Whether a name stands at a place as part of another bearer's: after another given name, or, for a given name, before
 * another surname.
 */
export function isOtherBearer(place: Place, rule: Rule): boolean {
  if (rule.form !== 'surname' && rule.form !== 'given') return false;
  if (isPartOfDottedName(place)) return true;
  const isGiven = rule.form === 'given';
  if ((isGiven ? wordAfter(place, rule.notFollowedBy) : wordBefore(place, rule.notPrecededBy)) !== null)
    return true;
  if (!isLetterUnit(place.plain.charCodeAt(place.start)) || isTitleCase(place)) return false;
  if (isGiven) {
    if (isPossessive(place) || wordAfter(place, rule.followedBy) !== null) return false;
    const after = capitalAfter(place);
    return after !== null && !/\d/.test(after);
  }
  if (wordBefore(place, rule.precededBy) !== null) return false;
  const before = capitalBefore(place);
  return before !== null && isGivenName(before);
}

// Words before a surname that are no part of a name. Titles that a pack lists for a name are asked before.
const TITLES = grammarWords('titles');
// What often begins a sentence before a name and is no given name.
const OPENERS = grammarPattern('openers');

/** Whether a capitalised word before a surname looks like a given name or an initial. */
export function isGivenName({ word, opensSentence }: Neighbour): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (TITLES.has(plain)) return false;
  return !opensSentence || !OPENERS(plain, 0);
}

const KIN_BEFORE = grammarPattern('kinBefore');
const KIN_AFTER = grammarPattern('kinAfter');

/** Whether a name is introduced as a relative of someone, so that what follows goes on about that someone. */
export function isKin({ plain, start, end }: Pick<Place, 'plain' | 'start' | 'end'>): boolean {
  return KIN_AFTER(plain, end) || KIN_BEFORE(plain, start);
}
