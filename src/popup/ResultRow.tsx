// One result: an entity with the name that matched, or a fact with its date and subject. What matched is bold.
import type { ComponentChildren } from 'preact';
import { formatDate, pickText } from '../dataset';
import type { EntityResult, FactResult, SearchResult, TextRange } from '../search';
import type { Words } from '../shared';
import { Local, StandingBadge } from '../ui';

interface ResultRowProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly isActive: boolean;
  readonly words: Words;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
}

/** A row of the results; an option of their listbox, which the field's keys work. */
export function ResultRow({ id, result, isActive, words, onOpen, onPoint }: ResultRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles the keys of its listbox.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; it names this row as active.
    <div id={id} role="option" class="row" aria-selected={isActive} onClick={onOpen} onMouseMove={onPoint}>
      <div>
        {result.type === 'entity' ? (
          <EntityRow result={result} words={words} />
        ) : (
          <FactRow result={result} words={words} />
        )}
      </div>
      <span class="count" aria-hidden="true">
        {isActive && '⏎'}
      </span>
    </div>
  );
}

interface Row<Result> {
  readonly result: Result;
  readonly words: Words;
}

function EntityRow({ result, words }: Row<EntityResult>) {
  const label = pickText(result.label, words.language);
  // "Nadella" matched: it is shown within "Satya Nadella". A name of another kind stands beside the label.
  const at = label.text.indexOf(result.name);
  const ranges = result.ranges.map(({ start, end }) => ({ start: start + at, end: end + at }));
  return (
    <>
      <span lang={label.language}>
        <Stressed text={label.text} ranges={at < 0 ? [] : ranges} />
      </span>
      {at < 0 && (
        <>
          {' '}
          <span class="also">
            <Stressed text={result.name} ranges={result.ranges} />
          </span>
        </>
      )}
      <small>
        {words.say(`card_kind_${result.kind}`)} · {words.count('popup_facts', result.facts)}
      </small>
    </>
  );
}

function FactRow({ result, words }: Row<FactResult>) {
  const { fact } = result;
  const date = formatDate(fact.date, words.language, { width: 'short' }) ?? words.say('card_undated');
  const parts: ComponentChildren[] = [
    result.matchesDate ? <b key="date">{date}</b> : date,
    <Local key="subject" text={result.subject.label} words={words} />,
  ];
  if (fact.standing !== 'stated')
    parts.push(<StandingBadge key="standing" standing={fact.standing} words={words} />);
  return (
    <>
      <span class="fact-text" lang={result.language}>
        <Stressed text={result.text} ranges={result.ranges} />
      </span>
      <small>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</small>
    </>
  );
}

/** A text with stretches of it in bold. */
function Stressed({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start < end) continue;
    pieces.push(text.slice(end, range.start), <b key={range.start}>{text.slice(range.start, range.end)}</b>);
    end = range.end;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
