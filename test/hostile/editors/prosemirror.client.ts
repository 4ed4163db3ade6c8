// ProseMirror: watches its own DOM and throws away what it did not make.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { EditorFixture } from './editor';

const { doc, paragraph } = schema.nodes;
const view = new EditorView(document.getElementById('editor') as HTMLElement, {
  state: EditorState.create({
    doc: doc?.create(null, [
      paragraph?.create(null, schema.text('Notes on OpenAI and Microsoft')) as never,
      paragraph?.create(null, schema.text('Second line about Anthropic')) as never,
    ]) as never,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});

window.fixture = { saved: () => view.state.doc.toJSON() } satisfies EditorFixture;
