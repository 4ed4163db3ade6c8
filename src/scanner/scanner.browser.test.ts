// Reads real documents in real browsers: what is a block and what is not, and that after any sequence of mutations the
// blocks are those of a fresh reading.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import budget from '../../test/budget.json' with { type: 'json' };
import { BROWSERS } from '../../test/support/browsers';
import { openRooms, type RoomBrowser } from '../../test/support/room-page';
import type * as door from './index';

type Room = { room: typeof door };

/** Reads the page once and gives the texts of its blocks. */
function blocksOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const { createScanner } = (globalThis as unknown as Room).room;
        const everything = {
          restart() {},
          reads: (text: string) => /\S/.test(text),
          tells: (text: string) => /[^\s\ufffc]/.test(text),
        };
        const texts = new Map<number, string>();
        const stop = new AbortController();
        const scanner = createScanner({
          document,
          sink: {
            set: ({ id, text }) => void texts.set(id, text),
            delete: (id) => void texts.delete(id),
            sliceEnd(settled) {
              if (!settled) return;
              stop.abort();
              resolve([...texts.values()].map((text) => text.trim()));
            },
          },
          makeProbe: () => everything,
          shadowRootOf: (element) => element.shadowRoot,
          signal: stop.signal,
        });
        scanner.start();
      }),
  );
}

