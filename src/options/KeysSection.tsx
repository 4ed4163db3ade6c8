// The keyboard commands as the browser has them set, and the way to where it lets them be changed.
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import type { Words } from '../shared';
import type { SectionProps } from './App';

/** Keyboard. */
export function KeysSection({ words }: SectionProps) {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands?.getAll().then(setCommands);
    read();
    // They are changed in another tab; whoever comes back should see it.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{nameOf(name, description, words)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words.say('options_keys_unset')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.say('options_keys_address')}</p>
      {commands.length > 0 && (
        <button type="button" class="button" onClick={() => void openShortcutSettings()}>
          {words.say('options_keys_change')}
        </button>
      )}
    </>
  );
}

// The browser gives descriptions in its own language; these are in the reader's.
function nameOf(name: string | undefined, description: string | undefined, words: Words): string {
  if (name === '_execute_action') return words.say('options_keys_popup');
  if (name === 'next-mention') return words.say('command_next');
  if (name === 'previous-mention') return words.say('command_previous');
  if (name === 'toggle-site') return words.say('command_toggle');
  return description ?? '';
}

async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it, Chromium an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
