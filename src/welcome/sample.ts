// Marks one paragraph of an extension page and gives it the card that pages get: the content script's work for a text
// that never changes and stands in one text node.
import browser from 'webextension-polyfill';
import gazetteer from '../../generated/gazetteer.json' with { type: 'json' };
import { CARD_SYMBOL, type CardContext, type CreateCard, type MarkHit } from '../card';
import { HIGHLIGHT_NAMES, isInside, rangeRects, textPlaceAt } from '../highlighter';
import { explain, findMentions, type Gazetteer, type Mention } from '../matcher';
import { changeSettings, loadDataset, type Settings, viewEntity } from '../shared';

/** Names in the paragraph until the signal aborts. */
export async function startSample(
  paragraph: HTMLElement,
  settings: Settings,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  const node = paragraph.firstChild;
  if (!(node instanceof Text)) return;
  const dataset = await loadDataset(settings);
  if (signal.aborted) return;
  const text = node.data;
  const mentions = findMentions(gazetteer as unknown as Gazetteer, text, {
    mutedEntities: settings.muted.entities,
  });
  const rangeOf = ({ start, end }: Mention) =>
    new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  const hits = mentions.map(
    (mention, id): MarkHit => ({ id, entities: mention.entities, text: mention.text, language }),
  );
  const mentionOf = ({ id }: MarkHit) => mentions[id]!;
  const rectsOf = (mark: MarkHit) => rangeRects([rangeOf(mentionOf(mark))]);

  // "Not this name here" is for a site, and this page is none: it holds for the paragraph, until the page is closed.
  const refused = new Set<string>();
  const shown = () => hits.filter(({ text }) => !refused.has(text));
  const drawing = HIGHLIGHT_NAMES[settings.marks.style];
  const paint = () =>
    void CSS.highlights.set(drawing, new Highlight(...shown().map((hit) => rangeOf(mentionOf(hit)))));
  paint();
  const setActive = (mark: MarkHit | null) => {
    if (mark) CSS.highlights.set('backstory-active', new Highlight(rangeOf(mentionOf(mark))));
    else CSS.highlights.delete('backstory-active');
  };
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(drawing);
    setActive(null);
  });

  const entities = [...new Set(mentions.map((mention) => mention.entities[0]))];
  const whole = { text, entities };
  const context: CardContext = {
    document,
    signal,
    settings,
    occasion: { kind: 'asked' },
    markAt(x, y) {
      const place = textPlaceAt(document, x, y, []);
      if (place?.node !== node) return null;
      return (
        shown().find((hit) => {
          const { start, end } = mentionOf(hit);
          return place.offset >= start && place.offset <= end && isInside(rectsOf(hit), x, y);
        }) ?? null
      );
    },
    markRects: rectsOf,
    markElement: () => paragraph,
    step(from, direction, only) {
      const open = shown().filter((hit) => !only || hit.entities.includes(only));
      const at = from ? open.findIndex(({ id }) => id === from.id) : direction === 'next' ? -1 : 0;
      return open.at((at + (direction === 'next' ? 1 : -1)) % open.length) ?? null;
    },
    reveal: () => paragraph.scrollIntoView({ block: 'nearest' }),
    setActive,
    surroundings(mark) {
      const { start, end } = mentionOf(mark);
      return { paragraph: whole, section: whole, page: { entities }, start, end };
    },
    explain: (mark) => explain(mentionOf(mark)),
    loadEntity: async (key) => viewEntity(dataset, key),
    async mute(what) {
      if (what.kind === 'entity') return changeSettings({ kind: 'mute-entity', key: what.key });
      refused.add(what.name);
      paint();
    },
    async unmute(what) {
      if (what.kind === 'entity') return changeSettings({ kind: 'unmute-entity', key: what.key });
      refused.delete(what.name);
      paint();
    },
    openTimeline: async (key) => {
      const url = browser.runtime.getURL(`src/timeline/timeline.html?entity=${encodeURIComponent(key)}`);
      await browser.tabs.create({ url });
    },
  };
  (globalThis as { [CARD_SYMBOL]?: CreateCard })[CARD_SYMBOL]?.(context);
}
