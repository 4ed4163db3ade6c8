// Makes packs of any size out of a seed, as like a real one as counts: people and companies with names in two scripts
// that share surnames and first words, facts in sentences whose words are as unevenly common as a language's, hubs that
// half of the facts are about. The same numbers give the same pack.
import type { Alias, Entity, EntityKind, Fact, Pack, Relation } from '../../src/dataset';

/** How large a pack is wanted. */
export interface PackSize {
  /** Names to look for; half of them belong to entities of their own. */
  readonly aliases: number;
  /** Facts for each entity on average; at most 2 where the format's limit is to be kept. */
  readonly factsEach?: number;
  readonly seed?: number;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = 'b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kr pl pr sh st th tr'.split(' ');
const vowels = 'a e i o u ai ea ou y'.split(' ');
const codas = ['', '', 'n', 'l', 'r', 's', 't', 'nd', 'rk', 'm'];
const han = [...'明德華國文光海天星雲山林江河石金玉春秋東南西北安平和永信義仁智勇新興大同中正'];
const kinds: readonly EntityKind[] = ['person', 'person', 'person', 'company', 'company', 'product', 'place'];
const endings: Partial<Record<EntityKind, readonly string[]>> = {
  company: ['Holdings', 'Systems', 'Labs', 'Group', 'Partners'],
  product: ['One', 'Pro', 'Cloud', 'Engine'],
  place: ['Valley', 'Harbor', 'Park'],
};

/** A pack of that size. */
export function makeBigPack({ aliases: count, factsEach = 2, seed = 7 }: PackSize): Pack {
  const random = numbersFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  /** Few of the items often, most of them seldom. */
  const pickUneven = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random() ** 3)]!;
  const syllables = (most: number): string =>
    Array.from({ length: 1 + below(most) }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

  const givenNames = Array.from({ length: 400 }, () => capital(syllables(2)));
  const surnames = Array.from({ length: Math.max(50, count / 20) }, () => capital(syllables(3)));
  const vocabulary = Array.from({ length: 8_000 }, () => syllables(4));
  const entities: Entity[] = [];
  const aliases: Alias[] = [];
  const taken = new Set<string>();
  const free = (name: string): string => {
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} ${number}`;
    taken.add(unique);
    return unique;
  };
  for (let at = 0; at < count / 2; at++) {
    const kind = pick(kinds);
    const ending = endings[kind];
    const stem = pickUneven(surnames);
    const name = free(
      ending ? `${capital(syllables(2))} ${stem} ${pick(ending)}` : `${pick(givenNames)} ${stem}`,
    );
    const chinese = free(Array.from({ length: 3 + below(2) }, () => pick(han)).join(''));
    entities.push({
      id: `e${at}`,
      kind,
      label: { en: name, 'zh-Hant': chinese },
      description: { en: `${capital(pickUneven(vocabulary))} ${kind} of ${pick(surnames)}.` },
    });
    aliases.push({ entity: `e${at}`, text: name });
    aliases.push(
      at % 3 === 0 && kind === 'person'
        ? { entity: `e${at}`, text: stem, form: 'surname', certainty: 'open', for: [pickUneven(vocabulary)] }
        : { entity: `e${at}`, text: chinese },
    );
  }

  const sources = Array.from({ length: 200 }, (_, at) => ({
    id: `s${at}`,
    title: { en: `${capital(syllables(3))} report ${at}` },
    publisher: { en: capital(syllables(3)) },
    url: `https://example.com/reports/${at}`,
  }));
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  for (let at = 0; at < entities.length * factsEach; at++) {
    const subject = entities[at % entities.length]!;
    const other = pickUneven(entities);
    const words = Array.from({ length: 8 + below(8) }, () => pickUneven(vocabulary)).join(' ');
    const year = 1990 + below(35);
    const month = String(1 + below(12)).padStart(2, '0');
    const text = `${subject.label.en} ${words} ${other.label.en} for $${below(900)} million.`;
    facts.push({
      id: `f${at}`,
      date: at % 9 === 0 ? null : `${year}-${month}`,
      text:
        at % 2
          ? { en: text }
          : { en: text, 'zh-Hant': `${subject.label['zh-Hant']}於${year}年投資${other.label['zh-Hant']}。` },
      entities: [...new Set([subject.id, other.id])],
      standing: 'stated',
      source: { id: pick(sources).id, paragraph: 1 + below(90) },
      importance: 1 + below(5),
    });
    if (at % 4 === 0 && other !== subject)
      relations.push({ from: subject.id, to: other.id, type: 'invests-in', date: null, facts: [`f${at}`] });
  }
  return {
    format: 1,
    id: `generated-${count}`,
    version: '1',
    title: { en: `Generated, ${count} names` },
    asOf: '2025-06',
    sources,
    entities,
    aliases,
    cues: [],
    facts,
    relations,
  };
}
