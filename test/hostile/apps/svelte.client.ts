// Hydrates the Svelte app in the page.
import { flushSync, hydrate } from 'svelte';
import { writable } from 'svelte/store';
import App from './App.svelte';
import { type AppFixture, VIEWS, type View } from './model';

const view = writable(VIEWS[0] as View);

window.fixture = {
  async hydrate() {
    hydrate(App, { target: document.getElementById('root') as HTMLElement, props: { view } });
    flushSync();
  },
  async show(index) {
    view.set(VIEWS[index] as View);
    flushSync();
  },
} satisfies AppFixture;
