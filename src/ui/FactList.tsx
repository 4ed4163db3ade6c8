// Facts one under another, in the order given; which and in what order is the caller's.
import type { Fact } from '../dataset';
import type { Words } from '../shared';
import { FactItem } from './FactItem';
import type { ReferencesOf } from './fact-references';

/** Facts and how to find what they point at. */
export interface FactListProps {
  readonly facts: readonly Fact[];
  readonly referencesOf: ReferencesOf;
  readonly words: Words;
}

/** An ordered list of facts. */
export function FactList({ facts, referencesOf, words }: FactListProps) {
  return (
    <ol class="facts" aria-label={words.say('card_facts')}>
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} references={referencesOf(fact)} words={words} />
      ))}
    </ol>
  );
}
