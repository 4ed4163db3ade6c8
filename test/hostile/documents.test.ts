// Documents of every kind and every way in which one comes, goes and comes back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { readMarks } from '../support/marks';
import type { Pages } from '../support/serve';
import { waitFor } from '../support/wait';
import { type Fixture, html } from './harness/fixture';
import { type Lab, openLab, waitForMarks } from './harness/lab';
import { PDF, PNG, SVG, XHTML, XML } from './pages/tiny';

const TEXT = '<p id="text">Microsoft has put money into OpenAI</p>';
const NAMES = ['Microsoft', 'OpenAI'];
const type = (name: string) => ({ 'content-type': name });

const DEPTH = 50;
/** Every frame says a name and holds the next. */
const nested = (level: number) =>
  html(
    `<p style="position:absolute;top:${level * 12}px">OpenAI</p>${level < DEPTH ? `<iframe src="/nested/${level + 1}"></iframe>` : ''}`,
    '<style>body{margin:0;font:10px sans-serif}p{margin:0}iframe{position:absolute;inset:0;width:100%;height:100%;border:0}</style>',
  );

const pages: Record<string, Pages[string]> = {
  '/plain': { body: html(TEXT) },
  '/other': { body: html('<p>The other page knows DeepSeek only</p>') },
  '/data.xml': { body: XML, headers: type('application/xml') },
  '/bare.xml': { body: '<a><b>OpenAI</b></a>', headers: type('text/xml') },
  '/page.xhtml': { body: XHTML, headers: type('application/xhtml+xml') },
  '/drawing.svg': { body: SVG, headers: type('image/svg+xml') },
  '/notes.txt': { body: 'Microsoft has put money\ninto OpenAI', headers: type('text/plain') },
  '/data.json': { body: '{"name":"OpenAI"}', headers: type('application/json') },
  '/dot.png': { body: PNG, headers: type('image/png') },
  '/file.pdf': { body: PDF, headers: type('application/pdf') },
  '/frameset': {
    body: '<!doctype html><title>Fixture</title><link rel="icon" href="data:,"><frameset cols="50%,50%"><frame src="/plain"><frame src="/other"></frameset>',
  },
  '/frames': {
    body: html(
      `${TEXT}<iframe sandbox srcdoc="<p>A box: Anthropic</p>"></iframe>
      <iframe src="data:text/html,<p>Data: DeepSeek</p>"></iframe>
      <iframe id="written"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<script>document.write('<p>Written: Nvidia</p>')</script>"></iframe>`,
      '',
    ),
  },
  '/half': {
    body: html(`<p>OpenAI</p><script>
      setTimeout(() => {
        document.open();
        document.write('<!doctype html><title>New</title><p>Anthropic was written, DeepSeek too</p>');
        document.close();
      }, 500);
    </script>`),
    rest: () => new Promise<string>(() => undefined),
  },
  '/prerender': {
    body: html(
      `${TEXT}<a id="go" href="/plain?ahead">Go</a><script type="speculationrules">{"prerender":[{"urls":["/plain?ahead"],"eagerness":"immediate"}]}</script>`,
    ),
  },
  '/shadows': {
    body: html(
      `<div id="host"></div><script>
        let host = document.getElementById('host');
        for (let depth = 0; depth < 20; depth += 1) {
          const root = host.attachShadow({ mode: 'closed' });
          const text = document.createElement('p');
          text.textContent = 'OpenAI';
          text.style.margin = '0';
          host = document.createElement('div');
          root.append(text, host);
        }
      </script>`,
    ),
  },
};
pages['/beside'] = {
  body: html(
    '<iframe srcdoc="<p>OpenAI"></iframe>'.repeat(DEPTH),
    '<style>iframe{width:120px;height:80px}</style>',
  ),
};
for (let level = 0; level <= DEPTH; level += 1) pages[`/nested/${level}`] = { body: nested(level) };

