// The packages whose code is part of the extension, with their licences, as the about section names them. A test holds
// this to what is installed.

/** What the extension is built with, in alphabetical order. */
export const BUILT_WITH: readonly { readonly name: string; readonly licence: string }[] = [
  { name: '@floating-ui/dom', licence: 'MIT' },
  { name: 'csv-parse', licence: 'MIT' },
  { name: 'd3-time', licence: 'ISC' },
  { name: 'idb', licence: 'ISC' },
  { name: 'preact', licence: 'MIT' },
  { name: 'punycode', licence: 'MIT' },
  { name: 'stemmer', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
];
