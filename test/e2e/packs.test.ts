// A reader's own packs with the built extension, in both browsers: a sample is imported, its names are marked in a page
// that was open all the while, its card is read, the popup finds it, it is switched off, taken away and had back. A table
// goes the same way; what is refused changes nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld, type InContentWorld } from '../support/content-world';
import { type Mark, pointAt, readMarks } from '../support/marks';
import { addPack, chooseFile, clickOfPack, packsText, pasteText } from '../support/options-packs';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { describePacksInOptions } from './packs-in-options';

const PAGE = `<!doctype html><html lang="en"><title>A novel</title>
<p>At the ball, Mr. Darcy would not dance with Elizabeth Bennet. Years later he showed her Pemberley.</p>
<p>Elsewhere, Microsoft paid OpenAI, and Ada Byron sued the Nottingham Mill.</p>`;

/** A pack with more names than are sent whole. */
const BIG = {
  format: 1,
  id: 'many',
  version: '1',
  title: { en: 'Many' },
  asOf: '2025',
  entities: Array.from({ length: 3000 }, (_, at) => ({
    id: `quorl-${at}`,
    kind: 'person',
    label: { en: `Quorl ${at}` },
    description: { en: `Number ${at} of many.` },
  })),
  aliases: Array.from({ length: 3000 }, (_, at) => ({
    entity: `quorl-${at}`,
    text: [`Quorl ${at}`, `量子${at}號`],
  })),
};

const SAMPLE = 'Pride and Prejudice: who is who';

const TABLE = [
  'Name\tOther names\tKind\tFact\tDate\tAccording to\tSource',
  'Ada Byron\tCountess of Lovelace\tperson\tAda Byron sued the Nottingham Mill.\t2 Oct 2024\t\tComplaint',
  'Nottingham Mill\t\tcompany\tThe mill denies everything.\tOct 2024\tits counsel\tAnswer',
].join('\n');

