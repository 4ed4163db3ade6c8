// The door of the dataset room: the words of a pack, its border, its dates, and looking things up. Imports no room.
export { type Alias, AliasSchema, type CueList, CueListSchema } from './alias';
export {
  bundledPackId,
  createDataset,
  type Dataset,
  type KnownEntity,
  splitKey,
  toKey,
} from './dataset';
export { type DatePoint, type DatePrecision, type DateSpan, type OpenEnd, parseDate } from './date';
export { type DateStyle, formatDate } from './format-date';
export { findHiddenCharacter } from './guard';
export { packLimits, reportedErrors } from './limits';
export { type PickedText, pickText } from './local-text';
export { type MergedPack, mergeFragments, type PackFragment } from './merge';
export { type PackResult, parsePack, parsePackText } from './parse';
export { type PackError, type PackProblem, type ProblemKind, packError, problemWords } from './problems';
export { type RelationEnd, type RelationPhrase, relationPhrase, relationTypes } from './relation-words';
export { headings } from './table/columns';
export { tableLimits } from './table/read-cells';
export { readTable } from './table/read-table';
export type {
  TableNote,
  TableOptions,
  TableProblem,
  TableResult,
  UnderstoodRow,
} from './table/types';
export { readWrittenDate } from './table/written-date';
export type { DayOrder } from './table/written-point';
export type {
  Entity,
  EntityKey,
  EntityKind,
  Fact,
  FactKey,
  LanguageTag,
  LocalText,
  Pack,
  Relation,
  Source,
  Standing,
} from './types';
