// Slate on React: a foreign node in its DOM makes it throw.
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { EditorFixture } from './editor';

const editor = withHistory(withReact(createEditor()));
const initialValue = ['Notes on OpenAI and Microsoft', 'Second line about Anthropic'].map((text) => ({
  type: 'paragraph',
  children: [{ text }],
}));
const children = h(Editable, {
  onKeyDown: (event) => {
    if (event.ctrlKey && event.key === 'z') editor.undo();
  },
});
flushSync(() =>
  createRoot(document.getElementById('editor') as HTMLElement).render(
    h(Slate, { editor, initialValue, children }),
  ),
);

window.fixture = { saved: () => editor.children } satisfies EditorFixture;
