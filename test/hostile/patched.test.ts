// Pages that change the ground under every script: patched built-ins, our highlights cleared, strict policies, styles
// that reset everything and layers that lie on top of everything.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { type Fixture, html } from './harness/fixture';
import { type Lab, openLab } from './harness/lab';

const TEXT =
  '<p id="text">Microsoft has put money into OpenAI, says a note.</p><p>Anthropic has not.</p><button>Press</button>';
const NAMES = ['Anthropic', 'Microsoft', 'OpenAI'];

/** Counts every call of what it replaces, and breaks for whoever relies on it. */
const BREAK_BUILT_INS = `
  window.calls = 0;
  const count = (thing) => function () { window.calls += 1; throw new Error('patched ' + thing); };
  Element.prototype.attachShadow = count('attachShadow');
  window.MutationObserver = count('MutationObserver');
  window.IntersectionObserver = count('IntersectionObserver');
  window.ResizeObserver = count('ResizeObserver');
  window.Highlight = count('Highlight');
  window.StaticRange = count('StaticRange');
  Document.prototype.createTreeWalker = count('createTreeWalker');
  Document.prototype.createElement = count('createElement');
  Document.prototype.caretPositionFromPoint = count('caretPositionFromPoint');
  EventTarget.prototype.addEventListener = count('addEventListener');
  window.requestAnimationFrame = count('requestAnimationFrame');
  window.requestIdleCallback = count('requestIdleCallback');
  window.setTimeout = count('setTimeout');
  window.getComputedStyle = count('getComputedStyle');
  window.structuredClone = count('structuredClone');
  window.postMessage = count('postMessage');`;

const BREAK_LANGUAGE = `
  window.calls = 0;
  const count = (thing) => function () { window.calls += 1; throw new Error('patched ' + thing); };
  Array.prototype.extra = 'enumerable';
  Object.prototype.extra = 'enumerable';
  Object.defineProperty(Object.prototype, 'kind', { set: count('kind'), get() { return undefined; } });
  for (const name of ['map', 'filter', 'flatMap', 'push', 'sort', 'find']) Array.prototype[name] = count(name);
  Array.prototype[Symbol.iterator] = count('iterator');
  String.prototype.normalize = count('normalize');
  RegExp.prototype.exec = count('exec');
  Map.prototype.set = count('Map.set');
  Set.prototype.add = count('Set.add');
  WeakMap.prototype.get = count('WeakMap.get');
  Promise.prototype.then = count('then');
  JSON.parse = count('JSON.parse');
  JSON.stringify = count('JSON.stringify');
  Function.prototype.call = count('call');
  Symbol.for = count('Symbol.for');`;

/** Only for what a page's script can still do after breaking the language: plain operators. */
const callCount = 'window.calls';

const CLEAR_HIGHLIGHTS = `
  window.cleared = 0;
  addEventListener('clear', () => { CSS.highlights.clear(); window.cleared += 1; });`;

const OVERLAY = `<div style="position:fixed;inset:auto 0 0 auto;width:300px;height:700px;z-index:2147483647;background:#eee">On top of it all</div>
  <div style="position:fixed;left:0;top:200px;width:900px;height:700px;z-index:2147483647;isolation:isolate;background:#ddd">Me too</div>`;

