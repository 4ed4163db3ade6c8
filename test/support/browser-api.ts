// Stands in for webextension-polyfill in tests that run in Node: whatever `chrome` a test has put in place.

/** The extension API of the test at hand, looked up at each use. */
export default new Proxy(
  {},
  { get: (_, name) => Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, name) },
);
