// One fact: its date, what it says, and in small type how well it is known, who says so, where it stands, and what
// the record or another fact says differently.
import type { ComponentChild } from 'preact';
import type { Fact } from '../dataset';
import type { Words } from '../shared';
import { FactDate } from './FactDate';
import type { FactReferences } from './fact-references';
import { Local } from './Local';
import { StandingBadge } from './StandingBadge';
import { safeLink } from './safe-link';

/** A fact with what it points at. */
export interface FactItemProps {
  readonly fact: Fact;
  readonly references: FactReferences;
  readonly words: Words;
}

/** A row of a FactList; an `li`. */
export function FactItem(props: FactItemProps) {
  const { fact, words } = props;
  return (
    <li class="fact">
      <FactDate date={fact.date} words={words} />
      <div class="statement">
        <Local text={fact.text} words={words} />
        <FactOrigin {...props} />
        <FactRemarks {...props} />
      </div>
    </li>
  );
}

function FactOrigin({ fact, references, words }: FactItemProps) {
  const parts = [
    fact.standing !== 'stated' && <StandingBadge key="standing" standing={fact.standing} words={words} />,
    fact.attributedTo && <Local key="by" text={fact.attributedTo} words={words} />,
    references.source && <SourceName key="source" fact={fact} references={references} words={words} />,
  ].filter((part) => !!part);
  return <span class="origin">{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</span>;
}

function SourceName({ fact, references, words }: FactItemProps) {
  const { source } = references;
  if (!source) return null;
  const name = <Local text={source.publisher} words={words} />;
  const { paragraph } = fact.source;
  const whole = paragraph
    ? words.pieces<ComponentChild>('card_source_paragraph', name, String(paragraph))
    : name;
  const href = safeLink(source.url);
  if (!href) return <span class="source">{whole}</span>;
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer">
      {whole}
    </a>
  );
}

function FactRemarks({ fact, references, words }: FactItemProps) {
  const others = [
    ...references.replacedBy.map((other) => ['card_replaced_by', other] as const),
    ...references.replaces.map((other) => ['card_replaces', other] as const),
    ...references.conflictsWith.map((other) => ['card_conflicts', other] as const),
  ];
  return (
    <>
      {fact.note && (
        <span class="remark">{words.pieces('card_note', <Local text={fact.note} words={words} />)}</span>
      )}
      {others.map(([key, other]) => (
        <span class="remark" key={key + other.id}>
          {words.pieces(
            key,
            <>
              <FactDate date={other.date} words={words} /> <Local text={other.text} words={words} />
            </>,
          )}
        </span>
      ))}
    </>
  );
}
