// One fact in full: when, what, how well it is known, who says so and where, what the record says differently, and the
// names it is about. On a page's timeline also the sentences that tell of it.
import type { ComponentChild, Ref } from 'preact';
import type { Fact } from '../dataset';
import { type EntityKey, type FactKey, pickText, toKey } from '../dataset';
import type { Words } from '../shared';
import { Chip, FactDate, type FactReferences, Local, StandingBadge, safeLink } from '../ui';
import { closePath, IconButton } from './IconButton';
import type { PageSentence } from './page-events';
import type { TimelineFact } from './timeline-fact';

/** A fact, what it points at, and whom it tells. */
export interface FactDetailProps {
  readonly fact: TimelineFact;
  readonly references: FactReferences;
  /** Sentences of the page that tell of it; empty without a page. */
  readonly sentences: readonly PageSentence[];
  readonly words: Words;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onName: (key: EntityKey) => void;
  readonly onSelect: (fact: FactKey) => void;
  readonly onStep: (step: 'previous' | 'next') => void;
  readonly onClose: () => void;
  readonly onShowSentence: (sentence: PageSentence) => void;
}

/** The card of a fact. */
export function FactDetail(props: FactDetailProps) {
  const { fact, words } = props;
  const { standing, attributedTo, note } = fact.fact;
  return (
    <section
      class="detail"
      aria-labelledby="detail-title"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <header>
        <FactDate date={fact.fact.date} words={words} width="long" />
        <StandingBadge standing={standing} words={words} />
        <span class="steps">
          <IconButton
            label={words.say('timeline_previous')}
            path="M10 3L5 8l5 5"
            onClick={() => props.onStep('previous')}
          />
          <IconButton
            label={words.say('timeline_next')}
            path="M6 3l5 5-5 5"
            onClick={() => props.onStep('next')}
          />
          <IconButton label={words.say('card_close')} path={closePath} onClick={props.onClose} />
        </span>
      </header>
      <h2 id="detail-title" ref={props.heading} tabIndex={-1}>
        <Local text={fact.fact.text} words={words} />
      </h2>
      {attributedTo && (
        <p class="by">
          {words.pieces<ComponentChild>('timeline_by', <Local text={attributedTo} words={words} />)}
        </p>
      )}
      {note && (
        <p class="note">{words.pieces<ComponentChild>('card_note', <Local text={note} words={words} />)}</p>
      )}
      <OtherFacts {...props} />
      {props.sentences.length > 0 && <Sentences {...props} />}
      <div class="chips">
        {fact.entities.map(({ key, entity }) => (
          <Chip key={key} onClick={() => props.onName(key)}>
            <Local text={entity.label} words={words} />
          </Chip>
        ))}
      </div>
      <SourceLine {...props} />
    </section>
  );
}

function OtherFacts({ fact, references, words, onSelect }: FactDetailProps) {
  const others: readonly (readonly [Parameters<Words['say']>[0], readonly Fact[]])[] = [
    ['card_replaced_by', references.replacedBy],
    ['card_replaces', references.replaces],
    ['card_conflicts', references.conflictsWith],
  ];
  return (
    <>
      {others.flatMap(([key, facts]) =>
        facts.map((other) => (
          <p class="note" key={key + other.id}>
            {words.pieces<ComponentChild>(
              key,
              <button
                type="button"
                class="link-button"
                onClick={() => onSelect(toKey(fact.pack.id, other.id))}
              >
                <FactDate date={other.date} words={words} /> <Local text={other.text} words={words} />
              </button>,
            )}
          </p>
        )),
      )}
    </>
  );
}

function Sentences({ sentences, words, onShowSentence }: FactDetailProps) {
  return (
    <div class="sentences">
      <h3>{words.say('timeline_on_page')}</h3>
      {sentences.map((sentence) => (
        <blockquote key={sentence.key} lang={sentence.language || undefined}>
          {sentence.text}
          <button type="button" class="link-button" onClick={() => onShowSentence(sentence)}>
            {words.say('timeline_show_on_page')}
          </button>
        </blockquote>
      ))}
    </div>
  );
}

function SourceLine({ fact, words }: FactDetailProps) {
  const { source, pack } = fact;
  const { paragraph } = fact.fact.source;
  const href = safeLink(source?.url);
  const publisher = source && <Local text={source.publisher} words={words} />;
  const place = paragraph
    ? words.pieces<ComponentChild>('card_source_paragraph', publisher, String(paragraph))
    : publisher;
  return (
    <footer>
      {source && (
        <p>
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {place}
            </a>
          ) : (
            place
          )}
          <span class="source-title" lang={pickText(source.title, words.language).language}>
            {pickText(source.title, words.language).text}
          </span>
        </p>
      )}
      <p class="as-of">
        <Local text={pack.title} words={words} />
        {' · '}
        {words.pieces<ComponentChild>('card_as_of', <FactDate date={pack.asOf} words={words} />)}
      </p>
    </footer>
  );
}
