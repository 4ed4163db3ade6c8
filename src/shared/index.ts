// The door of shared: settings, site policy, messages and words that every entry room uses.
export * from './entity-view';
export * from './i18n';
export * from './settings';
