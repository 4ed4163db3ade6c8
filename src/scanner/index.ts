// The door of scanner: the text of a page as blocks, kept right as the page changes.
export {
  type Block,
  type BlockPlace,
  type BlockSink,
  createScanner,
  type ScanCounts,
  type Scanner,
} from './scanner';
export type { ShadowRootOf } from './shadow-roots';
export { type Slices, startSlices } from './slices';
