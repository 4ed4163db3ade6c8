// The packs of the options page, as cases that packs.test.ts runs in its browsers: a file that is dropped, an import that is
// ended on the way, what is exported, an order, a newer edition and its undoing, a backup that does not fit, a hostile pack;
// by keyboard, for assistive technology, in the dark. What packs do on pages of the web is packs.test.ts's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { makeBigPack } from '../support/big-pack';
import type { BROWSERS } from '../support/browsers';
import { addPack, chooseFile, clickOfPack, packsText, pasteText } from '../support/options-packs';
import { waitFor } from '../support/wait';

const NOVEL = readFileSync('docs/packs/pride-and-prejudice.json', 'utf8');
const SAMPLE = 'Pride and Prejudice: who is who';
const BUILT_IN = 1;

/** What tries to be more than text, in every place a reader sees. */
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const HOSTILE = {
  format: 1,
  id: 'hostile',
  version: MARKUP.slice(0, 40),
  title: { en: `Hostile ${MARKUP}` },
  asOf: '2025',
  sources: [{ id: 's', title: { en: MARKUP }, publisher: { en: MARKUP } }],
  entities: [{ id: 'e', kind: 'person', label: { en: `Zorbax ${MARKUP}` }, description: { en: MARKUP } }],
  aliases: [{ entity: 'e', text: ['Zorbax', '(a+)+$', '.*'] }],
  facts: [{ id: 'f', text: { en: MARKUP }, entities: ['e'], standing: 'stated', source: { id: 's' } }],
};

/** Declares the cases; `page` gives the options page, wherever its reader has left it. */
export function describePacksInOptions(browser: (typeof BROWSERS)[number], page: () => Page): void {
  describe('in the options', () => packsInOptions(browser, page));
}

