// The card's bundle holds the words that the card says, and only those.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyWords } from './only-words';

const english = readFileSync('public/_locales/en/messages.json', 'utf8');
type Transform = (code: string, id: string) => { code: string } | null;
const transform = onlyWords('card_').transform as unknown as Transform;

describe('onlyWords', () => {
  it('keeps messages by the beginning of their key, in locale files alone', () => {
    const kept = JSON.parse(transform(english, '/x/public/_locales/en/messages.json')!.code);
    expect(Object.keys(kept).length).toBeGreaterThan(40);
    expect(Object.keys(kept).every((key) => key.startsWith('card_'))).toBe(true);
    expect(kept.card_pin).toEqual(JSON.parse(english).card_pin);
    expect(transform('{}', '/x/generated/pack.json')).toBeNull();
  });

  it.each(['card', 'ui', 'relevance'])('leaves %s every message it says', (room) => {
    const sources = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => readFileSync(`src/${room}/${path}`, 'utf8'))
      .join('\n');
    const said = Object.keys(JSON.parse(english)).filter((key) =>
      new RegExp(`['"\`]${key.replace(/_(?:one|other)$/, '')}['"\`]`).test(sources),
    );
    expect(said.filter((key) => !key.startsWith('card_'))).toEqual([]);
  });
});
