import { describe, expect, it } from 'vitest';
import { textRuler } from './text-width';

const ruler = textRuler((text) => [...text].length * 10);

describe('fit', () => {
  it.each([
    ['fits', 40, 'fits'],
    ['shortened', 60, 'short…'],
    ['two words', 50, 'two…'],
    ['微軟投資十億美元', 50, '微軟投資…'],
    ['👩‍💻 codes', 40, ''],
    ['none', 20, ''],
    ['none', -5, ''],
  ])('%s in %i px', (text, roomPx, fitted) => {
    const given = ruler.fit(text, roomPx);
    expect(given === fitted || ruler.widthPx(given) <= roomPx).toBe(true);
    if (!text.startsWith('👩')) expect(given).toBe(fitted);
  });
});
