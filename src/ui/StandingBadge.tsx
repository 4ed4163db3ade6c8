// How well a fact is known, in a word and a colour; plainly stated facts carry none.
import type { Standing } from '../dataset';
import type { Words } from '../shared';

/** The word for a standing; nothing for `stated`. */
export function StandingBadge({ standing, words }: { readonly standing: Standing; readonly words: Words }) {
  if (standing === 'stated') return null;
  return <b class={`standing ${standing}`}>{words.say(`card_standing_${standing}`)}</b>;
}
