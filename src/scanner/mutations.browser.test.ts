// The property the page engine stands on: after any sequence of mutations, once quiet, the blocks are those of a fresh
// reading of the page as it then is. Failing sequences are told by their seed; SCAN_SEED runs one alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../test/support/browsers';
import { openRooms, type RoomBrowser } from '../../test/support/room-page';

/** What test/support/scanner-room.ts brings into the page. */
type Room = { room: typeof import('../../test/support/scanner-room') };

const SEEDS = process.env.SCAN_SEED
  ? [Number(process.env.SCAN_SEED)]
  : Array.from({ length: 40 }, (_, index) => index + 1);

/** Runs in the page: mutates it by a seed, waits until quiet, and tells what differs from a fresh reading. */
async function mutateAndCompare(seed: number): Promise<string | null> {
  const { createScanner, makeProbe } = (globalThis as unknown as Room).room;
  // Mulberry32: small, and the same in every browser.
  let state = seed * 0x9e3779b9;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const WORDS = 'Open|AI| |Micro|soft|微|軟| said |\n||. |Sam|Altman|OpenAI|plain words'.split('|');
  const TAGS = 'p div b i a span br ul li table td h2 section sup button script textarea img x-note em'.split(
    ' ',
  );

  const allNodes = (): Node[] => {
    const nodes: Node[] = [];
    const visit = (node: Node) => {
      nodes.push(node);
      const root = (node as Element).shadowRoot;
      if (root) visit(root);
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return nodes;
  };
  const makeTree = (depth: number): Node => {
    if (depth === 0 || random() < 0.4) return document.createTextNode(pick(WORDS));
    if (random() < 0.05) return document.createComment('Microsoft');
    const element = document.createElement(pick(TAGS));
    if (random() < 0.06) element.setAttribute('contenteditable', pick(['', 'true', 'false']));
    const count = Math.floor(random() * 4);
    for (let child = 0; child < count; child += 1) element.append(makeTree(depth - 1));
    if (random() < 0.08 && /^(div|p|span|section|h2|x-note)$/.test(element.localName))
      element.attachShadow({ mode: 'open' }).append(makeTree(depth - 1), makeTree(depth - 1));
    return element;
  };
  const mutate = () => {
    const nodes = allNodes();
    const node = pick(nodes);
    const other = pick(nodes);
    const element = pick(nodes.filter((it): it is Element => it.nodeType === 1));
    const text = pick(nodes.filter((it): it is Text => it.nodeType === 3));
    const canHold = (parent: Node, child: Node) =>
      !child.contains(parent) && child !== document.body && !/^#(text|comment)/.test(parent.nodeName);
    const holds = (parent: Node) => !child_of(parent);
    const child_of = (it: Node) => it.nodeType === 3 || it.nodeType === 8;
    switch (Math.floor(random() * 13)) {
      case 0:
        return element.append(makeTree(3));
      case 1:
        return element.prepend(makeTree(2));
      case 2:
        return text?.before(makeTree(2));
      case 3:
        if (node !== document.body && node.nodeType !== 11) (node as ChildNode).remove();
        return;
      case 4: // a move
        if (holds(other) && canHold(other, node) && node.nodeType !== 11)
          other.insertBefore(node, pick([null, ...other.childNodes]));
        return;
      case 5:
        if (text) text.data = pick(WORDS);
        return;
      case 6:
        return text?.appendData(pick(WORDS));
      case 7:
        return void text?.splitText(Math.floor(random() * (text.length + 1)));
      case 8:
        return element.normalize();
      case 9: // unwrapped
        if (element !== document.body && element.parentNode) element.replaceWith(...element.childNodes);
        return;
      case 10: // wrapped
        if (text) {
          const wrapper = document.createElement(pick(['b', 'a', 'div', 'span']));
          text.replaceWith(wrapper);
          wrapper.append(text);
        }
        return;
      case 11:
        if (random() < 0.5) element.toggleAttribute('contenteditable');
        else element.removeAttribute('contenteditable');
        if (document.body.isContentEditable) document.body.removeAttribute('contenteditable');
        return;
      case 12:
        if (random() < 0.1) element.replaceChildren(makeTree(3), makeTree(3));
        // In and out again within one task leaves nothing.
        else {
          const passing = makeTree(2);
          element.append(passing);
          (passing as ChildNode).remove();
        }
    }
  };

  const pathOf = (node: Node): string => {
    const steps: string[] = [];
    for (let at: Node = node; at !== document; ) {
      const parent = at.parentNode ?? (at as ShadowRoot).host;
      if (!parent) return 'detached';
      steps.unshift(at.parentNode ? String([...parent.childNodes].indexOf(at as ChildNode)) : 's');
      at = parent;
    }
    return steps.join('.');
  };
  const follow = () => {
    const ids = new Map<number, string>();
    const stop = new AbortController();
    let quiet = () => {};
    const scanner = createScanner({
      document,
      sink: {
        set: ({ id, text }) => void ids.set(id, text),
        delete: (id) => void ids.delete(id),
        sliceEnd: (settled) => settled && quiet(),
      },
      makeProbe,
      shadowRootOf: (element) => element.shadowRoot,
      signal: stop.signal,
    });
    const reading = () =>
      [...ids]
        .map(([id, text]) => {
          const ranges = scanner.ranges(id, 0, text.length);
          const places = ranges.map(
            (range) => `${pathOf(range.startContainer)}:${range.startOffset}-${range.endOffset}`,
          );
          return `${JSON.stringify(text)} ${places.join(' ')}`;
        })
        .sort();
    const whenQuiet = (act: () => void) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('never quiet')), 5000);
        quiet = () => {
          clearTimeout(timer);
          resolve();
        };
        act();
      });
    return { scanner, reading, whenQuiet, stop: () => stop.abort() };
  };

  document.body.replaceChildren(...[1, 2, 3, 4, 5].map(() => makeTree(4)));
  const lasting = follow();
  await lasting.whenQuiet(() => lasting.scanner.start());
  let problem: string | null = null;
  for (let round = 0; round < 6 && !problem; round += 1) {
    const count = 1 + Math.floor(random() * (round % 2 ? 25 : 4));
    await lasting.whenQuiet(() => {
      for (let step = 0; step < count; step += 1) mutate();
      // So that there is always something to be quiet after.
      document.body.append(document.createElement('hr'));
    });
    const fresh = follow();
    await fresh.whenQuiet(() => fresh.scanner.start());
    const [kept, read] = [lasting.reading(), fresh.reading()];
    fresh.stop();
    if (kept.join('\n') !== read.join('\n')) {
      const extra = kept.filter((line) => !read.includes(line));
      const missing = read.filter((line) => !kept.includes(line));
      problem = `seed ${seed}, round ${round}: extra ${extra.join(' | ')}; missing ${missing.join(' | ')}`;
    }
  }
  lasting.stop();
  return problem;
}

