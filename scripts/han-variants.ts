// Pairs of a Traditional (or Japanese) Han character and its Simplified one, by OpenCC. Names are compared character by
// character, so packs are compiled with pairs: all of them for any pack, or those that a known pack's own words need.
import { Converter } from 'opencc-js';
import type { NamingPack } from '../src/matcher';

const simplifiers = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'jp', to: 'cn' })];
const others = (['t', 'tw', 'hk', 'jp'] as const).map((to) => Converter({ from: 'cn', to }));

/** All pairs as one string, the Traditional character before its Simplified one. */
export function hanVariants(): string {
  const pairs: string[] = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) {
    const character = String.fromCharCode(unit);
    const simplified = simplifiers.map((convert) => convert(character)).find((one) => one !== character);
    if (simplified?.length === 1) pairs.push(character, simplified);
  }
  return pairs.join('');
}

/** The pairs that a pack's names and cues need: converted as whole words, 发布 asks for 發 and not for 髮. */
export function hanVariantsOf({ aliases, cues = [] }: NamingPack): string {
  const pairs = new Map<string, string>();
  for (const text of new Set(
    [...JSON.stringify([aliases, cues]).matchAll(/[\u3005\u3400-\u9fff]+/g)].map(String),
  )) {
    const simplified = simplifiers.reduce((done, convert) => sameLength(done, convert(done)), text);
    for (const variant of [text, ...others.map((convert) => sameLength(simplified, convert(simplified)))])
      for (let at = 0; at < variant.length; at += 1)
        if (variant[at] !== simplified[at]) pairs.set(variant[at] as string, simplified[at] as string);
  }
  return [...pairs].flat().join('');
}

function sameLength(before: string, after: string): string {
  return after.length === before.length ? after : before;
}
