// The options page as a whole: a list of its sections, the sections, and the line that tells what was done and undoes it.
import { useState } from 'preact/hooks';
import type { MessageKey, Settings, SettingsOperation, Words } from '../shared';
import { changeSettings, useSettings, useWords } from '../shared';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { CardSection } from './CardSection';
import { KeysSection } from './KeysSection';
import { LanguageSection } from './LanguageSection';
import { MarksSection } from './MarksSection';
import { MutedSection } from './MutedSection';
import { PacksSection } from './packs';
import { SitesSection } from './SitesSection';

/** Something that was done and can be undone. */
export interface Deed {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

/** What every section gets. */
export interface SectionProps {
  readonly settings: Settings;
  readonly words: Words;
  /** Has settings changed. */
  readonly change: (...operations: SettingsOperation[]) => void;
  /** Tells that something was done. */
  readonly tell: (deed: Deed) => void;
}

const SECTIONS: readonly (readonly [string, MessageKey, (props: SectionProps) => preact.ComponentChild])[] = [
  ['marks', 'options_marks', MarksSection],
  ['cards', 'options_cards', CardSection],
  ['sites', 'options_sites', SitesSection],
  ['muted', 'options_muted', MutedSection],
  ['packs', 'options_packs', PacksSection],
  ['language', 'options_language', LanguageSection],
  ['keys', 'options_keys', KeysSection],
  ['backup', 'options_backup', BackupSection],
  ['about', 'options_about', AboutSection],
];

/** The options page. */
export function App({ settings: initial }: { readonly settings: Settings }) {
  const settings = useSettings(initial);
  const words = useWords(settings);
  const [deed, setDeed] = useState<Deed | null>(null);
  document.title = words.say('options_title');
  const props: SectionProps = {
    settings,
    words,
    change: (...operations) => void changeSettings(...operations),
    tell: setDeed,
  };
  return (
    <div class="options">
      <nav aria-label={words.say('options_contents')}>
        <p class="brand">
          <img src="/icons/on-32.png" width="24" height="24" alt="" />
          {words.say('extensionName')}
        </p>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {words.say(title)}
          </a>
        ))}
      </nav>
      <main>
        <h1>{words.say('options_title')}</h1>
        {SECTIONS.map(([id, title, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{words.say(title)}</h2>
            <Section {...props} />
          </section>
        ))}
      </main>
      <UndoLine deed={deed} words={words} onDone={() => setDeed(null)} />
    </div>
  );
}

interface UndoLineProps {
  readonly deed: Deed | null;
  readonly words: Words;
  readonly onDone: () => void;
}

function UndoLine({ deed, words, onDone }: UndoLineProps) {
  return (
    <div class="undo-place" role="status">
      {deed && (
        <p class="undo">
          {deed.text}
          <button type="button" class="link-button" onClick={() => void deed.undo().then(onDone)}>
            {words.say('options_undo')}
          </button>
        </p>
      )}
    </div>
  );
}
