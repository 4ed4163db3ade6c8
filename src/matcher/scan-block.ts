// Scans one reading for everything linking looks at: names, leftmost-longest and without overlap, and cues wherever
// they stand. One pass; each word or East Asian character is looked up once.
import { isDigitUnit, isEastAsianUnit, isLetterUnit, isWordUnit } from './characters';
import { type CueHit, type CueTable, cueAt } from './cue-table';
import { type NameHit, type NameTable, namesAt } from './name-table';
import type { Reading } from './reading';

/** What one reading holds. */
export interface BlockHits {
  readonly names: readonly NameHit[];
  readonly cues: readonly CueHit[];
}

/** Finds the names and cues of a reading. */
export function scanBlock(reading: Reading, names: NameTable, cues: CueTable): BlockHits {
  const { plain } = reading;
  const nameHits: NameHit[] = [];
  const cueHits: CueHit[] = [];
  let nameEnd = 0;
  let cueEnd = 0;
  let at = 0;
  while (at < plain.length) {
    const unit = plain.charCodeAt(at);
    let end = at + 1;
    if (isLetterUnit(unit)) while (isLetterUnit(plain.charCodeAt(end))) end += 1;
    else if (isDigitUnit(unit)) while (isDigitUnit(plain.charCodeAt(end))) end += 1;
    else if (!isEastAsianUnit(unit)) {
      at = end;
      continue;
    }
    if (!isWordUnit(unit) || !isWordUnit(plain.charCodeAt(at - 1))) {
      const key = plain.slice(at, end);
      const filed = at >= nameEnd ? names.get(key) : undefined;
      const hit = filed ? namesAt(filed, reading, at) : null;
      if (hit) {
        nameHits.push(hit);
        nameEnd = hit.end;
      }
      const cue = at >= cueEnd ? cueAt(cues, plain, at, key) : null;
      if (cue) {
        cueHits.push(cue);
        cueEnd = cue.end;
      }
    }
    at = end;
  }
  return { names: nameHits, cues: cueHits };
}
