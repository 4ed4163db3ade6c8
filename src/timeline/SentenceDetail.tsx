// One dated sentence of the page that is looked at: what it says, the way to it, and the facts that it tells of.
import type { Ref } from 'preact';
import type { FactKey } from '../dataset';
import type { Words } from '../shared';
import { FactDate, Local } from '../ui';
import { closePath, IconButton } from './IconButton';
import type { PageSentence } from './page-events';
import type { TimelineFact } from './timeline-fact';

/** A sentence, its facts, and whom it tells. */
export interface SentenceDetailProps {
  readonly sentence: PageSentence;
  readonly facts: readonly TimelineFact[];
  readonly words: Words;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onSelect: (fact: FactKey) => void;
  readonly onClose: () => void;
  readonly onShowSentence: (sentence: PageSentence) => void;
}

/** The card of a sentence. */
export function SentenceDetail(props: SentenceDetailProps) {
  const { sentence, facts, words } = props;
  return (
    <section
      class="detail"
      aria-labelledby="detail-title"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <header>
        <FactDate date={sentence.date} words={words} width="long" />
        <span class="steps">
          <IconButton label={words.say('card_close')} path={closePath} onClick={props.onClose} />
        </span>
      </header>
      <h2
        id="detail-title"
        ref={props.heading}
        tabIndex={-1}
        class="quoted"
        lang={sentence.language || undefined}
      >
        {sentence.text}
      </h2>
      <p>
        <button type="button" class="tool" onClick={() => props.onShowSentence(sentence)}>
          {words.say('timeline_show_on_page')}
        </button>
      </p>
      {facts.length > 0 && (
        <div class="sentences">
          <h3>{words.say('timeline_facts_told')}</h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.key}>
                <button type="button" class="link-button" onClick={() => props.onSelect(fact.key)}>
                  <FactDate date={fact.fact.date} words={words} />{' '}
                  <Local text={fact.fact.text} words={words} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
