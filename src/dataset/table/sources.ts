// The sources that the rows of a table name, each listed once; the table itself is the source of what names none.
import type { Source } from '../types';
import { createIdBook, makeId } from './make-id';
import type { Row } from './row';
import type { TableOptions } from './types';

/** The sources of a table. */
export interface SourceBook {
  /** The id of the source a row names. */
  idOf(row: Row): string;
  /** How many facts named no source, and so come from the table itself. */
  own(): number;
  list(): readonly { readonly row: number; readonly source: Source }[];
}

/** Makes the book of a table's sources. */
export function createSourceBook(options: TableOptions): SourceBook {
  const sources = new Map<string, { row: number; source: Source }>();
  const giveId = createIdBook();
  let own = 0;
  return {
    idOf(row) {
      const named = row.texts('source');
      const publisher = row.texts('publisher');
      const url = row.cell('address');
      if (!named && !publisher && url === '') own += 1;
      const host = hostOf(url);
      const fallback = { [options.language]: host ?? options.sourceTitle };
      const title = named ?? publisher ?? fallback;
      const key = JSON.stringify([title, publisher, url]);
      const known = sources.get(key);
      if (known) return known.source.id;
      const source: Source = {
        id: giveId(makeId(Object.values(title)[0]!, 'source')),
        title,
        publisher: publisher ?? (host === null ? title : { [options.language]: host }),
        ...(url !== '' && { url }),
      };
      sources.set(key, { row: row.row, source });
      return source.id;
    },
    own: () => own,
    list: () => [...sources.values()],
  };
}

/** Whether a link may stand in a pack. */
export function isAddress(url: string): boolean {
  return hostOf(url) !== null;
}

function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
