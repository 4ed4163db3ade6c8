// Text of a pack in the reader's language, marked with the language it turned out to be in, so that a screen
// reader says it right and the browser takes the right Han glyphs.
import { type LocalText, pickText } from '../dataset';
import type { Words } from '../shared';

/** A run of a pack's text. */
export function Local({ text, words }: { readonly text: LocalText; readonly words: Words }) {
  const picked = pickText(text, words.language);
  return <span lang={picked.language}>{picked.text}</span>;
}
