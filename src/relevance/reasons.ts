// Says what of a passage spoke for a fact, in the page's own words. Wording a sentence of it is sentences.ts.
import type { EntityKey } from '../dataset';
import { originalSpan } from '../matcher';
import type { PassageTerm, ReadPassage } from './passages';
import type { PreparedFact, PreparedFacts } from './prepare-facts';
import type { Reasons } from './types';

/** The reasons of a fact that nothing around the mention speaks for. */
export const noReasons: Reasons = { scope: 'none', entities: [], dates: [], figures: [], words: [] };

/** What of a passage speaks for a fact, strongest first. */
export function collectReasons(fact: PreparedFact, facts: PreparedFacts, passage: ReadPassage): Reasons {
  const shared = [...passage.terms]
    .filter(([term]) => fact.terms.has(term))
    .map(([term, use]) => ({ term, use, strength: use.weight * facts.rarity(term) }))
    .sort((a, b) => b.strength - a.strength);
  const reasons = {
    entities: new Set<EntityKey>(),
    dates: new Set<string>(),
    figures: new Set<string>(),
    words: new Set<string>(),
  };
  for (const { term, use } of shared) {
    if (use.kind === 'entity') reasons.entities.add(term as EntityKey);
    else reasons[listOf(use)].add(quote(passage, use, fact));
  }
  const { entities, dates, figures, words } = reasons;
  return {
    scope: passage.scope,
    entities: [...entities],
    dates: [...dates],
    figures: [...figures],
    words: [...words],
  };
}

function listOf({ kind }: PassageTerm): 'dates' | 'figures' | 'words' {
  if (kind === 'figure' || kind === 'share' || kind === 'rounded') return 'figures';
  return kind === 'year' || kind === 'month' || kind === 'monthName' ? 'dates' : 'words';
}

/** The words of the page that a term stands for; pairs of Han that follow each other are quoted as one word. */
function quote(passage: ReadPassage, { kind, uses }: PassageTerm, fact: PreparedFact): string {
  const { text, aligned } = passage.quoted!;
  let { start, end } = uses[0]!;
  if (kind === 'pair') {
    const isShared = (from: number): boolean => fact.terms.has(aligned.text.slice(from, from + 2));
    while (start > 0 && isShared(start - 1)) start--;
    while (end < aligned.text.length && isShared(end - 1)) end++;
  }
  const span = originalSpan(aligned, start, end);
  return text.slice(span.start, span.end).trim();
}
