// Measures and shortens one-line texts for a picture that cannot wrap. Knows fonts, no facts.

/** Measures texts set in one font; remembers, since a picture asks for the same ones at every zoom. */
export interface TextRuler {
  /** Width of a text on one line, px. */
  widthPx(text: string): number;
  /** The text, or as many of its first words as fit with an ellipsis; empty when not even three letters would. */
  fit(text: string, roomPx: number): string;
}

const ellipsis = '…';

/** Makes a ruler from whatever measures a text, px. */
export function textRuler(measurePx: (text: string) => number): TextRuler {
  const known = new Map<string, number>();
  const widthPx = (text: string): number => {
    const width = known.get(text) ?? measurePx(text);
    known.set(text, width);
    return width;
  };
  return {
    widthPx,
    fit(text, roomPx) {
      if (widthPx(text) <= roomPx) return text;
      const letters = [...text];
      let [low, high] = [0, letters.length];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (widthPx(shorten(letters, middle)) <= roomPx) low = middle;
        else high = middle - 1;
      }
      const whole = wholeWords(letters, low);
      return whole < 3 ? '' : shorten(letters, whole);
    },
  };
}

/**
 * How many of the first letters end with a whole word. What is seen of a label is then part of what is heard of it,
 * as those who speak to their browser need. Han needs no spaces, and is cut anywhere.
 */
function wholeWords(letters: readonly string[], count: number): number {
  let end = count;
  while (end > 0 && isInWord(letters[end - 1]) && isInWord(letters[end])) end -= 1;
  return end;
}

function isInWord(letter: string | undefined): boolean {
  return (
    letter !== undefined && /[\p{L}\p{N}\p{M}\p{Sc}'’.,-]/u.test(letter) && !/\p{Script=Han}/u.test(letter)
  );
}

function shorten(letters: readonly string[], count: number): string {
  const words = letters.slice(0, count).join('').trimEnd();
  return words.replace(/[,，、;；:：]$/u, '') + ellipsis;
}

/** Measures with the browser's own text metrics, in a CSS font such as `12px sans-serif`. */
export function canvasRuler(font: string): TextRuler {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return textRuler((text) => text.length * 7);
  context.font = font;
  return textRuler((text) => context.measureText(text).width);
}

/** The two weights that labels are set in. */
export interface LabelRulers {
  readonly plain: TextRuler;
  readonly bold: TextRuler;
}

/** Facts that a careful editor would show first are set in bold. */
export function rulerOf(rulers: LabelRulers, importance: number): TextRuler {
  return importance >= 5 ? rulers.bold : rulers.plain;
}
