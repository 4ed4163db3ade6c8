// The facts that no date is known of, apart from the picture, since it has no honest place for them.
import type { FactKey } from '../dataset';
import type { Words } from '../shared';
import { Local, StandingBadge } from '../ui';
import type { TimelineFact } from './timeline-fact';

/** Undated facts and whom they tell. */
export interface UndatedProps {
  readonly facts: readonly TimelineFact[];
  readonly selected: FactKey | null;
  readonly words: Words;
  readonly onSelect: (fact: FactKey) => void;
}

/** A list below the picture; nothing when every fact has a date. */
export function Undated({ facts, selected, words, onSelect }: UndatedProps) {
  if (facts.length === 0) return null;
  return (
    <section class="undated" aria-labelledby="undated-title">
      <h2 id="undated-title">
        {words.say('timeline_undated')} <small>{facts.length.toLocaleString(words.language)}</small>
      </h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.key}>
            <button type="button" aria-pressed={fact.key === selected} onClick={() => onSelect(fact.key)}>
              <Local text={fact.fact.text} words={words} />
            </button>
            <StandingBadge standing={fact.fact.standing} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