const O = '\ufffc';
const READINGS: readonly [what: string, body: string, blocks: readonly string[]][] = [
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  [
    'emphasis and links',
    '<p>Open<b>AI</b> and <a href="#"><i>Micro</i>soft</a></p>',
    ['OpenAI and Microsoft'],
  ],
  ['comments and scripts', '<p>Open<!-- x --><script>var Microsoft</script>AI</p>', ['OpenAI']],
  ['a line break', '<p>Sam<br>Altman</p>', ['Sam\nAltman']],
  ['two line breaks', '<div>One<br><br>Two</div>', ['One', 'Two']],
  ['a picture', '<p>Open<img>AI</p>', [`Open${O}AI`]],
  ['a note mark', '<p>OpenAI<sup>2</sup> said</p>', [`OpenAI${O}2${O} said`]],
  ['ruby', '<p><ruby>微<rt>wēi</rt>軟<rt>ruǎn</rt></ruby>公司</p>', ['微軟公司']],
  ['table cells', '<table><tr><td>Meta</td><td>Apple</td></tr></table>', ['Meta', 'Apple']],
  ['list items without space', '<ul><li>Meta<li>Apple</ul>', ['Meta', 'Apple']],
  ['blocks in an inline', '<a href="#"><div>Title</div>teaser</a>', ['Title', 'teaser']],
  ['text beside a block', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
  [
    'spans shown as blocks',
    '<div><span class="b">Meta</span><span class="b">Apple</span></div>',
    [`Meta${O}Apple`],
  ],
  ['links set apart', '<nav><a class="gap">Meta</a><a class="gap">Apple</a></nav>', [`Meta${O}Apple`]],
  ['a drop cap', '<p><span class="cap">M</span>icrosoft</p>', ['Microsoft']],
  ['letters in boxes', '<p><span class="ib">M</span><span class="ib">eta</span></p>', ['Meta']],
  ['a button', '<p>by <button>Follow</button> Meta</p>', ['by', 'Follow', 'Meta']],
  [
    'what is written',
    '<textarea>Meta</textarea><p contenteditable>Apple <b>x</b></p><input value="Meta">',
    [],
  ],
  ['a note that is written', '<p>Meta<sup contenteditable>Apple</sup></p>', ['Meta']],
  ['a rich editor', '<div contenteditable="true"><p>Meta</p></div><div role="textbox">Meta</div>', []],
  ['no editor', '<div contenteditable="false"><p>Meta</p></div>', ['Meta']],
  ['what is not read', '<style>p{}</style><noscript>Meta</noscript><template>Meta</template>', []],
  ['choices', '<select><option>Meta</option></select><datalist><option>Apple</option></datalist>', []],
  ['our own host', '<p>Meta</p><backstory-card>Apple</backstory-card>', ['Meta']],
  [
    'drawings',
    '<svg><title>No</title><style>No</style><text>Meta <tspan>AI</tspan></text></svg>',
    ['Meta AI'],
  ],
  ['nothing', '', []],
];

describe.each(BROWSERS)('scanner in %s', (name) => {
  let rooms: RoomBrowser;
  const style =
    '<style>.b{display:block}.gap{padding:0 8px}.cap{float:left;font-size:3em}.ib{display:inline-block}</style>';
  beforeAll(async () => {
    rooms = await openRooms(name, 'src/scanner/index.ts');
  });
  afterAll(() => rooms?.close());

  test('reads what a reader reads as one', async () => {
    const page = await rooms.page('', style);
    for (const [what, body, blocks] of READINGS) {
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, body);
      expect(await blocksOf(page), what).toEqual(blocks);
    }
    await page.close();
  });

  test('reads again no more than a change touches', async () => {
    const page = await rooms.page('');
    const work = await page.evaluate(async () => {
      const { createScanner } = (globalThis as unknown as Room).room;
      document.body.innerHTML = Array.from(
        { length: 2000 },
        (_, at) => `<p>Text <b>${at}</b> of many</p>`,
      ).join('');
      const counted = { texts: 0, blocks: 0, settled: 0 };
      let fail: (() => void) | null = null;
      let hear = () => {};
      const scanner = createScanner({
        document,
        sink: {
          set() {
            counted.blocks += 1;
            fail?.();
          },
          delete() {},
          sliceEnd(settled) {
            if (!settled) return;
            counted.settled += 1;
            hear();
          },
        },
        makeProbe: () => ({
          restart() {},
          reads(text: string) {
            counted.texts += 1;
            return /\S/.test(text);
          },
          tells: (text: string) => /\S/.test(text),
        }),
        shadowRootOf: (element) => element.shadowRoot,
        signal: new AbortController().signal,
      });
      const settledAfter = async (change: () => void) => {
        Object.assign(counted, { texts: 0, blocks: 0, settled: 0 });
        const settled = new Promise<void>((next) => {
          hear = next;
        });
        change();
        await settled;
        return { ...counted };
      };
      const texts = document.querySelectorAll('b');
      // Settled once the sweep for shadow roots is over too.
      const whole = await settledAfter(scanner.start);
      const one = await settledAfter(() => {
        (texts[1000]!.firstChild as Text).data = 'changed';
      });
      const storm = await settledAfter(() => {
        for (let time = 0; time < 1000; time += 1) texts[500]!.textContent = `change ${time}`;
      });
      await new Promise<void>((next) => {
        fail = () => {
          fail = null;
          // In a task of its own, when the reading has ended.
          setTimeout(next);
          throw new Error('A sink that fails');
        };
        (texts[1]!.firstChild as Text).data = 'lost';
      });
      const later = await settledAfter(() => {
        (texts[2]!.firstChild as Text).data = 'read';
      });
      return { whole, one, storm, later };
    });
    const { textsReadForOneChange, blocksToldForOneChange, readingsOfAStorm } = budget.counts;
    expect(work.whole.texts).toBeGreaterThanOrEqual(6000);
    expect(work.whole.blocks).toBe(2000);
    expect(work.one.texts).toBeLessThanOrEqual(textsReadForOneChange);
    expect(work.one.blocks).toBe(blocksToldForOneChange);
    expect(work.storm.texts).toBeLessThanOrEqual(readingsOfAStorm * textsReadForOneChange);
    expect(work.storm.blocks).toBeLessThanOrEqual(readingsOfAStorm * blocksToldForOneChange);
    expect(work.later.blocks).toBeGreaterThanOrEqual(1);
    await page.close();
  });
});
