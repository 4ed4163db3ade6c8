// Turns the reasons of a mention into what a card can say in a sentence.
import type { Mention, MentionExplanation } from './types';

/** Why a mention was linked. */
export function explain(mention: Mention): MentionExplanation {
  const words = (...kinds: string[]) => [
    ...new Set(mention.reasons.filter((reason) => kinds.includes(reason.kind)).map((reason) => reason.text)),
  ];
  return {
    entity: mention.entities[0],
    name: mention.text,
    near: words('near', 'beside'),
    page: words('page'),
    fullName: words('full-name')[0] ?? null,
    decisive: mention.reasons
      .filter((reason) => reason.decisive && reason.kind !== 'name')
      .map((r) => r.text),
  };
}
