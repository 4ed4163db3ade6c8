// Editors beside and under our marks: what they save is what the reader typed, the caret stays where the reader put
// it, and nothing is marked in what is being written.
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { Pages } from '../support/serve';
import { caretInPage, type EditorFixture, selectionIsTold } from './editors/editor';
import { bundleScript } from './harness/bundle';
import { type Fixture, html, type Visit } from './harness/fixture';
import { type Lab, openLab } from './harness/lab';

const BUNDLED = {
  prosemirror: 'ProseMirror',
  lexical: 'Lexical',
  slate: 'Slate',
  quill: 'Quill',
  codemirror: 'CodeMirror 6',
};

const TEXT = 'Notes on OpenAI and Microsoft';

/** Editors that need no library: the element, and what would be saved. */
const PLAIN: Record<string, { name: string; editor: string; saved: string }> = {
  contenteditable: {
    name: 'contenteditable',
    editor: `<div id="editor" contenteditable>${TEXT}<p>Second line about <b>Anthropic</b></p></div>`,
    saved: 'document.getElementById("editor").innerHTML',
  },
  plaintext: {
    name: 'contenteditable=plaintext-only',
    editor: `<div id="editor" contenteditable="plaintext-only">${TEXT}</div>`,
    saved: 'document.getElementById("editor").innerHTML',
  },
  textarea: {
    name: 'textarea',
    editor: `<textarea id="editor" rows="4" cols="60">${TEXT}</textarea>`,
    saved: 'document.getElementById("editor").value',
  },
  input: {
    name: 'input',
    editor: `<input id="editor" size="60" value="${TEXT}">`,
    saved: 'document.getElementById("editor").value',
  },
  shadow: {
    name: 'contenteditable in a closed shadow root',
    editor: `<div id="editor" contenteditable><div id="inner"></div>${TEXT}</div><script>
      const root = document.getElementById("inner").attachShadow({ mode: "closed" });
      root.append("Inside an editor: Microsoft")</script>`,
    saved: 'document.getElementById("editor").innerHTML',
  },
};

/** The keys of one go, in order; a `+` joins those pressed together. Text in quotes is typed. */
const SCRIPT = [
  'Control+Home',
  '"Microsoft and "',
  'ArrowRight',
  'ArrowRight',
  '"OpenAI "',
  'Backspace',
  'Enter',
  '"DeepSeek 微軟"',
  'Shift+ArrowLeft',
  'Shift+ArrowLeft',
  'Delete',
  'Control+z',
  'End',
  '" Anthropic"',
];

async function press(page: Page, step: string): Promise<void> {
  if (step.startsWith('"')) return page.keyboard.type(step.slice(1, -1));
  const keys = step.split('+') as KeyInput[];
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Types as a person would, and says after each step where the caret is and what would be saved. */
async function type({ page, marked }: Visit): Promise<unknown> {
  const seen: unknown[] = [];
  const look = async (step: string) => {
    await page.evaluate(selectionIsTold);
    seen.push([
      step,
      await page.evaluate(caretInPage),
      await page.evaluate(() => (window.fixture as EditorFixture).saved()),
    ]);
  };
  await marked(['OpenAI']);
  await page.evaluate(() =>
    (
      document.querySelector<HTMLElement>('#editor [contenteditable]') ?? document.getElementById('editor')
    )?.focus(),
  );
  await look('focus');
  for (const step of SCRIPT) {
    await press(page, step);
    await look(step);
  }
  // What stands beside the editor changes last: once that is marked, so would be whatever was typed before.
  await page.evaluate(() => {
    (document.getElementById('beside') as HTMLElement).textContent = 'Beside the editor: DeepSeek';
  });
  await marked(['DeepSeek']);
  await look('the end');
  return seen;
}

const beside = '<p id="beside">Beside the editor: OpenAI</p>';

// Editors undo together what was typed within half a second: on a clock that stands still, always the same.
const head = '<script>Date.now = () => 1_700_000_000_000</script>';

const EDITORS = [...Object.entries(BUNDLED), ...Object.entries(PLAIN).map(([id, { name }]) => [id, name])];

const fixtures: Fixture[] = EDITORS.map(([id, name]) => ({
  name: name as string,
  path: `/${id}`,
  use: type,
  marks: ['DeepSeek'],
}));

fixtures.push({
  name: 'designMode, switched on and off',
  path: '/designmode',
  marks: ['Anthropic', 'DeepSeek', 'Microsoft', 'Microsoft', 'Nvidia', 'OpenAI'],
  card: 'Anthropic',
  async use({ page, marked }) {
    await marked(['Microsoft', 'OpenAI']);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await page.click('p');
    for (const step of ['Control+Home', '"DeepSeek, Microsoft "', 'End', '" and Anthropic"'])
      await press(page, step);
    await marked([]);
    const seen = [await page.evaluate(caretInPage), await page.evaluate(() => document.body.innerHTML)];
    await page.evaluate(() => {
      document.designMode = 'off';
      const later = document.createElement('p');
      later.textContent = 'Nvidia comes later';
      document.body.append(later);
    });
    return seen;
  },
});

describe.each(BROWSERS)('editors in %s', (browser) => {
  let lab: Lab;

  beforeAll(async () => {
    const pages: Record<string, Pages[string]> = {
      '/designmode': { body: html(`<p>${TEXT}</p>`) },
    };
    for (const [id, { editor, saved }] of Object.entries(PLAIN))
      pages[`/${id}`] = {
        body: html(`${editor}${beside}<script>window.fixture = { saved: () => ${saved} }</script>`, head),
      };
    for (const id of Object.keys(BUNDLED)) {
      const element =
        id === 'lexical' ? '<div id="editor" contenteditable></div>' : '<div id="editor"></div>';
      pages[`/${id}`] = { body: html(`${element}${beside}<script src="/${id}.js"></script>`, head) };
      pages[`/${id}.js`] = {
        body: await bundleScript(`test/hostile/editors/${id}.client.ts`),
        headers: { 'content-type': 'text/javascript' },
      };
    }
    lab = await openLab(browser, pages, fixtures);
  });

  afterAll(() => lab?.close());

  for (const fixture of fixtures) test(fixture.name, () => lab.prove(fixture));
});