/** What a page does, as scripts with a reading after each; the page's body before them. */
const BATCHES: readonly [what: string, body: string, ...scripts: string[]][] = [
  [
    'a part is moved, and what lies in it becomes editable',
    '<div id="a"><section id="b">Microsoft</section></div>',
    'a.replaceWith(a); b.setAttribute("role", "textbox")',
  ],
  [
    'what was read comes into a new tree where nobody reads',
    '<p><b id="a">Microsoft</b></p>',
    'const box = document.createElement("div"); box.append(document.createElement("textarea")); box.firstChild.append(a); document.body.append(box)',
  ],
  [
    'the halves of a name come apart in a new tree',
    '<p id="a">微<b>軟</b></p>',
    'const box = document.createElement("div"); box.innerHTML = "<p></p><p></p>"; box.firstChild.append(a.lastChild); box.lastChild.append(a.firstChild); document.body.append(box)',
  ],
  [
    'a shadow tree is taken out and comes back',
    '<p id="a"></p>',
    'a.attachShadow({ mode: "open" }).innerHTML = "<p>Microsoft</p>"; a.replaceWith(a)',
    'window.away = a; a.remove()',
    'document.body.append(window.away)',
  ],
];

/** Runs in the page: reads it, runs the scripts, and tells the blocks then beside those of a fresh reading. */
async function readAfter(body: string, scripts: string[]): Promise<{ kept: string[]; fresh: string[] }> {
  const { createScanner, makeProbe } = (globalThis as unknown as Room).room;
  const follow = () => {
    const texts = new Map<number, string>();
    const stop = new AbortController();
    let quiet = () => {};
    const scanner = createScanner({
      document,
      sink: {
        set: ({ id, text }) => void texts.set(id, text),
        delete: (id) => void texts.delete(id),
        sliceEnd: (settled) => settled && quiet(),
      },
      makeProbe,
      shadowRootOf: (element) => element.shadowRoot,
      signal: stop.signal,
    });
    return {
      after: (act: () => void) =>
        new Promise<string[]>((resolve) => {
          quiet = () => resolve([...texts.values()].sort());
          act();
        }),
      start: scanner.start,
      stop: () => stop.abort(),
    };
  };
  document.body.innerHTML = body;
  const lasting = follow();
  await lasting.after(() => lasting.start());
  let kept: string[] = [];
  for (const script of scripts)
    kept = await lasting.after(() => {
      const element = document.createElement('script');
      element.textContent = `{ ${script} }`;
      document.head.append(element);
    });
  const fresh = follow();
  const read = await fresh.after(() => fresh.start());
  lasting.stop();
  fresh.stop();
  return { kept, fresh: read };
}

