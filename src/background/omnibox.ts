// The search from the address bar, after the keyword `bs`: suggestions as one types, the search page on Enter. Chromium reads suggestions as XML, Firefox as plain text.
import tables from '../../generated/search.json' with { type: 'json' };
import { type Dataset, formatDate, pickText } from '../dataset';
import { createSearchIndex, type SearchIndex, type SearchResult, type SearchTables } from '../search';
import {
  browserLanguages,
  bundledPack,
  interfaceLanguage,
  loadSettings,
  type Words,
  wordsIn,
} from '../shared';
import { searchPageUrl } from './search-entries';

// What the browser shows of them.
const MAX_SUGGESTIONS = 6;

/** A line of the address bar's list. */
export interface Suggestion {
  /** What is entered when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Suggestions for what was typed. */
export function suggest(
  text: string,
  index: SearchIndex,
  dataset: Dataset,
  words: Words,
): readonly Suggestion[] {
  const results = index.search(text, { limit: MAX_SUGGESTIONS, language: words.language });
  return results.flatMap((result) => describe(result, dataset, words) ?? []);
}

function describe(result: SearchResult, dataset: Dataset, words: Words): Suggestion | null {
  if (result.type === 'entity') {
    const entity = dataset.entity(result.key)?.entity;
    if (!entity) return null;
    const label = pickText(entity.label, words.language).text;
    const more = `${words.say(`card_kind_${entity.kind}`)} · ${words.count('popup_facts', dataset.facts(result.key).length)}`;
    return { content: label, description: `${label} · ${more}` };
  }
  const fact = dataset.fact(result.key);
  if (!fact) return null;
  const date = formatDate(fact.date, words.language, { width: 'short' }) ?? words.say('card_undated');
  // Entering the fact's own words finds it again, whichever of its entities it is looked for under.
  return { content: result.text, description: `${date} · ${result.text}` };
}

/** The same text for a browser that reads descriptions as XML. */
export function escapeXml(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character]!);
}

/** The index over a dataset, with the tables that the build made of the bundled pack. */
function indexOf(dataset: Dataset): SearchIndex {
  const isBundled = dataset.packs.includes(bundledPack);
  const tablesOf = (id: string) =>
    isBundled && id === bundledPack.id ? (tables as unknown as SearchTables) : undefined;
  return createSearchIndex(dataset.packs, tablesOf);
}

/** Answers the address bar from now on. */
export function answerOmnibox(loadDataset: () => Promise<Dataset>): void {
  // Firefox for Android has no address bar keywords.
  if (!chrome.omnibox) return;
  let known: { dataset: Dataset; index: SearchIndex } | null = null;
  chrome.omnibox.onInputChanged.addListener(async (text, show) => {
    const [dataset, { language }] = await Promise.all([loadDataset(), loadSettings()]);
    if (known?.dataset !== dataset) known = { dataset, index: indexOf(dataset) };
    const words = wordsIn(interfaceLanguage(language, browserLanguages()));
    const isXml = chrome.runtime.getURL('').startsWith('chrome-extension:');
    show(
      suggest(text, known.index, dataset, words).map(({ content, description }) => ({
        content,
        description: isXml ? escapeXml(description) : description,
      })),
    );
  });
  chrome.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = searchPageUrl(text);
    if (disposition === 'currentTab') void chrome.tabs.update({ url });
    else void chrome.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
