// The same figure in three languages.
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures';

describe('figuresOf', () => {
  it.each([
    ['$6.6 billion', [6.6e9]],
    ['66 億美元', [6.6e9]],
    ['66亿美元', [6.6e9]],
    ['more than 285,000 CPU cores', [285_000]],
    ['28.5 萬個', [285_000]],
    ['1 万个 GPU', [10_000]],
    ['at least $650 million', [650e6]],
    ['6.5 億', [650e6]],
    ['37.5 billion a year by 2029', [2029, 37.5e9]],
    ['到 2029 年每年 375 億', [2029, 37.5e9]],
    ['about 49%, up to 75%', [49, 75]],
    ['January 21, 2025', [1, 21, 2025]],
    ['2025 年 1 月 21 日', [1, 21, 2025]],
    ['GPT-4.5, o3-mini and Microsoft 365', []],
    ['half of it', []],
  ])('%s', (sentence, figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});
