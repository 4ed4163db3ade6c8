// The language that the page says a text is in.

/** A BCP 47 tag from the nearest `lang` attribute, shadow hosts passed; empty where the page says nothing. */
export function languageOf(element: Element | null): string {
  for (let at = element; at; ) {
    const marked = at.closest('[lang], [*|lang]');
    if (marked) return marked.getAttribute('lang') ?? marked.getAttribute('xml:lang') ?? '';
    at = (at.getRootNode() as ShadowRoot).host ?? null;
  }
  return '';
}
