// One tab for each pack that knows the name, in the reader's order, when there is more than one.
import type { EntityView, Words } from '../../shared';
import { Local } from '../../ui';

/** The packs and which is shown. */
export interface PackTabsProps {
  readonly views: readonly EntityView[];
  readonly current: number;
  readonly words: Words;
  readonly onChoose: (tab: number) => void;
}

/** Buttons that choose a pack; the pressed one is shown. */
export function PackTabs({ views, current, words, onChoose }: PackTabsProps) {
  return (
    // Pressed buttons rather than ARIA tabs: a tab list wants arrow keys and panels, for two or three words.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's looks along.
    <div class="packs" role="group" aria-label={words.say('card_packs')}>
      {views.map((view, index) => (
        <button
          key={view.pack.id}
          type="button"
          class="pack"
          aria-pressed={index === current}
          onClick={() => onChoose(index)}
        >
          <Local text={view.pack.title} words={words} />
        </button>
      ))}
    </div>
  );
}