const fixtures: Fixture[] = [
  { name: 'XML with a style sheet', path: '/data.xml', marks: [...NAMES, 'Anthropic'] },
  { name: "XML in the browser's own viewer", path: '/bare.xml', marks: 'any' },
  { name: 'XHTML', path: '/page.xhtml', marks: NAMES, card: 'OpenAI' },
  { name: 'SVG', path: '/drawing.svg', marks: NAMES },
  { name: 'plain text', path: '/notes.txt', marks: NAMES, card: 'OpenAI' },
  { name: 'JSON', path: '/data.json', marks: 'any' },
  { name: 'an image', path: '/dot.png', marks: [] },
  { name: 'PDF', path: '/file.pdf', marks: 'any' },
  {
    name: `${DEPTH} frames side by side`,
    path: '/beside',
    marks: Array.from({ length: DEPTH }, () => 'OpenAI'),
  },
  { name: 'a frameset', path: '/frameset', marks: [...NAMES, 'DeepSeek'] },
  {
    // Firefox goes ten deep and leaves the next frame empty.
    name: `${DEPTH} frames in one another`,
    path: '/nested/0',
    marks: (page) =>
      page
        .frames()
        .filter((frame) => frame.url().includes('/nested/'))
        .map(() => 'OpenAI'),
  },
  {
    name: 'sandboxed, srcdoc, data: and written frames',
    path: '/frames',
    async use({ page }) {
      await page.evaluate(() => {
        const frame = document.getElementById('written') as HTMLIFrameElement;
        frame.contentDocument?.open();
        frame.contentDocument?.write('<p>Blank: SoftBank</p>');
        frame.contentDocument?.close();
      });
    },
    marks: [...NAMES, 'Anthropic', 'DeepSeek', 'SoftBank', 'Nvidia'],
  },
  {
    name: 'closed shadow roots, 20 deep',
    path: '/shadows',
    marks: Array.from({ length: 20 }, () => 'OpenAI'),
    card: 'OpenAI',
  },
  {
    name: 'document.open and write over a read page',
    path: '/plain',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>New</title><p>Anthropic was written, DeepSeek too</p>');
        document.close();
      });
    },
    marks: ['Anthropic', 'DeepSeek'],
    card: 'Anthropic',
  },
  {
    name: 'document.open and write while the page is parsed, the rest of which never comes',
    path: '/half',
    marks: ['Anthropic', 'DeepSeek'],
    card: 'Anthropic',
  },
  {
    name: 'a document written anew and never closed',
    path: '/plain',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>New</title><p>Anthropic was written, DeepSeek too</p>');
      });
    },
    marks: ['Anthropic', 'DeepSeek'],
    card: 'DeepSeek',
  },
  {
    name: 'the root element taken out and put back',
    path: '/plain',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.evaluate(() => {
        Object.assign(window, { kept: document.documentElement });
        document.documentElement.remove();
      });
      await marked([]);
      await page.evaluate(() => document.append((window as unknown as { kept: Element }).kept));
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'the document type and a comment taken out and put back',
    path: '/plain',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.evaluate(() => {
        const type = document.doctype as DocumentType;
        type.remove();
        document.insertBefore(type, document.documentElement);
        document.insertBefore(document.createComment('Nvidia'), type);
        (document.getElementById('text') as Element).append(', as SoftBank did');
      });
    },
    marks: [...NAMES, 'SoftBank'],
    card: 'OpenAI',
  },
  {
    name: 'nodes adopted from frame to page and back',
    path: '/frames',
    async use({ page, marked }) {
      const move = (from: 'frame' | 'page') =>
        page.evaluate((source) => {
          const frame = document.getElementById('written') as HTMLIFrameElement;
          const inner = frame.contentDocument as Document;
          const [a, b] = source === 'page' ? [document, inner] : [inner, document];
          const text = a.querySelector('#text') as Element;
          b.body.append(b.adoptNode(text));
        }, from);
      const others = ['Anthropic', 'DeepSeek', 'Nvidia'];
      await marked([...NAMES, ...others]);
      await move('page');
      await marked([...NAMES, ...others]);
      await move('frame');
      await page.evaluate(() => {
        (document.querySelector('#text') as Element).append(', as SoftBank did');
      });
    },
    marks: [...NAMES, 'Anthropic', 'DeepSeek', 'Nvidia', 'SoftBank'],
    card: 'SoftBank',
  },
  {
    name: 'an app that changes its address and text by pushState',
    path: '/plain',
    async use({ page, marked }) {
      for (const name of ['Anthropic', 'DeepSeek', 'OpenAI']) {
        await page.evaluate((text) => {
          history.pushState({}, '', `/app/${text}`);
          document.title = text;
          (document.getElementById('text') as Element).textContent = `Now showing ${text}`;
        }, name);
        await marked([name]);
      }
      await page.evaluate(() => history.back());
    },
    marks: ['OpenAI'],
    card: 'OpenAI',
  },
  {
    name: 'back and forward through the cache',
    path: '/plain',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
        Object.assign(window, { kept: true });
      });
      await page.goto(page.url().replace('/plain', '/other'));
      await marked(['DeepSeek']);
      await page.evaluate(() => setTimeout(() => history.back()));
      await waitFor(
        'the page to come back',
        () => page.evaluate('window.kept && window.persisted'),
        (isBack) => isBack === true,
      );
      await marked(NAMES);
      return page.evaluate('[window.kept, window.persisted]');
    },
    marks: NAMES,
    card: 'OpenAI',
  },
  {
    name: 'print: nothing of ours on paper',
    path: '/plain',
    only: 'chrome',
    async use({ page, marked }) {
      await marked(NAMES);
      await page.emulateMediaType('print');
      const paper = await page.screenshot({ encoding: 'base64' });
      await page.emulateMediaType();
      return paper;
    },
    marks: NAMES,
  },
];

