// The app in Preact.
import { Component, h } from 'preact';
import { VIEWS, type View } from './model';

/** The app; the driver sets its state. */
export class App extends Component<object, { view: View }> {
  static live: App | null = null;

  override state = { view: VIEWS[0] as View };

  override componentDidMount() {
    App.live = this;
  }

  override render() {
    const { title, by, stories } = this.state.view;
    return h('main', null, [
      h('h1', null, [title, ' (', stories.length, ')']),
      h('p', null, ['By ', by, ', with ', stories.length, ' stories']),
      h(
        'ul',
        null,
        stories.map(({ id, text, note }) =>
          h('li', { key: id }, [
            h('a', { href: `#${id}` }, text),
            ' ',
            note && h('em', null, note),
            ' ',
            text.length,
            ' characters',
          ]),
        ),
      ),
    ]);
  }
}
