// Quill: turns its DOM into a delta, and a foreign element in it into formatting.
import Quill from 'quill';
import type { EditorFixture } from './editor';

const quill = new Quill('#editor');
quill.setText('Notes on OpenAI and Microsoft\nSecond line about Anthropic\n');

window.fixture = { saved: () => quill.getContents().ops } satisfies EditorFixture;
