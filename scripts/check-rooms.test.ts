// Holds the import rule against lines that break it and lines that keep it.
import { describe, expect, it } from 'vitest';
import { importProblems } from './check-rooms';

describe('imports between rooms', () => {
  it.each([
    ['src/matcher/find.ts', "import { x } from '../dataset';", []],
    ['src/matcher/find.ts', "import { x } from '../scanner';", ['matcher may not import scanner']],
    ['src/popup/App.tsx', "import { x } from '../content';", ['popup may not import content']],
    ['src/popup/App.tsx', "import { x } from '../ui/Chip';", ['import ui through its door']],
    ['src/nowhere/x.ts', '', ['src/nowhere is no room']],
    ['src/search/rank.ts', 'chrome.tabs.query({});', ['a pure room uses an extension API']],
    ['src/popup/tab.ts', 'chrome.tabs.query({});', ['through webextension-polyfill']],
    ['src/popup/tab.ts', "import browser from 'webextension-polyfill'; browser.tabs.query({});", []],
    ['src/shared/call.ts', "import browser from 'webextension-polyfill';", ['goes without the polyfill']],
    ['src/content/kinds.ts', 'chrome.storage.local.get([]);', []],
  ])('%s: %s', (path, code, expected) => {
    const problems = importProblems(path, code);
    expect(problems).toHaveLength(expected.length);
    for (const [n, text] of expected.entries()) expect(problems[n]).toContain(text);
  });
});
