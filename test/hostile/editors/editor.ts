// What every editor's page offers to the driver, and where a caret stands, said in a way that two runs can compare.

/** An editor as the driver sees it. */
export interface EditorFixture {
  /** What the editor would save now. */
  saved(): unknown;
}

/** Runs in the page: how much of the editor's text stands before each end of the selection, as a reader sees a caret. */
export function caretInPage(): unknown {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
    return [active.selectionStart, active.selectionEnd];
  const selection = getSelection();
  const editor = document.getElementById('editor') ?? document.body;
  const before = (node: Node | null, offset: number): string | null => {
    if (!node || !editor.contains(node)) return null;
    const range = document.createRange();
    range.setStart(editor, 0);
    range.setEnd(node, offset);
    return range.toString();
  };
  return (
    selection && [
      before(selection.anchorNode, selection.anchorOffset),
      before(selection.focusNode, selection.focusOffset),
    ]
  );
}

/**
 * Runs in the page: resolves once an editor has been told of the last change of the selection. Browsers tell it a task
 * later; a driver's next key can come before that, a hand's cannot.
 */
export function selectionIsTold(): Promise<void> {
  return new Promise((told) => requestAnimationFrame(() => setTimeout(told)));
}