/** Runs in the page: while paragraphs are read, changes where the one stands that was read last before a pause. */
async function readThrough(change: 'take out' | 'move to the end' | 'move its parent'): Promise<string[]> {
  const { createScanner, makeProbe } = (globalThis as unknown as Room).room;
  // Below the screen: what is on it is read first, by another way.
  document.body.innerHTML = `<hr style="height:3000px"><div>${'<p>Microsoft</p>'.repeat(5)}</div>${'<p>OpenAI</p>'.repeat(5)}`;
  const texts = new Map<number, string>();
  const stop = new AbortController();
  let last = 0;
  let hasChanged = false;
  await new Promise<void>((resolve) => {
    const scanner = createScanner({
      document,
      sink: {
        set({ id, text }) {
          texts.set(id, text);
          last = id;
          // Longer than any slice, so that this block ends one.
          if (texts.size === 3) for (const endMs = performance.now() + 12; performance.now() < endMs; );
        },
        delete: (id) => void texts.delete(id),
        sliceEnd(settled) {
          if (settled) return resolve();
          if (hasChanged || texts.size < 3) return;
          hasChanged = true;
          const read = scanner.firstText(last)?.parentElement as HTMLElement;
          if (change === 'take out') read.remove();
          else document.body.append(change === 'move to the end' ? read : (read.parentElement as Element));
        },
      },
      makeProbe,
      shadowRootOf: (element) => element.shadowRoot,
      signal: stop.signal,
    });
    scanner.start();
  });
  stop.abort();
  return [...texts.values()].sort();
}

/** Runs in the page: asks where a block stands while its text is cut in two for a moment. Gives the range's offsets. */
async function rangeWhileSplit(): Promise<number[]> {
  const { createScanner, makeProbe } = (globalThis as unknown as Room).room;
  document.body.innerHTML = '<p>Microsoft</p>';
  const stop = new AbortController();
  let id = 0;
  const scanner = createScanner({
    document,
    sink: {
      set(block) {
        id = block.id;
      },
      delete() {},
      sliceEnd() {},
    },
    makeProbe,
    shadowRootOf: (element) => element.shadowRoot,
    signal: stop.signal,
  });
  scanner.start();
  const text = scanner.firstText(id) as Text;
  text.splitText(5);
  const [range] = scanner.ranges(id, 0, 9);
  text.parentNode?.normalize();
  stop.abort();
  return range ? [range.startOffset, range.endOffset] : [];
}

const WHILE_READ = ['take out', 'move to the end', 'move its parent'] as const;

describe.each(BROWSERS)('scanner under mutation in %s', (name) => {
  let rooms: RoomBrowser;
  beforeAll(async () => {
    rooms = await openRooms(name, 'test/support/scanner-room.ts');
  });
  afterAll(() => rooms?.close());

  test(`equals a fresh reading (seeds ${SEEDS[0]} to ${SEEDS.at(-1)})`, async () => {
    const page = await rooms.page('');
    for (const seed of SEEDS) expect(await page.evaluate(mutateAndCompare, seed)).toBeNull();
    await page.close();
  });

  test('keeps nothing that a fresh reading does not find', async () => {
    const page = await rooms.page('');
    for (const [what, body, ...scripts] of BATCHES) {
      const { kept, fresh } = await page.evaluate(readAfter, body, scripts);
      expect(kept, what).toEqual(fresh);
    }
    await page.close();
  });

  test('reads on when the page changes what is being read', async () => {
    const page = await rooms.page('');
    for (const change of WHILE_READ) {
      const [ms, ai] = [Array(change === 'take out' ? 4 : 5).fill('Microsoft'), Array(5).fill('OpenAI')];
      expect(await page.evaluate(readThrough, change), change).toEqual([...ms, ...ai]);
    }
    await page.close();
  });

  test('tells where a block stood when it was read', async () => {
    const page = await rooms.page('');
    expect(await page.evaluate(rangeWhileSplit)).toEqual([0, 9]);
    await page.close();
  });
});
