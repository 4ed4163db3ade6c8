// One opening of the card as a tree of elements: drawn ahead, off the page, while the pointer still rests, and put
// into the host when the card opens. What it shows is composed from what the hover knows at that moment.
import { render } from 'preact';
import type { EntityView, Words } from '../shared';
import type { MarkHit, MentionSurroundings } from './context';
import { CardView, type CardViewProps } from './view/CardView';
import type { CardDeeds } from './view/card-deeds';

/** A drawn card. */
export interface Surface {
  readonly element: HTMLElement;
  readonly mark: MarkHit;
  readonly views: readonly [EntityView, ...EntityView[]];
  /** Draws it again with some of its properties changed. */
  update(changes: Partial<Pick<CardViewProps, 'hold' | 'second' | 'words'>>): void;
  /** The dialog element. */
  dialog(): HTMLElement | null;
  /** What Tab goes through, in order. */
  tabStops(): HTMLElement[];
  /** Unmounts it. */
  discard(): void;
}

/** What a surface is drawn from. */
export interface SurfaceInput {
  readonly document: Document;
  readonly mark: MarkHit;
  readonly views: readonly [EntityView, ...EntityView[]];
  readonly surroundings: MentionSurroundings;
  readonly words: Words;
  readonly deeds: CardDeeds;
}

let lastId = 0;

/** Draws a card off the page. */
export function createSurface({ document, ...input }: SurfaceInput): Surface {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  element.className = 'surface backstory';
  lastId += 1;
  let props: CardViewProps = { id: `name-${lastId}`, second: null, hold: 'passing', ...input };
  const draw = () => render(<CardView {...props} />, element);
  draw();
  return {
    element,
    mark: input.mark,
    views: input.views,
    update(changes) {
      // Asked after every step of the pointer; most change nothing.
      const isNews = Object.entries(changes).some(
        ([name, value]) => props[name as keyof typeof changes] !== value,
      );
      if (!isNews) return;
      props = { ...props, ...changes };
      draw();
    },
    dialog: () => element.querySelector<HTMLElement>('[role=dialog]'),
    tabStops: () => [...element.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]')],
    discard() {
      render(null, element);
      element.remove();
    },
  };
}
