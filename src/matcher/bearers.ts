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
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir lord lady dame president vice chairman chairwoman chair chief director ' +
    'founder cofounder co-founder boss billionaire mogul magnate tycoon investor entrepreneur executive candidate ' +
    'senator representative secretary minister chancellor governor mayor judge justice attorney general captain ' +
    'analyst reporter author host guest team camp citizen defendant plaintiff officer partner colleague'
  ).split(' '),
);
// What often begins a sentence before a name and is no given name.
const OPENERS =
  /(?:ly|ing|ed)$|^(?:enter|meet|ask|watch|see|read|tell|fire|hire|did|does|can|will|even|both|poor|young|old|dear|yesterday|today|tonight|tomorrow|earlier|soon|maybe|still|back|inside|elsewhere|neither|either|another|whatever|yet|next|last|first|second|third|only|no|say|says)$/;

/** Whether a capitalised word before a surname looks like a given name or an initial. */
export function isGivenName({ word, opensSentence }: Neighbour): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (TITLES.has(plain)) return false;
  return !opensSentence || !OPENERS.test(plain);
}

const KIN =
  '(?:brother|sister|father|mother|dad|mom|mum|son|daughter|wife|husband|cousin|uncle|aunt|nephew|niece|' +
  'grand(?:father|mother|son|daughter)|sibling|twin|spouse|half-(?:brother|sister)|relative)s?(?:-in-law)?';
const KIN_BEFORE = new RegExp(`\\b${KIN}(?: (?:of|to))?,? ?$`);
const KIN_AFTER = new RegExp(`^,? (?:his|her|their|whose)(?: [a-z]+)? ${KIN}\\b`);
const KIN_EAST_ASIAN =
  /(?:哥哥|弟弟|姐姐|妹妹|兄长|兄弟|胞兄|胞弟|堂弟|堂兄|表弟|表哥|父亲|母亲|爸爸|妈妈|儿子|女儿|妻子|丈夫|前妻|前夫|叔叔|侄子|外甥|の兄|の弟|の姉|の妹|の父|の母|の息子|の娘|の妻|형|동생|아버지|어머니|아들|딸|아내|남편|형제)[是的人の、,: ·]{0,2}$/;
const GIVEN_BEFORE = /(?:[a-z][a-z'.-]* |[^\s\p{P}]{1,8}[·.])$/u;

/** Whether a name is introduced as a relative of someone, so that what follows goes on about that someone. */
export function isKin({ plain, start, end }: Pick<Place, 'plain' | 'start' | 'end'>): boolean {
  if (KIN_AFTER.test(plain.slice(end, end + 40))) return true;
  const before = plain.slice(Math.max(0, start - 40), start);
  return [before, before.replace(GIVEN_BEFORE, '')].some(
    (text) => KIN_BEFORE.test(text) || KIN_EAST_ASIAN.test(text),
  );
}
