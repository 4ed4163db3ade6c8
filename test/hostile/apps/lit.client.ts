// Hydrates the Lit app in the page: the hydration support has to come before the element.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { AppFixture } from './model';

window.fixture = {
  async hydrate() {
    await import('./lit');
    await (document.querySelector('story-app') as unknown as { updateComplete: Promise<unknown> })
      .updateComplete;
  },
  async show(index) {
    const app = document.querySelector('story-app') as unknown as {
      index: number;
      updateComplete: Promise<unknown>;
    };
    app.index = index;
    await app.updateComplete;
  },
} satisfies AppFixture;
