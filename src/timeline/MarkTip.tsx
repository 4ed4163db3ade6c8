// What a mark says, while the pointer rests on it: its date and its text. It can be pointed at, stays until the pointer
// leaves, and Esc dismisses it. The same words are the mark's name to a screen reader, so they are hidden from it.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type FactKey, formatDate } from '../dataset';
import type { Words } from '../shared';
import type { PlacedMark } from './layout';

/** The plot whose marks are told of. */
export interface MarkTipProps {
  readonly plot: RefObject<SVGSVGElement | null>;
  readonly find: (key: FactKey) => PlacedMark | undefined;
  readonly words: Words;
}

interface Tip {
  readonly key: FactKey;
  /** In the plot's parent, px. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly place: 'below' | 'above';
}

/** Rest before a tip shows, ms: crossing marks shows none. */
const restMs = 120;
/** Time to get from the mark to its tip, ms. */
const leaveMs = 200;
const tipWidthPx = 320;
/** Room below a mark that a tip needs, px; with less it stands above. */
const tipRoomPx = 120;

/** The tip of the mark under the pointer. */
export function MarkTip({ plot, find, words }: MarkTipProps) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const node = plot.current;
    const parent = node?.closest<HTMLElement>('.lanes');
    if (!node || !parent) return;
    let timer = 0;
    const later = (delayMs: number, act: () => void): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(act, delayMs);
    };
    const abort = new AbortController();
    const { signal } = abort;
    parent.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        const target = event.target as Element;
        if (target.closest('.tip')) return window.clearTimeout(timer);
        const mark = target.closest('[data-fact]');
        if (!mark) return later(leaveMs, () => setTip(null));
        const key = mark.getAttribute('data-fact') as FactKey;
        later(restMs, () => setTip(placeTip(key, mark, parent, event.clientX)));
      },
      { signal },
    );
    parent.addEventListener('pointerleave', () => later(leaveMs, () => setTip(null)), { signal });
    parent.addEventListener('pointerdown', () => later(0, () => setTip(null)), { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && later(0, () => setTip(null)), {
      signal,
    });
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [plot]);

  const placed = tip && find(tip.key);
  if (!tip || !placed) return null;
  const { text, date, shape } = placed.mark;
  return (
    <div
      class={`tip ${tip.place}`}
      aria-hidden="true"
      style={{ left: `${tip.leftPx}px`, top: `${tip.topPx}px`, width: `${tipWidthPx}px` }}
    >
      <span class="date">{formatDate(date, words.language, { width: 'long' })}</span>
      {shape.standing !== 'stated' && (
        <b class={`standing ${shape.standing}`}>{words.say(`card_standing_${shape.standing}`)}</b>
      )}
      <p lang={text.language || undefined}>{text.text}</p>
    </div>
  );
}

function placeTip(key: FactKey, mark: Element, parent: Element, clientX: number): Tip {
  const box = mark.getBoundingClientRect();
  const frame = parent.getBoundingClientRect();
  const width = Math.min(tipWidthPx, frame.width);
  const left = Math.min(Math.max(clientX - frame.left - 24, 0), frame.width - width);
  const place = innerHeight - box.bottom < tipRoomPx ? 'above' : 'below';
  return { key, leftPx: left, topPx: (place === 'below' ? box.bottom : box.top) - frame.top, place };
}
