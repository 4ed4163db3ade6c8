// What a card says: three facts, the line that says why, names to go on to, the name in the page's own script.
import { describe, expect, it } from 'vitest';
import { bundledViews } from '../../test/support/card-page';
import { fixtureViews } from '../../test/support/fixture-views';
import { type EntityKey, parseDate } from '../dataset';
import type { EntityView } from '../shared';
import { composeCard, nameOnPage } from './card-content';
import type { MarkHit, MentionSurroundings } from './context';

const [stargate, suleyman] = fixtureViews('stargate', 'mustafa-suleyman') as [never, never];
const key = (id: string) => `microsoft-openai/${id}` as EntityKey;
const around = (text: string, ...entities: EntityKey[]): MentionSurroundings => ({
  paragraph: { text, entities },
  section: { text, entities },
  page: { entities },
  start: 0,
  end: 8,
});

describe('composeCard', () => {
  it('shows three facts, and all of them in order of time with the undated last', () => {
    const content = composeCard(stargate, around('Stargate'), 'en');
    expect(content.shown).toHaveLength(3);
    const dates = content.chronological.map(({ date }) => date);
    expect(dates).toHaveLength((stargate as EntityView).facts.length);
    expect(dates.at(0)).toBe('2023');
    expect(dates.at(-1)).toBeNull();
    const dated = dates.filter((date) => date !== null);
    expect(dated).toEqual([...dated].sort((a, b) => parseDate(a)!.start - parseDate(b)!.start));
  });

  it.each([
    ['en', ['White House', 'Oracle', 'SoftBank']],
    ['zh-Hant', ['白宮', '甲骨文', '軟銀']],
    ['zh-Hans', ['白宫', '甲骨文', '软银']],
  ])('stresses the names in the line that says why, in %s', (language, known) => {
    const [view] = bundledViews('stargate');
    const named = [key('white-house'), key('oracle'), key('softbank')];
    const text = 'Stargate was announced at the White House with Oracle and SoftBank.';
    const { why } = composeCard(view!, around(text, ...named), language);
    const names = why.filter(({ isName }) => isName).map((part) => part.text);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(known).toContain(name);
    expect(why.map((part) => part.text).join('')).not.toMatch(/[\uE000\uE001]/);
  });

  it('offers the names of the facts shown, at most five, never its own', () => {
    const { names } = composeCard(stargate, around('Stargate'), 'en');
    expect(names.length).toBeLessThanOrEqual(5);
    expect(names.map((related) => related.key)).toContain(key('softbank'));
    expect(names.map((related) => related.key)).not.toContain(key('stargate'));
  });
});

describe('nameOnPage', () => {
  const mark = (text: string, language: string): MarkHit => ({ id: 1, text, language, entities: [key('x')] });
  it.each([
    ['蘇萊曼', 'zh-Hant', 'en', '蘇萊曼'],
    ['Suleyman', 'en', 'zh-Hant', 'Mustafa Suleyman'],
    ['Suleyman', 'en', 'en', null],
    ['Suleyman', 'fr', 'en', null],
    ['Suleyman', '', 'zh-Hant', null],
    ['スレイマン', 'ja', 'en', 'スレイマン'],
    ['蘇萊曼', 'zh-TW', 'zh-Hant', null],
  ] as const)('%s on a page in %s, for a reader of %s: %s', (text, language, reader, expected) => {
    expect(nameOnPage(suleyman, mark(text, language), reader)?.text ?? null).toBe(expected);
  });
});
