// The card wherever a mention can stand, with the built extension in both browsers: frames of the same and of another
// origin, open and closed shadow roots of the page, a modal dialog.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld, type InContentWorld } from '../support/content-world';
import { readMarks, settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

const FRAMED = `<!doctype html><html lang="en"><body style="margin:20px;font:18px/1.6 serif">
  <p>OpenAI announced Stargate with SoftBank and Oracle.</p></body></html>`;
const pageWith = (
  body: string,
) => `<!doctype html><html lang="en"><body style="margin:20px;font:18px/1.6 serif">
  ${body}<p>The rest of the page tells of OpenAI and its friends.</p></body></html>`;
const shadowed = (mode: 'open' | 'closed') =>
  pageWith(`<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: '${mode}' }).innerHTML =
      '<p>Behind a root OpenAI announced <b>Stargate</b> with SoftBank and Oracle.</p>';
  </script>`);

describe.each(BROWSERS)('the card in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let other: Server;
  beforeAll(async () => {
    other = await serve('test/pages', { '/framed.html': { body: FRAMED } });
    server = await serve('test/pages', {
      '/framed.html': { body: FRAMED },
      '/same.html': {
        body: pageWith('<iframe src="/framed.html" width="700" height="420"></iframe>'),
      },
      '/cross.html': {
        body: pageWith(
          `<iframe src="${other.origin.replace('localhost', '127.0.0.1')}/framed.html" width="700" height="420"></iframe>`,
        ),
      },
      '/open.html': { body: shadowed('open') },
      '/closed.html': { body: shadowed('closed') },
      '/dialog.html': {
        body: pageWith(
          '<dialog><p>OpenAI announced Stargate with SoftBank.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
        ),
      },
    });
    extension = await launchWithExtension(name);
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
    await other?.close();
  });

  const visit = async (path: string): Promise<Page> => {
    const page = await extension.browser.newPage();
    await page.goto(`${server.origin}${path}`);
    return page;
  };
  const rest = async (page: Page, x: number, y: number) => {
    await page.mouse.move(x + 1, y + 40);
    await page.mouse.move(x, y, { steps: 4 });
  };
  const stargateIn = (frame: Page | Frame) =>
    waitFor(
      'the mark',
      async () => (await readMarks(frame)).find(({ text }) => text === 'Stargate'),
      (mark) => mark !== undefined,
    ).then((mark) => mark!);
  const opened = (inWorld: InContentWorld) =>
    waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );

  it.each(['same', 'cross'])('opens inside a frame: %s origin', async (kind) => {
    const page = await visit(`/${kind}.html`);
    await settledMarks(page);
    const frame = (await waitFor(
      'the frame',
      async () => page.frames().find((one) => one.url().includes('framed')),
      (one) => one !== undefined,
    ))!;
    const mark = await stargateIn(frame);
    const box = await page.evaluate(() => {
      const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x: x + 2, y: y + 2 };
    });
    await rest(page, box.x + mark.x, box.y + mark.y);
    // The frame holds the card, and nothing of it sticks out of the frame.
    const card = await waitFor(
      'the card',
      () =>
        frame.evaluate(() => {
          const host = document.querySelector('backstory-card');
          const rect = host?.getBoundingClientRect();
          return rect && { ...rect.toJSON(), isIn: rect.right <= innerWidth && rect.bottom <= innerHeight };
        }),
      (rect) => (rect?.height ?? 0) > 50,
    );
    expect(card).toMatchObject({ isIn: true });
    expect(await page.evaluate(() => document.querySelector('backstory-card'))).toBeNull();
    await page.close();
  });

  it.each(['open', 'closed'] as const)(
    'opens on a mention in a shadow root of the page: %s',
    async (mode) => {
      const page = await visit(`/${mode}.html`);
      await settledMarks(page);
      const mark = await stargateIn(page);
      const inWorld = await contentWorld(extension, page);
      await rest(page, mark.x, mark.y);
      const { name: title, box } = await opened(inWorld);
      expect(title).toBe('Stargate');
      expect(box.y >= mark.y || box.y + box.height <= mark.y).toBe(true);
      await page.close();
    },
  );

  it('opens above a modal dialog that the mention stands in', async () => {
    const page = await visit('/dialog.html');
    await settledMarks(page);
    const mark = await stargateIn(page);
    const inWorld = await contentWorld(extension, page);
    await rest(page, mark.x, mark.y);
    const { box } = await opened(inWorld);
    const [top, parent] = await page.evaluate(
      ({ x, y }) => [
        document.elementFromPoint(x + 20, y + 20)?.tagName,
        document.querySelector('backstory-card')?.parentElement?.tagName,
      ],
      box,
    );
    expect([top, parent]).toEqual(['BACKSTORY-CARD', 'DIALOG']);
    await page.close();
  });
});
