// The names of the page, most mentioned first. A click goes to a name's next mention and opens its card on the page; the
// arrow beside it leads to all that is known of it here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntityKey, pickText } from '../dataset';
import { type EntityBrief, type PackShelf, stepFrame, type Words } from '../shared';
import { Local } from '../ui';
import { countPageNames, frameOfMention, type PageName } from './page-names';
import type { TabView } from './use-tab';

interface PageNamesProps {
  readonly tab: TabView;
  readonly shelf: PackShelf;
  readonly words: Words;
  readonly onOpen: (key: EntityKey) => void;
}

/** The list of names, or nothing where there are none. */
export function PageNames({ tab, shelf, words, onOpen }: PageNamesProps) {
  const names = countPageNames(tab.frames);
  // How many mentions of each name were gone to; where they are is the frames' own business.
  const gone = useRef(new Map<EntityKey, number>());
  const [, redraw] = useState(0);
  const [briefs, setBriefs] = useState<ReadonlyMap<EntityKey, EntityBrief>>(new Map());
  const keys = names.map(({ key }) => key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keys` stands for the names, which are counted at each drawing
  useEffect(() => {
    let isOver = false;
    void shelf.briefs(names.map(({ key }) => key)).then((read) => !isOver && setBriefs(read));
    return () => {
      isOver = true;
    };
  }, [shelf, keys]);
  const step = async (name: PageName) => {
    const done = gone.current.get(name.key) ?? 0;
    gone.current.set(name.key, done + 1);
    redraw((n) => n + 1);
    await stepFrame(tab.tab.id, frameOfMention(name, done), 'next', name.key);
  };
  if (names.length === 0 || briefs.size === 0) return null;
  return (
    <section>
      <h2 id="names-title">{words.say('popup_on_page')}</h2>
      <ul class="page-names" aria-labelledby="names-title">
        {names.map((name) => (
          <NameRow
            key={name.key}
            name={name}
            gone={gone.current.get(name.key) ?? 0}
            brief={briefs.get(name.key)}
            words={words}
            onStep={() => void step(name)}
            onOpen={() => onOpen(name.key)}
          />
        ))}
      </ul>
    </section>
  );
}

interface NameRowProps {
  readonly name: PageName;
  readonly gone: number;
  readonly brief: EntityBrief | undefined;
  readonly words: Words;
  readonly onStep: () => void;
  readonly onOpen: () => void;
}

function NameRow({ name, gone, brief, words, onStep, onOpen }: NameRowProps) {
  if (!brief) return null;
  const { entity } = brief;
  const label = pickText(entity.label, words.language).text;
  const place = gone === 0 ? `${name.mentions}` : `${((gone - 1) % name.mentions) + 1}/${name.mentions}`;
  return (
    <li>
      <button
        type="button"
        class="row row-button"
        title={words.count('popup_step', name.mentions, label)}
        onClick={onStep}
      >
        <span>
          <Local text={entity.label} words={words} />
          <small>
            {words.say(`card_kind_${entity.kind}`)} · {words.count('popup_facts', brief.facts)}
          </small>
        </span>
        <span class="count">{place} ↓</span>
      </button>
      <button type="button" class="about" aria-label={words.say('popup_about', label)} onClick={onOpen}>
        <Chevron />
      </button>
    </li>
  );
}

function Chevron() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="m6 3.5 4.5 4.5L6 12.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
