// How the table is sorted. Pure.
import { type LanguageTag, pickText } from '../dataset';
import { type Sort, standings } from './state';
import { compareByTime, type TimelineFact } from './timeline-fact';

/** The facts in the order of a sort. Facts without a date come last whichever way dates run; ties run by time. */
export function sortFacts(facts: readonly TimelineFact[], sort: Sort, language: LanguageTag): TimelineFact[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(language, { numeric: true });
  const textOf = ({ fact }: TimelineFact): string => pickText(fact.text, language).text;
  const nameOf = ({ entities }: TimelineFact): string =>
    entities[0] ? pickText(entities[0].entity.label, language).text : '';
  const compare = (a: TimelineFact, b: TimelineFact): number => {
    switch (sort.column) {
      case 'date':
        return a.span === null || b.span === null ? 0 : sign * compareByTime(a, b);
      case 'fact':
        return sign * collator.compare(textOf(a), textOf(b));
      case 'names':
        return sign * collator.compare(nameOf(a), nameOf(b));
      case 'standing':
        return sign * (standings.indexOf(a.fact.standing) - standings.indexOf(b.fact.standing));
      case 'importance':
        return sign * (a.fact.importance - b.fact.importance);
    }
  };
  return [...facts].sort((a, b) => compare(a, b) || compareByTime(a, b));
}
