// Hydrates the React app in the page.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import type { AppFixture } from './model';
import { App, setView } from './react';

window.fixture = {
  async hydrate() {
    flushSync(() => hydrateRoot(document.getElementById('root') as HTMLElement, createElement(App)));
    await new Promise((next) => setTimeout(next)); // hydration of the root is a task of its own
  },
  async show(index) {
    flushSync(() => setView(index));
  },
} satisfies AppFixture;
