// Pairs of a Traditional (or Japanese) Han character and its Simplified one, by OpenCC: names, cues and words are compared
// character by character, in the script that has the fewer of them.
import { Converter } from 'opencc-js';

const fromTraditional = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });
const fromJapanese = Converter({ from: 'jp', to: 'cn' });

/**
 * All pairs as one string, the Traditional character before its Simplified one. Of several for one Simplified character
 * the usual comes first; where that is the same character, the pair is of twice the same (面面 before 麵面).
 */
export function hanVariants(): string {
  const simplified = simplifiedCharacters();
  const usual = new Set<string>();
  const others: string[] = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) {
    const character = String.fromCharCode(unit);
    let other = fromTraditional(character);
    // A Japanese character that Chinese has for another word stays what it is: 沪 is Shanghai, and no 滤.
    if (other === character && !simplified.has(character)) other = fromJapanese(character);
    if (other === character || other.length !== 1) continue;
    usual.add(toTraditional(other) + other);
    others.push(character + other);
  }
  return [...new Set([...usual, ...others])].join('');
}

/** The characters of GB 2312, in which Simplified texts are written. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  return characters;
}
