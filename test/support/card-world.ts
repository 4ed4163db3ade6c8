// Runs in a test page: gives the card a page whose marks are plain text matches, in the page's own world and with an
// open root, so that tests and screenshots can look inside. The real context is the content script's.
import { createCard } from '../../src/card/card';
import type { CardContext, MarkHit, Muting } from '../../src/card/context';
import type { EntityKey } from '../../src/dataset';
import { DEFAULT_SETTINGS, type EntityView, type Settings } from '../../src/shared';
import { VirtualPointer } from './card-pointer';

/** What a test page is made of. */
export interface CardWorldInput {
  /** Names to mark and what each may mean. */
  readonly names: Readonly<Record<string, readonly EntityKey[]>>;
  readonly views: readonly EntityView[];
  readonly settings?: Partial<Settings>;
  /** How long a look-up takes, ms. */
  readonly loadMs?: number;
}

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a test can do with the page. */
export interface CardWorld {
  readonly marks: readonly { readonly id: number; readonly text: string }[];
  /** What the card asked the page to do, in order. */
  readonly log: string[];
  readonly root: ShadowRoot;
  /** Which mark's card is open. */
  activeId(): number | null;
  /** Which mark is under a point of the viewport, CSS px. */
  markAt(x: number, y: number): number | null;
  /** The middle of a mark's first line, viewport CSS px. */
  box(index: number): { readonly x: number; readonly y: number };
  /** All lines of a mark. */
  boxes(index: number): readonly Sides[];
  open(index: number): void;
  openFromKeyboard(index: number): void;
  close(): void;
  changeSettings(settings: Partial<Settings>): void;
  marksChanged(): void;
  stop(): void;
}

type Mark = MarkHit & { readonly range: Range };

/** Marks the page and starts a card. */
export function startCardWorld({ names, views, settings, loadMs = 0 }: CardWorldInput): CardWorld {
  const marks = findMarks(names);
  paint('backstory', marks);
  const log: string[] = [];
  const stopping = new AbortController();
  let activeId: number | null = null;
  const byId = (mark: MarkHit) => marks.find(({ id }) => id === mark.id);
  const rectsOf = ({ range }: Mark) =>
    range.startContainer.isConnected && !range.collapsed
      ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      : [];
  const context: CardContext = {
    document,
    signal: stopping.signal,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    occasion: { kind: 'asked' },
    markAt: (x, y) => {
      const found = marks.find((mark) =>
        rectsOf(mark).some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom),
      );
      const parent = found?.range.startContainer.parentElement;
      const top = document.elementFromPoint(x, y);
      return found && parent && top && (top === parent || top.contains(parent) || parent.contains(top))
        ? found
        : null;
    },
    markRects: (mark) => {
      const known = byId(mark);
      return known ? rectsOf(known) : [];
    },
    markElement: (mark) => byId(mark)?.range.startContainer.parentElement ?? null,
    step: (from, direction) => {
      const at = from ? marks.findIndex(({ id }) => id === from.id) : direction === 'next' ? -1 : 0;
      return marks.at((at + (direction === 'next' ? 1 : -1)) % marks.length) ?? null;
    },
    reveal: (mark) => byId(mark)?.range.startContainer.parentElement?.scrollIntoView(),
    setActive(mark) {
      log.push(`active ${mark?.text ?? 'none'}`);
      activeId = mark?.id ?? null;
      paint(
        'backstory-active',
        marks.filter(({ id }) => id === mark?.id),
      );
    },
    surroundings(mark) {
      const known = byId(mark)!;
      const block =
        known.range.startContainer.parentElement!.closest('p, li, h1, h2, td, div') ?? document.body;
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(known.range.startContainer, known.range.startOffset);
      const start = before.toString().length;
      const paragraph = {
        text: block.textContent ?? '',
        entities: marks
          .filter(({ range }) => block.contains(range.startContainer))
          .flatMap((one) => one.entities),
      };
      return { paragraph, section: paragraph, page: paragraph, start, end: start + mark.text.length };
    },
    explain: () => ({
      near: ['OpenAI', 'SoftBank'],
      page: ['data center'],
      fullName: null,
      decisive: ['OpenAI'],
    }),
    async loadEntity(key) {
      log.push(`load ${key}`);
      if (loadMs > 0) await new Promise((next) => setTimeout(next, loadMs));
      return views.find((view) => view.key === key) ?? null;
    },
    mute: async (what) => void log.push(`mute ${say(what)}`),
    unmute: async (what) => void log.push(`unmute ${say(what)}`),
    openTimeline: async (key) => void log.push(`timeline ${key}`),
  };
  const card = createCard(context, 'open');
  let current = context.settings;
  return {
    marks: marks.map(({ id, text }) => ({ id, text })),
    log,
    root: card.root,
    activeId: () => activeId,
    markAt: (x, y) => context.markAt(x, y)?.id ?? null,
    box(index) {
      const box = rectsOf(marks[index]!)[0];
      if (!box) throw new Error(`Mark ${index} is not drawn`);
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    },
    boxes: (index) =>
      rectsOf(marks[index]!).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    open: (index) => card.open(marks[index]!),
    openFromKeyboard: (index) => card.openFromKeyboard(marks[index]!),
    close: () => card.close(),
    changeSettings(changes) {
      current = { ...current, ...changes };
      card.settingsChanged(current);
    },
    marksChanged: () => card.marksChanged(),
    stop: () => stopping.abort(),
  };
}

const say = (what: Muting) => (what.kind === 'name' ? `name ${what.name}` : `entity ${what.key}`);

function findMarks(names: CardWorldInput['names']): Mark[] {
  const pattern = new RegExp(
    Object.keys(names)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const marks: Mark[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style')) continue;
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      marks.push({ id: marks.length + 1, text: match[0], entities: names[match[0]]!, language, range });
    }
  }
  return marks;
}

function paint(name: string, marks: readonly Mark[]): void {
  const highlight = new Highlight(...marks.map(({ range }) => range));
  highlight.priority = name === 'backstory' ? 0 : 1;
  CSS.highlights.set(name, highlight);
}

declare global {
  interface Window {
    startCardWorld: typeof startCardWorld;
    VirtualPointer: typeof VirtualPointer;
    world: CardWorld;
    virtualPointer: VirtualPointer;
  }
}

window.startCardWorld = startCardWorld;
window.VirtualPointer = VirtualPointer;
