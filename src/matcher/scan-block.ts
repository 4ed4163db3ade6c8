// Scans one reading for everything linking looks at: names, leftmost-longest and without overlap, and cues wherever
// they stand. One pass; each word or East Asian character is looked up once.
import { isWordUnit } from './characters';
import { type CueHit, type CueTable, cueAt } from './cue-table';
import { type NameHit, type NameTable, namesAt } from './name-table';
import type { Reading } from './reading';

/** What one reading holds. */
export interface BlockHits {
  readonly names: readonly NameHit[];
  readonly cues: readonly CueHit[];
}

// What names and cues are filed under: a run of letters, a run of digits, one East Asian character. A RegExp, since a
// page just opened runs our own loops in the interpreter.
const KEYS =
  /([a-z]+|[0-9]+|[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff])/;

/** Finds the names and cues of a reading. */
export function scanBlock(reading: Reading, names: NameTable, cues: CueTable): BlockHits {
  const { plain } = reading;
  const nameHits: NameHit[] = [];
  const cueHits: CueHit[] = [];
  let nameEnd = 0;
  let cueEnd = 0;
  let at = 0;
  // Gaps and keys by turns.
  const pieces = plain.split(KEYS);
  for (let index = 1; index < pieces.length; index += 2) {
    const key = pieces[index] as string;
    at += (pieces[index - 1] as string).length;
    const start = at;
    at += key.length;
    if (isWordUnit(plain.charCodeAt(start)) && isWordUnit(plain.charCodeAt(start - 1))) continue;
    const filed = start >= nameEnd ? names(key) : undefined;
    const hit = filed ? namesAt(filed, reading, start) : null;
    if (hit) {
      nameHits.push(hit);
      nameEnd = hit.end;
    }
    const cue = start >= cueEnd ? cueAt(cues, plain, start, key) : null;
    if (cue) {
      cueHits.push(cue);
      cueEnd = cue.end;
    }
  }
  return { names: nameHits, cues: cueHits };
}
