// Reads a passage of passages.ts: its text without marks, and the mentions that were marked.

/** A passage as a test wants it. */
export interface Passage {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly text: string; readonly entity: string }[];
}

/** Takes the marks out of a passage; ` / ` becomes the end of a paragraph. */
export function readPassage(marked: string): Passage {
  const mentions = [];
  let text = '';
  let done = 0;
  const source = marked.replaceAll(' / ', '\n');
  for (const match of source.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += source.slice(done, match.index);
    mentions.push({ start: text.length, text: match[1] as string, entity: match[2] as string });
    text += match[1];
    done = match.index + match[0].length;
  }
  return { text: text + source.slice(done), mentions };
}
