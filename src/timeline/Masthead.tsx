// The page's name, which packs it shows and of when, and what can be done with the whole: the other view, and taking
// it away.
import { type Dataset, formatDate } from '../dataset';
import type { Words } from '../shared';
import { Local } from '../ui';
import { ExportMenu } from './ExportMenu';
import { type TimelineState, timelineViews } from './state';
import type { TimelineFact } from './timeline-fact';
import type { ChangeState } from './use-timeline-state';

/** What the masthead says and whom it tells. */
export interface MastheadProps {
  readonly dataset: Dataset;
  readonly state: TimelineState;
  /** The facts as shown, in their order. */
  readonly facts: readonly TimelineFact[];
  readonly total: number;
  readonly words: Words;
  readonly onChange: ChangeState;
}

/** The head of the page. */
export function Masthead({ dataset, state, facts, total, words, onChange }: MastheadProps) {
  return (
    <header class="masthead">
      <div>
        <h1>{words.say(state.page ? 'timeline_title_page' : 'timeline_title')}</h1>
        {dataset.packs.map((pack) => (
          <p key={pack.id}>
            <Local text={pack.title} words={words} />
            {' · '}
            {words.say('card_as_of', formatDate(pack.asOf, words.language, { width: 'short' }) ?? pack.asOf)}
          </p>
        ))}
      </div>
      <div class="actions">
        <fieldset class="segmented" aria-label={words.say('timeline_view')}>
          {timelineViews.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={state.view === view}
              onClick={() => onChange({ view })}
            >
              {words.say(`timeline_view_${view}`)}
            </button>
          ))}
        </fieldset>
        <ExportMenu facts={facts} total={total} words={words} dataset={dataset} />
      </div>
    </header>
  );
}
