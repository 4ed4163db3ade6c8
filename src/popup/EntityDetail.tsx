// One entity with all its facts in order of time, the strip of them, and the names it leads to.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type EntityKey, type Fact, parseDate, pickText } from '../dataset';
import { type EntityView, stepFrame, type Words } from '../shared';
import { Chip, EntityHeader, FactList, Local, referencesAmong, TimelineStrip } from '../ui';
import { countPageNames, frameOfMention } from './page-names';
import { useKeys } from './use-keys';
import type { TabView } from './use-tab';

interface EntityDetailProps {
  readonly view: EntityView;
  /** Facts that a query asked for; the first is scrolled to. */
  readonly factIds: readonly string[];
  readonly tab: TabView | null;
  readonly words: Words;
  readonly onBack: () => void;
  readonly onOpen: (key: EntityKey) => void;
}

/** The whole of what is known of an entity. */
export function EntityDetail({ view, factIds, tab, words, onBack, onOpen }: EntityDetailProps) {
  const list = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const facts = useMemo(() => inOrderOfTime(view.facts), [view]);
  const references = useMemo(() => referencesAmong(view.facts, view.sources), [view]);
  // A name alone asks for nearly all of its facts; what is stressed everywhere is stressed nowhere.
  const asked = useMemo(
    () => new Set(factIds.length <= view.facts.length / 2 ? factIds : []),
    [factIds, view],
  );
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    if (factIds.length === 1)
      pointOut(
        list.current,
        facts.findIndex(({ id }) => id === factIds[0]),
      );
  }, [factIds, facts]);
  useKeys((event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  });

  const onPage = tab && countPageNames(tab.frames).find(({ key }) => key === view.key);
  return (
    <article class="detail" aria-labelledby="entity-name">
      <nav class="detail-bar">
        <button ref={back} type="button" class="link-button" onClick={onBack}>
          ← {words.say('popup_back')}
        </button>
        {tab && onPage && (
          <button
            type="button"
            class="link-button"
            title={words.count(
              'popup_step',
              onPage.mentions,
              pickText(view.entity.label, words.language).text,
            )}
            onClick={() => void stepFrame(tab.tab.id, frameOfMention(onPage, 0), 'next', view.key)}
          >
            {words.say('popup_on_page')} · {onPage.mentions} ↓
          </button>
        )}
      </nav>
      <EntityHeader entity={view.entity} words={words} nameId="entity-name" />
      <TimelineStrip
        facts={view.facts}
        shown={asked}
        words={words}
        onChoose={(fact) => pointOut(list.current, facts.indexOf(fact))}
      />
      <div ref={list}>
        <FactList facts={facts} referencesOf={references} words={words} />
      </div>
      {view.related.length > 0 && (
        <section class="related">
          <h2>{words.say('popup_related')}</h2>
          <div class="chips">
            {view.related.map(({ key, label }) => (
              <Chip key={key} onClick={() => onOpen(key)}>
                <Local text={label} words={words} />
              </Chip>
            ))}
          </div>
        </section>
      )}
      <p class="detail-foot">
        <a
          class="link"
          href={`../timeline/timeline.html?entity=${encodeURIComponent(view.key)}`}
          target="_blank"
          rel="noopener"
        >
          {words.say('popup_entity_timeline')}
        </a>
      </p>
    </article>
  );
}

/** Facts from the earliest on; those without a date last, as the pack has them. */
function inOrderOfTime(facts: readonly Fact[]): readonly Fact[] {
  const startOf = ({ date }: Fact) => (date === null ? undefined : parseDate(date)?.start) ?? Infinity;
  return [...facts].sort((a, b) => {
    const [startA, startB] = [startOf(a), startOf(b)];
    return startA === startB ? 0 : startA - startB;
  });
}

/** Brings a fact into view and marks it out; the list component knows no such state, its rows are found by place. */
function pointOut(list: HTMLElement | null, index: number): void {
  const rows = [...(list?.querySelectorAll('.fact') ?? [])];
  for (const [at, row] of rows.entries()) row.toggleAttribute('data-asked', at === index);
  rows[index]?.scrollIntoView({ block: 'center' });
}
