// CodeMirror 6: reads what is typed out of its DOM.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorFixture } from './editor';

const view = new EditorView({
  parent: document.getElementById('editor') as HTMLElement,
  state: EditorState.create({
    doc: 'Notes on OpenAI and Microsoft\nSecond line about Anthropic',
    extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  }),
});

// What it tells screen readers goes away by a timer: out, or two runs would differ by their pace.
view.dom.querySelector('.cm-announced')?.remove();

window.fixture = { saved: () => view.state.doc.toString() } satisfies EditorFixture;
