// The names under which highlights are registered; marks.css draws them. All begin with `backstory`.

/** How a mark is drawn. */
export type MarkDrawing = 'dotted' | 'dashed' | 'solid' | 'wavy' | 'wash';

/** The highlight of each drawing. */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkDrawing, string>> = {
  dotted: 'backstory',
  dashed: 'backstory-dashed',
  solid: 'backstory-solid',
  wavy: 'backstory-wavy',
  wash: 'backstory-wash',
};

/** The highlight of the one mark whose card is open. */
export const ACTIVE_NAME = 'backstory-active';

/** Takes every highlight of ours off a page, also those of a copy of the extension that is gone. */
export function clearHighlights(): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), ACTIVE_NAME]) CSS.highlights?.delete(name);
}