describe.each(BROWSERS)('documents in %s', (browser) => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab(browser, pages, fixtures);
  });

  afterAll(() => lab?.close());

  for (const fixture of fixtures)
    test.runIf(!fixture.only || fixture.only === browser)(fixture.name, () => lab.prove(fixture));

  test.runIf(browser === 'chrome')('a page rendered ahead, then shown', async () => {
    const page = await lab.browser.newPage();
    await page.goto(`${lab.site.origin}/prerender`);
    await waitForMarks(page, NAMES);
    await waitFor(
      'the page rendered ahead',
      async () => lab.site.requests.length,
      () => lab.site.requests.includes('/plain?ahead'),
    );
    await page.evaluate(() => setTimeout(() => document.getElementById('go')?.click()));
    // The driver's page stays behind with the frame that went: the shown one is reached by a session of its own.
    const root = await lab.browser.target().createCDPSession();
    const shown = await waitFor(
      'the shown page',
      async () =>
        (await root.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/plain?ahead')),
      (target) => target !== undefined,
    );
    const { sessionId } = await root.send('Target.attachToTarget', {
      targetId: (shown as { targetId: string }).targetId,
      flatten: true,
    });
    const session = root.connection()?.session(sessionId);
    const look = `(() => {
      let count = 0;
      CSS.highlights.forEach((marks, name) => { if (name.startsWith('backstory')) count += marks.size; });
      const [{ activationStart }] = performance.getEntriesByType('navigation');
      return [activationStart > 0, document.visibilityState, count];
    })()`;
    await waitFor(
      'marks on the shown page',
      async () =>
        (await session?.send('Runtime.evaluate', { expression: look, returnByValue: true }))?.result.value,
      (value) => JSON.stringify(value) === JSON.stringify([true, 'visible', NAMES.length]),
    );
    await root.send('Target.closeTarget', { targetId: (shown as { targetId: string }).targetId });
  });

  test('the source of a page', async () => {
    const page = await lab.browser.newPage();
    await page.goto(`view-source:${lab.site.origin}/plain?source`).catch(() => undefined);
    await waitFor(
      'the source to be shown',
      () => page.evaluate(() => document.body.innerText),
      (text) => text.includes('Microsoft'),
    );
    // A page that is read after it shows its marks: by then ours would have read the source as well.
    const after = await lab.browser.newPage();
    await after.goto(`${lab.site.origin}/plain`);
    await waitForMarks(after, NAMES);
    await after.close();
    await page.bringToFront();
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });
});
