// Turns the reasons of a mention into what a card can say in a sentence.
import type { Mention, MentionExplanation } from './types';

/** Why a mention was linked. */
export function explain(mention: Mention): MentionExplanation {
  // An apostrophe-s or a bracket says nothing to a reader; the same name elsewhere is no fuller name.
  const telling = mention.reasons.filter(
    ({ kind, text }) => kind !== 'name' && /[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(text),
  );
  const words = (...kinds: readonly string[]): string[] => [
    ...new Set(
      telling
        .filter(({ kind, text }) => kinds.includes(kind) && text !== mention.text)
        .map(({ text }) => text),
    ),
  ];
  return {
    entity: mention.entities[0],
    name: mention.text,
    near: [...new Set([...words('near'), ...words('beside')])],
    page: words('page'),
    fullName: words('full-name')[0] ?? null,
    decisive: [...new Set(telling.filter(({ decisive }) => decisive).map(({ text }) => text))],
  };
}
