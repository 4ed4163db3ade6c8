// The door of matcher: names in, mentions out.
export { explain } from './explain';
export { findMentions } from './find-mentions';
export { foldText } from './fold';
export { compileGazetteer, type Gazetteer } from './gazetteer';
export { createPageLinker } from './page-linker';
export * from './terms';
export type * from './types';
