// Settings and words for the extension's own pages, as Preact hooks: read before the first paint, followed while the page
// is open, written by asking the background.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { callBackground } from './call';
import { browserLanguages, interfaceLanguage, type Words, wordsIn } from './i18n';
import type { Settings } from './settings';
import type { SettingsOperation } from './settings-operations';
import { watchSettings } from './settings-reader';

/** The settings as they are now, after any window changed them. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);
  return settings;
}

/** The words of the language that settings ask for; the document is marked with it. */
export function useWords({ language }: Settings): Words {
  return useMemo(() => {
    const words = wordsIn(interfaceLanguage(language, browserLanguages()));
    document.documentElement.lang = words.language;
    return words;
  }, [language]);
}

/** Has the background change settings; resolves when they are stored. */
export async function changeSettings(...operations: SettingsOperation[]): Promise<void> {
  await callBackground('change-settings', { operations });
}
