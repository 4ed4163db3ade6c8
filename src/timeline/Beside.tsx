// Beside the facts: the one that is open, or the sentence of the page, or how to read the picture.
import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntityKey, FactKey } from '../dataset';
import type { Words } from '../shared';
import { referencesAmong } from '../ui';
import { FactDetail } from './FactDetail';
import { Legend } from './Legend';
import type { PageSentence } from './page-events';
import { SentenceDetail } from './SentenceDetail';
import type { TimelineFact } from './timeline-fact';
import type { PageInTime } from './use-page';

/** What may be open, and whom it tells. */
export interface BesideProps {
  readonly selected: FactKey | null;
  readonly all: readonly TimelineFact[];
  /** The facts as shown, in their order, to step through. */
  readonly shown: readonly TimelineFact[];
  readonly page: PageInTime | null;
  readonly words: Words;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onName: (key: EntityKey) => void;
  readonly onSelect: (fact: FactKey) => void;
  readonly onClose: () => void;
  readonly onShowSentence: (sentence: PageSentence) => void;
}

/** The card of what is selected. */
export function Beside(props: BesideProps) {
  const { selected, all, shown, page, words } = props;
  const fact = useMemo(() => all.find(({ key }) => key === selected), [all, selected]);
  const references = useMemo(
    () => fact && referencesAmong(fact.pack.facts, fact.pack.sources)(fact.fact),
    [fact],
  );
  if (fact && references) {
    return (
      <FactDetail
        {...props}
        fact={fact}
        references={references}
        sentences={page?.told.get(fact.key) ?? []}
        onStep={(step) => {
          const at = shown.findIndex(({ key }) => key === fact.key);
          const next = shown[step === 'next' ? at + 1 : Math.max(at - 1, 0)];
          if (next) props.onSelect(next.key);
        }}
      />
    );
  }
  const sentence = page?.sentences.find(({ key }) => key === selected);
  if (!sentence) return <Legend words={words} />;
  const tellsOf = (key: FactKey): boolean =>
    page?.told
      .get(key)
      ?.some(({ frameId, markId }) => frameId === sentence.frameId && markId === sentence.markId) ?? false;
  return <SentenceDetail {...props} sentence={sentence} facts={all.filter(({ key }) => tellsOf(key))} />;
}

/** Whether there is something to show for a key, so that the page makes room. */
export function isOpen(
  selected: FactKey | null,
  all: readonly TimelineFact[],
  page: PageInTime | null,
): boolean {
  if (selected === null) return false;
  return all.some(({ key }) => key === selected) || !!page?.sentences.some(({ key }) => key === selected);
}