describe.each(BROWSERS)('packs in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let page: Page;
  let options: Page;
  let inWorld: InContentWorld;
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  const bigPack = join(folder, 'many.json');

  /** Waits until the open page marks these texts and not those; it is looked at, so that it is read. */
  const marksBecome = async (
    wanted: readonly string[],
    unwanted: readonly string[],
  ): Promise<readonly Mark[]> => {
    await page.bringToFront();
    const marks = await waitFor(
      `marks on ${wanted.join(', ')} and not on ${unwanted.join(', ')}`,
      () => readMarks(page),
      (found) => {
        const texts = found.map(({ text }) => text);
        return wanted.every((text) => texts.includes(text)) && !unwanted.some((text) => texts.includes(text));
      },
      20_000,
    );
    return marks;
  };

  beforeAll(async () => {
    writeFileSync(bigPack, JSON.stringify(BIG));
    server = await serve('test/pages', { '/novel.html': { body: PAGE } });
    extension = await launchWithExtension(name);
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/novel.html`);
    inWorld = await contentWorld(extension, page);
    options = await extension.openExtensionPage('src/options/options.html');
    await options.waitForSelector('.packs li');
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  it('marks the names of an imported file in a page that was open', async () => {
    await marksBecome(['Microsoft'], ['Pemberley', 'Mr. Darcy']);
    await options.bringToFront();
    await chooseFile(options, 'docs/packs/pride-and-prejudice.json');
    await options.waitForSelector('.pack-preview');
    expect(await packsText(options)).toContain('Elizabeth Bennet');
    await addPack(options);
    await waitFor(
      'the list',
      () => packsText(options),
      (text) => text.includes(SAMPLE),
    );
    await marksBecome(['Pemberley', 'Mr. Darcy', 'Elizabeth Bennet', 'Microsoft'], []);
  });

  it('shows the card of a name of the pack', async () => {
    const mark = (await readMarks(page)).find(({ text }) => text === 'Pemberley')!;
    await pointAt(page, mark);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );
    expect(card.name).toBe('Pemberley');
    expect(card.text).toMatch(/Elizabeth|Darcy/);
    await page.keyboard.press('Escape');
  });

  it('finds it in the popup', async () => {
    const popup = await openPopupPage(extension, page);
    await popup.keyboard.type('wickham');
    await waitFor(
      'results',
      () => popup.evaluate(() => document.body.innerText),
      (text) => text.includes('George Wickham'),
    );
    await popup.close();
  });

  it('takes the names from open pages when the pack is switched off, and gives them back', async () => {
    await options.bringToFront();
    await clickOfPack(options, `Use ${SAMPLE}`);
    await marksBecome(['Microsoft'], ['Pemberley']);
    await options.bringToFront();
    await clickOfPack(options, `Use ${SAMPLE}`);
    await marksBecome(['Microsoft', 'Pemberley'], []);
  });

  it('can do without the built-in pack', async () => {
    const builtIn = await options.evaluate(
      () => document.querySelector('.packs li button[role=switch]')?.ariaLabel ?? '',
    );
    await clickOfPack(options, builtIn);
    await marksBecome(['Pemberley'], ['Microsoft', 'OpenAI']);
    await options.bringToFront();
    await clickOfPack(options, builtIn);
    await marksBecome(['Pemberley', 'Microsoft'], []);
  });

  it('takes a pack away and brings it back', async () => {
    await options.bringToFront();
    await clickOfPack(options, `Remove ${SAMPLE}`);
    await marksBecome(['Microsoft'], ['Pemberley']);
    await options.bringToFront();
    await options.click('.undo button');
    await marksBecome(['Pemberley'], []);
  });

  it('reads a table that was pasted, and says what it understood', async () => {
    await options.bringToFront();
    await pasteText(options, TABLE);
    await options.waitForSelector('.table-rows tbody tr');
    const rows = await options.evaluate(() =>
      [...document.querySelectorAll('.table-rows tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    );
    expect(rows).toEqual([
      ['2', 'Ada Byron', 'Oct 2, 2024', 'Ada Byron sued the Nottingham Mill.', 'Complaint'],
      ['3', 'Nottingham Mill', 'Oct 2024', expect.stringContaining('Reported: its counsel'), 'Answer'],
    ]);
    await addPack(options);
    const marks = await marksBecome(['Ada Byron', 'Nottingham Mill', 'Pemberley'], []);
    await pointAt(page, marks.find(({ text }) => text === 'Ada Byron')!);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );
    expect(card.text).toMatch(/Oct 2, 2024/);
    expect(card.text).toMatch(/Complaint/);
    await page.keyboard.press('Escape');
  });

  it('shows both cards of a name that two packs know, and keeps what was muted through an update', async () => {
    await options.bringToFront();
    await pasteText(options, 'name,description\nPemberley,A pub in town.\nElsewhere,Not here.');
    await addPack(options);
    const marks = await marksBecome(['Pemberley', 'Ada Byron', 'Elsewhere'], []);
    await pointAt(page, marks.find(({ text }) => text === 'Pemberley')!);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );
    // A tab for each pack that knows the name, in the reader's order, the first one open.
    expect(card.text).toMatch(/^Pride and Prejudice: who is who\nPasted table 2\n/);
    expect(card.text).not.toContain('A pub in town.');
    await page.keyboard.press('Escape');

    // As a reader in a hurry: the second time before the first shows.
    await options.bringToFront();
    for (const _ of [1, 2]) await clickOfPack(options, 'Move Pasted table 2 up');
    await page.bringToFront();
    // Pages follow in a moment that nothing on them shows, so the name is pointed at anew until its card has followed.
    const moved = await waitFor(
      'the card in the new order',
      async () => {
        // A card that is still open would stay as it is.
        await page.mouse.move(1, 1);
        await waitFor(
          'no card',
          () => readCard(inWorld),
          ({ open }) => !open,
        );
        await pointAt(page, (await readMarks(page)).find(({ text }) => text === 'Pemberley')!);
        return waitFor(
          'a card',
          () => readCard(inWorld),
          ({ open, text }) => open && text !== '',
          2_000,
        );
      },
      ({ text }) => text.startsWith('Pasted table 2'),
      20_000,
    );
    expect(moved.text).toMatch(/^Pasted table 2\nPride and Prejudice: who is who\n/);
    expect(moved.text).toContain('A pub in town.');
    await page.keyboard.press('Escape');

    await options.evaluate(async () => {
      const muted = { call: 'mute-entity', params: { key: 'pride-and-prejudice/elizabeth-bennet' } };
      await chrome.runtime.sendMessage(muted);
    });
    await marksBecome(['Pemberley'], ['Elizabeth Bennet']);
    await options.bringToFront();
    await chooseFile(options, 'docs/packs/pride-and-prejudice.json');
    await options.waitForSelector('.pack-preview');
    expect(await packsText(options)).toContain('What you muted stays muted.');
    await addPack(options);
    await marksBecome(['Pemberley', 'Mr. Darcy'], ['Elizabeth Bennet']);
  });

  it('asks for the names of a big pack by the words of the page, also those that come later', async () => {
    await options.bringToFront();
    await chooseFile(options, bigPack);
    await addPack(options);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>Quorl 1234 met Mr. Darcy.</p>');
    });
    await marksBecome(['Quorl 1234', 'Mr. Darcy', 'Microsoft', 'Ada Byron'], []);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>And then 量子77號 came, with Quorl 2999.</p>');
    });
    const marks = await marksBecome(['Quorl 1234', 'Quorl 2999', '量子77號'], []);
    await pointAt(page, marks.find(({ text }) => text === 'Quorl 2999')!);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );
    expect(card.text).toContain('Number 2999 of many.');
    await page.keyboard.press('Escape');
  });

  it.each([
    [
      'a table with errors, by row',
      'name,fact,date\nAda,x,soon\nBob,y,2024',
      /Row 2: “soon” in “date” is no date/,
    ],
    [
      'a pack with errors, by path',
      '{"format":1,"id":"x","version":"1","title":{"en":"X"},"asOf":"later"}',
      /asOf: is no date in EDTF/,
    ],
    ['what is no JSON', '{"format":', /The whole file: is no JSON/],
    [
      'a property that reaches prototypes',
      '{"__proto__":{"x":1}}',
      /__proto__: is a property name that packs may not use/,
    ],
  ])('refuses %s, and changes nothing', async (_, text, reason) => {
    await options.bringToFront();
    const before = await options.evaluate(() => document.querySelectorAll('.packs li').length);
    await pasteText(options, text);
    await waitFor(
      'the reason',
      () => packsText(options),
      (shown) => reason.test(shown),
    );
    expect(await options.evaluate(() => document.querySelectorAll('.packs li').length)).toBe(before);
    expect(await options.evaluate(() => document.querySelector('.pack-preview'))).toBeNull();
  });

  describePacksInOptions(name, () => options);
});