const fixtures: (Fixture & { readonly body: string; readonly headers?: Record<string, string> })[] = [
  {
    name: 'DOM built-ins patched to throw',
    path: '/built-ins',
    body: html(TEXT, `<script>${BREAK_BUILT_INS}</script>`),
    use: async ({ page, marked }) => {
      await marked(NAMES);
      return page.evaluate(callCount);
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'the language patched to throw, prototypes with enumerable extras',
    path: '/language',
    body: html(`${TEXT}<script>${BREAK_LANGUAGE}</script>`),
    use: async ({ page, marked }) => {
      await marked(NAMES);
      return page.evaluate(callCount);
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'CSS.highlights replaced by a decoy',
    path: '/decoy',
    body: html(
      TEXT,
      `<script>
        const registry = CSS.highlights;
        window.real = registry;
        window.calls = 0;
        const noted = () => { window.calls += 1; };
        Object.defineProperty(CSS, 'decoy', { value: { set: noted, get: noted, delete: noted, clear: noted } });
        HighlightRegistry.prototype.set = noted;
        HighlightRegistry.prototype.delete = noted;
        Highlight.prototype.add = noted;
      </script>`,
    ),
    use: async ({ page, marked }) => {
      await marked(NAMES);
      return page.evaluate(callCount);
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'our highlights cleared, then text changed',
    path: '/cleared',
    body: html(TEXT, `<script>${CLEAR_HIGHLIGHTS}</script>`),
    use: async ({ page, marked }) => {
      for (let round = 0; round < 3; round += 1) {
        await marked(round === 0 ? NAMES : [...NAMES, 'DeepSeek']);
        await page.evaluate(() => {
          dispatchEvent(new Event('clear'));
          document.getElementById('added')?.remove();
          const added = document.createElement('p');
          added.id = 'added';
          added.textContent = 'DeepSeek comes in.';
          document.body.append(added);
        });
      }
      return page.evaluate('window.cleared');
    },
    marks: [...NAMES, 'DeepSeek'],
    card: 'OpenAI',
  },
  {
    name: 'highlights of the page itself under names of its own',
    path: '/own-highlights',
    body: html(
      TEXT,
      `<style>::highlight(found) { background: gold }</style><script>
        addEventListener('DOMContentLoaded', () => {
          const text = document.getElementById('text').firstChild;
          const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 30 });
          CSS.highlights.set('found', new Highlight(range));
        });
      </script>`,
    ),
    use: async ({ page, marked }) => {
      await marked(NAMES);
      return page.evaluate(() => [CSS.highlights.get('found')?.size, CSS.highlights.get('found')?.priority]);
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: "CSP default-src 'none' and Trusted Types",
    path: '/csp',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: html(TEXT),
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: '* { all: unset !important } and animations of everything',
    path: '/unset',
    body: html(
      `${TEXT}<style>* { all: unset !important } p, button { display: block !important } backstory-card, backstory-card * { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; clip-path: inset(50%) !important }</style>`,
    ),
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'layers at the highest z-index, in the top layer too',
    path: '/layers',
    body: html(
      `${TEXT}${OVERLAY}<div id="toast" popover="manual" style="inset:160px auto auto 0;width:900px;height:60px;margin:0">A toast in the top layer</div><script>document.getElementById('toast').showPopover()</script>`,
    ),
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'a modal dialog opened over the page',
    path: '/modal',
    body: html(
      `${TEXT}<dialog id="dialog" style="width:600px"><p>In the dialog: DeepSeek and its model</p></dialog><script>document.getElementById('dialog').showModal()</script>`,
    ),
    marks: [...NAMES, 'DeepSeek'],
    card: 'DeepSeek',
  },
  {
    name: "our element's name defined by the page, our highlight's name taken",
    path: '/impostor',
    body: html(
      `${TEXT}<script>
        customElements.define('backstory-card', class extends HTMLElement {
          connectedCallback() { this.setAttribute('data-page', ''); this.textContent = 'An impostor: Microsoft'; }
        });
        CSS.highlights.set('backstory', new Highlight());
      </script>`,
    ),
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'events stopped at the window in the capture phase',
    path: '/stopped',
    body: html(
      TEXT,
      `<script>
        for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerenter', 'scroll'])
          addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      </script>`,
    ),
    marks: NAMES,
  },
];

describe.each(BROWSERS)('hostile ground in %s', (browser) => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab(
      browser,
      Object.fromEntries(fixtures.map(({ path, body, headers = {} }) => [path, { body, headers }])),
      fixtures,
    );
  });

  afterAll(() => lab?.close());

  for (const fixture of fixtures) test(fixture.name, () => lab.prove(fixture));

  // Else a count of none would say nothing, here and in the end-to-end suites, which are counted the same way.
  test('a request to anywhere else would be counted', async () => {
    const page = await lab.browser.newPage();
    await page.goto(`${lab.site.origin}/built-ins`);
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    await page.evaluate(() => fetch('http://elsewhere.example/').catch(() => undefined));
    await page.close();
    expect(new Set(lab.foreign.take())).toEqual(
      new Set(['elsewhere.example:443', 'http://elsewhere.example/']),
    );
  });
});
