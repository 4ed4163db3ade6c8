// The door of the packs section of the options page.
export { PacksSection } from './PacksSection';
export { sayPackError } from './problem-words';
export { replacePacks } from './replace-packs';
