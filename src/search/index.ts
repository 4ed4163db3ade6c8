// The door of search: entities and facts in one ranked list for what a reader types.
export { createSearchIndex } from './search-index';
export { compileSearchTables, type SearchTables, tablesFormat } from './tables';
export type { EntityResult, FactResult, SearchIndex, SearchOptions, SearchResult, TextRange } from './types';
