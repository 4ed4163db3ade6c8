// The app in React: keyed lists, adjacent text nodes, conditional elements.
import { createElement as h, useSyncExternalStore } from 'react';
import { VIEWS, type View } from './model';

let view = VIEWS[0] as View;
let changed = () => {};

/** Hands React the next view. */
export function setView(index: number): void {
  view = VIEWS[index] as View;
  changed();
}

/** The app. */
export function App() {
  const { title, by, stories } = useSyncExternalStore(
    (listener) => {
      changed = listener;
      return () => {};
    },
    () => view,
    () => view,
  );
  return h(
    'main',
    null,
    h('h1', null, title, ' (', stories.length, ')'),
    h('p', null, 'By ', by, ', with ', stories.length, ' stories'),
    h(
      'ul',
      null,
      stories.map(({ id, text, note }) =>
        h(
          'li',
          { key: id },
          h('a', { href: `#${id}` }, text),
          ' ',
          note && h('em', null, note),
          ' ',
          text.length,
          ' characters',
        ),
      ),
    ),
  );
}
