// Says which page the timeline looks at, how much of it, and why there may be nothing; and leads back to everything.
import type { Words } from '../shared';
import type { PageChoice } from './state';
import type { PageInTime } from './use-page';
import type { ChangeState } from './use-timeline-state';

/** The page, how it is looked at, and whom the banner tells. */
export interface PageBannerProps {
  readonly page: PageInTime | null;
  readonly choice: PageChoice;
  /** What went wrong last, if anything. */
  readonly notice: string | null;
  readonly words: Words;
  readonly onChange: ChangeState;
}

/** A line above the filters. */
export function PageBanner({ page, choice, notice, words, onChange }: PageBannerProps) {
  return (
    <div class="banner">
      <p role="status">
        {page === null ? words.say('timeline_page_reading') : report(page, words)}
        {notice !== null && <strong> {notice}</strong>}
      </p>
      {page?.reading.kind === 'read' && (
        <fieldset class="segmented" aria-label={words.say('timeline_scope')}>
          {(['told', 'names'] as const).map((scope) => (
            <button
              key={scope}
              type="button"
              aria-pressed={choice.scope === scope}
              onClick={() => onChange({ page: { ...choice, scope }, window: { kind: 'fit' } })}
            >
              {words.say(`timeline_scope_${scope}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="link-button"
        onClick={() => onChange({ page: null, window: { kind: 'fit' } })}
      >
        {words.say('timeline_page_leave')}
      </button>
    </div>
  );
}

function report({ reading, sentences }: PageInTime, words: Words): string {
  switch (reading.kind) {
    case 'gone':
      return words.say('timeline_page_gone');
    case 'silent':
      return words.say('timeline_page_silent', reading.title);
    case 'read': {
      const names = new Set(sentences.flatMap((sentence) => sentence.names)).size;
      if (names === 0) return words.say('timeline_page_empty', reading.title);
      return words.count('timeline_page_names', names, reading.title);
    }
  }
}
