// One screen: what it does, a paragraph to try it on, how to find things and how to be left alone.
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Settings, useSettings, useWords } from '../shared';
import { TryIt } from './TryIt';

interface AppProps {
  readonly settings: Settings;
  /** Whether the browser lets the extension into pages already. */
  readonly mayRead: boolean;
  /** The keys that open the popup; empty where there are none. */
  readonly keys: string;
}

/** The welcome page. */
export function App({ settings: initial, mayRead, keys }: AppProps) {
  const settings = useSettings(initial);
  const words = useWords(settings);
  const [isAllowed, setAllowed] = useState(mayRead);
  const allow = async () => setAllowed(await browser.permissions.request({ origins: ['<all_urls>'] }));
  return (
    <main class="welcome">
      <header>
        <img src="/icons/on-48.png" width="40" height="40" alt="" />
        <p>{words.say('extensionName')}</p>
      </header>
      <h1>{words.say('welcome_title')}</h1>
      <p class="lead">{words.say('welcome_lead')}</p>
      {!isAllowed && (
        <p class="allow">
          {words.say('welcome_allow_text')}{' '}
          <button type="button" class="button" onClick={() => void allow()}>
            {words.say('popup_allow')}
          </button>
        </p>
      )}
      <TryIt settings={settings} words={words} />
      <div class="points">
        <section>
          <h2>{words.say('welcome_search')}</h2>
          <p>{keys ? words.say('welcome_search_keys', keys) : words.say('welcome_search_text')}</p>
        </section>
        <section>
          <h2>{words.say('welcome_sites')}</h2>
          <p>{words.say('welcome_sites_text')}</p>
        </section>
        <section>
          <h2>{words.say('welcome_private')}</h2>
          <p>{words.say('welcome_private_text')}</p>
        </section>
      </div>
      <nav>
        <a class="link" href="../timeline/timeline.html">
          {words.say('popup_timeline')}
        </a>
        <a class="link" href="../options/options.html">
          {words.say('popup_options')}
        </a>
      </nav>
    </main>
  );
}
