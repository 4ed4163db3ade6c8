// The texts of the section a text stands in, as far as a reader still has it in mind.
import { HEADINGS } from './section';

// A screenful of text each way.
const MOST_UNITS = 2500;
const UNREAD = 'script, style, noscript, template, textarea, select';

/** Text nodes around a text, from the heading before it (included) to the next one, in reading order. */
export function sectionTexts(text: Text): Text[] {
  const root = text.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const collect = (step: () => Node | null, passHeading: boolean): Text[] => {
    const texts: Text[] = [];
    let units = 0;
    let heading: Element | null = null;
    walker.currentNode = text;
    for (let node = step() as Text | null; node && units < MOST_UNITS; node = step() as Text | null) {
      const parent = node.parentElement;
      if (!parent || parent.closest(UNREAD)) continue;
      const inHeading = parent.closest(HEADINGS);
      if (heading && inHeading !== heading) break;
      if (inHeading && inHeading !== own) {
        if (!passHeading) break;
        heading = inHeading;
      }
      texts.push(node);
      units += node.length;
    }
    return texts;
  };
  const own = text.parentElement?.closest(HEADINGS) ?? null;
  const before = collect(() => walker.previousNode(), true).reverse();
  return [...before, text, ...collect(() => walker.nextNode(), false)];
}
