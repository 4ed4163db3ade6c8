// Finds the mentions of a plain text: its paragraphs are the blocks of one page. What a paragraph is, a text without
// mark-up does not say; lines are, unless the text looks broken into lines of even width.
import type { Gazetteer } from './gazetteer';
import { createPageLinker } from './page-linker';
import type { LinkOptions, Mention } from './types';

/** Finds what a plain text mentions, in order; offsets are those of the text as given. */
export function findMentions(gazetteer: Gazetteer, text: string, options: LinkOptions = {}): Mention[] {
  const linker = createPageLinker(gazetteer, options);
  const paragraphs = isHardWrapped(text) ? /(?:[^\n]+(?:\n(?!\s*\n))?)+/g : /[^\n]+/g;
  for (const { index, 0: paragraph } of text.matchAll(paragraphs)) linker.set(index, paragraph);
  return [...linker.update()]
    .flatMap(([offset, mentions]) =>
      mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
    )
    .sort((a, b) => a.start - b.start);
}

// Mail and old text files break lines between 60 and 80 columns; a shorter line ends a paragraph there.
const NARROWEST = 45;
const WIDEST = 100;

/** Whether single line breaks are the wrapping of lines and not the ends of paragraphs. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n');
  const broken = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '');
  if (broken.length < 3) return false;
  const even = broken.filter(
    (line) => line.length >= NARROWEST && line.length <= WIDEST && !/[.!?:。！？]\s*$/.test(line),
  );
  return even.length / broken.length > 0.7;
}
