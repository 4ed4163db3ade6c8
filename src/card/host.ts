// The element the card lives in: a closed shadow root in the top layer, proof against the page's styles, moved into
// an open dialog or fullscreen element when the mark stands in one (anything else would be inert and covered).
// Its attributes never change after it is made, so a page's observer sees it come and go and nothing else.
import hostStyles from './host.css?inline';

/** The name of the host element. */
export const HOST_NAME = 'backstory-card';

/** The card's host. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the view is mounted. */
  readonly root: ShadowRoot;
  /** Shows the host in the top layer, from a place where the given element's surroundings can't cover it. */
  show(beside: Element | null): void;
  hide(): void;
  isShown(): boolean;
  /** Puts the host's left top corner at a place of the viewport, CSS px. */
  moveTo(x: number, y: number): void;
  /** Limits the card's height, CSS px; Infinity lets it have its natural one. */
  setRoom(heightPx: number): void;
  /** Takes the host out of the page. */
  remove(): void;
}

// Whatever happens inside the card is no business of the page's own "click outside", hotkeys and focus traps. (A
// listener in the page's capture phase still sees that something happened at the host; that can't be helped.)
const PRIVATE_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'],
  ...['touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel'],
];

/** Makes the host; it joins the page when first shown. */
export function createHost(document: Document, styles: readonly string[], mode: ShadowRootMode): CardHost {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', HOST_NAME) as HTMLElement;
  element.popover = 'manual';
  const root = element.attachShadow({ mode });
  // Position by a rule of our own: an inline style would be a change the page sees, and could be overruled.
  const placing = sheetOf(':host {}');
  const place = (placing.cssRules[0] as CSSStyleRule).style;
  // Every change of a rule styles the card anew, even one to what it was.
  const set = (name: string, value: string) => {
    if (place.getPropertyValue(name) !== value) place.setProperty(name, value, 'important');
  };
  root.adoptedStyleSheets = [...[hostStyles, ...styles].map(sheetOf), placing];
  for (const type of PRIVATE_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  const isShown = () => element.isConnected && element.matches(':popover-open');
  return {
    element,
    root,
    isShown,
    show(beside) {
      const parent = topLayerParent(document, beside);
      if (element.parentNode !== parent) parent.append(element);
      if (!isShown()) element.showPopover();
      // A page may zoom itself by CSS; the card keeps its own size, and its coordinates stay those of the viewport.
      const zoom = (parent as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      set('zoom', String(1 / zoom));
    },
    hide() {
      if (isShown()) element.hidePopover();
    },
    moveTo(x, y) {
      set('left', `${x}px`);
      set('top', `${y}px`);
    },
    setRoom(heightPx) {
      set('--room', Number.isFinite(heightPx) ? `${heightPx}px` : '');
    },
    remove() {
      element.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The innermost thing in the top layer that an element stands in, else the document's root element. */
function topLayerParent(document: Document, beside: Element | null): Element {
  for (let at = beside; at; at = parentOf(at)) {
    if (at.matches(':modal, :fullscreen, :popover-open') && canHold(at)) return at;
  }
  return document.documentElement;
}

// Through slots and out of shadow roots, as the page is drawn.
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether a child of this element would be drawn: not so under a shadow host, nor in a picture or a film. */
function canHold(element: Element): boolean {
  return (
    element instanceof HTMLElement &&
    element.shadowRoot === null &&
    !/^(?:VIDEO|CANVAS|IFRAME|IMG|OBJECT|EMBED)$/.test(element.tagName)
  );
}
