// The app in Vue 3.
import { createSSRApp, h, shallowRef } from 'vue';
import { VIEWS, type View } from './model';

/** The view on show. */
export const view = shallowRef(VIEWS[0] as View);

/** The app. */
export function createApp() {
  return createSSRApp({
    render() {
      const { title, by, stories } = view.value;
      return h('main', [
        h('h1', [title, ' (', String(stories.length), ')']),
        h('p', ['By ', by, ', with ', String(stories.length), ' stories']),
        h(
          'ul',
          stories.map(({ id, text, note }) =>
            h('li', { key: id }, [
              h('a', { href: `#${id}` }, text),
              ' ',
              note ? h('em', note) : null,
              ' ',
              String(text.length),
              ' characters',
            ]),
          ),
        ),
      ]);
    },
  });
}
