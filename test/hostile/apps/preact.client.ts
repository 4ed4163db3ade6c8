// Hydrates the Preact app in the page.
import { h, hydrate } from 'preact';
import type { AppFixture } from './model';
import { VIEWS, type View } from './model';
import { App } from './preact';

window.fixture = {
  async hydrate() {
    hydrate(h(App, {}), document.getElementById('root') as HTMLElement);
  },
  show(index) {
    return new Promise((shown) => App.live?.setState({ view: VIEWS[index] as View }, shown));
  },
} satisfies AppFixture;
