// The app in Lit: an element with an open shadow root, server-rendered as a declarative one.
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { VIEWS, type View } from './model';

/** The app. */
export class StoryApp extends LitElement {
  static override properties = { index: { type: Number } };

  declare index: number;

  constructor() {
    super();
    this.index = 0;
  }

  override render() {
    const { title, by, stories } = VIEWS[this.index] as View;
    return html`<main>
      <h1>${title} (${stories.length})</h1>
      <p>By ${by}, with ${stories.length} stories</p>
      <ul>
        ${repeat(
          stories,
          ({ id }) => id,
          ({ id, text, note }) =>
            html`<li><a href="#${id}">${text}</a> ${note ? html`<em>${note}</em>` : nothing} ${text.length} characters</li>`,
        )}
      </ul>
    </main>`;
  }
}

customElements.define('story-app', StoryApp);
