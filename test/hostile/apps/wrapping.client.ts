// What a highlighter that wraps names in elements does on the same apps: mark.js, taken off and put on again at each
// change, as its users do.
import Mark from 'mark.js';

const NAMES = ['OpenAI', 'Microsoft', 'Anthropic', 'DeepSeek'];

/** The part of a page that the app owns. */
const app = (): HTMLElement =>
  (document.querySelector('story-app')?.shadowRoot?.querySelector('main') ??
    document.getElementById('root')) as HTMLElement;

Object.assign(window, {
  wrapNames: () =>
    new Promise<void>((done) => {
      const marker = new Mark(app());
      marker.unmark({ done: () => marker.mark(NAMES, { separateWordSearch: false, done: () => done() }) });
    }),
  appText: () => app()?.textContent ?? '',
});
