// Reads what stands around a mention into terms with the weight of their kind and place: the sentences that name the
// entity, the rest of the paragraph, the section, the page. What a nearer passage says is not counted again.
import type { EntityKey } from '../dataset';
import { type AlignedText, foldAligned, foldText } from '../matcher';
import { findSentences, foldedOffset, readTerms, type TermUse } from './terms';
import type { Passage, Scope, Surroundings } from './types';
import * as weights from './weights';

/** A term that a passage uses, at its best place. */
export interface PassageTerm {
  readonly kind: weights.TermKind;
  /** Weight by kind and place. */
  readonly weight: number;
  readonly uses: readonly TermUse[];
}

/** One passage's terms, ready to be compared with facts. */
export interface ReadPassage {
  readonly scope: Exclude<Scope, 'none'>;
  readonly weight: number;
  readonly terms: ReadonlyMap<string, PassageTerm>;
  /** The passage as it was read, for quoting from it; null when only its entities are known. */
  readonly quoted: { readonly text: string; readonly aligned: AlignedText } | null;
}

/** The passages around a mention, nearest first. */
export function readPassages(
  key: EntityKey,
  { paragraph, section, page, start, end }: Surroundings,
): ReadPassage[] {
  const seen = new Set<string>([key]);
  const aligned = foldAligned(paragraph.text);
  const near = findSentences(
    aligned.text,
    foldedOffset(aligned, start),
    foldText(paragraph.text.slice(start, end)),
  );
  const isNear = (use: TermUse): boolean =>
    near.some((span) => span.start <= use.start && use.start < span.end);
  const read = (
    scope: ReadPassage['scope'],
    weight: number,
    passage: Passage,
    folded: AlignedText | null,
  ): ReadPassage => {
    const terms = new Map<string, PassageTerm>();
    for (const entity of passage.entities) {
      if (!seen.has(entity))
        terms.set(entity, { kind: 'entity', weight: weights.termWeights.entity, uses: [] });
    }
    for (const use of folded === null ? [] : readTerms(folded.text)) {
      if (seen.has(use.term)) continue;
      const place = scope !== 'paragraph' || isNear(use) ? 1 : weights.otherSentenceWeight;
      const known = terms.get(use.term);
      const best = Math.max(known?.weight ?? 0, place * weights.termWeights[use.kind]);
      terms.set(use.term, { kind: use.kind, weight: best, uses: [...(known?.uses ?? []), use] });
    }
    // What a nearer passage says is not counted again.
    for (const term of terms.keys()) seen.add(term);
    return { scope, weight, terms, quoted: folded && { text: passage.text, aligned: folded } };
  };
  const passages = [read('paragraph', 1, paragraph, aligned)];
  if (section) passages.push(read('section', weights.sectionWeight, section, foldAligned(section.text)));
  if (page) passages.push(read('page', weights.pageWeight, { text: '', entities: page.entities }, null));
  return passages;
}
