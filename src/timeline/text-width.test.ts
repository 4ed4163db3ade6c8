import { describe, expect, it } from 'vitest';
import { textRuler } from './text-width';

const ruler = textRuler((text) => [...text].length * 10);

describe('fit', () => {
  it.each([
    ['fits', 40, 'fits'],
    ['shortened', 60, ''],
    ['a shortened text', 120, 'a shortened…'],
    ['a shortened text', 110, ''],
    ['OpenAI, Oracle and MGX', 80, 'OpenAI…'],
    ['paid $6.6 billion', 80, 'paid…'],
    ['微軟投資 OpenAI 十億', 90, '微軟投資…'],
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
