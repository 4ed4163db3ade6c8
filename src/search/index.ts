// The door of search: entities and facts in one ranked list for what a reader types.
export { createSearchIndex, createStoredSearch } from './search-index';
export {
  compileSearchTables,
  type SearchTables,
  searchTablesPart,
  tablesFormat,
  writeSearchTables,
} from './tables';
export type {
  EntityResult,
  FactResult,
  Found,
  SearchedPack,
  SearchIndex,
  SearchOptions,
  SearchResult,
  StoredSearch,
  TextRange,
} from './types';
