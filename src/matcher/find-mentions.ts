// Finds the mentions of a plain text: its lines are the blocks of one page.
import type { Gazetteer } from './gazetteer';
import { createPageLinker } from './page-linker';
import type { LinkOptions, Mention } from './types';

/** Finds what a plain text mentions, in order; offsets are those of the text as given. */
export function findMentions(gazetteer: Gazetteer, text: string, options: LinkOptions = {}): Mention[] {
  const linker = createPageLinker(gazetteer, options);
  for (const line of text.matchAll(/[^\n]+/g)) linker.set(line.index, line[0]);
  return [...linker.update()]
    .flatMap(([offset, mentions]) =>
      mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
    )
    .sort((a, b) => a.start - b.start);
}
