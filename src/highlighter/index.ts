// The door of highlighter: ranges painted near the viewport, and what lies under a point.
export { isCovered, isInside, rangeRects, type TextPlace, textPlaceAt, toRange } from './hit-test';
export { clearHighlights, HIGHLIGHT_NAMES, type MarkDrawing } from './names';
export { createPainter, MOST_RANGES, type Painter, type PaintGroup } from './painter';
