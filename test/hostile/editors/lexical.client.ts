// Lexical: keeps a model of its own and restores its DOM when anyone else changes it.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { EditorFixture } from './editor';

const editor = createEditor({
  namespace: 'fixture',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.getElementById('editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
editor.update(
  () => {
    for (const text of ['Notes on OpenAI and Microsoft', 'Second line about Anthropic'])
      $getRoot().append($createParagraphNode().append($createTextNode(text)));
  },
  { discrete: true },
);

window.fixture = { saved: () => editor.getEditorState().toJSON() } satisfies EditorFixture;
