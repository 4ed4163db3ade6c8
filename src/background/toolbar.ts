// The toolbar icon of each tab: on, off here, paused; and, if the reader wants it, how many names the page has. The
// browser forgets a tab's icon when it navigates, so only what differs from "on" has to be set again.
import browser from 'webextension-polyfill';
import {
  browserLanguages,
  interfaceLanguage,
  loadSettings,
  reportFrames,
  type Settings,
  type SiteState,
  wordsIn,
} from '../shared';

type Look = 'on' | 'off' | 'paused';

const LOOKS: Record<SiteState['kind'], Look> = {
  on: 'on',
  'off-here': 'off',
  'off-page': 'off',
  paused: 'paused',
  'no-access': 'off',
};

/** Shows a tab's state in the toolbar, in the language of the settings. */
export async function showTabState(
  tabId: number,
  state: SiteState,
  { language }: Pick<Settings, 'language'>,
): Promise<void> {
  const look = LOOKS[state.kind];
  const words = wordsIn(interfaceLanguage(language, browserLanguages()));
  const title = `${words.say('extensionName')} · ${words.say(`toolbar_${look}`)}`;
  // The tab may be closed by now.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconPaths(look) }),
    browser.action.setTitle({ tabId, title }),
    ...(look === 'on' ? [] : [browser.action.setBadgeText({ tabId, text: '' })]),
  ]);
}

/** Shows how many different names all frames of a tab mark, or nothing where the reader did not ask for it. */
export async function showNameCount(tabId: number): Promise<void> {
  const settings = await loadSettings();
  const text = settings.badge === 'names' ? badgeText(await countNames(tabId)) : '';
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2b5fc4' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}

/** Four characters fit on a badge. */
export function badgeText(names: number): string {
  if (names === 0) return '';
  return names > 999 ? '999+' : String(names);
}

async function countNames(tabId: number): Promise<number> {
  const frames = (await reportFrames(tabId)) ?? [];
  return new Set(frames.flatMap(({ report }) => report?.names.map(({ key }) => key) ?? [])).size;
}

function iconPaths(look: Look): Record<string, string> {
  return Object.fromEntries([16, 32].map((size) => [size, `/icons/${look}-${size}.png`]));
}
