// Prints what the popup's search finds for queries. `npm run -s search -- --jsonl FILE`: in `{"id","query"}`, out
// `{"id","results"}` a line, best first, English text.
import { pathToFileURL } from 'node:url';
import { createDataset, type Dataset, splitKey } from '../src/dataset';
import { createSearchIndex, type SearchResult } from '../src/search';
import { readBundledPack, readJsonLines, runDoor } from './doors';

/** What the door prints for one result. */
export function toResultLine(dataset: Dataset, result: SearchResult) {
  const { id } = splitKey(result.key);
  if (result.type === 'entity') return { type: result.type, id };
  return { type: result.type, id, date: dataset.fact(result.key)?.date ?? null, text: result.text };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runDoor('search', (path) => {
    const dataset = createDataset([readBundledPack()]);
    const index = createSearchIndex(dataset.packs);
    return readJsonLines<{ id: string; query: string }>(path).map(({ id, query }) => ({
      id,
      results: index.search(query, { language: 'en' }).map((result) => toResultLine(dataset, result)),
    }));
  });
}
