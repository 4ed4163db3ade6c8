// The card as the reader sees it: an accessible dialog, not modal, named by the entity. It draws what it is given and
// keeps only which entity and which part of it is shown; data comes from and deeds go to the card.
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { EntityView, Words } from '../../shared';
import { EntityHeader, FactList, Local, TimelineStrip } from '../../ui';
import { composeCard, nameOnPage } from '../card-content';
import type { MarkHit, MentionSurroundings } from '../context';
import { CardBody } from './CardBody';
import { CardFooter } from './CardFooter';
import type { CardDeeds } from './card-deeds';
import { CloseIcon, PinIcon } from './icons';
import { PackTabs } from './PackTabs';
import { INITIAL_VIEW, nextView } from './view-state';

/** One opening of the card. */
export interface CardViewProps {
  /** Unique among the cards of a root; names the dialog. */
  readonly id: string;
  readonly mark: MarkHit;
  readonly surroundings: MentionSurroundings;
  /** What the name may mean, one entity a pack, in the reader's order; never empty. */
  readonly views: readonly [EntityView, ...EntityView[]];
  /** A second name, and whether its connection was asked for or is only offered. */
  readonly second: { readonly view: EntityView; readonly presence: 'asked' | 'offered' } | null;
  /** How the card is held: `passing` closes when left. */
  readonly hold: 'passing' | 'stays' | 'pinned';
  readonly words: Words;
  readonly deeds: CardDeeds;
}

/** The whole card. */
export function CardView(props: CardViewProps) {
  const { id, mark, surroundings, views, hold, words, deeds } = props;
  const [state, dispatch] = useReducer(nextView, INITIAL_VIEW);
  const own = views[state.tab] ?? views[0];
  const view = state.trail.at(-1) ?? own;
  const before = state.trail.length === 0 ? null : (state.trail.at(-2) ?? own);
  const content = useMemo(
    () => composeCard(view, surroundings, words.language),
    [view, surroundings, words.language],
  );
  const dialog = useFocusThatStays(`${state.tab} ${state.trail.length} ${state.panel.kind}`);

  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      lang={words.language}
      data-hold={hold}
    >
      {views.length > 1 && !before && (
        <PackTabs
          views={views}
          current={state.tab}
          words={words}
          onChoose={(tab) => dispatch({ kind: 'tab', tab })}
        />
      )}
      {before && (
        <button type="button" class="back link-button" onClick={() => dispatch({ kind: 'back' })}>
          <span aria-hidden="true">‹ </span>
          {words.pieces('card_back', <Local text={before.entity.label} words={words} />)}
        </button>
      )}
      <EntityHeader
        entity={view.entity}
        words={words}
        nameId={id}
        pageName={view === own ? nameOnPage(view, mark, words.language) : null}
      >
        <button
          type="button"
          class="icon-button"
          aria-pressed={hold === 'pinned'}
          aria-label={words.say('card_pin')}
          title={words.say('card_pin')}
          onClick={() => (hold === 'pinned' ? deeds.unpin() : deeds.pin())}
        >
          <PinIcon />
        </button>
        {hold !== 'passing' && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.say('card_close')}
            title={words.say('card_close')}
            onClick={() => deeds.close()}
          >
            <CloseIcon />
          </button>
        )}
      </EntityHeader>
      <div class="time">
        <TimelineStrip
          facts={view.facts}
          shown={useMemo(() => new Set(content.shown.map((fact) => fact.id)), [content])}
          words={words}
          onPoint={(fact) => dispatch({ kind: 'point', fact })}
          onChoose={(fact) => dispatch({ kind: 'show', panel: { kind: 'all', factId: fact.id } })}
        />
        {/* The slider says the same fact by itself, so this picture of it is for the eye alone. */}
        {state.pointed && (
          <div class="preview" aria-hidden="true">
            <FactList facts={[state.pointed]} referencesOf={content.referencesOf} words={words} />
          </div>
        )}
      </div>
      <CardBody
        content={content}
        panel={state.panel}
        mark={mark}
        own={own}
        second={before ? { view: before, presence: 'offered' } : props.second}
        words={words}
        deeds={deeds}
        onPanel={(panel) => dispatch({ kind: 'show', panel })}
        onGo={(next) => dispatch({ kind: 'go', view: next })}
      />
      <CardFooter
        view={view}
        panel={state.panel}
        shownCount={content.shown.length}
        canRefuse={view === own}
        words={words}
        deeds={deeds}
        onPanel={(panel) => dispatch({ kind: 'show', panel })}
      />
    </div>
  );
}

/**
 * Keeps the focus inside when what had it is redrawn away: on to the dialog itself, which says its new name. Never
 * takes the focus from the page.
 */
function useFocusThatStays(place: string) {
  const ref = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const dialog = ref.current;
  if (dialog) {
    const { activeElement } = dialog.getRootNode() as ShadowRoot | Document;
    hadFocus.current = activeElement !== null && dialog.contains(activeElement);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever another part of the card is shown.
  useEffect(() => {
    const now = ref.current;
    if (!now || !hadFocus.current) return;
    const { activeElement } = now.getRootNode() as ShadowRoot | Document;
    if (!activeElement || !now.contains(activeElement)) now.focus({ preventScroll: true });
  }, [place]);
  return ref;
}
