// The search from the address bar, after the keyword `bs`: suggestions as one types, the search page on Enter. Chromium reads suggestions as XML, Firefox as plain text.
import browser from 'webextension-polyfill';
import tables from '../../generated/search.json' with { type: 'json' };
import { formatDate, pickText } from '../dataset';
import {
  createStoredSearch,
  type SearchResult,
  type SearchTables,
  type StoredSearch,
  searchTablesPart,
} from '../search';
import {
  browserLanguages,
  interfaceLanguage,
  loadSettings,
  type PackShelf,
  searchPart,
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
export async function suggest(
  text: string,
  search: StoredSearch,
  words: Words,
): Promise<readonly Suggestion[]> {
  const results = await search.search(text, { limit: MAX_SUGGESTIONS, language: words.language });
  return results.map((result) => describe(result, words));
}

function describe(result: SearchResult, words: Words): Suggestion {
  if (result.type === 'entity') {
    const label = pickText(result.label, words.language).text;
    const more = `${words.say(`card_kind_${result.kind}`)} · ${words.count('popup_facts', result.facts)}`;
    return { content: label, description: `${label} · ${more}` };
  }
  const date = formatDate(result.fact.date, words.language, { width: 'short' }) ?? words.say('card_undated');
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

/** The search over packs, with the tables that the build made of the bundled one. */
export async function searchOver({ packs }: PackShelf): Promise<StoredSearch> {
  return createStoredSearch(
    await Promise.all(
      packs.map(async (pack) => ({
        id: pack.id,
        facts: pack.facts,
        tables:
          pack.kind === 'bundled'
            ? (tables as unknown as SearchTables)
            : await pack.part(searchPart, searchTablesPart),
      })),
    ),
  );
}

/** Answers the address bar from now on. */
export function answerOmnibox(openShelf: () => Promise<PackShelf>): void {
  // Firefox for Android has no address bar keywords.
  if (!browser.omnibox) return;
  let known: { readonly shelf: PackShelf; readonly search: Promise<StoredSearch> } | null = null;
  browser.omnibox.onInputChanged.addListener(async (text, show) => {
    const [shelf, { language }] = await Promise.all([openShelf(), loadSettings()]);
    if (known?.shelf !== shelf) known = { shelf, search: searchOver(shelf) };
    const search = await known.search;
    const words = wordsIn(interfaceLanguage(language, browserLanguages()));
    const isXml = browser.runtime.getURL('').startsWith('chrome-extension:');
    const suggestions = await suggest(text, search, words);
    show(
      suggestions.map(({ content, description }) => ({
        content,
        description: isXml ? escapeXml(description) : description,
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = searchPageUrl(text);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