function packsInOptions(browser: (typeof BROWSERS)[number], page: () => Page): void {
  let options: Page;
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));

  const listed = () => options.evaluate(() => document.querySelectorAll('.packs li').length);
  const listBecomes = (count: number) => waitFor('the list of packs', listed, (found) => found === count);
  const titles = () =>
    options.evaluate(() => [...document.querySelectorAll('.packs li b')].map((title) => title.textContent));
  const said = (wanted: RegExp) =>
    waitFor(
      `${wanted}`,
      () => packsText(options),
      (text) => wanted.test(text),
      20_000,
    );
  /** Asks the background what a card would be told. */
  const viewOf = (key: string) =>
    options.evaluate(
      (asked) =>
        chrome.runtime.sendMessage({ call: 'entity-view', params: { key: asked } }) as Promise<unknown>,
      key,
    );

  beforeAll(async () => {
    options = page();
    await options.bringToFront();
    // As installed.
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('#backup .buttons button:last-child')?.click(),
    );
    await listBecomes(BUILT_IN);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes a file that is dropped', async () => {
    await options.evaluate((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'novel.json', { type: 'application/json' }));
      const box = document.querySelector('.import-box')!;
      for (const kind of ['dragover', 'drop'])
        box.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
    }, NOVEL);
    await said(/Elizabeth Bennet/);
    await addPack(options);
    await listBecomes(BUILT_IN + 1);
    await said(new RegExp(SAMPLE));
  });

  it('exports what imports as the same pack', async () => {
    // The saved text is caught where the browser would read it.
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.saved = text;
        });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await clickOfPack(options, `Export ${SAMPLE}`);
    const saved = await waitFor(
      'the saved text',
      () => options.evaluate(() => document.body.dataset.saved ?? ''),
      (text) => text !== '',
    );
    const before = await viewOf('pride-and-prejudice/elizabeth-bennet');
    await pasteText(options, saved);
    await said(/Nothing in it has changed/);
    await addPack(options);
    await listBecomes(BUILT_IN + 1);
    expect(await viewOf('pride-and-prejudice/elizabeth-bennet')).toEqual(before);
  });

  it('says what a newer edition changes before it is taken, and takes it back', async () => {
    const novel = JSON.parse(NOVEL);
    novel.version = '2.0.0';
    novel.facts[0].text = { en: 'It is all quite different.' };
    novel.facts.push({ ...novel.facts[1], id: 'one-more' });
    novel.entities.push({ ...novel.entities[0], id: 'a-cousin', label: { en: 'A cousin' } });
    await pasteText(options, JSON.stringify(novel));
    await said(/Names: 1 new, 0 changed, 0 gone\. Facts: 1 new, 1 changed, 0 gone\./);
    await addPack(options);
    await said(/version 2\.0\.0/i);
    expect(await viewOf('pride-and-prejudice/a-cousin')).toMatchObject({
      result: { entity: { id: 'a-cousin' } },
    });
    await options.waitForSelector('.undo button');
    await options.evaluate(() => document.querySelector<HTMLElement>('.undo button')?.click());
    await waitFor(
      'the edition before',
      () => packsText(options),
      (text) => !text.includes('2.0.0'),
    );
    expect(await viewOf('pride-and-prejudice/a-cousin')).toEqual({ result: null });
    expect(await viewOf('pride-and-prejudice/elizabeth-bennet')).toMatchObject({ result: {} });
  });

  it('says what is wrong with a pack inside a backup, and changes nothing', async () => {
    const file = join(folder, 'backup.json');
    writeFileSync(
      file,
      JSON.stringify({ backstory: 1, packs: [JSON.parse(NOVEL), { ...HOSTILE, asOf: 'soon' }] }),
    );
    const input = await options.waitForSelector('#backup input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await waitFor(
      'the reason',
      () => options.evaluate(() => document.querySelector<HTMLElement>('#backup .errors')?.innerText ?? ''),
      (text) => text.includes('packs[1].asOf: is no date in EDTF'),
    );
    expect(await listed()).toBe(BUILT_IN + 1);
  });

  it('shows how far an import is, and leaves nothing of one that is ended on the way', async () => {
    const file = join(folder, 'big.json');
    writeFileSync(file, JSON.stringify(makeBigPack({ aliases: 20_000 })));
    await options.evaluate(() => {
      // Notes what is said of the import, and ends it as soon as names are being filed.
      const said = new Set<string>();
      new MutationObserver((_, observer) => {
        const progress = document.querySelector('.import-progress');
        const bar = progress?.querySelector('progress');
        if (!progress || !bar) return;
        const stage = progress.querySelector('[role=status]')?.textContent ?? '';
        said.add(`${stage} ${bar.value > 0 && bar.value < 1 ? 'on its way' : 'begun'}`);
        document.body.dataset.progress = [...said].join('\n');
        if (!stage.includes('Filing')) return;
        observer.disconnect();
        progress.querySelector('button')?.click();
      }).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['value'],
      });
    });
    await chooseFile(options, file);
    await options.waitForSelector('.pack-preview', { timeout: 60_000 });
    await clickInPreview(options, 'first');
    await said(/cancelled|nothing was/i);
    const progress = await options.evaluate(() => document.body.dataset.progress ?? '');
    expect(progress).toMatch(/^Reading big\.json.* begun$/m);
    expect(progress).toMatch(/^Checking big\.json.* on its way$/m);
    expect(progress).toMatch(/^Filing .*big\.json.* begun$/m);
    expect(await listed()).toBe(BUILT_IN + 1);
    expect(await viewOf('generated-20000/e1')).toEqual({ result: null });
    // The sample, and the edition of it that was replaced.
    expect(await countStored(options)).toEqual({ packs: 2, others: 0 });
  });

  it('moves a pack by keyboard, switches it and takes it away, and says so', async () => {
    await options.bringToFront();
    await options.evaluate((title) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.packs button')];
      buttons.find(({ ariaLabel }) => ariaLabel?.includes(title) && ariaLabel.includes('up'))?.focus();
    }, SAMPLE);
    await options.keyboard.press('Enter');
    await waitFor('the order', titles, ([first]) => first === SAMPLE);
    // The focus stays on the button that moves this pack.
    expect(await options.evaluate(() => document.activeElement?.closest('li')?.dataset.pack)).toBe(
      'pride-and-prejudice',
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.packs li [role=switch]')?.focus());
    await options.keyboard.press(' ');
    const isOn = () =>
      options.evaluate(() => document.querySelector('.packs li [role=switch]')?.getAttribute('aria-checked'));
    await waitFor('the switch', isOn, (value) => value === 'false');
    await options.keyboard.press(' ');
    await waitFor('the switch', isOn, (value) => value === 'true');
    await options.evaluate((title) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.packs button')];
      buttons.find(({ ariaLabel }) => ariaLabel === `Remove ${title}`)?.focus();
    }, SAMPLE);
    await options.keyboard.press('Enter');
    await listBecomes(BUILT_IN);
    await options.waitForSelector('.undo button');
    await options.evaluate(() => document.querySelector<HTMLElement>('.undo button')?.focus());
    await options.keyboard.press('Enter');
    await listBecomes(BUILT_IN + 1);
  });

  it('shows the words of a hostile pack as words', async () => {
    await pasteText(options, JSON.stringify(HOSTILE));
    await said(/Zorbax <img src=x/);
    await addPack(options);
    await listBecomes(BUILT_IN + 2);
    const { title, made } = await options.evaluate(() => ({
      title: document.title,
      made: document.querySelectorAll('#packs img, #packs script').length,
    }));
    expect(made).toBe(0);
    expect(title).not.toBe('1');
  });

  it('takes a pack with no name in it', async () => {
    await pasteText(
      options,
      JSON.stringify({ format: 1, id: 'empty', version: '1', title: { fr: 'Rien du tout' }, asOf: '2025' }),
    );
    await said(/Rien du tout/);
    await addPack(options);
    await listBecomes(BUILT_IN + 3);
  });

  // Firefox's driver knows no media of its own: there the page is looked at as the system has it.
  it.each(browser === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const))(
    'has nothing against it for assistive technology in %s',
    async (scheme) => {
      if (browser === 'chrome')
        await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await pasteText(options, 'name,fact,date\nAda,She sued.,03/04/2024');
      await options.waitForSelector('.table-rows');
      expect(await axeViolations(options)).toEqual([]);
      await clickInPreview(options, 'last');
      await pasteText(options, 'name,fact,date\nAda,She sued.,soon');
      await said(/Row 2/);
      expect(await axeViolations(options)).toEqual([]);
    },
  );
}

function clickInPreview(options: Page, which: 'first' | 'last'): Promise<void> {
  return options.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.pack-preview > .buttons button')];
    buttons.at(wanted === 'first' ? 0 : -1)?.click();
  }, which);
}

/** Packs in the store, and parts of packs that are none of the sample's. */
function countStored(options: Page): Promise<{ packs: number; others: number }> {
  return options.evaluate(
    () =>
      new Promise<{ packs: number; others: number }>((done, fail) => {
        const request = indexedDB.open('backstory');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['packs', 'parts']);
          const packs = transaction.objectStore('packs').count();
          const keys = transaction.objectStore('parts').getAllKeys();
          transaction.oncomplete = () => {
            request.result.close();
            const others = keys.result.filter((key) => (key as string[])[0] !== 'pride-and-prejudice').length;
            done({ packs: packs.result, others });
          };
        };
      }),
  );
}
