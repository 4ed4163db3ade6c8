// The door of matcher: names in, mentions out.
export {
  type FieldData,
  type NamePlaces,
  type ProbeData,
  type ProbedName,
  packProbe,
  placesOfNames,
  probedNames,
} from './compile-probe';
export { compileWordProbe, type WordProbeData } from './compile-word-probe';
export { explain } from './explain';
export { findMentions } from './find-mentions';
export { foldText } from './fold';
export { compileGazetteer, type Gazetteer } from './gazetteer';
export { type GazetteerTables, writeTables } from './gazetteer-tables';
export {
  type CompiledNames,
  compileNames,
  findRows,
  type NameFiling,
  type NameIndex,
  type NameRow,
  nameIndexFormat,
  nameParts,
  partsOfNames,
  rowsPerChunk,
} from './name-index';
export { createKeyLevel, nameKeys } from './name-keys';
export { NameProbe, openProbe, type ProbeTable } from './name-probe';
export { createPageLinker, openTables } from './page-linker';
export * from './terms';
export type * from './types';
