// The language of the extension's words and facts, and what the toolbar icon says.
import type { Settings } from '../shared';
import type { SectionProps } from './App';
import { OneOf } from './choices';

/** Language and toolbar. */
export function LanguageSection({ settings, words, change }: SectionProps) {
  // Each language by its own name, whatever language is spoken now.
  const choices: readonly { value: Settings['language']; label: preact.ComponentChild }[] = [
    { value: 'auto', label: words.say('options_language_auto') },
    { value: 'en', label: <span lang="en">English</span> },
    { value: 'zh-Hant', label: <span lang="zh-Hant">繁體中文</span> },
    { value: 'zh-Hans', label: <span lang="zh-Hans">简体中文</span> },
  ];
  return (
    <>
      <OneOf
        name="language"
        legend={words.say('options_speak')}
        choices={choices}
        chosen={settings.language}
        onChoose={(language) => change({ kind: 'change', changes: { language } })}
      />
      <fieldset class="choices">
        <legend>{words.say('options_toolbar')}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.badge === 'names'}
            onChange={(event) =>
              change({ kind: 'change', changes: { badge: event.currentTarget.checked ? 'names' : 'none' } })
            }
          />
          <span>{words.say('options_badge')}</span>
        </label>
      </fieldset>
    </>
  );
}
