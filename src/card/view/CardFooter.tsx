// The card's last line: all facts, the timeline, the day up to which the pack tells, and "Not this …".
import { formatDate } from '../../dataset';
import type { EntityView, Words } from '../../shared';
import { Local } from '../../ui';
import type { CardDeeds } from './card-deeds';
import type { Panel } from './view-state';

/** What the footer offers. */
export interface CardFooterProps {
  readonly view: EntityView;
  readonly panel: Panel;
  /** How many of its facts the card shows before it is unfolded. */
  readonly shownCount: number;
  /** Only the name that is marked can be refused, not an entity the reader went on to. */
  readonly canRefuse: boolean;
  readonly words: Words;
  readonly deeds: CardDeeds;
  readonly onPanel: (panel: Panel) => void;
}

/** The footer of the card. */
export function CardFooter({ view, panel, shownCount, canRefuse, words, deeds, onPanel }: CardFooterProps) {
  const isAll = panel.kind === 'all';
  // A card that shows them all already has no more to unfold.
  const hasMore = view.facts.length > shownCount;
  const isRefusing = panel.kind === 'refuse';
  return (
    <div class="footer">
      {(hasMore || isAll) && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isAll}
          onClick={() => onPanel(isAll ? { kind: 'top' } : { kind: 'all', factId: null })}
        >
          {isAll ? words.say('card_fewer_facts') : words.count('card_all_facts', view.facts.length)}
        </button>
      )}
      {(isAll || !hasMore) && (
        <button type="button" class="link-button" onClick={() => deeds.openTimeline(view.key)}>
          {words.say('card_timeline')}
        </button>
      )}
      <span class="as-of">
        {words.say(
          'card_as_of',
          formatDate(view.pack.asOf, words.language, { width: 'short' }) ?? view.pack.asOf,
        )}
      </span>
      {canRefuse && !isAll && (
        <button
          type="button"
          class="link-button not-this"
          aria-expanded={isRefusing}
          onClick={() => onPanel({ kind: isRefusing ? 'top' : 'refuse' })}
        >
          {words.pieces('card_not_this', <Local text={view.entity.label} words={words} />)}
        </button>
      )}
    </div>
  );
}
