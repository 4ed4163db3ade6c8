// From what is set to what is shown: the facts that pass the filters, their lanes, and what the filters offer. Holds
// nothing; each part is recomputed when what it rests on changes.
import { useMemo } from 'preact/hooks';
import type { Dataset, DateSpan, EntityKey, EntityKind, FactKey } from '../dataset';
import { filterFacts, resolveNames } from './filter';
import { type Lane, lanesOf, pageLane } from './lanes';
import type { NameOffer } from './NameSearch';
import { entityKinds, type TimelineState } from './state';
import type { TextSearch } from './text-search';
import { countNames, type TimelineFact } from './timeline-fact';
import type { PageInTime } from './use-page';

/** What the page shows. */
export interface Shown {
  /** The names taken as filters, as far as the packs know them. */
  readonly names: readonly EntityKey[];
  /** Facts that pass all filters, in order of time. */
  readonly facts: readonly TimelineFact[];
  /** The dates that the window is fitted to: typing and standings must not move the picture about. */
  readonly fitted: readonly DateSpan[];
  readonly lanes: readonly Lane[];
  readonly offers: readonly NameOffer[];
  readonly kinds: readonly { readonly kind: EntityKind; readonly facts: number }[];
}

/** What the filters and the lanes are made from. */
export interface ShownRequest {
  readonly dataset: Dataset;
  readonly all: readonly TimelineFact[];
  readonly state: TimelineState;
  readonly search: TextSearch;
  readonly page: PageInTime | null;
}

/** Names offered at once in the search field. */
const mostOffers = 8;

/** Answers what is shown. */
export function useShown({ dataset, all, state, search, page }: ShownRequest): Shown {
  const { match, kinds: chosenKinds, standings, text, lanes: grouping } = state;
  const scope = state.page?.scope ?? null;
  const names = useMemo(() => resolveNames(dataset, state.names), [dataset, state.names]);
  const found = useMemo(() => (text.trim() === '' ? null : search(text)), [search, text]);
  const onPage = useMemo(() => factsOnPage(all, page, scope), [all, page, scope]);
  const kept = useMemo(
    () => filterFacts(all, { names, match, kinds: chosenKinds, standings: [], found: null, onPage }),
    [all, names, match, chosenKinds, onPage],
  );
  const facts = useMemo(
    () =>
      filterFacts(kept, {
        names: [],
        match,
        kinds: [],
        standings,
        found: found?.facts ?? null,
        onPage: null,
      }),
    [kept, match, standings, found],
  );
  const own = useMemo(() => (page && scope ? pageLane(page.sentences) : null), [page, scope]);
  const fitted = useMemo(
    () => [...(own?.items ?? []), ...kept].flatMap(({ span }) => span ?? []),
    [own, kept],
  );
  const lanes = useMemo(() => {
    return [...(own ? [own] : []), ...lanesOf(facts, grouping, names)];
  }, [facts, grouping, names, own]);
  const counts = useMemo(() => countNames(all), [all]);
  const kinds = useMemo(() => countKinds(all), [all]);
  const offers = useMemo(() => {
    const keys = found?.names ?? [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    return keys
      .filter((key) => !names.includes(key) && counts.has(key))
      .slice(0, mostOffers)
      .flatMap((key): NameOffer[] => {
        const known = dataset.entity(key);
        return known ? [{ known, facts: counts.get(key) ?? 0 }] : [];
      });
  }, [dataset, counts, found, names]);
  return { names, facts, fitted, lanes, offers, kinds };
}

/** The facts that a page tells of or names; null where no page was read, which narrows nothing. */
function factsOnPage(
  all: readonly TimelineFact[],
  page: PageInTime | null,
  scope: 'told' | 'names' | null,
): ReadonlySet<FactKey> | null {
  if (scope === null || page?.reading.kind !== 'read') return null;
  if (scope === 'told') return new Set(page.told.keys());
  const named = new Set(page.sentences.flatMap((sentence) => sentence.names));
  return new Set(
    all.filter(({ entities }) => entities.some(({ key }) => named.has(key))).map(({ key }) => key),
  );
}

function countKinds(all: readonly TimelineFact[]): Shown['kinds'] {
  return entityKinds
    .map((kind) => ({
      kind,
      facts: all.filter(({ entities }) => entities.some(({ entity }) => entity.kind === kind)).length,
    }))
    .filter(({ facts }) => facts > 0);
}
