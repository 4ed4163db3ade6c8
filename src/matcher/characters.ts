// What kind of character stands where: letters that need word boundaries, scripts that do not, and the characters
// that are left out or levelled before names are compared. No names, no rules.

/** Whether a UTF-16 unit is an ASCII letter, digit or underscore, in the lower case that readings have. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** Whether a UTF-16 unit is an ASCII small letter. */
export function isLetterUnit(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigitUnit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a UTF-16 unit is Han, kana or Hangul. */
export function isEastAsianUnit(unit: number): boolean {
  return unit >= 0x3005 && (isKanaUnit(unit) || isHangulUnit(unit) || isHanUnit(unit));
}

/** Whether a UTF-16 unit is a Hangul syllable. */
export function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Whether a UTF-16 unit is katakana, its long mark included. */
export function isKatakanaUnit(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

function isKanaUnit(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x3096) || isKatakanaUnit(unit);
}

/** Whether a UTF-16 unit is a Han character. */
export function isHanUnit(unit: number): boolean {
  return unit === 0x3005 || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Source of a character class: what is left out of a text before names are compared. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';

/** Source of a character class: marks that belong to the letter before them. */
export const COMBINING = '\\u0300-\\u034e\\u0350-\\u036f';

/** Source of a character class: letters and digits that one-to-one folding changes, case apart. */
export const FOLDABLE =
  '\\u00c0-\\u024f\\u1e00-\\u1eff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9d';
