// Hydrates the Vue app in the page.
import { nextTick } from 'vue';
import { type AppFixture, VIEWS, type View } from './model';
import { createApp, view } from './vue';

window.fixture = {
  async hydrate() {
    createApp().mount('#root');
    await nextTick();
  },
  async show(index) {
    view.value = VIEWS[index] as View;
    await nextTick();
  },
} satisfies AppFixture;
