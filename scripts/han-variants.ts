// Pairs of a Traditional Han character and its Simplified one, from OpenCC's character tables: single characters only,
// since names are compared character by character. Packs are compiled with them, so that either script matches.
import { Converter } from 'opencc-js';

/** All pairs as one string, the Traditional (or Japanese) character before its Simplified one. */
export function hanVariants(): string {
  const converters = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'jp', to: 'cn' })];
  const pairs: string[] = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) {
    const character = String.fromCharCode(unit);
    const simplified = converters.map((convert) => convert(character)).find((one) => one !== character);
    if (simplified?.length === 1) pairs.push(character, simplified);
  }
  return pairs.join('');
}
