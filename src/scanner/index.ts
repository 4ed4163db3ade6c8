// The door of scanner: the text of a page as blocks, kept right as the page changes.
export type { BlockSink } from './reader';
export type { Block, BlockPlace, TextProbe } from './run-book';
export { createScanner, type Scanner, type ScannerParts } from './scanner';
export type { ShadowRootOf } from './shadow-roots';
export { type Slices, startSlices } from './slices';
