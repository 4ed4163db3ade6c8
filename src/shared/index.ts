// The door of shared: settings, site policy, messages and words that every entry room uses.
export { type FrameReport, reportFrames, startContent, startContentAnew, stepFrame } from './ask-frames';
export { callBackground } from './call';
export * from './entity-view';
export * from './i18n';
export {
  type ArrangedPack,
  allPacks,
  arrangePacks,
  bundledPack,
  listArrangedPacks,
  loadDataset,
  orderPacks,
  readPack,
} from './load-dataset';
export type { BackgroundCall, BackgroundCalls, NamesOfWords } from './messages';
export { partsOfRecords } from './pack-records';
export { type EntityBrief, openShelf, type PackShelf, type ShelvedPack } from './pack-shelf';
export {
  clearRemovedPacks,
  clearStoredPacks,
  countPack,
  listPackSummaries,
  listStoredPacks,
  type PackCounts,
  type PackPart,
  type PackSummary,
  packFile,
  readPackParts,
  readReplacedPack,
  readStoredPack,
  removeStoredPack,
  replaceStoredPacks,
  restoreStoredPack,
  type StoredPack,
  searchPart,
  storePack,
  storePackParts,
} from './pack-store';
export {
  type NameCount,
  PAGE_DOOR_NAME,
  PAGE_STOP_NAME,
  type PageDoor,
  type PageReport,
  type Passage,
  type PassageMark,
  type StepReach,
} from './page-door';
export {
  type KindsByPack,
  NAMES_FORMAT,
  NAMES_GAZETTEER_ITEM,
  NAMES_PROBE_ITEM,
  type NamesGazetteer,
  type NamesProbe,
  namesProbeOf,
  readNamesGazetteer,
  watchNamesProbe,
} from './page-names';
export { answerCalls, type Caller, type Handlers } from './receive';
export * from './settings';
export { loadSettingsAround } from './settings-before';
export type { SettingsChanges, SettingsOperation } from './settings-operations';
export { followSettingsFor, loadSettings, type StorageChanges, watchSettings } from './settings-reader';
export { parseSettings, type SettingsError, type SettingsProblem } from './settings-schema';
export { createSettingsWriter, type SettingsWriter } from './settings-writer';
export { siteLabel } from './site-label';
export {
  type DecidedBy,
  decideSite,
  foldName,
  isMarked,
  isPaused,
  mutedNamesAt,
  pageOf,
  type SiteState,
  siteLineage,
  siteOf,
  siteState,
} from './site-policy';
export { topUrl } from './top-url';
export { changeSettings, useSettings, useWords } from './use-settings';
