// What a reader has set on the timeline, as one value, and the same as a link's query: every view of the page can be
// bookmarked. When the address changes is address.ts; what the filters mean is filter.ts.
import type { EntityKind, FactKey, Standing } from '../dataset';
import type { TimeWindow } from './time-window';

/** How the picture is divided into lanes. */
export type LaneGrouping = (typeof laneGroupings)[number];
export const laneGroupings = ['names', 'kinds', 'standing', 'none'] as const;

/** The two forms the facts come in. */
export type TimelineView = (typeof timelineViews)[number];
export const timelineViews = ['picture', 'table'] as const;

/** What the table can be sorted by. */
export type SortColumn = (typeof sortColumns)[number];
export const sortColumns = ['date', 'fact', 'names', 'standing', 'importance'] as const;

/** How the table is sorted. */
export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The stretch of time shown: fitted to the facts, or as the reader left it. */
export type WindowChoice = { readonly kind: 'fit' } | ({ readonly kind: 'set' } & TimeWindow);

/**
 * Which facts "This page in time" holds: those its sentences tell of, or all about the names on it. A link that names
 * both a tab and an entity wants all about that entity.
 */
export type PageScope = 'told' | 'names';

/** A tab to look at in time. */
export interface PageChoice {
  readonly tabId: number;
  readonly scope: PageScope;
}

/** All standings and kinds, in the order the page lists them. */
export const standings: readonly Standing[] = ['stated', 'reported', 'claimed', 'forecast'];
export const entityKinds: readonly EntityKind[] = [
  'company',
  'person',
  'project',
  'product',
  'model',
  'agency',
  'media',
  'concept',
  'place',
  'work',
  'other',
];

/** Everything a reader can set; what is left empty filters nothing. */
export interface TimelineState {
  /** Keys, or ids alone as a link may give them. */
  readonly names: readonly string[];
  /** Whether a fact must be about any of the names, or about all of them. */
  readonly match: 'any' | 'all';
  readonly kinds: readonly EntityKind[];
  readonly standings: readonly Standing[];
  readonly text: string;
  readonly lanes: LaneGrouping;
  readonly view: TimelineView;
  readonly sort: Sort;
  readonly window: WindowChoice;
  readonly selected: FactKey | null;
  readonly page: PageChoice | null;
}

/** The page as it opens without a query. */
export const initialState: TimelineState = {
  names: [],
  match: 'any',
  kinds: [],
  standings: [],
  text: '',
  lanes: 'names',
  view: 'picture',
  sort: { column: 'date', direction: 'ascending' },
  window: { kind: 'fit' },
  selected: null,
  page: null,
};

/** Longest text of a query that is read from a link, UTF-16 code units. */
const longestText = 200;
/** Most names that are read from a link. */
const mostNames = 50;

/** Reads a query; what it does not understand is as if it were not there. */
export function readState(query: string): TimelineState {
  const params = new URLSearchParams(query);
  const pick = <Value extends string>(key: string, allowed: readonly Value[]): Value | undefined =>
    allowed.find((value) => value === params.get(key));
  const pickAll = <Value extends string>(key: string, allowed: readonly Value[]): Value[] =>
    allowed.filter((value) => params.getAll(key).includes(value));
  const selected = params.get('fact');
  return {
    names: [...new Set(params.getAll('entity'))].filter((name) => name !== '').slice(0, mostNames),
    match: pick('match', ['any', 'all']) ?? initialState.match,
    kinds: pickAll('kind', entityKinds),
    standings: pickAll('standing', standings),
    text: (params.get('q') ?? '').slice(0, longestText),
    lanes: pick('lanes', laneGroupings) ?? initialState.lanes,
    view: pick('view', timelineViews) ?? initialState.view,
    sort: readSort(params.get('sort')),
    window: readWindow(params.get('from'), params.get('to')),
    selected: isKey(selected) ? selected : null,
    page: readPage(params.get('tab'), params.get('scope') ?? (params.has('entity') ? 'names' : 'told')),
  };
}

function isKey(text: string | null): text is FactKey {
  return text !== null && /^[^/]+\/[^/]+$/.test(text);
}

function readSort(text: string | null): Sort {
  const column = sortColumns.find((name) => name === text?.replace(/^-/, ''));
  if (column === undefined) return initialState.sort;
  return { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' };
}

function readWindow(from: string | null, to: string | null): WindowChoice {
  const start = readDay(from);
  const end = readDay(to);
  return start === null || end === null || end <= start ? { kind: 'fit' } : { kind: 'set', start, end };
}

const dayMs = 86_400_000;

function readDay(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs;
  return Number.isFinite(day) ? day : null;
}

function writeDay(day: number): string {
  return new Date(Math.round(day) * dayMs).toISOString().slice(0, 10);
}

function readPage(tab: string | null, scope: string): PageChoice | null {
  if (tab === null || !/^\d{1,10}$/.test(tab)) return null;
  return { tabId: Number(tab), scope: scope === 'names' ? 'names' : 'told' };
}

/** Writes a state as a query with its question mark, or as nothing when all is as at the beginning. */
export function writeState(state: TimelineState): string {
  const params = new URLSearchParams();
  const set = (key: string, value: string, initial: string): void => {
    if (value !== initial) params.set(key, value);
  };
  if (state.page) {
    params.set('tab', String(state.page.tabId));
    set('scope', state.page.scope, state.names.length > 0 ? 'names' : 'told');
  }
  for (const name of state.names) params.append('entity', name);
  set('match', state.match, initialState.match);
  for (const kind of state.kinds) params.append('kind', kind);
  for (const standing of state.standings) params.append('standing', standing);
  set('q', state.text, '');
  set('lanes', state.lanes, initialState.lanes);
  set('view', state.view, initialState.view);
  set('sort', `${state.sort.direction === 'descending' ? '-' : ''}${state.sort.column}`, 'date');
  if (state.window.kind === 'set') {
    params.set('from', writeDay(state.window.start));
    params.set('to', writeDay(state.window.end));
  }
  if (state.selected) params.set('fact', state.selected);
  // Slashes and commas are allowed in a query, and keys read better with them.
  const query = params.toString().replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}
